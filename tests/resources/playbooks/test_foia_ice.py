"""The request for records to ICE: its days are those that the user read in the law, and nothing unverified is used."""

import tomllib
from dataclasses import replace
from datetime import date

import pytest

from organizer import resources
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import Start, Unit
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

SLUG = "foia-ice"
CASE = example(SLUG)
BOOK = CASE.playbook
MAILED, DELIVERED = date(2026, 10, 1), date(2026, 10, 5)
ANSWER = Reply("r1", ("request",), Channel.PAPER, Stance.REFUSES, ApproximateDate.parse("2026-11-09"))


def test_it_is_of_today_and_has_six_steps() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert [step.id for step in BOOK.steps] == ["describe", "send", "log", "wait", "appeal", "keep"]


@pytest.mark.parametrize("letter", ["request", "appeal"])
def test_the_letters_of_the_example_print(letter: str) -> None:
    assert codes(made(CASE, letter)) == set()


def test_the_request_goes_to_the_office_of_the_directory_and_asks_no_question() -> None:
    done = made(CASE, "request")
    assert done.letter is not None
    assert done.letter.block == (
        "Freedom of Information Act Office",
        "U.S. Immigration and Customs Enforcement",
        "500 12th Street SW, Stop 5009",
        "Washington, DC 20536-5009",
    )
    assert "?" not in text(done)
    assert "We do not ask for records about a private person." in text(done)


def test_what_nobody_verified_is_listed_and_stands_nowhere_else() -> None:
    unverified = [entry for entry in BOOK.statements if entry.verified is Verified.UNVERIFIED]
    assert [entry.id for entry in unverified] == ["limits-of-the-law"]
    folder = resources.folder("playbooks", SLUG)
    for path in (folder / "playbook.toml", *folder.glob("letters/*.toml")):
        written = path.read_text(encoding="utf-8")
        assert "limits-of-the-law" not in written
        assert "20 working" not in written
        assert "90 days" not in written
    questions = tomllib.loads((folder / "playbook.toml").read_text(encoding="utf-8"))["questions"]
    assert {"law_days", "law_unit", "law_start", "law_source", "appeal_days"} <= {entry["id"] for entry in questions}


def test_the_days_of_the_law_stand_in_a_letter_only_with_their_place() -> None:
    assert "The law that we read gives 12 working days for an answer (invented for this example" in text(
        made(CASE, "request")
    )
    assert codes(made(answered(CASE, asked__law_source=""), "request")) == {"law_without_source"}
    without = made(answered(CASE, asked__law_days=""), "request")
    assert (codes(without), "no_law_days" in warnings(without)) == (set(), True)
    assert "law that we read" not in text(without)
    one_month = answered(CASE, asked__law_days="1", asked__law_unit="months")
    assert "gives 1 month for an answer" in text(made(one_month, "request"))


@pytest.mark.parametrize(
    ("unit", "start", "due"),
    [
        ("business_days", "delivered", date(2026, 10, 22)),  # October 12 is a federal holiday
        ("calendar_days", "delivered", date(2026, 10, 17)),
        ("calendar_days", "mailed", date(2026, 10, 13)),
    ],
)
def test_the_day_by_the_law_counts_as_the_user_entered_it_beside_what_is_usual(
    unit: str, start: str, due: date
) -> None:
    case = answered(CASE, asked__law_unit=unit, asked__law_start=start)
    found = dates(case, sent("request", MAILED, DELIVERED))["answer-by-law"]
    assert found.day == due
    assert found.rule is not None
    assert (found.rule.unit, found.rule.start) == (Unit(unit), Start(start))
    assert not found.rule.documented
    assert found.rule.usual == "In practice: averages of 188 to 244 days are reported (MuckRock)."


@pytest.mark.parametrize("missing", ["asked__law_days", "asked__law_unit", "asked__law_start"])
def test_without_the_law_there_is_no_day_by_it_and_the_own_reminder_stays(missing: str) -> None:
    found = dates(answered(CASE, **{missing: ""}), sent("request", MAILED, DELIVERED))
    assert "answer-by-law" not in found
    assert found["ask-number"].day == date(2026, 10, 31)


def test_the_appeal_counts_from_the_answer_and_by_the_answer() -> None:
    record = sent("request", MAILED, DELIVERED, ANSWER)
    found = dates(CASE, record)
    assert found["appeal-by"].day == date(2026, 12, 19)
    assert not found["answer-by-law"].is_open
    assert not dates(CASE, record, done=["send-appeal"])["appeal-by"].is_open
    assert "appeal-by" not in dates(answered(CASE, asked__appeal_days=""), record)
    assert "appeal-by" not in dates(CASE, sent("request", MAILED, DELIVERED))


@pytest.mark.parametrize(
    ("form", "way", "is_refused"),
    [
        ("any", Delivery.NOT_SAID, False),
        ("mail", Delivery.CERTIFIED_RECEIPT, False),
        ("mail", Delivery.EMAIL, True),
        ("electronic", Delivery.WEB_FORM, False),
        ("electronic", Delivery.CERTIFIED, True),
    ],
)
def test_the_appeal_goes_out_as_the_answer_says(form: str, way: Delivery, is_refused: bool) -> None:
    done = made(answered(CASE, asked__appeal_form=form), "appeal", way=way)
    assert codes(done) == ({"clause_delivery"} if is_refused else set())


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        ("refused", "ICE refused the records in its answer of November 9, 2026."),
        ("parts", "ICE answered on November 9, 2026 and left out parts of the records."),
        ("none_found", "ICE wrote on November 9, 2026 that it found no such records."),
        ("no_answer", "By our record, ICE has not decided on the request."),
    ],
)
def test_each_ground_has_its_words(ground: str, words: str) -> None:
    done = made(answered(CASE, asked__ground=ground), "appeal")
    assert words in text(done)
    assert ("silence" in warnings(done)) == (ground == "no_answer")
    undated = made(answered(CASE, asked__ground=ground, asked__answered_on=None), "appeal")
    assert codes(undated) == (set() if ground == "no_answer" else {"no_answer_date"})


def test_the_reminder_names_the_number_and_the_days() -> None:
    case = replace(CASE, correspondence=sent("request", MAILED, DELIVERED))
    done = made(case, "remind")
    assert codes(done) == set()
    assert "Freedom of Information Act request EXAMPLE-0001: where it stands" in text(done)
    assert "It was sent on October 1, 2026 by certified mail" in text(done)
    assert "Our record shows that it came to you on October 5, 2026." in text(done)
    unnumbered = text(made(answered(case, asked__number=""), "remind"))
    assert "Our Freedom of Information Act request of October 1, 2026: where it stands" in unnumbered
    assert "the number of our request;" in unnumbered
