"""What the record says of one task: that its letter was signed, mailed or delivered, that somebody answered or met."""

from dataclasses import dataclass
from datetime import date

from organizer.domain.campaign_ending import Ending
from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Task, TaskKind
from organizer.domain.proof import Stage, cells_of, farthest
from organizer.domain.reply import Channel, Reply

_STAGES = {
    TaskKind.LETTER: Stage.SIGNED,  # a letter that is signed is written
    TaskKind.SIGNED: Stage.SIGNED,
    TaskKind.MAILED: Stage.MAILED,
    TaskKind.DELIVERED: Stage.DELIVERED,
}


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves a task, in words, and the day where one is known. No words: nothing proves it."""

    words: Phrase = Phrase()  # noqa: RUF009 - frozen
    day: date | None = None


def proof_of(task: Task, correspondence: Correspondence, ending: Ending) -> Proof:
    """Return what the record says of a task; nothing where it is not done by it, or not at all.

    An answer counts for every letter of the task's template, also for one that another took the place of. A contact
    is any answer, and a meeting one that was given in a meeting.
    """
    stage = _STAGES.get(task.kind)
    if stage:
        cell = next(
            cell for cell in cells_of(correspondence, farthest(correspondence, task.letter)) if cell.stage is stage
        )
        return Proof(cell.words, cell.day) if cell.is_done else Proof()
    if task.kind is TaskKind.OUTCOME and ending.closed_on:
        return Proof(phrase("Closed {day}", day=spell_date(ending.closed_on)), ending.closed_on)
    reply = next((entry for entry in correspondence.replies if _counts(task, correspondence, entry)), None)
    if reply is None:
        return Proof()
    template = "Met {day}" if task.kind is TaskKind.MEETING else "Answered {day}"
    return Proof(phrase(template, day=reply.on.spell()), reply.on.day)


def _counts(task: Task, correspondence: Correspondence, reply: Reply) -> bool:
    if task.kind is TaskKind.ANSWERED:
        return any(letter.slug in reply.letters for letter in correspondence.of_template(task.letter))
    if task.kind is TaskKind.MEETING:
        return reply.channel is Channel.MEETING
    return task.kind is TaskKind.CONTACT
