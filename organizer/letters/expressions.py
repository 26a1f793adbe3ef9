"""Conditions and texts of a playbook, worked out over the values of a campaign."""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from organizer.domain.errors import Refused
from organizer.domain.letter import Run

if TYPE_CHECKING:
    from jinja2 import Template

    from organizer.letters.sandbox import Sandbox

GAP = "________"
"""Stands where a text names an answer that is not given yet; a letter that needs the answer is not printed."""

_MARK = re.compile("\x02([0-9]+)\x03")
_SPACES = re.compile(r"\s+")
_IN_LINE = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r"\s*\n\s*")
Names = Mapping[str, Any]
_OF_ONE_LETTER = re.compile(r"\b(recipient|family)\b")
Remembered = dict[tuple[str, str], Any]
_remembered: ContextVar[Remembered | None] = ContextVar("remembered", default=None)


class TemplateFault(Refused):
    """A text or condition of the playbook cannot be worked out. The sentence names it."""


@contextlib.contextmanager
def same_but_recipient(remembered: Remembered) -> Iterator[None]:
    """Work out once what does not name the recipient: a batch spends half its time on texts that are all the same.

    ``remembered`` is empty at first, and of one letter of one campaign on one date: only its recipient may differ.
    """
    token = _remembered.set(remembered)
    try:
        yield
    finally:
        _remembered.reset(token)


def holds(when: str, names: Names) -> bool:
    """Whether a condition of the playbook holds; an empty one always does. Raises TemplateFault."""
    if not when:
        return True
    return bool(_once("", when, lambda: _guarded(when, lambda: bool(_expression(when)(**names)))))


def fill(text: str, names: Names, gap: str = GAP, *, lined: bool = False) -> tuple[Run, ...]:
    """Return a text of the playbook as runs: its own words, and marked ones that came from the campaign.

    A value appears exactly as typed; an empty one as ``gap``. White space of the playbook's own words is
    folded; ``lined`` keeps line breaks: the rows of a table. Raises TemplateFault.
    """
    found: tuple[Run, ...] = _once(f"={gap}{lined}", text, lambda: _filled(text, names, gap, lined=lined))
    return found


def _filled(text: str, names: Names, gap: str, *, lined: bool) -> tuple[Run, ...]:
    marks: list[str] = []
    # Words without a brace mean themselves: to have that said by a template takes a millisecond.
    plain = "{" not in text and "\x02" not in text
    rendered = text if plain else str(_guarded(text, lambda: _template(text).render(names, _marks=marks)))
    runs: list[Run] = []
    for number, piece in enumerate(_MARK.split(rendered.strip())):
        if number % 2:
            runs.append(Run(marks[int(piece)] or gap, field=True))
        else:
            runs.append(Run(_folded(piece, lined=lined)))
    return tuple(run for run in runs if run.text)


def _folded(piece: str, *, lined: bool) -> str:
    return _IN_LINE.sub(" ", _BREAKS.sub("\n", piece)) if lined else _SPACES.sub(" ", piece)


def fill_line(text: str, names: Names, gap: str = GAP) -> str:
    """Return a text of the playbook as one string."""
    return "".join(run.text for run in fill(text, names, gap))


def _once(kind: str, text: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - what the work gives
    """Return what the work gives; what it gave before, where that can be no other."""
    remembered = _remembered.get()
    if remembered is None or _is_of_one_letter(text):
        return work()
    if (kind, text) not in remembered:
        remembered[kind, text] = work()
    return remembered[kind, text]


@lru_cache(maxsize=4096)
def _is_of_one_letter(text: str) -> bool:
    return bool(_OF_ONE_LETTER.search(text))


@cache
def _environment() -> "Sandbox":
    # Jinja is slow to load, and the window paints before it needs it.
    from organizer.letters.sandbox import make_environment

    return make_environment()


@lru_cache(maxsize=2048)
def _template(text: str) -> "Template":
    return _environment().from_string(text.replace("\x02", "").replace("\x03", ""))


@lru_cache(maxsize=2048)
def _expression(when: str) -> Callable[..., object]:
    return _environment().compile_expression(when, undefined_to_none=False)


def _guarded(text: str, work: Callable[[], object]) -> object:
    """Run the work; whatever goes wrong inside Jinja becomes a TemplateFault that names the text."""
    try:
        return work()
    except Exception as reason:
        template = "A text of the playbook has a fault ({reason}): {text}. Check the playbook."
        raise TemplateFault(template, reason=str(reason), text=text[:80]) from reason
