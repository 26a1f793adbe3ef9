"""Which dates a campaign has, from which event, and what moves or ends them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer.domain.correspondence import SentLetter
from organizer.domain.deadline import DateRule, Holiday, HolidaysOf, HolidayTable, Start, Unit
from organizer.domain.due import DateEntry, Due, DueState, Moved, days_of, dues_of, moved_of
from organizer.domain.fields import with_answer
from organizer.domain.letter import LetterState
from tests.domain.dated import (
    CAMPAIGN,
    HOLIDAY,
    NOV_4,
    OCT_1,
    OCT_5,
    RECEIPT,
    RECORD,
    REMIND,
    REMIND_SIB,
    TABLES,
    TODAY,
    WRITE_BACK,
    a_mailing,
    a_playbook,
    a_reply,
    dates,
    mail,
)

DELIVERED = mail(a_mailing("m1", delivered=OCT_5))
KEY = "remind:notice-ice"


def only(found: tuple[Due, ...]) -> Due:
    (due,) = found
    return due


def a_letter(slug: str, template: str, **more: str) -> SentLetter:
    return SentLetter(slug, template, LetterState.MAILED, **more)  # type: ignore[arg-type]  # texts of it


@pytest.mark.parametrize(
    ("rule", "sent", "day"),
    [
        (RECEIPT, mail(a_mailing("m1")), date(2010, 10, 15)),
        (REMIND, DELIVERED, NOV_4),
        (WRITE_BACK, mail(a_reply("2010-10-07")), date(2010, 10, 21)),
        (RECORD, mail(), date(2010, 10, 28)),
    ],
)
def test_complaint_01_a_date_counts_from_what_is_on_record(rule: DateRule, sent: object, day: date) -> None:
    due = only(dates(rule, sent=sent))  # type: ignore[arg-type]  # the rows of the table
    assert (due.day, due.counted) == (day, day)
    assert due.start != OCT_1 or rule.start is Start.MAILED  # the letters are dated October 1
    assert due.key == f"{rule.id}:{due.letter}"


def test_complaint_02_a_draft_has_no_date() -> None:
    drafts = replace(mail(), letters=(SentLetter("notice-ice", "notice-ice", LetterState.DRAFT, dated=OCT_1),))
    rules = (RECEIPT, REMIND, WRITE_BACK)
    assert dates(*rules, sent=drafts) == ()
    assert dates(*rules) == ()


def test_what_was_mailed_and_not_delivered_has_no_date_of_its_delivery() -> None:
    assert dates(REMIND, sent=mail(a_mailing("m1"))) == ()


def test_what_was_not_decided_has_no_date() -> None:
    undecided = replace(CAMPAIGN, decision=replace(CAMPAIGN.decision, date=None))
    assert dates(RECORD, campaign=undecided) == ()


def test_complaint_03_a_changed_event_moves_the_one_date_and_its_name_stays() -> None:
    first = only(dates(REMIND, sent=DELIVERED))
    later = only(dates(REMIND, sent=mail(a_mailing("m1", delivered=date(2010, 10, 8)))))
    assert (first.key, first.day) == (KEY, NOV_4)
    assert (later.key, later.day) == (KEY, date(2010, 11, 7))
    assert moved_of([later], days_of([first])) == (Moved(KEY, "Remind ICE", NOV_4, date(2010, 11, 7)),)


def test_complaint_03_two_reminders_to_one_office_keep_a_week_between_them() -> None:
    again = replace(REMIND, id="remind-again", letter="confirm-ice")
    sent = mail(
        a_mailing("m1", delivered=OCT_5),
        a_mailing("m2", "confirm-ice", delivered=date(2010, 10, 7)),
        a_mailing("m3", "notice-sib", delivered=OCT_5),
        letters=(a_letter("confirm-ice", "confirm-ice"),),
    )
    ice, sib, confirm = dates(REMIND, again, REMIND_SIB, sent=sent)
    assert (ice.day, sib.day) == (NOV_4, NOV_4)
    assert (confirm.key, confirm.counted, confirm.day) == (
        "remind-again:confirm-ice",
        date(2010, 11, 6),
        date(2010, 11, 11),
    )
    assert confirm.apart_from == NOV_4


def test_complaint_03_a_reminder_keeps_its_distance_from_one_that_went_out() -> None:
    reminded = (a_letter("remind-2", "reminder", follows="confirm-ice"), a_letter("confirm-ice", "confirm-ice"))
    sent = mail(a_mailing("m1", delivered=OCT_5), a_mailing("m2", "remind-2", date(2010, 10, 30)), letters=reminded)
    due = only(dates(REMIND, sent=sent))
    assert (due.day, due.apart_from) == (date(2010, 11, 6), date(2010, 10, 30))
    own_clause = with_answer(CAMPAIGN, "asked.days", "30")
    for rule in (replace(REMIND, documented=True), replace(REMIND, count=1, count_from="asked.days")):
        limit = only(dates(rule, sent=sent, campaign=own_clause))
        assert (limit.day, limit.apart_from) == (NOV_4, None)


def test_a_reminder_that_went_out_on_the_last_day_there_is_moves_no_other_past_it() -> None:
    reminded = (a_letter("remind-2", "reminder", follows="confirm-ice"), a_letter("confirm-ice", "confirm-ice"))
    sent = mail(a_mailing("m1", delivered=OCT_5), a_mailing("m2", "remind-2", date.max), letters=reminded)
    due = only(dates(REMIND, sent=sent))
    assert (due.day, due.apart_from) == (date.max, date.max)


def test_letters_that_follow_each_other_in_a_ring_do_not_hang() -> None:
    ring = (a_letter("a", "reminder", follows="b"), a_letter("b", "reminder", follows="a"))
    sent = mail(a_mailing("m1", delivered=OCT_5), a_mailing("m2", "a"), letters=ring)
    assert only(dates(REMIND, sent=sent)).day == NOV_4


def test_complaint_11_more_time_moves_a_date_and_keeps_its_reason() -> None:
    late = date(2010, 11, 8)
    entry = DateEntry(KEY, until=date(2010, 11, 15), reason="They asked for ten days.")
    before = only(dates(REMIND, sent=DELIVERED, today=late))
    after = only(dates(REMIND, sent=DELIVERED, today=late, entries=(entry,)))
    assert before.state is DueState.LATE
    assert (after.state, after.day, after.counted) == (DueState.SOON, date(2010, 11, 15), NOV_4)
    assert (after.extended, after.reason) == (True, "They asked for ten days.")


def test_more_time_than_an_older_mailing_had_does_not_shorten_a_new_count() -> None:
    entry = DateEntry(KEY, until=date(2010, 11, 15), reason="They asked for ten days.")
    again = mail(
        a_mailing("m1", returned_on=OCT_5), a_mailing("m2", mailed=date(2010, 11, 1), delivered=NOV_4, again="m1")
    )
    due = only(dates(REMIND, sent=again, entries=(entry,)))
    assert (due.day, due.extended, due.reason) == (date(2010, 12, 4), False, "")


def test_complaint_12_the_act_that_answers_a_nag_ends_it() -> None:
    reminder = a_letter("reminder", "reminder", follows="notice-ice")
    mailed = a_mailing("m2", "reminder", date(2010, 11, 5))
    drafted = mail(a_mailing("m1", delivered=OCT_5), letters=(replace(reminder, state=LetterState.DRAFT),))
    assert only(dates(REMIND, sent=drafted)).is_open
    sent = mail(a_mailing("m1", delivered=OCT_5), mailed, letters=(reminder,))
    due = only(dates(REMIND, sent=sent, today=date(2010, 11, 6)))
    assert (due.state, due.ended_by, due.done_on) == (DueState.DONE, "followed_up", date(2010, 11, 5))
    # the other office is still owed its own
    other = mail(a_mailing("m3", "notice-sib", delivered=OCT_5), mailed, letters=(reminder,))
    assert only(dates(REMIND_SIB, sent=other)).is_open


@pytest.mark.parametrize("answers", [("notice-ice",), ("reminder",)])
def test_an_answer_to_the_letter_or_to_its_reminder_ends_the_wait(answers: tuple[str, ...]) -> None:
    reminder = a_letter("reminder", "reminder", follows="notice-ice")
    sent = mail(a_mailing("m1", delivered=OCT_5), a_reply("2010-10-15", *answers), letters=(reminder,))
    due = only(dates(REMIND, sent=sent))
    assert (due.state, due.ended_by, due.done_on) == (DueState.DONE, "answered", date(2010, 10, 15))


def test_an_answer_known_to_the_month_ends_the_wait_on_no_certain_day() -> None:
    due = only(dates(REMIND, sent=mail(a_mailing("m1", delivered=OCT_5), a_reply("2010-11"))))
    assert (due.ended_by, due.done_on) == ("answered", None)


def test_an_answer_of_another_office_ends_nothing() -> None:
    congress = a_letter("ask-congress", "ask-congress", follows="notice-ice")
    sent = mail(
        a_mailing("m1", delivered=OCT_5), a_reply("2010-10-15", "ask-congress", "notice-sib"), letters=(congress,)
    )
    assert only(dates(REMIND, sent=sent)).is_open
    assert only(dates(replace(REMIND, ends=()), sent=mail(*DELIVERED.mailings, a_reply("2010-10-15")))).is_open


def test_a_date_to_write_back_begins_anew_with_each_answer_and_is_not_ended_by_it() -> None:
    due = only(dates(WRITE_BACK, sent=mail(a_reply("2010-10-07"), a_reply("2010-10-12", name="r2"))))
    assert (due.start, due.is_open) == (date(2010, 10, 12), True)


def test_an_answer_known_to_the_month_counts_from_its_first_day() -> None:
    assert only(dates(WRITE_BACK, sent=mail(a_reply("2010-06")))).start == date(2010, 6, 1)


def test_a_done_task_ends_a_date() -> None:
    due = only(dates(REMIND, sent=DELIVERED, done=frozenset({"meet"})))
    assert (due.state, due.ended_by, due.done_on) == (DueState.DONE, "meet", None)


def test_a_closed_campaign_owes_nothing() -> None:
    closed = date(2010, 10, 19)
    own = DateEntry("own-1", "Hearing", day=date(2010, 10, 25))
    found = dates(REMIND, RECORD, sent=DELIVERED, entries=(own,), closed_on=closed)
    assert {(due.ended_by, due.done_on) for due in found} == {("closed", closed)}


def test_what_was_ticked_off_is_done_with_its_note() -> None:
    entry = DateEntry(KEY, done_on=date(2010, 10, 19), note="Called instead.")
    due = only(dates(REMIND, sent=DELIVERED, entries=(entry,)))
    assert (due.state, due.ended_by, due.done_on, due.note) == (
        DueState.DONE,
        "ticked",
        date(2010, 10, 19),
        "Called instead.",
    )


def test_returned_mail_ends_the_count_and_sent_again_begins_anew() -> None:
    back = a_mailing("m1", delivered=OCT_5, returned_on=date(2010, 10, 9))
    due = only(dates(REMIND, sent=mail(back)))
    assert (due.state, due.ended_by, due.done_on) == (DueState.DONE, "came_back", date(2010, 10, 9))
    assert dates(REMIND, sent=mail(a_mailing("m1", returned_on=date(2010, 10, 9)))) == ()
    again = a_mailing("m2", mailed=date(2010, 10, 12), again="m1")
    receipt = only(dates(RECEIPT, sent=mail(back, again)))
    assert (receipt.key, receipt.start, receipt.is_open) == ("receipt:notice-ice", date(2010, 10, 12), True)
    arrived = only(dates(REMIND, sent=mail(back, replace(again, delivered_on=date(2010, 10, 14)))))
    assert (arrived.key, arrived.start, arrived.day) == (KEY, date(2010, 10, 14), date(2010, 11, 13))


def test_a_tick_of_the_mailing_before_does_not_end_the_new_count() -> None:
    entry = DateEntry("receipt:notice-ice", done_on=date(2010, 10, 11))
    again = mail(a_mailing("m1", returned_on=date(2010, 10, 9)), a_mailing("m2", mailed=date(2010, 10, 12), again="m1"))
    assert only(dates(RECEIPT, sent=again, entries=(entry,))).is_open


def test_a_copy_and_a_fax_beside_the_paper_start_nothing() -> None:
    copy = a_mailing("m0", mailed=date(2010, 9, 29), copy="The Honorable Casey Lane")
    fax = a_mailing("m2", mailed=date(2010, 9, 30), delivered=date(2010, 9, 30), beside="m1")
    assert only(dates(RECEIPT, sent=mail(copy, fax, a_mailing("m1")))).start == OCT_1
    assert dates(REMIND, sent=mail(copy, fax, a_mailing("m1"))) == ()


def test_a_letter_that_took_the_place_of_another_takes_its_dates() -> None:
    newer = a_letter("notice-ice-2", "notice-ice", replaces="notice-ice")
    sent = mail(a_mailing("m1"), a_mailing("m2", "notice-ice-2", date(2010, 10, 14)), letters=(newer,))
    old, new = dates(RECEIPT, sent=sent)
    assert (old.key, old.ended_by, old.done_on) == ("receipt:notice-ice", "replaced", date(2010, 10, 14))
    assert (new.key, new.is_open, new.start) == ("receipt:notice-ice-2", True, date(2010, 10, 14))


def test_two_letters_of_one_kind_have_two_dates() -> None:
    second = a_letter("notice-ice-2", "notice-ice")
    sent = mail(a_mailing("m1"), a_mailing("m2", "notice-ice-2", OCT_5), letters=(second,))
    assert [due.key for due in dates(RECEIPT, sent=sent)] == ["receipt:notice-ice", "receipt:notice-ice-2"]


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2010, 10, 27), DueState.AHEAD),
        (date(2010, 10, 28), DueState.SOON),
        (NOV_4, DueState.SOON),
        (date(2010, 11, 5), DueState.LATE),
    ],
)
def test_a_date_is_ahead_then_soon_then_late(today: date, state: DueState) -> None:
    assert only(dates(REMIND, sent=DELIVERED, today=today)).state is state


def test_complaint_13_a_date_says_what_follows_and_whether_a_document_gives_it() -> None:
    due = only(dates(REMIND, sent=DELIVERED))
    assert due.rule is not None
    assert (due.rule.consequence, due.rule.documented, due.rule.reason) == (
        "Nothing follows.", False, "It is not forgotten so.",
    )  # fmt: skip


def test_complaint_14_the_reason_for_more_time_stays_with_the_date_once_it_is_done() -> None:
    entry = DateEntry(KEY, until=date(2010, 11, 15), reason="They asked.", done_on=date(2010, 11, 12))
    due = only(dates(REMIND, sent=DELIVERED, entries=(entry,)))
    assert (due.reason, due.is_open) == ("They asked.", False)


def test_complaint_15_a_new_holiday_moves_a_running_date_and_what_moved_is_told() -> None:
    rule = replace(RECEIPT, holidays=HolidaysOf.FEDERAL)
    known = {due.key: due.day for due in dates(rule, sent=mail(a_mailing("m1")))}
    new = Holiday(date(2010, 10, 13), "A new holiday", "a law of this test")
    table = HolidayTable("", (HOLIDAY, new), 2000, 2027, "")
    found = dues_of(a_playbook(rule), CAMPAIGN, mail(a_mailing("m1")), (), {"": table}, TODAY)
    assert moved_of(found, known) == (
        Moved("receipt:notice-ice", "Look for the receipt", date(2010, 10, 18), date(2010, 10, 19)),
    )
    assert moved_of(found, days_of(found)) == ()
    assert moved_of(found, {}) == ()


def test_complaint_16_a_rule_counts_by_the_holidays_that_it_names() -> None:
    begin = mail(a_mailing("m1"))
    days = {of: only(dates(replace(RECEIPT, holidays=of), sent=begin)).day for of in HolidaysOf}
    assert days == {
        HolidaysOf.NOBODY: date(2010, 10, 15),
        HolidaysOf.FEDERAL: date(2010, 10, 18),
        HolidaysOf.STATE: date(2010, 10, 18),
    }
    elsewhere = dues_of(
        a_playbook(replace(RECEIPT, holidays=HolidaysOf.STATE)), CAMPAIGN, begin, (), {"": TABLES[""]}, TODAY
    )
    count = only(elsewhere).count
    assert count is not None
    assert (count.beyond, count.good_through) == (True, 0)


def test_complaint_17_a_date_carries_its_count_day_by_day() -> None:
    count = only(dates(replace(RECEIPT, holidays=HolidaysOf.STATE), sent=mail(a_mailing("m1")))).count
    assert count is not None
    assert [day.number for day in count.days][-1] == 10
    assert [(day.day, day.why, day.source) for day in count.days if day.source] == [
        (HOLIDAY.day, "Columbus Day", HOLIDAY.source)
    ]
    assert count.good_through == 2027


def test_dates_made_by_hand_are_fixed_or_counted() -> None:
    rule = DateRule("", "", Start.DAY, 10, Unit.BUSINESS_DAYS)
    fixed = DateEntry("own-1", "County Board", day=date(2010, 11, 9), time="6:30 pm", note="Room 3")
    counted = DateEntry("own-2", "Records answer", rule=rule, start_day=OCT_1)
    by_letter = DateEntry("own-3", "Call the bureau", rule=replace(rule, start=Start.MAILED, letter="notice-sib"))
    by_kind = DateEntry("own-4", "Thank them", rule=replace(rule, start=Start.MAILED, letter="reminder"))
    empty = (DateEntry("own-5", "No day yet"), DateEntry("remind:gone", done_on=OCT_1))
    sent = mail(a_mailing("m1", "notice-sib", OCT_5), a_mailing("m2", "reminder-2", OCT_5), letters=(
        a_letter("reminder-2", "reminder"), a_letter("reminder-3", "reminder"),
    ))  # fmt: skip
    found = dates(sent=sent, entries=(fixed, counted, by_letter, by_kind, *empty))
    assert [(due.key, due.title, due.day, due.letter) for due in found] == [
        ("own-2", "Records answer", date(2010, 10, 15), ""),
        ("own-3", "Call the bureau", date(2010, 10, 19), "notice-sib"),
        ("own-4", "Thank them", date(2010, 10, 19), "reminder-2"),
        ("own-1", "County Board", date(2010, 11, 9), ""),
    ]
    assert (found[-1].time, found[-1].note, found[-1].count, found[-1].is_own) == ("6:30 p.m.", "Room 3", None, True)
    assert dates(entries=(by_letter,)) == ()


def test_a_date_of_the_groups_own_is_extended_and_done_as_any_other() -> None:
    entry = DateEntry("own-1", "Hearing", day=OCT_5, until=date(2010, 10, 25), reason="Put off")
    due = only(dates(entries=(entry,)))
    assert (due.day, due.counted, due.state, due.reason) == (date(2010, 10, 25), OCT_5, DueState.SOON, "Put off")
    done = only(dates(entries=(replace(entry, done_on=date(2010, 9, 30)),)))
    assert (done.state, done.ended_by) == (DueState.DONE, "ticked")
    assert days_of([done]) == {}
    assert moved_of([done], {"own-1": OCT_5}) == ()


def test_dates_stand_in_the_order_of_their_days() -> None:
    found = dates(REMIND, RECEIPT, RECORD, sent=DELIVERED)
    assert [due.day for due in found] == sorted(due.day for due in found)
    assert found[0].day + timedelta(days=1) < found[-1].day
