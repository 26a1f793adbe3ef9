"""The page Step: what to do, why, who, the tasks with their forms, what proves it, and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Step
from organizer.domain.progress import Progress, State, StepProgress
from organizer.domain.proof import ProofRow, matrix_of
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import load_letters
from organizer.store.pages.cases import CaseLine, case_lines
from organizer.store.pages.gate import GateNote, gate_note
from organizer.store.pages.gone_tasks import GoneTask, gone_from
from organizer.store.pages.statements import StatementLine, lines_of
from organizer.store.pages.step_lines import STATE_PHRASES, StepLine, blocked_phrase, step_lines
from organizer.store.pages.task_lines import TaskLine, task_lines
from organizer.store.settings import load_settings
from organizer.store.standing import load_progress
from organizer.store.steps import load_notes, load_own_tasks


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The step before or after."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class BranchNote:
    """What the documents say for the campaign's answer about activation, and who tried it with which result."""

    title: str
    text: str
    is_documented: bool
    cases: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class StepPage:
    """What the page shows. ``blocked`` says why the step cannot start yet; ``open_task`` is the task to do next.

    ``proof_of_notice`` says of each notice that the step names how far it came. ``gate`` stands on the first step.
    ``gone`` are done tasks that the playbook has no longer.
    """

    id: str
    title: str
    place: Phrase
    state: State
    state_words: Phrase
    blocked: Phrase
    what: str
    why: str
    who: str
    proof: str
    tasks: tuple[TaskLine, ...]
    open_task: str
    steps: tuple[StepLine, ...]
    before: Neighbour | None
    after: Neighbour | None
    sources: tuple[StatementLine, ...]
    contradictions: tuple[StatementLine, ...]
    differences: tuple[str, ...]
    not_documented: tuple[str, ...]
    branch: BranchNote | None
    playbook: str
    notes: str
    initials: str
    proof_of_notice: tuple[ProofRow, ...] = ()
    gate: GateNote | None = None
    gone: tuple[GoneTask, ...] = ()

    def task(self, task_id: str) -> TaskLine | None:
        """Return the task of that id, or None."""
        return next((line for line in self.tasks if line.id == task_id), None)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    today: date,
    *,
    step_id: str = "",
    field: str = "",
) -> StepPage:
    """Return the page of a step; without a step the one that asks for ``field``, else the current one, else the last.

    ``today`` stands for the date of letters that have none.
    """
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    progress = load_progress(session, campaign_id, playbook, campaign)
    entry = _chosen(progress, step_id, field)
    own = tuple(task for task in load_own_tasks(session, campaign_id) if task.step == entry.step.id)
    tasks = task_lines(entry, campaign, own, load_letters(session, campaign_id), playbook)
    letter_date = campaign.letter.date or today
    step, number = entry.step, entry.number
    return StepPage(
        id=step.id,
        title=step.title,
        place=phrase("Step {number} of {total}", number=str(number), total=str(len(progress.steps))),
        state=entry.state,
        state_words=STATE_PHRASES[entry.state],
        blocked=blocked_phrase(entry),
        what=step.what,
        why=step.why,
        who=step.who,
        proof=step.proof,
        tasks=tasks,
        open_task=_task_asking(entry, field) or next((line.id for line in tasks if line.state is not State.DONE), ""),
        steps=step_lines(progress),
        before=_neighbour(progress, number - 1),
        after=_neighbour(progress, number + 1),
        sources=lines_of(playbook, _sources(step), letter_date),
        contradictions=lines_of(playbook, step.contradicted_by, letter_date),
        differences=step.differences,
        not_documented=step.not_documented,
        branch=_branch(playbook, campaign),
        playbook=playbook.slug,
        notes=load_notes(session, campaign_id).get(step.id, ""),
        initials=load_settings(session).get("initials", ""),
        gone=gone_from(session, campaign_id, playbook, step),
        gate=gate_note(playbook, campaign, playbooks, today) if number == 1 else None,
        proof_of_notice=matrix_of(playbook, step.notices, load_correspondence(session, campaign_id)),
    )


def _chosen(progress: Progress, step_id: str, field: str) -> StepProgress:
    named = next((entry for entry in progress.steps if entry.step.id == step_id), None)
    asking = next((entry for entry in progress.steps if field and _task_asking(entry, field)), None)
    return named or asking or progress.current or progress.steps[-1]


def _task_asking(entry: StepProgress, field: str) -> str:
    tasks = (line.task for line in entry.tasks)
    return next((task.id for task in tasks if field and field in (*task.asks, *task.offers)), "")


def _neighbour(progress: Progress, number: int) -> Neighbour | None:
    found = next((entry.step for entry in progress.steps if entry.number == number), None)
    return Neighbour(found.id, found.title) if found else None


def _sources(step: Step) -> tuple[str, ...]:
    return (*step.sources, *(source for task in step.tasks for source in task.sources))


def _branch(playbook: Playbook, campaign: Campaign) -> BranchNote | None:
    answer = campaign.jurisdiction.activation
    found = next((branch for branch in playbook.branches if branch.activation == answer), None)
    if found is None:
        return None
    return BranchNote(found.title, found.text, found.documented, case_lines(playbook, found.cases))
