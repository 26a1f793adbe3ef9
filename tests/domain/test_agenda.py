from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer.domain.agenda import When, happenings_of, week_of, weekday_words, when_of
from organizer.domain.due import CLOSED, TICKED, Due
from organizer.domain.letter import Delivery
from tests.domain.dated import OCT_1, OCT_5, a_mailing, a_reply, mail

WEDNESDAY = date(2010, 11, 24)


@pytest.mark.parametrize(
    ("days", "when"),
    [
        (-1, When.LATE),
        (0, When.THIS_WEEK),
        (3, When.THIS_WEEK),
        (4, When.NEXT_WEEK),
        (10, When.NEXT_WEEK),
        (11, When.LATER),
    ],
)
def test_dates_stand_in_weeks_that_begin_on_sunday(days: int, when: When) -> None:
    day = WEDNESDAY + timedelta(days=days)
    assert when_of(Due("own-1", "Hearing", day, day), WEDNESDAY) is when


def test_a_date_that_is_done_has_happened() -> None:
    assert when_of(Due("own-1", "Hearing", WEDNESDAY, WEDNESDAY, ended_by=TICKED), WEDNESDAY) is When.HAPPENED


def test_what_is_still_to_come_did_not_happen_even_if_it_is_done() -> None:
    for days, when in ((-1, When.HAPPENED), (0, When.HAPPENED), (1, When.THIS_WEEK), (11, When.LATER)):
        day = WEDNESDAY + timedelta(days=days)
        for ended_by in (CLOSED, TICKED, "write-effective-day"):
            assert when_of(Due("own-1", "Hearing", day, day, ended_by=ended_by), WEDNESDAY) is when


def test_a_week_begins_on_sunday_also_where_the_calendar_begins() -> None:
    assert week_of(WEDNESDAY) == date(2010, 11, 21)
    assert week_of(date(2010, 11, 21)) == date(2010, 11, 21)
    assert week_of(date.min) == date.min
    assert weekday_words(WEDNESDAY).words == "Wednesday, November 24, 2010"


@pytest.mark.parametrize("day", [date.min, date(1, 1, 6), date.max])
def test_the_weeks_also_stand_where_the_calendar_begins_and_ends(day: date) -> None:
    assert when_of(Due("own-1", "Hearing", day, day), day) is When.THIS_WEEK
    assert when_of(Due("own-1", "Hearing", date.max, date.max), day) is (
        When.LATER if day < WEDNESDAY else When.THIS_WEEK
    )


def test_what_happened_is_told_newest_first_without_copies() -> None:
    sent = mail(
        a_mailing("m1", delivered=OCT_5),
        a_mailing("m2", returned_on=date(2010, 10, 20)),
        a_mailing("m3", copy="The clerk"),
        a_reply("2010-11"),
    )
    titles = {"notice-ice": "Notice to ICE"}
    told = [(entry.on.spell(), entry.words.words) for entry in happenings_of(sent, titles)]
    assert told[0] == ("November 2010", "Phone call: It refuses. It answers: Notice to ICE")
    assert [words for _, words in told[1:]] == [
        "Came back: Notice to ICE",
        "Delivered: Notice to ICE",
        "Mailed: Notice to ICE",
        "Mailed: Notice to ICE",
    ]


def test_of_one_day_what_came_of_it_stands_above_and_each_says_its_way() -> None:
    notice, again = (
        a_mailing("m1", delivered=OCT_1, returned_on=OCT_5, article="1"),
        a_mailing("m2", mailed=OCT_5, again="m1"),
    )
    ways = zip((Delivery.FAX, Delivery.EMAIL, Delivery.WEB_FORM, Delivery.BY_HAND), "abcd", strict=True)
    beside = [replace(a_mailing(name, beside="m1"), method=way) for way, name in ways]
    found = happenings_of(mail(notice, again, *beside, a_reply("2010-10-05")), {"notice-ice": "it"})
    assert [entry.words.words.removesuffix(": it") for entry in found[1:]] == [
        "Sent again", "Came back", "Delivered", "Mailed",
        "Sent by fax", "Sent by e-mail", "Sent by web form", "Handed over",
    ]  # fmt: skip
    assert found[0].key == "r1"


def test_an_answer_to_no_letter_is_told_alone() -> None:
    reply = replace(a_reply("2010-11"), letters=())
    (told,) = happenings_of(mail(reply), {})
    assert (told.words.words, told.letter) == ("Phone call: It refuses", "")
