"""What the page Check shows: one letter, row by row, with what stands in its way; and the question before the first.

A letter that was signed or mailed is not checked any more: its paper are the bytes that were kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.letter import LetterState
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.domain.problem import Problem
from organizer.domain.progress import State, StepProgress, TaskProgress
from organizer.letters.check import BLOCK_MOVED
from organizer.papers import preview
from organizer.papers.case import Composed
from organizer.papers.check_rows import CheckRow, kept_rows, print_rows, rows_of
from organizer.papers.press import Paper, press
from organizer.papers.preview import ComposerPage
from organizer.papers.program_question import ProgramQuestion, question_of
from organizer.store.letters import load_letters
from organizer.store.standing import load_progress

_UNPRINTED = frozenset({LetterState.DRAFT, LetterState.CHECKED})


@dataclass(frozen=True, slots=True)
class Follow:
    """What comes after a letter is printed: a task that needs it, and the step where it stands."""

    step: str
    task: str
    title: str


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What the page shows. ``paper`` is there when nothing stops the letter; ``offers`` when the addressee is past.

    ``task`` is the open task of the playbook that this letter fulfils, ``follow`` the one that waits for it alone.
    ``is_first``: no letter of the campaign was printed yet, so that the question comes first, if there is one.
    """

    composer: ComposerPage
    rows: tuple[CheckRow, ...]
    errors: tuple[Problem, ...]
    paper: Paper | None
    offers: tuple[Office, ...]
    is_first: bool
    question: ProgramQuestion
    task: TaskProgress | None
    follow: Follow | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the letter was signed or mailed: its paper is then the one that was kept."""
        return self.composer.stored.is_frozen

    @property
    def needs_envelope(self) -> bool:
        """Whether the address is too long for the window of an envelope."""
        return any(problem.code == BLOCK_MOVED for problem in self.composer.sheets.problems)


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
    progress = load_progress(session, campaign_id, page.case.playbook, page.campaign)
    letters = load_letters(session, campaign_id)
    composed, stored = page.sheets.composed, page.stored
    paper = _kept(page) if stored.is_frozen else _pressed(composed)
    question = question_of(page.case.playbook, page.template, composed.letter, page.day, today)
    # A procedure of today has begun with the law of the state: only what contradicts it is worth a page of its own.
    is_asked = page.case.playbook.status is Status.HISTORY or bool(question.disagreements)
    rows = (*rows_of(page), *print_rows(stored, paper.sha256 if paper else ""))
    return CheckPage(
        composer=page,
        rows=kept_rows(stored) if stored.is_frozen else rows,
        errors=() if stored.is_frozen else composed.errors,
        paper=paper,
        offers=() if stored.is_frozen else composed.offers,
        is_first=is_asked and all(entry.state in _UNPRINTED for entry in letters),
        question=question,
        task=_open_task(progress.steps, stored.template),
        follow=_follow(progress.steps, stored.template),
    )


def as_recipient(role: str, office: Office) -> Recipient:
    """Return an office of the directory as the campaign's own entry, with the source that the directory names."""
    source = ", ".join(part for part in (office.source_title, office.source_date) if part)
    first = office.name or office.title
    return Recipient(role, first, office.unit, office.agency, office.address.printed, source)


def _open_task(steps: tuple[StepProgress, ...], template: str) -> TaskProgress | None:
    """Return the task that this letter fulfils, while it can be done and is not; also when nobody needs it."""
    return next(
        (
            entry
            for step in steps
            for entry in step.tasks
            if entry.task.kind is TaskKind.LETTER
            and entry.task.letter == template
            and (entry.state in (State.NOT_STARTED, State.IN_PROGRESS) or not entry.is_needed)
        ),
        None,
    )


def _follow(steps: tuple[StepProgress, ...], template: str) -> Follow | None:
    """Return the first task that is not done and needs the letter's own task, such as getting it signed.

    None while the letter's own task cannot be done yet: printing it then leads nowhere.
    """
    tasks = [(step.step.id, entry) for step in steps for entry in step.tasks]
    own = {entry.task.id for _, entry in tasks if entry.task.letter == template and entry.state is not State.BLOCKED}
    return next(
        (
            Follow(step, entry.task.id, entry.task.title)
            for step, entry in tasks
            if own.intersection(entry.task.needs) and entry.state is not State.DONE
        ),
        None,
    )


def _pressed(composed: Composed) -> Paper | None:
    return press([composed.letter]) if composed.letter and not composed.errors else None


def _kept(page: ComposerPage) -> Paper | None:
    kept = page.stored.print
    return Paper(page.sheets.data, kept.pages, kept.sha256) if kept else None
