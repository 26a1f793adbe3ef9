"""What lists say of the limit in the state's statute, beside the task that asks for it: offered, never entered."""

from collections.abc import Mapping
from dataclasses import dataclass

from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.fields import Answer, answer_of
from organizer.domain.offered import offered_answer
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Task
from organizer.domain.question import Clock
from organizer.domain.statement import Verified
from organizer.domain.states import STATES
from organizer.store.pages.statements import VERIFIED


@dataclass(frozen=True, slots=True)
class ClockLine:
    """What one list says, and the answers that it gives by their fields. ``is_used``: they stand there already."""

    says: str
    source: Phrase
    remark: str
    is_disputed: bool
    mark: Phrase
    answers: Mapping[str, Answer]
    is_used: bool


@dataclass(frozen=True, slots=True)
class ClockNote:
    """What lists say for a state; no lines where none of them names it."""

    state: str
    lines: tuple[ClockLine, ...]


def clock_note(playbook: Playbook, campaign: Campaign, task: Task) -> ClockNote | None:
    """Return the note beside a task; None where no list of the playbook answers what the task asks."""
    asked = {*task.asks, *task.offers}
    clocks = [clock for clock in playbook.clocks if any(answer.field in asked for answer in clock.answers)]
    if not clocks:
        return None
    state = campaign.jurisdiction.state
    lines = tuple(_line(playbook, campaign, clock) for clock in clocks if clock.state == state)
    return ClockNote(STATES.get(state, state), lines)


def _line(playbook: Playbook, campaign: Campaign, clock: Clock) -> ClockLine:
    fields = ((playbook.field(entry.field), entry.value) for entry in clock.answers)
    answers = {field.name: offered_answer(field, value) for field, value in fields if field}
    return ClockLine(
        clock.says,
        phrase(
            "{source}. Looked at on {day}. Sources: {as_of}.",
            source=clock.source.rstrip("."),
            day=spell_date(clock.checked),
            as_of=clock.as_of.spell(),
        ),
        clock.remark,
        clock.verified == Verified.DISPUTED,
        VERIFIED[Verified(clock.verified)],
        answers,
        is_used=all(answer_of(campaign, name) == answer for name, answer in answers.items()),
    )
