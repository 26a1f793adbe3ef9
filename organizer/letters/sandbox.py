"""The language of letter texts: Jinja with nothing in it that a letter does not need.

A playbook may come from anybody. It can read the values it is given, and call only the few methods named here; it
cannot multiply text, format it, loop over numbers, load files or reach a Python object behind a value.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from jinja2 import StrictUndefined, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from organizer.domain.dates import ApproximateDate, spell_date
from organizer.domain.deadline import LONGEST

OPEN, CLOSE = "\x02", "\x03"
MARKS = "_marks"
CALLS = frozenset({"known", "isoformat", "is_valid", "lower", "startswith", "endswith", "split"})
_AND = {"es": " y "}
PLAIN_FILTERS = ("capitalize", "first", "join", "last", "length", "lower", "replace", "string", "trim", "upper")


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with calls limited to names we know and no arithmetic that makes text grow."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401, ARG002 - Jinja's own signature
        """Refuse: a letter has nothing to multiply."""
        raise SecurityError(f"{operator} is not part of the language of letters")

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 - Jinja's own signature
        """Whether a text may call it."""
        return getattr(obj, "__name__", "") in CALLS


@pass_context
def mark(context: Context, value: object) -> str:
    """Put a value aside and leave its number in the text.

    The text of the playbook and the values of the campaign are joined only later, so no character that a user
    types can be taken for a mark or for a piece of the language.
    """
    marks: list[str] = context[MARKS]
    marks.append("" if value is None else str(value))
    return f"{OPEN}{len(marks) - 1}{CLOSE}"


@pass_context
def long_date(context: Context, day: date | None) -> str:
    """Return ``September 28, 2010`` in the letter's language; empty for a date that is not given."""
    return spell_date(day, context.get("language", "en")) if day else ""


def days_before(day: date | None, number: str | int = 0) -> date | None:
    """Return the day so many calendar days earlier; None where the day or the number is not given.

    A number of more than ten years is none that a clause or a statute asks for.
    """
    days = int(number) if str(number).isascii() and str(number).isdigit() else None
    if day is None or days is None or days > LONGEST or days >= day.toordinal():
        return None
    return day - timedelta(days=days)


@pass_context
def spell(context: Context, day: ApproximateDate | None) -> str:
    """Return an approximate date in words, in the letter's language; empty for a date that is not given."""
    return day.spell(context.get("language", "en")) if day else ""


@pass_context
def listed(context: Context, parts: tuple[str, ...]) -> str:
    """Return ``a``, ``a and b``, ``a, b and c``."""
    return _AND.get(context.get("language", "en"), " and ").join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def opening(text: str) -> str:
    """Return the text with a capital first letter, for the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> bool:
    """Whether a sentence brings its own full stop, inside or outside quotation marks."""
    return text.rstrip(" \"')\u201d\u2019]").endswith((".", "!", "?", "…"))


def make_environment() -> Sandbox:
    """Return the environment in which all letter texts are compiled."""
    # Nothing is escaped: the press draws plain text, there is no markup to escape into.
    environment = Sandbox(undefined=StrictUndefined, autoescape=False, finalize=mark, keep_trailing_newline=True)
    environment.globals.clear()
    filters: dict[str, Callable[..., Any]] = {name: environment.filters[name] for name in PLAIN_FILTERS}
    filters |= {"long_date": long_date, "spell": spell, "listed": listed, "opening": opening}
    filters["days_before"] = days_before
    environment.filters = filters
    environment.tests["ended"] = ended
    return environment
