from datetime import date, timedelta
from pathlib import Path

import pytest

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.reply import Channel, Stance
from organizer.domain.timeline import Kind
from organizer.store.campaigns import start_campaign
from organizer.store.dates import add_date, extend_date, finish_date
from organizer.store.events import add_event
from organizer.store.history import take_back
from organizer.store.letters import add_letter, keep_print, load_letters, sign_letter
from organizer.store.outcomes import close_campaign
from organizer.store.pages import timeline
from organizer.store.pages.timeline import TimelinePage, shown_lines
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.steps import add_task, finish_task
from organizer.store.store import Store
from tests.builders import PLAYBOOK
from tests.store.pages.dated import REMIND, TODAY, Books, Clock, a_mailed_store

NOV_20 = date(2010, 11, 20)


@pytest.fixture
def held(tmp_path: Path) -> tuple[Store, str]:
    return a_mailed_store(tmp_path)


def page(held: tuple[Store, str], playbooks: Books, *, changes: bool = False) -> TimelinePage:
    return held[0].read(timeline.load, held[1], playbooks, {}, TODAY, changes=changes)


def titles(found: TimelinePage) -> list[str]:
    return [f"{line.told.day}: {line.told.title.words}" for line in found.lines]


def test_everything_on_record_is_one_sequence(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    notice = store.read(load_letters, campaign)[0]
    summer = ApproximateDate.parse("2010-06/2010-08", Precision.SEASON)
    store.write(set_setting, "initials", "J.A.")
    store.write(add_event, campaign, summer, "We met the sheriff", text="She listens", source="Casey", by="J.A.")
    third = store.write(add_letter, campaign, "confirm-ice").made
    store.write(keep_print, third, b"%PDF", 1, "1", "1", dated=date(2010, 11, 30))
    store.write(sign_letter, third, date(2010, 12, 15))
    store.write(
        record_reply, campaign, (notice.id,), Channel.CALL, Stance.REFUSES, ApproximateDate.parse("2010-10"),
        who="Marc Rapp",
    )  # fmt: skip
    store.write(extend_date, campaign, REMIND, NOV_20, "They asked for time")
    store.write(extend_date, campaign, REMIND, NOV_20 + timedelta(days=1), "A mistake")
    store.undo()
    own = store.write(add_date, campaign, "Board meets", day=date(2010, 12, 1)).made
    store.write(finish_date, campaign, own, date(2010, 12, 2))
    store.write(finish_task, campaign, "check-agreement", date(2010, 9, 29), note="No agreement", by="J.A.")
    task = store.write(add_task, campaign, "decide", "Bring cake").made
    store.write(finish_task, campaign, task, date(2010, 9, 30))
    stray = store.write(add_task, campaign, "no-step", "Nowhere").made
    store.write(finish_task, campaign, stray, date(2010, 9, 30))
    store.write(close_campaign, campaign, "denied_meeting", date(2010, 12, 14), pivot="pivoted_to_detainer_policy")
    found = page(held, playbooks)
    assert titles(found) == [
        "summer 2010: We met the sheriff",
        "September 28, 2010: Decided: Resolution 2010-41",
        "September 29, 2010: Done: Check who agrees and who does not",
        "September 30, 2010: Done: Bring cake",
        "October 1, 2010: Written: Notice to ICE",
        "October 1, 2010: Written: Notice to the State Identification Bureau",
        "October 1, 2010: Mailed: Notice to ICE",
        "October 1, 2010: Mailed: Notice to the State Identification Bureau",
        "October 2010: Phone call from Marc Rapp: It refuses",
        "October 7, 2010: Delivered: Notice to ICE",
        "November 16, 2010: Planned day of activation: Riverbend County",
        "November 30, 2010: Written: Ask ICE for a written answer",
        "December 2, 2010: Date done: Board meets",
        "December 14, 2010: Campaign closed: The meeting took place, and the answer was no",
        "December 15, 2010: Printed: Ask ICE for a written answer",
        "December 15, 2010: Signed: Ask ICE for a written answer",
        "December 15, 2010: More time until November 20, 2010: Remind ICE of the notice",
    ]
    assert Kind.CHANGE not in found.kinds
    assert found.kinds[0] is Kind.DECISION
    assert found.initials == "J.A."


def test_each_line_leads_to_where_it_is_told_in_full(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    reply = store.write(
        record_reply, campaign, (), Channel.EMAIL, Stance.ASKS, ApproximateDate.parse("2010-10-09")
    ).made
    event = store.write(add_event, campaign, ApproximateDate.parse("2010"), "We met").made
    store.write(finish_date, campaign, REMIND, NOV_20)
    task = store.write(add_task, campaign, "decide", "Bring cake").made
    store.write(finish_task, campaign, task, NOV_20)
    store.write(finish_task, campaign, "check-agreement", NOV_20)
    store.write(close_campaign, campaign, "abandoned", NOV_20)
    found = page(held, playbooks)
    leads = [(line.place, dict(line.arguments)) for line in found.lines]
    assert leads[0] == ("", {})
    for lead in (
        ("letter", {"letter": "notice-ice"}),
        ("answer", {"reply": reply}),
        ("date", {"date": REMIND}),
        ("step", {"step": "decide"}),
        ("step", {"step": "decide", "task": "check-agreement"}),
        ("step", {"step": "decide", "task": "record-decision"}),
        ("ending", {}),
    ):
        assert lead in leads
    assert found.lines[0].event is not None
    assert found.lines[0].event.id == event
    assert found.line(f"event {event}") is found.lines[0]
    assert found.line("none") is None


def test_lines_are_narrowed_by_kind_and_words_and_turned_round(held: tuple[Store, str], playbooks: Books) -> None:
    found = page(held, playbooks)
    mail = shown_lines(found, Kind.MAIL, "")
    assert [line.told.kind for line in mail] == [Kind.MAIL] * 3
    assert shown_lines(found, Kind.MAIL, "", newest_first=True) == mail[::-1]
    (line,) = shown_lines(found, None, "DESK october")
    assert line.told.title.words == "Delivered: Notice to ICE"
    assert shown_lines(found, Kind.ANSWER, "") == ()


def test_changes_tell_who_did_what_to_this_campaign_alone(tmp_path: Path, playbooks: Books) -> None:
    clock = Clock()
    held = store, campaign = a_mailed_store(tmp_path, clock)
    other = store.write(start_campaign, PLAYBOOK, "Fairview", "VA").made
    store.write(set_setting, "initials", "J.A.")
    clock.now += timedelta(days=1)
    event = store.write(add_event, campaign, ApproximateDate.parse("2010"), "We met")
    store.undo()
    store.redo()
    assert event.made
    store.write(take_back, event.entry)
    changes = [line.told for line in page(held, playbooks, changes=True).lines if line.told.kind is Kind.CHANGE]
    assert [(entry.day, entry.title.words, entry.by) for entry in changes[-4:]] == [
        ("December 16, 2010", "Add entry We met", "J.A."),
        ("December 16, 2010", "Took back: Add entry We met", "J.A."),
        ("December 16, 2010", "Did again: Add entry We met", "J.A."),
        ("December 16, 2010", "Took back: Add entry We met", "J.A."),
    ]
    theirs = page((store, other), playbooks, changes=True)
    assert [line.told.kind for line in theirs.lines] == [Kind.CHANGE]
