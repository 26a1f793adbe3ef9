"""The domain values are the schema: readers are made from the type hints of their fields.

A reader takes what TOML gave and a place. It notes every fault at its place and always returns a value, a blank one
where it must, so that one fault hides no other. A value with blanks in it never leaves the package.
"""

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING
from datetime import date
from enum import EnumMeta, StrEnum
from functools import cache
from typing import NamedTuple

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.statement import Statement
from organizer.playbooks.problem import Place, quoted

Reader = Callable[[object, Place], object]
_LINE_BREAK = re.compile(r"[ \t]*\n\s*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Kind(NamedTuple):
    """How a value is written. ``blank`` stands in for a faulty one; ``may_miss``: its key may be left out."""

    expected: str
    read: Reader
    blank: object
    may_miss: bool = False


class Key(NamedTuple):
    """A key of a table. ``default`` is what it means to leave it out; MISSING: it must be there."""

    kind: Kind
    default: object = MISSING


def scalar(expected: str, blank: object, accepts: Callable[[object], bool]) -> Kind:
    """Return the kind of a value that needs no reading, only a look at its type."""

    def read(value: object, place: Place) -> object:
        if accepts(value):
            return value
        place.report(f"this is {described(value)}", expected)
        return blank

    return Kind(expected, read, blank)


def list_of(item: Kind, *, tables: bool) -> Kind:
    """Return the kind of a list. A list of tables may be left out: it is awkward to write an empty one."""
    expected = "a list of tables" if tables else "a list of texts"

    def read(value: object, place: Place) -> object:
        if isinstance(value, list):
            return tuple([item.read(entry, place.item(index)) for index, entry in enumerate(value)])
        place.report(f"this is {described(value)}", expected)
        return ()

    return Kind(expected, read, (), may_miss=tables)


def record(make: Callable[..., object], keys: Mapping[str, Key]) -> Kind:
    """Return the kind of a table that becomes one value."""

    def read(value: object, place: Place) -> object:
        if isinstance(value, dict):
            return make(**read_keys(value, keys, place))
        place.report(f"this is {described(value)}", "a table")
        return blank

    blank = make(**blank_values(keys))
    return Kind("a table", read, blank)


def blank_values(keys: Mapping[str, Key]) -> dict[str, object]:
    """Return what stands in for a table that cannot be read."""
    return {name: key.kind.blank if key.default is MISSING else key.default for name, key in keys.items()}


def read_keys(raw: Mapping[str, object], keys: Mapping[str, Key], place: Place) -> dict[str, object]:
    """Read every key of a table; name each unknown and each missing one.

    A misspelt key counts as one fault: it is read under the name that it was meant for.
    """
    meant = _unknown_keys(raw, keys, place) if raw.keys() - keys.keys() else {}
    values = {}
    for name, key in keys.items():
        written = meant.get(name, name)
        if written in raw:
            values[name] = key.kind.read(raw[written], place.key(written))
        elif key.default is MISSING:
            place.key(name).report("this key is missing", key.kind.expected)
            values[name] = key.kind.blank
        else:
            values[name] = key.default
    return values


def _unknown_keys(raw: Mapping[str, object], keys: Mapping[str, Key], place: Place) -> dict[str, str]:
    """Report the unknown keys; return which key each misspelt one was meant for."""
    meant: dict[str, str] = {}
    for written in raw:
        if written in keys:
            continue
        close = closest(written, [name for name in keys if name not in raw and name not in meant])
        place.key(written).report("this key is unknown", close or f"one of {', '.join(keys)}")
        if close:
            meant[close] = written
    return meant


def closest(word: str, words: Iterable[str]) -> str:
    """Return the word that was probably meant, or an empty text."""
    from difflib import get_close_matches  # here, because only a faulty playbook needs it

    return next(iter(get_close_matches(word[:100], list(words), n=1)), "")


def described(value: object) -> str:
    """Say what kind of value TOML gave, without its content: that may be of any size."""
    names = {bool: "true or false", str: "text", int: "a whole number", float: "a number", list: "a list"}
    return names.get(type(value), "a table" if isinstance(value, dict) else "a date or a time")


def _text() -> Kind:
    expected = "text in quotes"

    def read(value: object, place: Place) -> object:
        if not isinstance(value, str):
            place.report(f"this is {described(value)}", expected)
            return ""
        folded = (_LINE_BREAK.sub(" ", value) if "\n" in value else value).strip()
        if not folded.isprintable() and (control := _CONTROL.search(folded)):
            place.report(f"the text holds the control character U+{ord(control[0]):04X}", "printable text")
        return folded

    return Kind(expected, read, "")


def _word(choices: type[StrEnum]) -> Kind:
    words = {str(member.value): member for member in choices}
    expected = f"one of {', '.join(map(quoted, words))}"

    def read(value: object, place: Place) -> object:
        if isinstance(value, str) and value in words:
            return words[value]
        shown = f"the word {quoted(value)} is unknown" if isinstance(value, str) else f"this is {described(value)}"
        place.report(shown, expected)
        return ""  # no member: a faulty word must not look like a choice that was made

    return Kind(expected, read, "")


def _written_date() -> Kind:
    expected = 'a date such as "2010-09-07", "2010-09", "2009" or "2010-06/2010-08", in quotes'
    blank = ApproximateDate("", None, None, Precision.PERIOD)

    def read(value: object, place: Place) -> object:
        if not isinstance(value, str):
            place.report(f"this is {described(value)}", expected)
            return blank
        try:
            return ApproximateDate.parse(value)
        except ValueError:
            place.report(f"there is no date {quoted(value)}", expected)
            return blank

    return Kind(expected, read, blank)


def _make_statement(*, date: ApproximateDate, precision: Precision | None, **rest: object) -> Statement:
    known = dataclasses.replace(date, precision=precision) if precision else date
    return Statement(date=known, **rest)  # type: ignore[arg-type]  # read by the hints of the same class


def _statement() -> Kind:
    """Return the kind of a statement: its date is written in two keys, ``date`` and ``precision``."""
    return record(_make_statement, {**keys_of(Statement), "precision": Key(kind_of(Precision), None)})


_SCALARS: dict[object, Callable[[], Kind]] = {
    str: _text,
    bool: lambda: scalar("true or false", False, lambda value: isinstance(value, bool)),
    int: lambda: scalar("a whole number", 1, lambda value: type(value) is int),
    date: lambda: scalar("a date such as 2010-09-30, without quotes", date.min, lambda value: type(value) is date),
    ApproximateDate: _written_date,
    Statement: _statement,
}


@cache
def kind_of(hint: object) -> Kind:
    """Return how a value of that type is written."""
    if hint in _SCALARS:
        return _SCALARS[hint]()
    arguments = typing.get_args(hint)
    if isinstance(hint, types.UnionType):
        inner = kind_of(arguments[0])
        return Kind(inner.expected, inner.read, None, may_miss=True)
    if arguments:
        return list_of(kind_of(arguments[0]), tables=dataclasses.is_dataclass(arguments[0]))
    if isinstance(hint, EnumMeta):
        return _word(typing.cast("type[StrEnum]", hint))
    return record(typing.cast("type[object]", hint), keys_of(typing.cast("type[object]", hint)))


def keys_of(value: type[object], *, leave_out: Iterable[str] = ()) -> dict[str, Key]:
    """Return the keys of a table that becomes a value of that class."""
    hints = typing.get_type_hints(value)
    fields = dataclasses.fields(typing.cast("type[typing.Any]", value))
    keys = {}
    for field in fields:
        if field.name not in leave_out:
            kind = kind_of(hints[field.name])
            default = kind.blank if field.default is MISSING and kind.may_miss else field.default
            keys[field.name] = Key(kind, default)
    return keys
