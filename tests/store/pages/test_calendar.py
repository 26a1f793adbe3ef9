from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.agenda import When
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, Holiday, HolidayTable, Start
from organizer.domain.due import days_of
from organizer.domain.reply import Channel, Stance
from organizer.store.campaigns import answer, archive_campaign, start_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import add_date, extend_date, finish_date
from organizer.store.events import add_event
from organizer.store.letters import load_letters
from organizer.store.mailings import change_mailing, deliver_mailing
from organizer.store.outcomes import close_campaign
from organizer.store.pages import calendar
from organizer.store.replies import record_reply
from organizer.store.store import Store
from organizer.store.visits import keep_visit
from tests.builders import PLAYBOOK
from tests.store.pages.dated import DUE, REMIND, TODAY, Books, a_mailed_store

TABLES = {"": HolidayTable("", (), 2000, 2027, "a list")}


@pytest.fixture
def held(tmp_path: Path) -> tuple[Store, str]:
    return a_mailed_store(tmp_path)


def page(held: tuple[Store, str], playbooks: Books, *, everywhere: bool = False) -> calendar.CalendarPage:
    return held[0].read(calendar.load, held[1], playbooks, TABLES, TODAY, everywhere=everywhere)


def test_complaint_13_a_late_date_says_what_it_is_and_offers_the_letter(
    held: tuple[Store, str], playbooks: Books
) -> None:
    found = page(held, playbooks)
    (line,) = found.of(When.LATE)
    assert line is found.line(line.key)
    assert (line.due.key, line.status.words) == (REMIND, "39 days late")
    assert line.origin.words == "30 days after the delivery of Notice to ICE"
    assert line.mark.words == "Our choice: no time limit is documented"
    assert line.consequence.startswith("Nothing follows by itself.")
    assert line.spoken.words == (
        "Remind ICE of the notice. Saturday, November 6, 2010. 39 days late. "
        "30 days after the delivery of Notice to ICE. Our choice: no time limit is documented."
    )
    assert line.offer is not None
    assert (line.offer.template, line.offer.follows) == ("remind", "notice-ice")
    assert found.good_through == 2027
    assert [entry.words.words for entry in found.happened] == [
        "Delivered: Notice to ICE",
        "Mailed: Notice to ICE",
        "Mailed: Notice to the State Identification Bureau",
    ]
    assert len({entry.key for entry in found.happened}) == 3


def test_own_dates_stand_beside_those_of_the_playbook(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    store.write(add_date, campaign, "Board meets", day=TODAY, time="6:30 pm")
    law = DateRule("law", "Answer due", Start.DAY, 7, documented=True)
    store.write(add_date, campaign, "Answer due", rule=law, start_day=TODAY)
    store.write(add_event, campaign, ApproximateDate.parse("2010-06"), "We met the sheriff")
    found = page(held, playbooks)
    (today,) = found.of(When.THIS_WEEK)
    assert (today.day.words, today.mark.words, today.offer) == ("Wednesday, December 15, 2010, 6:30 p.m.", "", None)
    assert today.spoken.words == "Board meets. 6:30 p.m., Wednesday, December 15, 2010. today. A day of our own."
    assert found.of(When.NEXT_WEEK)[0].mark.words == "A document gives this limit"
    assert (found.happened[-1].words.words, found.happened[-1].day) == ("We met the sheriff", "June 2010")
    assert store.read(calendar.load, campaign, playbooks, {}, TODAY).good_through == 0


def test_holidays_are_those_of_the_federal_offices_and_the_state(held: tuple[Store, str], playbooks: Books) -> None:
    days = tuple(Holiday(date(2010, 1, day), name, "a list") for day, name in ((15, "Lee Jackson Day"), (18, "King")))
    tables = {"": replace(TABLES[""], holidays=days[1:]), "VA": replace(TABLES[""], state="VA", holidays=days)}
    found = held[0].read(calendar.load, held[1], playbooks, tables, TODAY)
    assert found.holidays == {date(2010, 1, 15): "Lee Jackson Day (Virginia)", date(2010, 1, 18): "King"}


def test_what_counts_from_something_to_come_waits_without_a_day(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    rule = DateRule("own", "", Start.DELIVERED, 10, letter="notice-sib")
    store.write(add_date, campaign, "Ask the bureau", rule=rule)
    (line,) = page(held, playbooks, everywhere=True).waiting
    assert (line.place, line.key) == ("Riverbend County", f"{campaign}|{line.date.key}")
    assert line.date.spoken.words == (
        "Ask the bureau. Starts when Notice to the State Identification Bureau is delivered. Due 10 days later."
    )
    letter = next(entry for entry in store.read(load_letters, campaign) if entry.slug == "notice-sib")
    sent = store.read(load_correspondence, campaign).mailings_of(letter.slug)[0]
    store.write(deliver_mailing, sent.id, date(2010, 12, 10))
    found = page(held, playbooks)
    assert (found.waiting, "Ask the bureau" in [each.due.title for each in found.lines]) == ((), True)
    store.undo()
    store.write(close_campaign, campaign, "abandoned", TODAY)
    found = page(held, playbooks)
    assert (found.waiting, found.is_empty) == ((), False)


def test_complaint_12_what_answers_a_nag_takes_it_away(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    notice = store.read(load_letters, campaign)[0]
    day = ApproximateDate.parse("2010-12-01")
    store.write(record_reply, campaign, (notice.id,), Channel.CALL, Stance.REFUSES, day)
    found = page(held, playbooks)
    assert found.of(When.LATE) == ()
    assert found.of(When.HAPPENED)[0].status.words == "Answered on December 1, 2010"
    assert found.of(When.HAPPENED)[0].offer is None
    assert found.happened[0].kind == "reply"


def test_complaint_15_what_moved_by_itself_is_listed_until_somebody_looked(
    held: tuple[Store, str], playbooks: Books
) -> None:
    store, campaign = held
    store.write(keep_visit, campaign, days_of(line.due for line in page(held, playbooks).lines))
    mailing = next(
        entry for entry in page(held, playbooks).happened if entry.words.words.startswith("Delivered")
    ).target
    store.write(change_mailing, mailing, delivered_on=date(2010, 10, 12))
    (moved,) = page(held, playbooks).moved
    assert moved.words.words == (
        "Remind ICE of the notice: it was on Saturday, November 6, 2010, and is now on Thursday, November 11, 2010"
    )
    assert moved.why.words == "It counts from Tuesday, October 12, 2010 now, or the holidays changed."
    store.write(extend_date, campaign, REMIND, date(2010, 12, 24), "They asked for time")
    assert page(held, playbooks).moved == ()  # its own line says so
    assert page(held, playbooks).of(When.NEXT_WEEK)[0].change.words.endswith("Reason: They asked for time")


def test_all_campaigns_stand_in_one_list(held: tuple[Store, str], playbooks: Books) -> None:
    store, campaign = held
    other = store.write(start_campaign, PLAYBOOK, "Fairview", "VA").made
    store.write(add_date, other, "Hearing", day=DUE)
    store.write(finish_date, campaign, REMIND, TODAY)
    found = page(held, playbooks, everywhere=True)
    assert {(line.place, line.due.title) for line in found.lines} == {
        ("Riverbend County", "Remind ICE of the notice"),
        ("Fairview", "Hearing"),
    }
    assert (found.campaigns, found.moved, found.is_everywhere) == (2, (), True)
    store.write(archive_campaign, other)
    assert page(held, playbooks, everywhere=True).campaigns == 1
    assert page((store, other), playbooks).lines[0].due.title == "Hearing"


def test_a_limit_by_the_users_own_answers_is_no_choice_of_ours(held: tuple[Store, str], playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    by_answers = tuple(replace(rule, count_from="asked.days") for rule in book.dates)
    held[0].write(answer, held[1], "asked.days", "5")
    found = page(held, {PLAYBOOK: replace(book, dates=by_answers)})
    marks = {line.mark.words for line in found.lines if line.due.rule and not line.due.rule.documented}
    assert marks == {"Your own answers give this limit"}
