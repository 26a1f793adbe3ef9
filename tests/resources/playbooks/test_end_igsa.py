"""The end of a detention contract: the law comes first, and every term is that of the user's own contract."""

import re
from dataclasses import replace
from datetime import date

import pytest

from organizer import resources
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import Start, Unit
from organizer.domain.law import Standing
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

SLUG = "end-igsa"
CASE = example(SLUG)
BOOK = CASE.playbook
FIRST = ["ask-board", "ask-plan", "confirm-empty", "notice", "request-contract", "resolution"]
DAY = date(2027, 1, 25)
MAILED, DELIVERED = date(2027, 1, 26), date(2027, 2, 1)
CLAUSE = "Either party may end this Agreement by 60 days' written notice to the other party."


def test_it_is_of_today_and_begins_with_the_law_of_the_state() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert [step.id for step in BOOK.steps] == [
        "law", "contract", "clause", "cost", "decide", "notice", "people", "end",
    ]  # fmt: skip
    assert BOOK.steps[0].tasks[0].asks == ("law.standing", "law.source", "law.checked_on")


@pytest.mark.parametrize("standing", Standing)
def test_only_a_law_that_stops_the_step_or_that_nobody_looked_at_stops_the_letters(standing: Standing) -> None:
    gate = BOOK.gate(standing)
    assert gate is not None
    assert gate.stops == (standing in (Standing.UNKNOWN, Standing.FORBIDS))
    assert ("state-records-request" in gate.remains) == (standing in (Standing.UNKNOWN, "forbids", "requires"))
    case = answered(CASE, law__standing=standing)
    for letter in FIRST:
        assert codes(made(case, letter, DAY)) == ({"law_stops"} if gate.stops else set())


def test_a_duty_by_law_is_named_to_the_board_with_its_source() -> None:
    duty = answered(CASE, law__standing="requires", law__text="Such contracts end by July 1, 2027")
    assert (
        "On the law of Ohio, we found this (invented for this example, read on January 4, 2027): Such contracts end "
        "by July 1, 2027." in text(made(duty, "ask-board", DAY))
    )
    assert "On the law of Ohio" not in text(made(CASE, "ask-board", DAY))


@pytest.mark.parametrize(
    ("days", "unit", "trigger", "due"),
    [
        ("30", "calendar_days", "delivered", date(2027, 3, 3)),
        ("45", "calendar_days", "mailed", date(2027, 3, 12)),
        ("60", "calendar_days", "delivered", date(2027, 4, 2)),
        ("120", "calendar_days", "delivered", date(2027, 6, 1)),
        ("30", "business_days", "mailed", date(2027, 3, 10)),  # February 15 is a federal holiday
        ("2", "months", "delivered", date(2027, 4, 1)),
        ("0", "calendar_days", "delivered", DELIVERED),
    ],
)
def test_the_contract_ends_by_the_users_own_clause(days: str, unit: str, trigger: str, due: date) -> None:
    case = answered(CASE, asked__notice_days=days, asked__notice_unit=unit, asked__notice_trigger=trigger)
    found = dates(case, sent("notice", MAILED, DELIVERED))["contract-ends"]
    assert found.day == due
    assert found.rule is not None
    assert (found.rule.unit, found.rule.start, found.rule.documented) == (Unit(unit), Start(trigger), False)
    assert found.rule.follow_up == "confirm-empty"


@pytest.mark.parametrize(
    ("field", "answer", "is_refused"),
    [
        ("notice_days", "", True),
        ("notice_unit", "unknown", True),
        ("notice_trigger", "unknown", False),
    ],
)
def test_what_nobody_knows_makes_no_date(field: str, answer: str, is_refused: bool) -> None:
    case = answered(CASE, **{f"asked__{field}": answer})
    assert set(dates(case, sent("notice", MAILED, DELIVERED))) == {"remind-notice"}
    done = made(case, "notice", DAY)
    assert codes(done) == ({"days_unknown"} if is_refused else set())
    assert ("trigger_unknown" in warnings(done)) == (not is_refused)


@pytest.mark.parametrize(
    ("days", "unit", "trigger", "words"),
    [
        ("60", "calendar_days", "delivered", "ends 60 days after the day on which this notice reaches you."),
        ("1", "months", "mailed", "ends 1 month after the day on which this notice is sent."),
        ("30", "business_days", "unknown", "ends 30 business days after this notice."),
        ("0", "calendar_days", "delivered", "ends on the day on which this notice reaches you."),
        ("0", "calendar_days", "mailed", "ends on the day on which this notice is sent."),
    ],
)
def test_the_notice_says_the_terms_of_the_clause_and_quotes_it(days: str, unit: str, trigger: str, words: str) -> None:
    case = answered(CASE, asked__notice_days=days, asked__notice_unit=unit, asked__notice_trigger=trigger)
    written = text(made(case, "notice", DAY))
    assert f"By this clause the contract {words}" in written
    assert f"{CLAUSE}\nArticle 12, page 9 of the contract" in written


@pytest.mark.parametrize(
    ("form", "way", "is_refused"),
    [
        ("written", Delivery.NOT_SAID, False),
        ("certified", Delivery.CERTIFIED_RECEIPT, False),
        ("certified", Delivery.REGISTERED, True),
        ("certified_or_registered", Delivery.REGISTERED, False),
        ("hand_or_certified", Delivery.BY_HAND, False),
        ("hand_or_certified", Delivery.EMAIL, True),
        ("by_hand", Delivery.CERTIFIED_RECEIPT, True),
        ("email", Delivery.EMAIL, False),
        ("email", Delivery.NOT_SAID, True),
    ],
)
def test_the_notice_goes_out_as_the_clause_allows(form: str, way: Delivery, is_refused: bool) -> None:
    done = made(answered(CASE, asked__notice_form=form), "notice", DAY, way)
    assert codes(done) == ({"clause_delivery"} if is_refused else set())
    assert [CLAUSE in problem.sentence for problem in done.errors] == [True] * is_refused


def test_without_a_form_or_a_clause_there_is_no_notice() -> None:
    assert codes(made(answered(CASE, asked__notice_form="unknown"), "notice", DAY)) == {"missing_field"}
    assert codes(made(answered(CASE, asked__notice_clause=""), "notice", DAY)) == {"missing_field"}


@pytest.mark.parametrize("letter", ["notice", "resolution"])
def test_an_end_date_that_the_clause_does_not_allow_is_named(letter: str) -> None:
    def found(end: date, unit: str = "calendar_days") -> set[str]:
        return warnings(made(answered(CASE, asked__end_day=end, asked__notice_unit=unit), letter, DAY))

    assert "end_too_soon" in found(date(2027, 3, 25))
    assert "end_too_soon" not in found(date(2027, 3, 26))
    assert "end_too_soon" not in found(date(2027, 3, 25), "months")


@pytest.mark.parametrize("second", ["yes", "no", "unknown"])
def test_a_second_contract_is_asked_about_and_never_ended_by_the_notice(second: str) -> None:
    case = answered(CASE, asked__second_contract=second)
    notice, board = made(case, "notice", DAY), text(made(case, "ask-board", DAY))
    assert ("second_unknown" in warnings(notice)) == (second == "unknown")
    assert ("No other contract is meant." in text(notice)) == (second != "no")
    assert ("if there is a second contract" in board) == (second == "unknown")
    assert ("what becomes of people who are held under the contract" in board) == (second == "yes")
    assert "each contract with the U.S. Marshals Service" in text(made(case, "request-contract", DAY))


def test_people_are_planned_for_without_a_name() -> None:
    assert "no_plan" in warnings(made(answered(CASE, asked__move_plan=""), "notice", DAY))
    assert "for a plan without names" in text(made(CASE, "ask-plan", DAY))
    assert "no name of a person who is held" in text(made(CASE, "request-contract", DAY))
    assert "Send us no name of a person who is held." in text(made(CASE, "confirm-empty", DAY))
    hints = {question.id: question.hint for question in BOOK.questions}
    assert "Write no name of anybody who is held." in hints["move_plan"]


def test_what_nobody_verified_is_listed_and_stands_nowhere_else() -> None:
    assert [entry.id for entry in BOOK.statements if entry.verified is Verified.UNVERIFIED] == ["some-60-days"]
    folder = resources.folder("playbooks", SLUG)
    for path in (folder / "playbook.toml", *folder.glob("letters/*.toml")):
        written = path.read_text(encoding="utf-8")
        assert "some-60-days" not in written
        assert "60" not in re.sub(r'of = "[0-9a-f]{8}"', "", written)  # marks of translations hold any digits


def test_who_wrote_the_first_letter_reminds_and_writes_back() -> None:
    sent_notice = replace(CASE, correspondence=sent("notice", MAILED, DELIVERED))
    done = made(sent_notice, "remind", date(2027, 2, 15), follows="notice")
    assert codes(done) == set()
    assert done.letter is not None
    assert done.letter.signature.lines == ("Casey Moran", "County Administrator")
    assert "The notice stands." in text(done)
    said = ApproximateDate.parse("2027-02-20")
    call = Reply("r1", ("confirm-empty",), Channel.CALL, Stance.NO_POSITION, said, words="that nobody is held")
    asked = replace(CASE, correspondence=sent("confirm-empty", MAILED, DELIVERED, call))
    back = made(asked, "write-back", date(2027, 2, 22), follows="confirm-empty")
    assert codes(back) == set()
    assert "told us by telephone on February 20, 2027 that nobody is held." in text(back)
    assert back.letter is not None
    assert back.letter.signature.lines == ("Willow Fork Neighbors",)
