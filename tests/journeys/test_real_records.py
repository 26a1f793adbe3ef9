"""San Francisco and Arlington to their real ends, and a notice that came back. Source: domain page on campaigns."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.domain.deadline import DateRule, HolidaysOf, Start, Unit
from organizer.domain.due import Due, DueState
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.domain.progress import State
from organizer.domain.timeline import Kind
from organizer.exchange.holidays import HolidayTables
from organizer.papers.timeline_sheet import Narrowed, timeline_sheet
from organizer.store.campaigns import add_campaign, set_recipient
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import add_date
from organizer.store.letters import load_letters
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.outcomes import load_ending
from organizer.store.pages import calendar, home, timeline
from organizer.store.pages import date as date_page
from organizer.store.record import CampaignRecord, load_record
from organizer.store.store import Store
from tests.builders import a_campaign
from tests.letters.conformance import broken_rules
from tests.letters.paper import read
from tests.papers.cases import NOTICES, the_playbook
from tests.real_ends import (
    ARLINGTON_ANSWER,
    ARLINGTON_LETTER,
    ARLINGTON_MEETING,
    SF_MEETING,
    SF_NOTICE,
    a_store_at,
    arlington,
    san_francisco,
    send,
)

Books = Mapping[str, Playbook]
TABLES = HolidayTables()
OCT_1, OCT_12, OCT_15, OCT_20 = (date(2010, 10, day) for day in (1, 12, 15, 20))


@pytest.fixture(scope="module")
def books() -> Books:
    return {the_playbook().slug: the_playbook()}


def record_of(store: Store, campaign: str, books: Books, today: date) -> CampaignRecord:
    return store.read(load_record, campaign, books, TABLES, today)


def lines_of(store: Store, campaign: str, books: Books, today: date) -> list[str]:
    page = store.read(timeline.load, campaign, books, TABLES, today)
    return [f"{line.told.day}: {line.told.title.words}" for line in page.lines]


def counted(held: tuple[Store, str], books: Books, letter: str, days: int, today: date) -> Due:
    """Return a date of our own, so many days after the mailing of a letter, with its count."""
    store, campaign = held
    rule = DateRule("own", "Count", Start.MAILED, days, letter=letter)
    key = store.write(add_date, campaign, f"Count {days}", rule=rule).made
    due = store.read(date_page.load, campaign, books, TABLES, today, key).due
    assert due is not None
    assert due.count is not None
    assert (len(due.count.days), due.count.days[-1].number) == (days, days)
    return due


def test_san_francisco_goes_to_its_end(tmp_path: Path, books: Books) -> None:
    with a_store_at(tmp_path, SF_MEETING) as store:
        campaign = san_francisco(store)
        assert lines_of(store, campaign, books, SF_MEETING) == [
            "May 18, 2010: Mailed: Letter to Attorney General Brown",
            "May 25, 2010: Letter from Attorney General Brown: It refuses",
            "June 3, 2010: Mailed: Letter to ICE",
            "June 2010: Phone call from Marc Rapp, ICE: It refuses",
            "June 8, 2010: Decided: Resolution 269-10",
            "June 8, 2010: Activated: City and County of San Francisco",
            "August 31, 2010: Mailed: Notice to ICE",
            "August 31, 2010: Mailed: Notice to the State Identification Bureau",
            "September 28, 2010: The Sheriff's office asks to move the meeting to after the election",
            "November 9, 2010: Meeting with David Venturella, ICE: It refuses",
            "November 9, 2010: Date done: Meeting with ICE and the state",
            "November 9, 2010: More time until November 9, 2010: Meeting with ICE and the state",
            "November 9, 2010: Campaign closed: The meeting took place, and the answer was no",
        ]
        due = counted((store, campaign), books, "notice-ice", 70, SF_MEETING)
        assert (due.start, due.day) == (SF_NOTICE, SF_MEETING)
        assert counted((store, campaign), books, "letter-1", 7, SF_MEETING).day == date(2010, 5, 25)
        assert counted((store, campaign), books, "letter-2", 159, SF_MEETING).day == SF_MEETING
        record = record_of(store, campaign, books, SF_MEETING)
        proofs = {task.task.id: task.because.words for step in record.progress.steps for task in step.tasks}
        assert proofs["log-contacts"] == "Answered May 25, 2010"
        assert proofs["hold-meeting"] == "Met November 9, 2010"
        assert proofs["choose-outcome"] == "Closed November 9, 2010"
        # Nobody wrote down that a letter arrived: no reminder is counted from a day that is not known.
        assert {due.key.partition("-")[0] for due in record.dues} == {"own"}
        closed = store.read(home.load, campaign, books, SF_MEETING, TABLES).closed
        assert closed is not None
        assert closed.title.words == (
            "Closed on November 9, 2010: The meeting took place, and the answer was no. "
            "The campaign went over to limits on detainers"
        )
        assert any("San Francisco went over to limits on detainers" in step for step in closed.following)


def test_the_timeline_of_san_francisco_is_printed_as_it_is_shown(tmp_path: Path, books: Books) -> None:
    with a_store_at(tmp_path, SF_MEETING) as store:
        page = store.read(timeline.load, san_francisco(store), books, TABLES, SF_MEETING)
    answers = timeline.shown_lines(page, Kind.ANSWER, "")
    paper = timeline_sheet(page, answers, Narrowed(Kind.ANSWER))
    assert not broken_rules(paper.data)
    words = " ".join(ink.text.strip() for side in read(paper.data) for ink in side.inks)
    assert "The City and County of San Francisco, California" in words
    assert "June 2010 Phone call from Marc Rapp, ICE: It refuses It answers: Letter to ICE." in words
    assert "A date that is not known to the day stands at the earliest day that it may be." in words
    assert "Mailed" not in words


def test_arlington_goes_to_its_end(tmp_path: Path, books: Books) -> None:
    with a_store_at(tmp_path, ARLINGTON_ANSWER) as store:
        campaign = arlington(store)
        assert lines_of(store, campaign, books, ARLINGTON_ANSWER) == [
            "June 2010: Activated with all of Virginia",
            "September 28, 2010: Decided: A resolution",
            "October 7, 2010: Mailed: Letter to Director Morton",
            "November 5, 2010: Meeting with ICE: It refuses",
            "March 1, 2011: Letter from An assistant director of ICE: It refuses",
            "March 1, 2011: Campaign closed: The meeting took place, and the answer was no",
        ]
        (written,) = record_of(store, campaign, books, ARLINGTON_ANSWER).dues
        assert (written.title, written.start, written.day) == ("Written answer", ARLINGTON_LETTER, ARLINGTON_ANSWER)
        assert counted((store, campaign), books, "letter-1", 29, ARLINGTON_ANSWER).day == ARLINGTON_MEETING
        ending = store.read(load_ending, campaign)
        assert (ending.outcome, ending.pivot) == ("denied_meeting", "")
        record = record_of(store, campaign, books, ARLINGTON_ANSWER)
        # It went to another office than the documented one, and asked whether: no notice was given.
        step = next(step for step in record.progress.steps if step.step.notices)
        assert step.state is not State.DONE


def test_a_notice_that_came_back_is_sent_again_and_counts_from_then(tmp_path: Path, books: Books) -> None:
    with a_store_at(tmp_path, OCT_20) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        ice, sib = (send(store, campaign, OCT_1, template) for template in NOTICES)
        first, other = (entry.id for entry in store.read(load_correspondence, campaign).mailings)
        store.write(deliver_mailing, other, OCT_12, "R. Desk")
        store.write(return_mailing, first, OCT_12, "No such address")
        assert [missing.words.words for missing in _home(store, campaign, books).missing] == [
            "Notice to ICE came back October 12, 2010. Check the address and send it again."
        ]
        assert _delivery(store, campaign, books) is not State.DONE
        assert [due.key for due in record_of(store, campaign, books, OCT_20).dues] == ["remind-sib:notice-sib"]
        block = ("500 12th Street SW", "Washington, DC 20536")
        store.write(set_recipient, campaign, Recipient("ice", address=block, source="Telephone", checked_on=OCT_12))
        again = store.write(
            record_mailing, ice, Delivery.CERTIFIED_RECEIPT, OCT_15, to=block, again=first, without_copy=True
        ).made
        (missing,) = _home(store, campaign, books).missing
        assert (missing.letter, missing.is_mailed) == ("notice-ice", True)
        states = {letter.id: letter.state.value for letter in store.read(load_letters, campaign)}
        assert states == {ice: "mailed", sib: "delivered"}
        assert _delivery(store, campaign, books) is not State.DONE
        store.write(deliver_mailing, again, OCT_20)
        assert _home(store, campaign, books).missing == ()
        days = {due.key: due.day for due in record_of(store, campaign, books, OCT_20).dues}
        assert days == {"remind-ice:notice-ice": date(2010, 11, 19), "remind-sib:notice-sib": date(2010, 11, 11)}
        assert [line for line in lines_of(store, campaign, books, OCT_20) if "Notice to ICE" in line] == [
            "October 1, 2010: Written: Notice to ICE",
            "October 1, 2010: Mailed: Notice to ICE",
            "October 12, 2010: Came back: Notice to ICE",
            "October 15, 2010: Sent again: Notice to ICE",
            "October 20, 2010: Delivered: Notice to ICE",
        ]


@pytest.mark.parametrize(
    ("unit", "holidays", "day"),
    [
        (Unit.BUSINESS_DAYS, HolidaysOf.FEDERAL, "Wednesday, December 15, 2010"),
        (Unit.CALENDAR_DAYS, HolidaysOf.NOBODY, "Wednesday, December 1, 2010"),
    ],
)
def test_thirty_days_from_the_first_of_november(
    tmp_path: Path, books: Books, unit: Unit, holidays: HolidaysOf, day: str
) -> None:
    start = date(2010, 11, 1)
    with a_store_at(tmp_path, start) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        rule = DateRule("own", "Answer due", Start.DAY, 30, unit, holidays=holidays)
        key = store.write(add_date, campaign, "Answer due", rule=rule, start_day=start).made
        told = store.read(date_page.load, campaign, books, TABLES, start, key).told
        assert told is not None
        assert told.day.words == day
        (line,) = store.read(calendar.load, campaign, books, TABLES, start).lines
        assert (line.day.words, line.due.state) == (day, DueState.AHEAD)


def _home(store: Store, campaign: str, books: Books) -> home.HomePage:
    return store.read(home.load, campaign, books, OCT_20, TABLES)


def _delivery(store: Store, campaign: str, books: Books) -> State:
    steps = record_of(store, campaign, books, OCT_20).progress.steps
    return next(step.state for step in steps if step.step.id == "confirm-delivery")
