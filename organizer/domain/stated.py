"""Everything that a playbook states, with the source of it and how well it is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from organizer.domain.playbook import Playbook
from organizer.domain.statement import Verified

_WEAKEST_FIRST = (Verified.UNVERIFIED, Verified.DISPUTED, Verified.QUOTED, Verified.SEEN)


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that is stated.

    ``sort`` is what says it, ``key`` its name there. ``sources`` are ids of statements, or for what is no part of the
    ledger the source in words. ``verified`` is the mark of its weakest source; empty where the source has none and
    ``checked`` says when it was looked at. ``remark`` is ours.
    """

    sort: str
    key: str
    text: str
    sources: tuple[str, ...]
    verified: str
    address: str = ""
    checked: str = ""
    remark: str = ""


def stated_in(playbook: Playbook) -> tuple[Stated, ...]:
    """Return the ledger, then whatever names a source: steps, tasks, letters, dates, branches, clocks and the rest."""
    return tuple(_stated(playbook))


def _stated(book: Playbook) -> Iterator[Stated]:
    for entry in book.statements:
        text = f"{entry.speaker}, {entry.document}, {entry.date.spell()}: {entry.summary}"
        source, mark = (entry.source_title,), entry.verified.value
        yield Stated("statement", entry.id, text, source, mark, entry.source_address, remark=entry.remark)
    for sort, key, text, sources in _supported(book):
        if sources:
            yield Stated(sort, key, text.replace("\n", " "), sources, _weakest(book, sources))
    for clock in book.clocks:
        source, mark = (clock.source,), clock.verified
        yield Stated(
            "clock", clock.state, clock.says, source, mark, checked=clock.checked.isoformat(), remark=clock.remark
        )
    for other in book.instead:
        yield Stated("instead", other.title, other.text, (other.source,), "", checked=other.checked.isoformat())
    for case in book.cases:
        for event in case.events:
            yield Stated("case", case.id, f"{event.date}: {event.who} {event.act}", case.sources, event.verified)


def _supported(book: Playbook) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Give what may rest on statements: its sort, its name, its words, and the statements."""
    for step in book.steps:
        yield "step", step.id, f"{step.title}: {step.what}", step.sources
        yield "step", f"{step.id} (contradicted)", step.title, step.contradicted_by
        for task in step.tasks:
            yield "task", task.id, f"{task.title}: {task.how}", task.sources
    for letter in book.letters:
        for paragraph in letter.paragraphs:
            yield "paragraph", f"{letter.id}/{paragraph.id}", paragraph.text, paragraph.sources
    for rule in book.dates:
        yield "date", rule.id, rule.title, rule.sources
    for branch in book.branches:
        yield "branch", branch.activation, branch.text, branch.sources


def _weakest(book: Playbook, sources: Iterable[str]) -> str:
    marks = {entry.verified for name in sources if (entry := book.statement(name))}
    return next((mark.value for mark in _WEAKEST_FIRST if mark in marks), Verified.UNVERIFIED.value)
