"""Case studies as a page shows them: the record in order of time, the outcome in words, lessons and sources."""

from dataclasses import dataclass

from organizer.domain.case_study import CaseEvent, CaseStudy
from organizer.domain.dates import ApproximateDate
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.statement import Verified
from organizer.store.pages.statements import VERIFIED


@dataclass(frozen=True, slots=True)
class EventLine:
    """One act of the record. ``doubt`` says so where it was not simply read in a source."""

    when: str
    who: str
    act: str
    doubt: Phrase


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One real campaign. ``outcome`` is what it got; ``spoken`` is read for the row that leads to it."""

    id: str
    title: str
    place: str
    activation: str
    outcome: Phrase
    events: tuple[EventLine, ...]
    lessons: tuple[str, ...]
    sources: tuple[str, ...]
    spoken: Phrase


def case_lines(playbook: Playbook, ids: tuple[str, ...] | None = None) -> tuple[CaseLine, ...]:
    """Return case studies by id, or all of them."""
    wanted = [case for case in playbook.cases if ids is None or case.id in ids]
    return tuple(_case(case, playbook) for case in wanted)


def _case(case: CaseStudy, playbook: Playbook) -> CaseLine:
    titles = {outcome.code: outcome.title for outcome in playbook.outcomes}
    outcome = phrase("{outcome}", outcome=titles.get(case.outcome, case.outcome))
    if case.pivot:
        then = titles.get(case.pivot, case.pivot)
        outcome = phrase("{outcome}. Then: {then}", outcome=outcome, then=then[:1].lower() + then[1:])
    spoken = phrase(
        "{title}. {activation}. {outcome}.", title=case.title, activation=case.activation.rstrip("."), outcome=outcome
    )
    events = tuple(_event(entry) for entry in case.events)
    return CaseLine(
        case.id, case.title, case.place, case.activation, outcome, events, case.lessons, case.sources, spoken
    )


def _event(entry: CaseEvent) -> EventLine:
    doubt = Phrase() if entry.verified == Verified.SEEN else VERIFIED[Verified(entry.verified)]
    return EventLine(ApproximateDate.parse(entry.date).spell(), entry.who, entry.act, doubt)
