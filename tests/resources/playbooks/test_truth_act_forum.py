"""California's public forum: letters for that state only, and a notice that is checked against the day of the forum."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.playbook import Status
from organizer.domain.reply import Channel, Reply, Stance
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

SLUG = "truth-act-forum"
CASE = example(SLUG)
BOOK = CASE.playbook
DAY = date(2027, 4, 12)
FORUM = date(2027, 6, 22)
LAST_NOTICE = date(2027, 5, 23)
MAILED, DELIVERED, AFTER = date(2027, 4, 13), date(2027, 4, 16), date(2027, 6, 28)
CALL = Reply(
    "r1", ("ask-clerk",), Channel.CALL, Stance.NO_POSITION, ApproximateDate.parse("2027-04-20"), words="that it stands"
)
WENT_OUT = sent("ask-clerk", MAILED, DELIVERED, CALL)


def _followed(letter: str, on: date, **answers: str) -> set[str]:
    return codes(made(replace(answered(CASE, **answers), correspondence=WENT_OUT), letter, on, follows="ask-clerk"))


def test_it_is_of_today_and_its_five_steps_are_those_of_the_forum() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert BOOK.title.endswith("(California only)")  # it is offered to every place
    assert [step.id for step in BOOK.steps] == ["data", "ask-day", "check-notice", "prepare", "record"]


@pytest.mark.parametrize("letter", ["request-data", "ask-clerk", "comments"])
def test_a_place_in_another_state_gets_no_letter_and_is_told_why(letter: str) -> None:
    assert codes(made(CASE, letter, DAY)) == set()
    refused = made(answered(CASE, jurisdiction__state="NV"), letter, DAY)
    assert codes(refused) == {"not_california"}
    (problem,) = refused.errors
    assert problem.field == "jurisdiction.state"
    assert problem.sentence == (
        "This forum exists by the law of California only. For a place in Nevada, use the playbook on state records "
        "requests."
    )


@pytest.mark.parametrize(("letter", "on"), [("after-forum", AFTER), ("remind", DAY), ("write-back", DAY)])
def test_no_letter_that_follows_goes_out_elsewhere_either(letter: str, on: date) -> None:
    assert "not_california" in _followed(letter, on, jurisdiction__state="NV")
    assert "not_california" not in _followed(letter, on)


@pytest.mark.parametrize(
    ("notice", "is_short"),
    [(date(2027, 5, 19), False), (LAST_NOTICE, False), (date(2027, 5, 24), True), (date(2027, 6, 21), True)],
)
@pytest.mark.parametrize("letter", ["ask-clerk", "comments"])
def test_fewer_than_thirty_days_between_notice_and_forum_are_named(letter: str, notice: date, is_short: bool) -> None:
    done = made(answered(CASE, asked__notice_day=notice), letter, DAY)
    assert codes(done) == set()
    assert ("notice_too_short" in warnings(done)) == is_short
    assert ("Notice was due by May 23, 2027." in text(done)) == is_short
    assert ("We ask for another day for the forum" in text(done)) == (is_short and letter == "ask-clerk")


def test_the_notice_of_tulare_county_came_in_time() -> None:
    tulare = answered(CASE, asked__notice_day=date(2022, 8, 24), asked__forum_day=date(2022, 9, 27))
    assert "notice_too_short" not in warnings(made(tulare, "ask-clerk", date(2022, 8, 25)))


def test_a_notice_that_is_not_out_is_named_from_the_day_on_which_it_was_due() -> None:
    in_time = made(CASE, "ask-clerk", LAST_NOTICE)
    assert "notice_due" not in warnings(in_time)
    assert "the public notice is due by May 23, 2027." in text(in_time)
    assert "We know of no such notice." not in text(in_time)
    late = made(CASE, "ask-clerk", date(2027, 5, 24))
    assert "notice_due" in warnings(late)
    assert "We know of no such notice. If there is none, we ask for another day." in text(late)


def test_without_a_day_the_clerk_is_asked_for_it() -> None:
    done = made(answered(CASE, asked__forum_day=None), "ask-clerk", DAY)
    assert codes(done) == set()
    assert "the day, hour and place of the forum, or that none is planned, and why;" in text(done)
    assert "due by" not in text(done)
    assert "Comments for the public forum on ICE's access" in text(
        made(answered(CASE, asked__forum_day=None), "comments", DAY)
    )


@pytest.mark.parametrize(("access", "code"), [("yes", ""), ("no", "no_access"), ("unknown", "access_unknown")])
def test_the_forum_rests_on_access_in_the_year_before(access: str, code: str) -> None:
    done = made(answered(CASE, asked__access=access), "ask-clerk", DAY)
    assert {"no_access", "access_unknown"} & warnings(done) == ({code} if code else set())
    assert ("gave such access (Sheriff, invented answer" in text(done)) == (access == "yes")


def test_comments_need_points_and_list_them() -> None:
    assert codes(made(answered(CASE, asked__points=()), "comments", DAY)) == {"missing_field"}
    one = text(made(answered(CASE, asked__points=("Hold it in the evening.",)), "comments", DAY))
    assert "take up this point: Hold it in the evening.\n" in one
    assert "(2) Say in writing how the jail answers a detainer;" in text(made(CASE, "comments", DAY))


def test_what_was_said_is_written_down_after_the_forum_only() -> None:
    said = {"asked__said": "The Sheriff said that 41 people were met"}
    assert _followed("after-forum", AFTER) == {"missing_field"}
    assert _followed("after-forum", date(2027, 6, 21), **said) == {"before_forum"}
    case = replace(answered(CASE, **said), correspondence=WENT_OUT)
    done = made(case, "after-forum", AFTER, follows="ask-clerk")
    assert codes(done) == set()
    assert "as we took it down: The Sheriff said that 41 people were met. We ask you" in text(done)
    assert "stayed open:" not in text(done)
    two = answered(case, asked__promised=("Post the numbers.", "Name an office"))
    words = text(made(two, "after-forum", AFTER, follows="ask-clerk"))
    assert "promised or stayed open: (1) Post the numbers. (2) Name an office. We ask for an answer" in words
    one = answered(case, asked__promised=("Post the numbers",))
    assert "open: Post the numbers. We ask" in text(made(one, "after-forum", AFTER, follows="ask-clerk"))


def test_the_reminders_are_choices_of_our_own() -> None:
    found = dates(CASE, sent("ask-clerk", MAILED, DELIVERED))
    assert {key: due.day for key, due in found.items()} == {"remind-clerk": date(2027, 4, 27)}
    assert all(not rule.documented and "our own choice" in rule.reason for rule in BOOK.dates)
    reminded = made(replace(CASE, correspondence=sent("ask-clerk", MAILED, DELIVERED)), "remind", date(2027, 4, 28))
    assert codes(reminded) == set()
    assert "the public notice is due by May 23, 2027." in text(reminded)
