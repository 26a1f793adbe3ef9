"""The template language of letters: which names, parts, filters and words a text or a condition may use.

jinja2 says whether a text can be parsed. What its names stand for is read from the type hints of the domain values, so
that a letter cannot fail on a name later, in front of a volunteer.
"""

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import EnumMeta, StrEnum
from itertools import pairwise

from jinja2 import TemplateError, nodes
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from organizer.domain.addressee import Addressee
from organizer.domain.asked import Asked
from organizer.domain.campaign import Decision, Fact, Group, Jurisdiction, LetterSettings, Signer
from organizer.domain.earlier_letter import EarlierLetter, GivenAnswer
from organizer.domain.fields import BY_NAME, FieldKind
from organizer.domain.law import Law
from organizer.domain.office import Office
from organizer.domain.question import Question
from organizer.domain.reply import Channel, Stance
from organizer.domain.states import STATES
from organizer.playbooks.problem import quoted
from organizer.playbooks.schema import closest

KNOWN, ANYTHING = object(), object()
"""What the function known() is, and what a name is of which nothing is known."""

FAMILIES = ("group", "official", "body")
NAMES: Mapping[str, object] = {
    "group": Group,
    "jurisdiction": Jurisdiction,
    "decision": Decision,
    "signer": Signer,
    "letter": LetterSettings,
    "law": Law,
    "asked": Asked,
    "recipient": Addressee,
    "facts": tuple[Fact, ...],
    "date": date,
    "window": str,
    "family": str,
    "state_name": str,
    "place": str,
    "where": str,
    "body": str,
    "agency": str,
    "acts_alone": bool,
    "decider": str,
    "decision_name": str,
    "language": str,
    "earlier": EarlierLetter,
    "answer": GivenAnswer,
    "record": tuple[EarlierLetter, ...],
    "known": KNOWN,
}
"""Every name of the language and the type of its value."""

OWN_FILTERS = ("long_date", "listed", "opening", "spell", "days_before")
PLAIN_FILTERS = ("capitalize", "first", "join", "last", "length", "lower", "replace", "string", "trim", "upper")
FILTERS = (*OWN_FILTERS, *PLAIN_FILTERS)
OWN_TESTS = ("ended",)
TESTS = (*OWN_TESTS, "defined", "eq", "even", "false", "in", "ne", "none", "odd", "string", "true")
METHODS: Mapping[object, Mapping[str, object]] = {
    str: {"lower": str, "startswith": bool, "endswith": bool, "split": tuple[str, ...]},
    date: {"isoformat": str},
    Office: {"is_valid": bool},
}
"""What may be called on a value, and what type it gives."""

_CALLS = sorted(name for methods in METHODS.values() for name in methods)

_WORDS: Mapping[str, frozenset[str]] = {
    "family": frozenset(FAMILIES),
    "earlier.family": frozenset(FAMILIES),
    "answer.channel": frozenset(Channel),
    "answer.stance": frozenset(Stance),
    "jurisdiction.state": frozenset(STATES),
}
_STATEMENTS = (nodes.Output, nodes.If, nodes.For, nodes.Assign)
_SUMS = (nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
_DATE_PARTS = dict.fromkeys(("year", "month", "day"), int)


@dataclasses.dataclass(slots=True)
class Reading:
    """What a text uses: ``faults`` as (wrong, expected), and the statements named in ``known(...)``.

    ``supports``: those on whose being known the text rests. ``named``: all of them.
    """

    windows: frozenset[str] | None
    faults: list[tuple[str, str]] = dataclasses.field(default_factory=list)
    supports: set[str] = dataclasses.field(default_factory=set)
    named: set[str] = dataclasses.field(default_factory=set)
    is_negated: bool = False

    def report(self, wrong: str, expected: str) -> None:
        """Note a fault, once."""
        if (wrong, expected) not in self.faults:
            self.faults.append((wrong, expected))


def asked_type(questions: tuple[Question, ...]) -> object:
    """Return the type of the name ``asked``: its parts are the questions of the playbook."""
    parts = {question.id: _answer_type(question) for question in questions if question.id.isidentifier()}
    return dataclasses.make_dataclass("Asked", list(parts.items()))


def _answer_type(question: Question) -> object:
    kinds: Mapping[FieldKind, object] = {FieldKind.LINES: tuple[str, ...], FieldKind.DAY: date | None}
    if question.kind is FieldKind.CHOICE:
        return StrEnum("Codes", [(f"code_{number}", choice.code) for number, choice in enumerate(question.choices)])
    return kinds.get(question.kind, str)


def read_text(text: str, names: Mapping[str, object], windows: frozenset[str] | None) -> Reading:
    """Read a text with ``{{ ... }}`` in it."""
    return _read(text, names, windows, is_condition=False)


def read_condition(text: str, names: Mapping[str, object], windows: frozenset[str] | None) -> Reading:
    """Read a condition: one expression, without braces."""
    return _read(text, names, windows, is_condition=True)


def _read(text: str, names: Mapping[str, object], windows: frozenset[str] | None, *, is_condition: bool) -> Reading:
    reading = Reading(windows)
    environment = ImmutableSandboxedEnvironment(autoescape=False)  # letters are plain text, not markup
    # Stand-ins: nothing is filled in here, only the names must be there.
    environment.filters.update(dict.fromkeys(OWN_FILTERS, str))
    environment.tests.update(dict.fromkeys(OWN_TESTS, callable))
    try:
        if is_condition:
            _look(_expression(environment, text), dict(names), reading)
            if not reading.faults:
                environment.compile_expression(text)
        else:
            _look(environment.parse(text), dict(names), reading)
            if not reading.faults:
                environment.from_string(text)
    except TemplateError as fault:
        kind = "condition" if is_condition else "template"
        reading.report(f"this is no {kind}: {fault.message}", "the template language of README")
    except (RecursionError, SyntaxError, ValueError):
        reading.report("this is too deep or too long", "a few words of the template language")
    return reading


def _expression(environment: ImmutableSandboxedEnvironment, text: str) -> nodes.Node:
    return Parser(environment, text, state="variable").parse_expression()


def _look(node: nodes.Node, scope: dict[str, object], reading: Reading) -> object:
    """Note every fault in a part of the text; return the type of its value, as far as it is known."""
    look = _LOOKS.get(type(node))
    if look:
        return look(node, scope, reading)
    _words(node, reading)
    turns = isinstance(node, nodes.Not)
    reading.is_negated ^= turns
    for child in node.iter_child_nodes():
        _look(child, scope, reading)
    reading.is_negated ^= turns
    if isinstance(node, nodes.Assign):
        scope.update(dict.fromkeys(_targets(node.target), ANYTHING))
    return ANYTHING


def _name(node: nodes.Name, scope: dict[str, object], reading: Reading) -> object:
    if node.ctx != "load":
        return ANYTHING
    if node.name not in scope:
        hint = closest(node.name, scope)
        reading.report(f"there is no name {quoted(node.name)}", hint or f"one of {', '.join(scope)}")
        return ANYTHING
    if scope[node.name] is KNOWN:
        reading.report("known stands alone", "known('id of a statement')")
    return scope[node.name]


def _attribute(node: nodes.Getattr, scope: dict[str, object], reading: Reading) -> object:
    return _part(_look(node.node, scope, reading), node.attr, node, reading)


def _part(owner: object, part: str, node: nodes.Node, reading: Reading) -> object:
    """Return the type of ``owner.part``."""
    parts = _parts(_given(owner))
    if parts is None:
        return ANYTHING
    if part in parts:
        return parts[part]
    hint = closest(part, parts) or (f"one of {', '.join(parts)}" if parts else "a value without a part")
    reading.report(f"there is no {quoted(_spelled(node))}", hint)
    return ANYTHING


def _parts(owner: object) -> dict[str, object] | None:
    """Return the parts of a value by name, or None where they are not known."""
    if owner is ANYTHING or owner is KNOWN:
        return None
    if dataclasses.is_dataclass(owner) or hasattr(owner, "_fields"):  # a named tuple
        computed = {name: entry for name, entry in vars(owner).items() if isinstance(entry, property)}
        return {
            **typing.get_type_hints(owner),
            **{name: typing.get_type_hints(entry.fget)["return"] for name, entry in computed.items()},
        }
    return dict(_DATE_PARTS) if owner is date else {}


def _given(owner: object) -> object:
    """Return the type of a value that is there: without None, and text for a word of a list."""
    kinds = typing.get_args(owner) if isinstance(owner, types.UnionType) else (owner,)
    kind = next(kind for kind in kinds if kind is not types.NoneType)
    return str if isinstance(kind, EnumMeta) else kind


def _item(node: nodes.Getitem, scope: dict[str, object], reading: Reading) -> object:
    owner = _look(node.node, scope, reading)
    _look(node.arg, scope, reading)
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return _part(owner, node.arg.value, node, reading)
    return _entry(owner)


def _entry(owner: object) -> object:
    """Return the type of the entries of a list."""
    kind = _given(owner)
    return typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else ANYTHING


def _call(node: nodes.Call, scope: dict[str, object], reading: Reading) -> object:
    called, named = node.node, node.args[0] if len(node.args) == 1 else None
    if isinstance(called, nodes.Name) and scope.get(called.name) is KNOWN:
        if isinstance(named, nodes.Const) and isinstance(named.value, str):
            reading.named.add(named.value)
            if not reading.is_negated:
                reading.supports.add(named.value)
        else:
            reading.report("known(...) names no statement", "known('id of a statement')")
        return bool
    for argument in node.args:
        _look(argument, scope, reading)
    if isinstance(called, nodes.Getattr):
        owner = _given(_look(called.node, scope, reading))
        methods = dict.fromkeys(_CALLS, ANYTHING) if owner is ANYTHING else METHODS.get(owner, {})
        if called.attr in methods:
            return methods[called.attr]
    reading.report(f"{quoted(_spelled(called))} cannot be called", f"known(...) or {', '.join(_CALLS)} of a value")
    return ANYTHING


def _loop(node: nodes.For, scope: dict[str, object], reading: Reading) -> object:
    entry = _entry(_look(node.iter, scope, reading))
    names = list(_targets(node.target))
    inside = {**scope, **dict.fromkeys(names, entry if len(names) == 1 else ANYTHING), "loop": ANYTHING}
    for child in (*([node.test] if node.test else []), *node.body, *node.else_):
        _look(child, inside, reading)
    return ANYTHING


def _targets(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Name):
        yield node.name
    for child in node.iter_child_nodes():
        yield from _targets(child)


def _words(node: nodes.Node, reading: Reading) -> None:
    """Note what is not in the language: statements, filters and tests, and words compared with a field of few words."""
    if isinstance(node, nodes.Stmt) and not isinstance(node, _STATEMENTS):
        reading.report(f"{quoted(type(node).__name__.lower())} is not in the language", "if, for or set")
    if isinstance(node, _SUMS):  # also because 9**9**9 would be worked out while the text is compiled
        reading.report("letters do not reckon", "names, words and dates")
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        reading.report(f"there is no filter {quoted(node.name)}", closest(node.name, FILTERS) or ", ".join(FILTERS))
    if isinstance(node, nodes.Test) and node.name not in TESTS:
        reading.report(f"there is no test {quoted(node.name)}", closest(node.name, TESTS) or ", ".join(TESTS))


def _compare(node: nodes.Compare, scope: dict[str, object], reading: Reading) -> object:
    """Note words that a side is compared with and never is."""
    sides = [node.expr, *(operand.expr for operand in node.ops)]
    kinds = [_look(side, scope, reading) for side in sides]
    for (one, kind), (other, another) in pairwise(zip(sides, kinds, strict=True)):
        _compared(one, kind, other, reading)
        _compared(other, another, one, reading)
    return bool


def _compared(side: nodes.Node, kind: object, other: nodes.Node, reading: Reading) -> None:
    choices = _choices(_spelled(side), kind, reading.windows)
    if choices is None:
        return
    entries = other.items if isinstance(other, nodes.List | nodes.Tuple) else [other]
    for word in (entry.value for entry in entries if isinstance(entry, nodes.Const)):
        if isinstance(word, str) and word and word not in choices:
            wrong = f"{_spelled(side)} is never {quoted(word)}"
            reading.report(wrong, closest(word, choices) or f"one of {', '.join(sorted(choices))}")


def _choices(name: str, kind: object, windows: frozenset[str] | None) -> frozenset[str] | None:
    """Return the words that a name can hold, or None where it can hold any."""
    if name == "window":
        return windows
    if isinstance(kind, EnumMeta):
        return frozenset(str(member.value) for member in typing.cast("type[StrEnum]", kind))
    if name in _WORDS:
        return _WORDS[name]
    field = BY_NAME.get(name)
    return frozenset(word for word, _ in field.choices) if field and field.choices else None


def _spelled(node: nodes.Node) -> str:
    """Return a name with its parts as it was written, as ``decision.kind``."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        part = node.arg.value
        return f"{_spelled(node.node)}{f'.{part}' if isinstance(part, str) else f'[{part}]'}"
    return "(...)"


_LOOKS: Mapping[type, Callable[[typing.Any, dict[str, object], Reading], object]] = {
    nodes.Name: _name,
    nodes.Getattr: _attribute,
    nodes.Getitem: _item,
    nodes.Call: _call,
    nodes.For: _loop,
    nodes.Compare: _compare,
}
