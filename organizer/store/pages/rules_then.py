"""The page "As the rules stood": the steps of a campaign and what was public about them on a day. Read only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Step
from organizer.domain.statement import is_public
from organizer.store.campaigns import load_campaign
from organizer.store.pages.playbook_then import playbook_then
from organizer.store.pages.statements import StatementLine, statement_line


@dataclass(frozen=True, slots=True)
class StepThen:
    """A step as it was worded. ``sources`` and ``contradictions`` were public on the day; ``later`` counts the rest."""

    id: str
    title: Phrase
    what: str
    why: str
    tasks: tuple[tuple[str, str], ...]
    sources: tuple[StatementLine, ...]
    contradictions: tuple[StatementLine, ...]
    later: Phrase


@dataclass(frozen=True, slots=True)
class RulesThenPage:
    """The steps on a day. ``version`` says which version of the playbook this is; ``is_now``: it is that of today."""

    day: date
    letter_date: date
    version: Phrase
    is_now: bool
    known: Phrase
    steps: tuple[StepThen, ...]


def load(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], day: date, today: date
) -> RulesThenPage:
    """Return the page of a campaign on a day. ``today`` stands for the date of letters that have none."""
    campaign = load_campaign(session, campaign_id)
    then = playbook_then(session, campaign_id, playbooks[campaign.playbook], day)
    book = then.playbook
    public = frozenset(entry.id for entry in book.statements if is_public(entry, day))
    known = phrase(
        "{count} of {total} statements were public on {day}.",
        count=str(len(public)),
        total=str(len(book.statements)),
        day=spell_date(day),
    )
    steps = tuple(_step(book, step, number, day, public) for number, step in enumerate(book.steps, start=1))
    return RulesThenPage(day, campaign.letter.date or today, then.words, then.is_now, known, steps)


def _step(book: Playbook, step: Step, number: int, day: date, public: frozenset[str]) -> StepThen:
    sources = dict.fromkeys([*step.sources, *(name for task in step.tasks for name in task.sources)])
    later = len({*sources, *step.contradicted_by} - public)
    template = (
        "{count} more statements became public later." if later > 1 else "One more statement became public later."
    )
    return StepThen(
        id=step.id,
        title=phrase("{number}. {title}", number=str(number), title=step.title),
        what=step.what,
        why=step.why,
        tasks=tuple((task.title, task.how) for task in step.tasks),
        sources=_lines(book, sources, day, public),
        contradictions=_lines(book, dict.fromkeys(step.contradicted_by), day, public),
        later=phrase(template, count=str(later)) if later else Phrase(),
    )


def _lines(book: Playbook, names: Mapping[str, object], day: date, public: frozenset[str]) -> tuple[StatementLine, ...]:
    found = (book.statement(name) for name in names if name in public)
    return tuple(statement_line(book, entry, day) for entry in found if entry)
