"""A date explains itself: what it counts from and why each day does or does not count."""

from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, HolidaysOf, Roll, Start, Unit
from organizer.domain.due import DateEntry, Due
from organizer.domain.explained_date import ExplainedDate, explain
from organizer.domain.fields import FieldKind, with_answer
from organizer.domain.question import Choice, ClauseTerms, Question
from organizer.domain.statement import Position, Statement, Verified
from tests.domain.dated import (
    CAMPAIGN,
    OCT_1,
    OCT_5,
    RECEIPT,
    RECORD,
    REMIND,
    TODAY,
    WRITE_BACK,
    a_mailing,
    a_playbook,
    a_reply,
    dates,
    mail,
)

TITLES = {"notice-ice": "Notice to ICE"}


def told(
    rule: DateRule | None = None,
    sent: Correspondence | None = None,
    entries: tuple[DateEntry, ...] = (),
    campaign: Campaign = CAMPAIGN,
) -> ExplainedDate:
    record = sent or mail()
    (due,) = dates(*([rule] if rule else []), sent=record, entries=entries, campaign=campaign)
    return explain(due, a_playbook(), campaign, record, TITLES, TODAY)


def test_complaint_17_each_day_says_why_it_counts_or_not() -> None:
    rule = replace(RECEIPT, holidays=HolidaysOf.FEDERAL, count=6)
    found = told(rule, mail(a_mailing("m1", article="9407300000000000000004")))
    assert found.start.words == (
        "Mailed on Friday, October 1, 2010. Certified Mail, return receipt, number 9407 3000 0000 0000 0000 04"
    )
    assert [phrase.words for phrase in found.rule] == [
        "Count 6 business days. Saturdays and Sundays do not count.",
        "The first day is not counted.",
        "Holidays of the federal offices do not count.",
    ]
    lines = [(day.day.words, day.count.words, day.source) for day in found.days]
    assert lines[:2] == [
        ("Friday, October 1, 2010", "the first day, not counted", ""),
        ("Saturday, October 2, 2010", "does not count: Saturday", ""),
    ]
    assert ("Monday, October 11, 2010", "does not count: Columbus Day", "a list made for this test") in lines
    assert lines[-1] == ("Tuesday, October 12, 2010", "day 6", "")
    assert found.day.words == "Tuesday, October 12, 2010"


def test_complaint_13_it_says_what_follows_and_whose_choice_it_is() -> None:
    found = told(REMIND, mail(a_mailing("m1", delivered=OCT_5, signed_by="R. Desk")))
    assert found.consequence == "Nothing follows."
    assert found.basis.words == ("No time limit is documented. This date is our own choice. It is not forgotten so.")
    assert found.start.words == (
        "Delivered on Tuesday, October 5, 2010, signed for by R. Desk. Certified Mail, return receipt"
    )
    assert found.origin.words == "30 days after the delivery of Notice to ICE"
    assert found.rule[0].words == "Count 30 days. Every day counts."
    unsigned = told(REMIND, mail(a_mailing("m1", delivered=OCT_5)))
    delivered = "Delivered on Tuesday, October 5, 2010. Certified Mail, return receipt"
    assert unsigned.start.words == delivered
    back = told(REMIND, mail(a_mailing("m1", delivered=OCT_5, returned_on=date(2010, 10, 9))))
    assert (back.start.words, back.status.words) == (delivered, "The letter came back on October 9, 2010")


def test_an_answer_and_a_decision_start_a_count_too() -> None:
    reply = replace(a_reply("2010-10-07"), who="Rapp")
    assert told(WRITE_BACK, mail(reply)).start.words == ("Answered on Thursday, October 7, 2010. Phone call, from Rapp")
    assert told(WRITE_BACK, mail(a_reply("2010-10-07"))).start.words.endswith("Phone call")
    month = told(RECORD)
    assert month.start.words == "Decided on Tuesday, September 28, 2010: the decision"
    assert month.rule[0].words == "Count 1 month of the calendar. It ends on the same day of the month."
    named = replace(CAMPAIGN, decision=replace(CAMPAIGN.decision, kind="resolution", number="2010-41"))
    assert told(RECORD, campaign=named).start.words.endswith(": Resolution 2010-41")


def test_a_day_that_was_fixed_by_hand_counts_nothing() -> None:
    found = told(entries=(DateEntry("own-1", "Hearing", date(2010, 11, 9), "6:30 pm", note="Room 4"),))
    assert found.day.words == "Tuesday, November 9, 2010, 6:30 p.m."
    assert (found.start.words, found.rule, found.days, found.documents) == ("", (), (), ())
    assert (found.consequence, found.note) == ("", "Room 4")


def test_a_count_from_a_day_says_so() -> None:
    rule = DateRule("own", "Ask", Start.DAY, 3, Unit.BUSINESS_DAYS)
    found = told(entries=(DateEntry("own-1", "Ask", rule=rule, start_day=OCT_1),))
    assert found.start.words == "A day that your group chose: Friday, October 1, 2010"
    assert found.rule[-1].words == "No holidays are left out."


def test_the_documents_of_a_limit_are_named() -> None:
    statement = Statement(
        "law", ApproximateDate.parse("2010-09-07"), None, "", "", "The Act", Position.UNCLEAR, "", "", "", Verified.SEEN
    )
    rule = replace(REMIND, documented=True, sources=("law", "gone"), reason="Chapter 12 of the county code")
    sent = mail(a_mailing("m1", delivered=OCT_5))
    (due,) = dates(rule, sent=sent)
    book = replace(a_playbook(), statements=(statement,))
    documents = explain(due, book, CAMPAIGN, sent, TITLES, TODAY).documents
    assert [found.words for found in documents] == ["The Act, September 7, 2010", "Chapter 12 of the county code"]


def test_what_did_not_go_out_starts_nothing() -> None:
    due = Due("remind:notice-ice", "Remind", OCT_5, OCT_5, rule=REMIND, start=OCT_1, letter="notice-ice")
    assert not explain(due, a_playbook(), CAMPAIGN, mail(), TITLES, TODAY).start


def test_a_count_by_the_clause_says_whose_answers_it_follows() -> None:
    rule = replace(
        REMIND, count_from="asked.days", unit_from="asked.unit", start_from="asked.start", usual="It takes months."
    )
    campaign = CAMPAIGN
    for name, value in (("days", "5"), ("unit", "business_days"), ("start", "mailed")):
        campaign = with_answer(campaign, f"asked.{name}", value)
    choices = (Choice("business_days", "Business days"),)
    questions = (
        Question("days", FieldKind.NUMBER, "How many days?"),
        Question("unit", FieldKind.CHOICE, "Kind of days", choices=choices),
    )
    terms = ClauseTerms("notice-ice", "asked.form", "asked.clause", (), "asked.page")
    book = replace(a_playbook(rule), questions=questions, terms=(terms,))
    record = mail(a_mailing("m1"))
    (due,) = dates(rule, sent=record, campaign=campaign)
    found = explain(due, book, campaign, record, TITLES, TODAY)
    assert [entry.words for entry in found.terms] == ["How many days? 5", "Kind of days: Business days"]
    assert found.basis.words == "Your own answers give this limit. It is not forgotten so."
    assert found.usual == "It takes months."
    copied = with_answer(with_answer(campaign, "asked.clause", "In five days."), "asked.page", "4")
    (due,) = dates(rule, sent=record, campaign=copied)
    clause = explain(due, book, copied, record, TITLES, TODAY).terms[-1]
    assert clause.words == "The clause you copied: “In five days.” (page 4)"
    assert told(REMIND, mail(a_mailing("m1", delivered=OCT_5))).terms == ()


def test_what_takes_effect_at_once_has_nothing_to_count() -> None:
    found = told(replace(REMIND, count=0), mail(a_mailing("m1", delivered=OCT_5)))
    assert found.origin.words == "On the day of the delivery of Notice to ICE"
    assert [phrase.words for phrase in found.rule] == [
        "Nothing is counted: it is due on that day itself.",
        "It stays where it is on a weekend or a holiday.",
    ]
    assert found.day.words == "Tuesday, October 5, 2010"
    assert len(found.days) == 1


def test_holidays_are_not_spoken_of_where_they_change_nothing() -> None:
    def last(unit: Unit, roll: Roll = Roll.STAYS, holidays: HolidaysOf = HolidaysOf.FEDERAL) -> str:
        rule = replace(REMIND, unit=unit, roll=roll, holidays=holidays)
        return told(rule, mail(a_mailing("m1", delivered=OCT_5))).rule[-1].words

    stays, left_out = "It stays where it is on a weekend or a holiday.", "Holidays of the federal offices do not count."
    assert last(Unit.CALENDAR_DAYS) == last(Unit.MONTHS) == stays
    assert last(Unit.BUSINESS_DAYS) == last(Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY) == left_out
    assert last(Unit.CALENDAR_DAYS, holidays=HolidaysOf.NOBODY) == "No holidays are left out."
