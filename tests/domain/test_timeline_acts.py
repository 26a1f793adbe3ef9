from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Activation, Campaign, Decision, Jurisdiction
from organizer.domain.campaign_ending import STILL_OPEN, Ending
from organizer.domain.dates import ApproximateDate
from organizer.domain.due import Due
from organizer.domain.mailing import Attachment
from organizer.domain.phrase import phrase
from organizer.domain.playbook import Outcome, Step, Task, TaskKind
from organizer.domain.progress import Progress, State, StepProgress, TaskProgress, TaskRecord
from organizer.domain.timeline import Happened, TimelineEvent
from organizer.domain.timeline_acts import (
    Extension,
    dates_told,
    decisions_told,
    endings_told,
    events_told,
    tasks_told,
)

DAY, LATER = date(2010, 9, 28), date(2010, 11, 16)
PLACE = Jurisdiction("Riverbend County", "VA", activation=Activation.SCHEDULED, activation_date=LATER)
CAMPAIGN = Campaign("none", PLACE, decision=Decision("resolution", "2010-41", DAY, "5-0", "The Board decides."))


def said(entry: Happened) -> tuple[str, ...]:
    return entry.day, entry.title.words, *(detail.words for detail in entry.details)


def test_the_decision_and_the_activation_are_told() -> None:
    decided, planned = decisions_told(CAMPAIGN)
    assert said(decided) == ("September 28, 2010", "Decided: Resolution 2010-41", "Vote: 5-0")
    assert (decided.words, decided.target) == ("The Board decides.", ("field", "decision.date"))
    assert said(planned) == ("November 16, 2010", "Planned day of activation: Riverbend County")
    bare = replace(CAMPAIGN, decision=Decision(date=DAY), jurisdiction=replace(PLACE, activation_date=None))
    assert [said(entry) for entry in decisions_told(bare)] == [("September 28, 2010", "The decision was taken")]
    unknown = replace(CAMPAIGN, decision=Decision(), jurisdiction=replace(PLACE, activation=Activation.UNKNOWN))
    assert not [*decisions_told(unknown)]


def test_a_task_is_told_once_by_its_mark_and_not_by_what_proves_it() -> None:
    task = Task("call", "Call the clerk", TaskKind.BY_HAND, "", "", "", "", "")
    step = Step("decide", "Decide", "", "", "", "", (task,))
    record = TaskRecord("call", DAY, "She agrees", "J.A.")
    marked = TaskProgress(task, State.DONE, record)
    proved = replace(marked, because=phrase("Mailed"))
    states = (marked, proved, replace(marked, record=None), replace(marked, state=State.NOT_STARTED))
    (entry,) = tasks_told(Progress((StepProgress(1, step, State.DONE, states),)))
    assert said(entry) == ("September 28, 2010", "Done: Call the clerk", "Step 1: Decide")
    assert (entry.words, entry.by, entry.target) == ("She agrees", "J.A.", ("task", "call"))


def test_dates_are_told_when_they_are_done_and_when_they_get_more_time() -> None:
    done = Due("own-1", "Board meets", DAY, DAY, done_on=DAY, ended_by="ticked", note="All came")
    moved = Due("own-2", "Remind ICE", LATER, DAY, extended=True, reason="They asked")
    answered = Due("own-3", "Remind the bureau", DAY, DAY, done_on=DAY, ended_by="answered")
    found = [*dates_told((done, moved, answered), ())]
    assert [said(entry) for entry in found] == [
        ("September 28, 2010", "Date done: Board meets"),
        ("September 28, 2010", "More time until November 16, 2010: Remind ICE", "Reason: They asked"),
    ]
    assert found[0].words == "All came"
    acts = (Extension("own-2", date(2010, 10, 1), LATER, by="J.A.", seq=7), Extension("gone", DAY, LATER, "Why"))
    found = [*dates_told((moved,), acts)]
    assert [(*said(entry), entry.by, entry.target) for entry in found] == [
        ("October 1, 2010", "More time until November 16, 2010: Remind ICE", "J.A.", ("date", "own-2")),
        ("September 28, 2010", "More time until November 16, 2010", "Reason: Why", "", ("", "")),
    ]


def test_the_end_is_told_with_what_came_after() -> None:
    outcomes = (Outcome("denied", "The answer was no"),)
    assert not [*endings_told(STILL_OPEN, outcomes)]
    (entry,) = endings_told(Ending("denied", "other", LATER, "We go on"), outcomes)
    assert said(entry) == ("November 16, 2010", "Campaign closed: The answer was no", "Then: other")
    (entry,) = endings_told(Ending("denied", "", LATER), outcomes)
    assert said(entry) == ("November 16, 2010", "Campaign closed: The answer was no")


def test_an_entry_by_hand_says_who_knows_it() -> None:
    file = Attachment("f", "photo.png", "", "image/png", 3, "The door")
    whole = TimelineEvent("1", ApproximateDate.parse("2010"), "We met", "At noon", "Casey", "J.A.", (file,))
    first, second = events_told((whole, TimelineEvent("2", ApproximateDate.parse("2010"), "We met again")))
    assert said(first) == ("2010", "We met", "Source: Casey", "Files: The door")
    assert (first.words, first.by, first.target) == ("At noon", "J.A.", ("event", "1"))
    assert said(second) == ("2010", "We met again")
