"""Asking Congress or the Inspector General: one page, one question, the user's addresses, marked precedents."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Answer
from organizer.domain.playbook import AddressSource, Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from organizer.papers.press import press
from tests.resources.playbooks.example_case import (
    LETTER_DAY,
    answered,
    codes,
    dates,
    example,
    made,
    sent,
    text,
    warnings,
)

CASE = example("ask-congress-or-ig")
BOOK = CASE.playbook
LETTERS = ("ask-member", "complaint-ig")
MAILED = date(2026, 10, 1)


def test_it_is_of_today_and_has_six_steps() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert [step.id for step in BOOK.steps] == ["page", "evidence", "ask", "log", "follow-up", "outcome"]


@pytest.mark.parametrize("letter", [*LETTERS, "evidence-list"])
def test_each_letter_of_the_example_prints_on_one_page(letter: str) -> None:
    done = made(CASE, letter)
    assert codes(done) == set()
    assert done.letter is not None
    assert press([done.letter]).pages == 1


def test_both_addresses_are_entered_by_the_user() -> None:
    assert {role.address for role in BOOK.roles} == {AddressSource.USER}
    nobody = replace(CASE, campaign=replace(CASE.campaign, recipients=()))
    for letter in LETTERS:
        assert codes(made(nobody, letter)) == {"no_recipient"}


COUNSEL = {"law__counsel": "yes", "law__counsel_name": "Casey Example", "law__counsel_date": LETTER_DAY}


@pytest.mark.parametrize(
    ("answers", "refused"),
    [
        ({"asked__case_open": "no"}, set()),
        ({"asked__case_open": "unknown"}, {"missing_field"}),
        ({"asked__case_open": ""}, {"missing_field"}),
        ({"asked__case_open": "yes"}, {"case_is_open"}),
        ({"asked__case_open": "yes", "law__counsel": "yes"}, {"case_is_open"}),
        ({"asked__case_open": "yes", **COUNSEL}, set()),
    ],
)
@pytest.mark.parametrize("letter", LETTERS)
def test_with_an_open_case_counsel_comes_first(letter: str, answers: Mapping[str, Answer], refused: set[str]) -> None:
    assert codes(made(answered(CASE, **answers), letter)) == refused


@pytest.mark.parametrize("letter", LETTERS)
def test_the_page_holds_what_was_asked_who_answered_what_contradicts_and_one_question(letter: str) -> None:
    told = text(made(CASE, letter))
    parts = ("What was asked. On June 1", "Who answered. By telephone", "What contradicts it:", "Is an agreement")
    order = [told.index(part) for part in parts]
    assert order == sorted(order)
    assert told.count("?") == 1
    without = made(answered(CASE, asked__contradicts=()), letter)
    assert "What contradicts it" not in text(without)
    assert "nothing_contradicts" in warnings(without)
    assert codes(made(answered(CASE, asked__contradicts=("a line",) * 6), letter)) == {"too_many_lines"}


def test_precedents_are_named_with_who_reported_them_and_only_once_they_were_public() -> None:
    member, complaint = (text(made(CASE, letter)) for letter in LETTERS)
    assert "answered her in September 2010, as the Washington Independent reported." in member
    assert "Report OIG-12-66 is dated March 27, 2012 (FierceHomelandSecurity)." in complaint
    early = date(2010, 8, 1)
    assert "Lofgren" not in text(made(CASE, "ask-member", early))
    assert "Lofgren" not in text(made(CASE, "complaint-ig", early))


def test_the_marks_are_those_of_the_ledger_and_the_unverified_supports_nothing() -> None:
    marks = {entry.id: entry.verified for entry in BOOK.statements}
    assert marks == {
        "lofgren-question": Verified.DISPUTED,
        "napolitano-lofgren-letter": Verified.QUOTED,
        "weich-lofgren-letter": Verified.QUOTED,
        "napolitano-press-conference": Verified.SEEN,
        "lofgren-calls-for-inquiry": Verified.QUOTED,
        "oig-12-66": Verified.QUOTED,
        "civil-rights-office": Verified.UNVERIFIED,
    }
    (case,) = BOOK.cases
    days = {event.date: event.verified for event in case.events}
    assert days["2010-07"] == Verified.DISPUTED
    for first, last, count in (
        (date(2010, 7, 7), date(2010, 9, 7), 62),
        (date(2010, 7, 27), date(2010, 9, 7), 42),
        (date(2010, 9, 7), date(2010, 10, 6), 29),
        (date(2011, 4, 28), date(2012, 3, 27), 334),
    ):
        assert (last - first).days == count
        assert any(str(count) in lesson for lesson in case.lessons)


def test_the_evidence_list_holds_the_facts_and_is_refused_without_one() -> None:
    told = text(made(CASE, "evidence-list"))
    assert "(Board of Commissioners, invented minutes, page 3, May 12, 2026)" in told
    assert "invented payment 2026-311" not in text(made(CASE, "evidence-list", date(2026, 6, 1)))  # it is newer
    empty = replace(CASE, campaign=replace(CASE.campaign, facts=()))
    assert codes(made(empty, "evidence-list")) == {"no_facts"}


@pytest.mark.parametrize(
    ("letter", "rule", "due"),
    [("ask-member", "remind-member", date(2026, 10, 31)), ("complaint-ig", "remind-ig", date(2026, 11, 30))],
)
def test_a_reminder_is_a_choice_of_our_own_beside_what_it_took(letter: str, rule: str, due: date) -> None:
    found = dates(CASE, sent(letter, MAILED))
    assert {name: entry.day for name, entry in found.items()} == {rule: due}
    entry = found[rule].rule
    assert entry is not None
    assert not entry.documented
    assert "our own choice" in entry.reason
    assert entry.usual.startswith("In practice: ")


@pytest.mark.parametrize(
    ("letter", "asks", "number"),
    [
        ("ask-member", "if you have put it to U.S. Immigration and Customs Enforcement", "EXAMPLE-58"),
        ("complaint-ig", "if your office will look into it, and under which number", "EXAMPLE-57"),
    ],
)
def test_the_reminder_repeats_the_question_and_the_number_of_its_office(letter: str, asks: str, number: str) -> None:
    done = made(replace(CASE, correspondence=sent(letter, MAILED)), "remind")
    assert codes(done) == set()
    assert asks in text(done)
    assert f"Your number for it is {number}." in text(done)
    assert "Is an agreement between ICE and the sheriff of Tamarack County in force today" in text(done)


def test_a_call_is_written_back_as_said() -> None:
    call = Reply(
        "r1", ("ask-member",), Channel.CALL, Stance.NO_POSITION, ApproximateDate.parse("2026-10-20"),
        "a caseworker", words="that the question went to ICE",
    )  # fmt: skip
    done = made(replace(CASE, correspondence=sent("ask-member", MAILED, None, call)), "write-back")
    assert codes(done) == set()
    told = text(done)
    assert "Your office (a caseworker) spoke with us by telephone on October 20, 2026." in told
    assert "We took down that the question went to ICE." in told
    silent = made(replace(CASE, correspondence=sent("ask-member", MAILED)), "write-back")
    assert codes(silent) == {"no_answer"}
