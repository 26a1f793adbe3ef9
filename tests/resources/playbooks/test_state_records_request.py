"""The request under state law: statute and limit are the user's, what lists say is only offered, disputed as it is."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import FieldKind, answer_of, with_answer
from organizer.domain.letter import Delivery
from organizer.domain.playbook import AddressSource, Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

CASE = example("state-records-request")
BOOK = CASE.playbook
MAILED, DELIVERED = date(2026, 10, 1), date(2026, 10, 5)
ANSWER = Reply("r1", ("request",), Channel.PAPER, Stance.REFUSES, ApproximateDate.parse("2026-10-20"))


def test_it_is_of_today_and_the_users_own_statute_is_its_gate() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert BOOK.steps[0].tasks[1].asks == ("asked.statute", "asked.statute_source", "asked.statute_read_on")
    for missing in ("asked__statute", "asked__statute_source"):
        assert codes(made(answered(CASE, **{missing: ""}), "request")) == {"missing_field"}


@pytest.mark.parametrize("letter", ["request", "appeal"])
def test_the_letters_of_the_example_print(letter: str) -> None:
    assert codes(made(CASE, letter)) == set()


def test_both_addresses_are_entered_by_the_user() -> None:
    assert {role.address for role in BOOK.roles} == {AddressSource.USER}
    nobody = replace(CASE, campaign=replace(CASE.campaign, recipients=()))
    assert codes(made(nobody, "request")) == {"no_recipient"}


def test_what_lists_say_is_offered_with_its_dispute_and_fits_the_questions() -> None:
    said = {clock.state: clock.says for clock in BOOK.clocks}
    assert said == {
        "NY": "5 business days",
        "IL": "5 business days",
        "WV": "5 days",
        "AK": "10 working days",
        "AL": "15 business days",
        "MD": "Up to 30 days",
        "RI": "Up to 30 days, in one list",
    }
    for clock in BOOK.clocks:
        assert clock.verified == Verified.DISPUTED
        assert (clock.checked, clock.as_of.text) == (date(2026, 11, 22), "2017/2026-11-22")
        assert clock.remark
        campaign = answered(CASE, asked__limit="", asked__limit_days="", asked__limit_unit="").campaign
        for offer in clock.answers:
            field = BOOK.field(offer.field)
            assert field is not None
            assert offer.value in dict(field.choices) or (field.kind is FieldKind.NUMBER and offer.value in clock.says)
            campaign = with_answer(campaign, offer.field, offer.value)
        assert answer_of(campaign, "asked.limit") == "set"
        assert bool(answer_of(campaign, "asked.limit_unit")) == ("business" in clock.says or "working" in clock.says)


@pytest.mark.parametrize(
    ("days", "unit", "start", "state", "due"),
    [
        ("5", "business_days", "delivered", "NY", date(2026, 10, 13)),  # October 12 is a holiday of the state
        ("5", "business_days", "delivered", "OR", date(2026, 10, 12)),  # and none of this one
        ("5", "calendar_days", "delivered", "NY", date(2026, 10, 10)),
        ("5", "calendar_days", "mailed", "NY", date(2026, 10, 6)),
        ("1", "months", "delivered", "NY", date(2026, 11, 5)),
    ],
)
def test_the_day_by_the_law_counts_with_the_holidays_of_the_state(
    days: str, unit: str, start: str, state: str, due: date
) -> None:
    law = {"asked__limit_days": days, "asked__limit_unit": unit, "asked__limit_start": start}
    case = answered(CASE, jurisdiction__state=state, **law)
    found = dates(case, sent("request", MAILED, DELIVERED))["answer-by-law"]
    assert found.day == due
    assert found.rule is not None
    assert not found.rule.documented


@pytest.mark.parametrize("missing", ["asked__limit_days", "asked__limit_unit", "asked__limit_start"])
def test_without_the_law_there_is_only_the_own_reminder(missing: str) -> None:
    case = answered(CASE, **{missing: ""})
    found = dates(case, sent("request", MAILED, DELIVERED))
    assert list(found) == ["ask-office"]
    assert found["ask-office"].day == date(2026, 10, 31)
    assert "limit_incomplete" in warnings(made(case, "request"))


def test_the_request_names_the_limit_or_asks_for_a_day() -> None:
    assert "That law, as we read it, gives 5 working days for an answer (invented for this example" in text(
        made(CASE, "request")
    )
    for limit in ("none", "unknown"):
        done = made(answered(CASE, asked__limit=limit, asked__limit_days=""), "request")
        assert "the day by which you will answer." in text(done)
        assert "as we read it" not in text(done)
    assert "limit_without_law" in warnings(made(answered(CASE, asked__limit="none"), "request"))


@pytest.mark.parametrize(
    ("form", "way", "is_refused"),
    [
        ("", Delivery.NOT_SAID, False),
        ("any", Delivery.EMAIL, False),
        ("paper", Delivery.BY_HAND, False),
        ("paper", Delivery.EMAIL, True),
        ("electronic", Delivery.EMAIL, False),
        ("electronic", Delivery.CERTIFIED, True),
    ],
)
@pytest.mark.parametrize(("letter", "field"), [("request", "asked__request_form"), ("appeal", "asked__remedy_form")])
def test_a_letter_goes_out_as_the_law_says(letter: str, field: str, form: str, way: Delivery, is_refused: bool) -> None:
    done = made(answered(CASE, **{field: form}), letter, way=way)
    assert codes(done) == ({"clause_delivery"} if is_refused else set())


@pytest.mark.parametrize(
    ("remedy", "words", "refused"),
    [
        ("appeal", "This is an appeal under the law of New York", set()),
        ("complaint", "This is a complaint under the law of New York", set()),
        ("court", "This is an appeal under the law of New York", {"only_a_court"}),
        ("unknown", "This is an appeal under the law of New York", {"missing_field"}),
    ],
)
def test_the_remedy_is_the_one_of_the_law(remedy: str, words: str, refused: set[str]) -> None:
    done = made(answered(CASE, asked__remedy=remedy), "appeal")
    assert (codes(done), words in text(done)) == (refused, True)


def test_the_appeal_counts_from_what_the_law_says() -> None:
    record = sent("request", MAILED, DELIVERED, ANSWER)
    assert dates(CASE, record)["appeal-by"].day == date(2026, 11, 19)
    early = answered(CASE, asked__remedy_start="delivered")
    assert dates(early, record)["appeal-by"].day == date(2026, 11, 4)
    assert not dates(early, record, done=["send-appeal"])["appeal-by"].is_open
    assert "appeal-by" not in dates(answered(CASE, asked__remedy_start="unknown"), record)


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        ("refused", "It refused the records in its answer of October 20, 2026."),
        ("parts", "It answered on October 20, 2026 and left out parts of the records."),
        ("none_found", "It wrote on October 20, 2026 that it has no such records."),
        ("no_answer", "By our record, it has not answered."),
    ],
)
def test_each_ground_has_its_words(ground: str, words: str) -> None:
    done = made(answered(CASE, asked__ground=ground), "appeal")
    assert words in text(done)
    undated = made(answered(CASE, asked__ground=ground, asked__answered_on=None), "appeal")
    assert codes(undated) == (set() if ground == "no_answer" else {"no_answer_date"})


def test_the_reminder_names_law_and_days() -> None:
    done = made(replace(CASE, correspondence=sent("request", MAILED, DELIVERED)), "remind")
    assert codes(done) == set()
    assert "It was sent on October 1, 2026 by certified mail" in text(done)
    assert "gives 5 working days for an answer" in text(done)
    after_appeal = made(replace(CASE, correspondence=sent("appeal", MAILED)), "remind")
    assert codes(after_appeal) == set()
    assert "gives 5 working days" not in text(after_appeal)
    assert "the day on which it came to you;" in text(after_appeal)
