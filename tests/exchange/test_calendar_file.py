"""The calendar file, read back by the library that wrote it and by another one that shares no code with it."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from organizer.domain.deadline import Count, DateRule, Start
from organizer.domain.due import HAPPENED, Due
from organizer.exchange.calendar_file import calendar_bytes, identity

AT = datetime(2010, 10, 20, 12, 0, tzinfo=UTC)
LIMIT = DateRule(
    "remind", "Remind ICE", Start.DELIVERED, 30, reason="It is our choice.", consequence="Nothing follows."
)
REMIND = Due(
    "remind:notice-ice", "Remind ICE", date(2010, 11, 4), date(2010, 11, 4), rule=LIMIT,
    start=date(2010, 10, 5), letter="notice-ice",
)  # fmt: skip
BOARD = Due(
    "own-1", "County Board", date(2010, 11, 9), date(2010, 11, 9), time="6:30 p.m.", note="Room 3,\nfirst floor"
)


def written(*dues: Due, sequence: int = 7, at: datetime = AT, campaign: str = "campaign-1") -> bytes:
    titles = {"notice-ice": "Notice to ICE"}
    return calendar_bytes(dues, "Riverbend County", campaign, sequence, at, titles=titles)


def by_first(data: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(data).events)


def by_second(data: bytes) -> list[Event]:
    return IcsCalendarStream.calendar_from_ics(data.decode()).events


class CalendarProgram:
    """Imports as RFC 5545 wants it: one event for each UID, the higher sequence wins, then the later stamp."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}

    def take(self, data: bytes) -> None:
        for event in by_second(data):
            known = self.events.get(event.uid)
            if known is None or (known.sequence or 0, known.dtstamp) <= (event.sequence or 0, event.dtstamp):
                self.events[event.uid] = event

    @property
    def shown(self) -> list[tuple[str, date | None]]:
        """Each event that stands, with the day or the moment when it begins."""
        open_ones = [event for event in self.events.values() if event.status != "CANCELLED"]
        return sorted(((str(event.summary), event.dtstart) for event in open_ones), key=str)


def test_an_event_is_a_whole_day_that_both_readers_see() -> None:
    data = written(REMIND)
    (first,), (second,) = by_first(data), by_second(data)
    assert b"DTSTART;VALUE=DATE:20101104\r\n" in data
    assert b"DTEND;VALUE=DATE:20101105\r\n" in data
    assert b"TZID" not in data
    assert (first.start, first.end) == (second.dtstart, second.dtend) == (date(2010, 11, 4), date(2010, 11, 5))
    assert str(first["summary"]) == second.summary == "Remind ICE"
    assert first["uid"] == second.uid == identity("campaign-1", "remind:notice-ice")
    assert first["sequence"] == second.sequence == 7
    assert first.DTSTAMP == second.dtstamp == AT


def test_complaint_13_an_event_says_what_it_counts_from_and_what_follows() -> None:
    (event,) = by_second(written(REMIND))
    assert event.description == (
        "30 days after the delivery of Notice to ICE\n"
        "No time limit is documented. This date is our own choice. It is our choice.\n"
        "Nothing follows."
    )


def test_more_time_and_holidays_that_are_not_certain_are_told() -> None:
    count = Count(REMIND.day, REMIND.day, (), beyond=True, good_through=2027)
    (event,) = by_second(written(replace(REMIND, extended=True, reason="They asked.", count=count)))
    said = (event.description or "").splitlines()
    assert said[2] == "More time was given. It was due on November 4, 2010. Reason: They asked."
    assert said[3] == "The list of holidays is good through 2027. Check the holidays of other years yourself."


def test_a_date_with_a_time_is_an_hour_of_local_time_that_both_readers_see() -> None:
    data = written(BOARD)
    (first,), (second,) = by_first(data), by_second(data)
    assert b"DTSTART:20101109T183000\r\n" in data
    assert b"DTEND:20101109T193000\r\n" in data
    assert b"TZID" not in data
    begins, ends = datetime(2010, 11, 9, 18, 30), datetime(2010, 11, 9, 19, 30)  # noqa: DTZ001 - of no zone
    assert (first.start, first.end) == (second.dtstart, second.dtend) == (begins, ends)
    assert (str(first["summary"]), str(first["transp"])) == (second.summary, second.transparency)
    assert (second.summary, second.transparency) == ("County Board", "OPAQUE")
    assert [alarm["trigger"].to_ical() for alarm in first.walk("VALARM")] == [b"-P1D", b"-PT1H"]
    assert [alarm.trigger for alarm in second.alarm] == [timedelta(days=-1), timedelta(hours=-1)]
    assert (second.description or "").endswith("\nRoom 3,\nfirst floor")


def test_words_of_an_older_file_that_tell_no_time_stay_in_the_title() -> None:
    (event,) = by_second(written(replace(BOARD, time="25:99, or so")))
    assert (event.summary, event.dtstart) == ("County Board, 25:99, or so", date(2010, 11, 9))


def test_an_hour_that_is_past_rings_no_alarm() -> None:
    for hour, alarms in ((18, 2), (19, 0)):
        data = written(BOARD, at=datetime(2010, 11, 9, hour, tzinfo=timezone(timedelta(hours=-5))))
        assert data.count(b"BEGIN:VALARM") == alarms


@pytest.mark.parametrize(
    ("day", "clock", "begins", "ends"),
    [
        (date(2010, 3, 14), "2:30 a.m.", b"20100314T023000", b"20100314T033000"),  # an hour that clocks skip
        (date(2010, 11, 7), "1:30 a.m.", b"20101107T013000", b"20101107T023000"),  # and one that comes twice
        (date(2012, 2, 29), "11:30 p.m.", b"20120229T233000", b"20120301T003000"),
        (date(2010, 12, 31), "noon", b"20101231T120000", b"20101231T130000"),
    ],
)
def test_an_hour_stays_the_same_hour_whatever_the_clocks_do(day: date, clock: str, begins: bytes, ends: bytes) -> None:
    for hours in (-10, 0, 14):
        at = datetime(2010, 1, 1, 1, tzinfo=timezone(timedelta(hours=hours)))
        data = written(replace(BOARD, day=day, time=clock), at=at)
        (first,), (second,) = by_first(data), by_second(data)
        assert (first.start, first.end) == (second.dtstart, second.dtend)
        assert b"DTSTART:" + begins + b"\r\n" in data
        assert b"DTEND:" + ends + b"\r\n" in data


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2012, 2, 29), date(2012, 3, 1)),
        (date(2011, 2, 28), date(2011, 3, 1)),
        (date(2010, 3, 14), date(2010, 3, 15)),  # daylight-saving time begins
        (date(2010, 11, 7), date(2010, 11, 8)),  # and ends
        (date(2010, 12, 31), date(2011, 1, 1)),
    ],
)
def test_a_day_stays_the_same_day_whatever_the_clocks_do(day: date, end: date) -> None:
    for hours in (-10, 0, 14):
        data = written(replace(REMIND, day=day), at=datetime(2010, 1, 1, 1, tzinfo=timezone(timedelta(hours=hours))))
        (first,), (second,) = by_first(data), by_second(data)
        assert (first.start, first.end, second.dtstart, second.dtend) == (day, end, day, end)


def test_the_last_day_of_the_calendar_has_no_day_after_it() -> None:
    for clock, begins in (("", b";VALUE=DATE:99991231"), ("11:30 p.m.", b":99991231T233000")):
        data = written(replace(REMIND, day=date.max, time=clock))
        assert b"DTSTART" + begins + b"\r\n" in data
        assert b"DTEND" not in data


def test_imported_twice_it_updates_and_never_doubles() -> None:
    program = CalendarProgram()
    program.take(written(REMIND, BOARD))
    program.take(written(REMIND, BOARD))
    board = datetime(2010, 11, 9, 18, 30)  # noqa: DTZ001 - of no zone
    assert program.shown == [("County Board", board), ("Remind ICE", date(2010, 11, 4))]
    program.take(written(REMIND, replace(BOARD, time=""), sequence=8))
    assert program.shown[0] == ("County Board", date(2010, 11, 9))
    moved = replace(REMIND, title="Remind ICE again", day=date(2010, 11, 15))
    program.take(written(moved, replace(BOARD, ended_by="ticked"), sequence=9, at=AT + timedelta(hours=1)))
    assert program.shown == [("Remind ICE again", date(2010, 11, 15))]
    program.take(written(REMIND, BOARD))  # an older file that was found again
    assert program.shown == [("Remind ICE again", date(2010, 11, 15))]
    assert len(program.events) == 2


def test_the_identity_is_of_campaign_and_key_and_of_nothing_else() -> None:
    assert identity("campaign-1", "remind:notice-ice") == identity("campaign-1", "remind:notice-ice")
    assert len({identity(campaign, key) for campaign in "ab" for key in ("remind:x", "remind:y", "own-1")}) == 6
    assert identity("campaign-1", "own-1") == "e89d2c33-e669-5b64-b459-0c2a5316cdd9"


def test_alarms_ring_the_day_before_and_on_the_day() -> None:
    data = written(REMIND)
    (first,), (second,) = by_first(data), by_second(data)
    wanted = [timedelta(hours=-15), timedelta(hours=9)]
    assert [alarm["trigger"].to_ical() for alarm in first.walk("VALARM")] == [b"-PT15H", b"PT9H"]
    assert [alarm.trigger for alarm in second.alarm] == wanted
    assert {alarm.action for alarm in second.alarm} == {"DISPLAY"}
    assert data.count(b"BEGIN:VALARM") == 2


def test_what_is_done_or_past_rings_no_alarm() -> None:
    done = replace(REMIND, ended_by="answered", done_on=date(2010, 10, 15))
    late = replace(REMIND, day=date(2010, 10, 19))
    data = written(done, late)
    assert b"VALARM" not in data
    assert [event.status for event in by_second(data)] == ["CANCELLED", "CONFIRMED"]
    happened = replace(late, ended_by=HAPPENED, done_on=late.day)  # it stays in the calendar
    assert [event.status for event in by_second(written(happened))] == ["CONFIRMED"]


def test_long_lines_are_folded_at_75_bytes_and_read_back_whole() -> None:
    title = "Ask the Señora, the board; and «the others» \\n today 東京 " * 9
    data = written(replace(REMIND, title=title))
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in lines:
        line.decode()  # no character is cut in two
    assert by_first(data)[0]["summary"] == by_second(data)[0].summary == " ".join(title.split())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=200))
def test_any_text_gives_a_file_that_both_readers_take(title: str, note: str) -> None:
    data = written(replace(BOARD, title=title, note=note, time=""))
    (first,), (second,) = by_first(data), by_second(data)
    assert data.count(b"BEGIN:VEVENT") == data.count(b"\r\nUID:") - 2 == 1
    assert str(first["summary"]) == (second.summary or "")
    assert str(first["description"]) == second.description
    assert first["uid"] == second.uid


def test_the_calendar_bears_the_name_of_the_campaign() -> None:
    data = written(REMIND)
    assert b"X-WR-CALNAME:Riverbend County\r\n" in data
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"METHOD" not in data  # a method is for invitations, which name an organizer


def test_the_same_dates_at_the_same_time_are_the_same_bytes() -> None:
    assert written(REMIND, BOARD) == written(REMIND, BOARD)


def test_nothing_is_read_before_a_calendar_is_written() -> None:
    program = "import sys\nimport organizer.exchange.calendar_file\nsys.exit('icalendar' in sys.modules)\n"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
