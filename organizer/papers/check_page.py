"""What the page Check shows: one letter, row by row, with what stands in its way; and the question before the first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.letter import LetterState
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook, TaskKind
from organizer.domain.problem import Problem
from organizer.domain.progress import State, StepProgress, TaskProgress, progress_of
from organizer.papers import preview
from organizer.papers.check_rows import CheckRow, rows_of
from organizer.papers.press import Paper, press
from organizer.papers.preview import ComposerPage
from organizer.papers.program_question import ProgramQuestion, question_of
from organizer.store.letters import load_letters
from organizer.store.steps import load_records

_UNPRINTED = frozenset({LetterState.DRAFT, LetterState.CHECKED})


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What the page shows. ``paper`` is there when nothing stops the letter; ``offers`` when the addressee is past.

    ``task`` is the open task of the playbook that this letter fulfils. ``is_first``: no letter of the campaign was
    printed yet, so that the question comes first.
    """

    composer: ComposerPage
    rows: tuple[CheckRow, ...]
    errors: tuple[Problem, ...]
    paper: Paper | None
    offers: tuple[Office, ...]
    is_first: bool
    question: ProgramQuestion
    task: TaskProgress | None


def load(
    session: Session,
    campaign_id: str,
    slug: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    *,
    today: date,
) -> CheckPage | None:
    """Return the page of one letter, or None when the campaign has none of that id."""
    page = preview.load(session, campaign_id, slug, playbooks, seed, today=today)
    if page is None:
        return None
    case = page.case
    composed = page.sheets.composed
    letter, errors = composed.letter, composed.errors
    records = load_records(session, campaign_id)
    progress = progress_of(case.playbook, case.campaign, records)
    letters = load_letters(session, campaign_id)
    return CheckPage(
        composer=page,
        rows=rows_of(page),
        errors=errors,
        paper=press([letter]) if letter and not errors else None,
        offers=composed.offers,
        is_first=all(entry.state in _UNPRINTED for entry in letters),
        question=question_of(case.playbook, page.template, letter, page.day, today),
        task=_open_task(progress.steps, page.stored.template),
    )


def as_recipient(role: str, office: Office) -> Recipient:
    """Return an office of the directory as the campaign's own entry, with the source that the directory names."""
    source = ", ".join(part for part in (office.source_title, office.source_date) if part)
    first = office.name or office.title
    return Recipient(role, first, office.unit, office.agency, office.address.printed, source)


def _open_task(steps: tuple[StepProgress, ...], template: str) -> TaskProgress | None:
    """Return the task that this letter fulfils, while it can be done and is not."""
    return next(
        (
            entry
            for step in steps
            for entry in step.tasks
            if entry.task.kind is TaskKind.LETTER
            and entry.task.letter == template
            and entry.state in (State.NOT_STARTED, State.IN_PROGRESS)
        ),
        None,
    )
