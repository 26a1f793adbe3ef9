"""Tasks that the record ends, seen in the progress of a campaign."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.campaign_ending import Ending
from organizer.domain.correspondence import NOTHING_SENT, Correspondence
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import LetterState
from organizer.domain.playbook import TaskKind
from organizer.domain.progress import State, TaskProgress, TaskRecord, progress_of, waiting_of
from organizer.domain.reply import Channel, Reply, Stance
from tests.domain.test_progress import CAMPAIGN, DAY, _playbook, _step, _task
from tests.domain.test_proof import ICE, TO_ICE

MEETING = Reply("r", ("notice-ice",), Channel.MEETING, Stance.ASKS, ApproximateDate.parse("2010-11-09"))
CALL = replace(MEETING, channel=Channel.CALL, letters=(), on=ApproximateDate.parse("2010-06"))
SIGNED = Correspondence((replace(ICE, state=LetterState.SIGNED),))
MAILED = Correspondence((ICE,), (replace(TO_ICE, delivered_on=None),))
ARRIVED = Correspondence((ICE,), (TO_ICE,))


def progress(kind: TaskKind, record: Correspondence, *marks: TaskRecord, ending: Ending | None = None) -> TaskProgress:
    playbook = _playbook(_step("one", _task("it", kind, letter="notice-ice")))
    (step,) = progress_of(playbook, CAMPAIGN, marks, record, ending=ending or Ending()).steps
    return step.tasks[0]


@pytest.mark.parametrize(
    ("kind", "before", "after", "words", "day"),
    [
        (TaskKind.LETTER, NOTHING_SENT, SIGNED, "Signed October 2, 2010", date(2010, 10, 2)),
        (TaskKind.SIGNED, NOTHING_SENT, SIGNED, "Signed October 2, 2010", date(2010, 10, 2)),
        (
            TaskKind.MAILED,
            SIGNED,
            MAILED,
            "Certified Mail, return receipt, no. 7012 3456 7890 1234 5678, October 4, 2010",
            date(2010, 10, 4),
        ),
        (TaskKind.DELIVERED, MAILED, ARRIVED, "Delivered October 7, 2010, signed by M. Diaz", date(2010, 10, 7)),
        (
            TaskKind.ANSWERED,
            replace(ARRIVED, replies=(CALL,)),
            replace(ARRIVED, replies=(CALL, MEETING)),
            "Answered November 9, 2010",
            date(2010, 11, 9),
        ),
        (TaskKind.CONTACT, ARRIVED, replace(ARRIVED, replies=(CALL,)), "Answered June 2010", None),
        (
            TaskKind.MEETING,
            replace(ARRIVED, replies=(CALL,)),
            replace(ARRIVED, replies=(MEETING,)),
            "Met November 9, 2010",
            date(2010, 11, 9),
        ),
    ],
)
def test_the_record_ends_a_task_in_words(
    kind: TaskKind, before: Correspondence, after: Correspondence, words: str, day: date | None
) -> None:
    assert progress(kind, before).state is State.NOT_STARTED
    done = progress(kind, after)
    assert (done.state, done.because.words, done.day, done.record) == (State.DONE, words, day, None)


def test_a_closed_campaign_ends_the_task_of_its_outcome() -> None:
    assert progress(TaskKind.OUTCOME, NOTHING_SENT).state is State.NOT_STARTED
    done = progress(TaskKind.OUTCOME, NOTHING_SENT, ending=Ending("granted", closed_on=DAY))
    assert (done.state, done.because.words, done.day) == (State.DONE, "Closed September 30, 2010", DAY)


@pytest.mark.parametrize("kind", list(TaskKind))
def test_what_only_the_record_proves_is_not_done_by_a_mark(kind: TaskKind) -> None:
    mark = TaskRecord("it", DAY, "by hand")
    found = progress(kind, NOTHING_SENT, mark)
    proved = kind in {TaskKind.SIGNED, TaskKind.MAILED, TaskKind.DELIVERED}
    assert found.state is (State.NOT_STARTED if proved else State.DONE)
    assert found.record == mark  # what was typed is still shown
    assert found.day == (None if proved else DAY)


def test_a_mailing_is_waited_for_since_its_day() -> None:
    mail = _task("mail", TaskKind.MAILED, letter="notice-ice", awaits="The return receipt", until=("arrived",))
    playbook = _playbook(_step("one", mail, _task("arrived", TaskKind.DELIVERED, letter="notice-ice")))
    (waiting,) = waiting_of(progress_of(playbook, CAMPAIGN, (), MAILED))
    assert (waiting.what, waiting.since) == ("The return receipt", date(2010, 10, 4))
    assert waiting_of(progress_of(playbook, CAMPAIGN, (), ARRIVED)) == ()
