"""Ending a 287(g) agreement: the clause that the user copied decides on the way, the day and the words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer import resources
from organizer.domain.dates import ApproximateDate, spell_date
from organizer.domain.due import DueState
from organizer.domain.due_words import state_words
from organizer.domain.fields import Answer
from organizer.domain.law import Standing
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from organizer.papers.case import Case
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

SLUG = "end-287g"
CASE = example(SLUG)
BOOK = CASE.playbook
LETTERS = ("request-agreement", "ask-sheriff", "ask-board", "draft-decision", "notice")
MAILED, DELIVERED = date(2026, 11, 24), date(2026, 11, 30)
SIXTY = "This Agreement ends upon 60 days' prior written notice, sent by certified mail."
AT_ONCE = "Notice, delivered personally or by certified mail, shall be effective upon receipt."


def sixty_days() -> Case:
    """Return the case under a clause of 60 days, counted from the day of sending, by certified mail."""
    return _under({"clause": SIXTY, "clause_days": "60", "clause_start": "mailed", "clause_form": "certified"})


def on_receipt() -> Case:
    """Return the case under a clause that takes effect on receipt, by hand or by certified mail."""
    terms = {"clause": AT_ONCE, "clause_days": "0", "clause_start": "delivered"}
    return _under({**terms, "clause_form": "personal_or_certified"})


def not_known() -> Case:
    """Return the case of a group that has no agreement in hand."""
    names = [entry.id for entry in BOOK.questions if entry.id.startswith(("clause", "agreement"))]
    return _under({**dict.fromkeys(names, ""), "clause_form": "unknown", "agreement_date": None})


def _under(terms: dict[str, Answer]) -> Case:
    return answered(CASE, **{f"asked__{name}": value for name, value in terms.items()})


def test_it_is_of_today_has_nine_steps_and_begins_with_the_law() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert [step.id for step in BOOK.steps] == [
        "look-at-law", "find-on-list", "get-agreement", "get-decision", "write-notice", "send-notice",
        "confirm-receipt", "effective-day", "watch-list",
    ]  # fmt: skip
    assert BOOK.steps[0].tasks[0].asks == ("law.standing", "law.source", "law.checked_on")


@pytest.mark.parametrize("letter", LETTERS)
def test_the_letters_of_the_example_print(letter: str) -> None:
    assert codes(made(CASE, letter)) == set()


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("standing", Standing)
def test_a_state_that_keeps_the_agreement_stops_every_letter_and_one_that_ends_it_none(
    letter: str, standing: Standing
) -> None:
    stops = standing in (Standing.UNKNOWN, Standing.FORBIDS)
    assert codes(made(answered(CASE, law__standing=standing.value), letter)) == ({"law_stops"} if stops else set())
    gate = BOOK.gate(standing)
    assert gate is not None
    assert bool(gate.remains) == gate.stops == stops


def test_the_law_that_wants_the_end_is_named_in_the_notice() -> None:
    case = answered(CASE, law__standing="requires", law__text="Act 12 ends such agreements")
    assert "On the law of Ohio: Act 12 ends such agreements." in text(made(case, "notice"))
    assert "Act 12" not in text(made(answered(case, law__standing="allows"), "notice"))


def test_three_clauses_give_three_days() -> None:
    record = sent("notice", MAILED, DELIVERED)
    found = [dates(case, record).get("ends-by-clause") for case in (sixty_days(), on_receipt(), not_known())]
    assert [due and due.day for due in found] == [date(2027, 1, 23), DELIVERED, None]
    assert all(due.rule and not due.rule.documented for due in found if due)


def test_three_clauses_give_three_notices() -> None:
    sixty = made(sixty_days(), "notice", way=Delivery.CERTIFIED_RECEIPT)
    at_once = made(on_receipt(), "notice", way=Delivery.BY_HAND)
    without = made(not_known(), "notice")
    assert codes(sixty) == codes(at_once) == set()
    assert "By this clause the agreement ends 60 days after the day on which this notice is sent." in text(sixty)
    assert "By this clause the agreement ends on the day on which this notice is received." in text(at_once)
    assert [case in text(done) for case, done in ((SIXTY, sixty), (AT_ONCE, at_once))] == [True, True]
    assert codes(without) == {"missing_field"}
    assert {"asked.clause", "asked.clause_form"} <= {problem.field for problem in without.errors}


def test_who_has_no_agreement_can_ask_for_it() -> None:
    done = made(not_known(), "request-agreement")
    assert codes(done) == set()
    assert "?" not in text(done)
    assert codes(made(not_known(), "ask-sheriff")) == set()
    assert "no_clause" in warnings(made(not_known(), "ask-sheriff"))


@pytest.mark.parametrize(
    ("form", "allowed"),
    [
        ("certified", {Delivery.CERTIFIED, Delivery.CERTIFIED_RECEIPT, Delivery.REGISTERED}),
        ("registered", {Delivery.REGISTERED}),
        ("personal", {Delivery.BY_HAND}),
        (
            "personal_or_certified",
            {Delivery.BY_HAND, Delivery.CERTIFIED, Delivery.CERTIFIED_RECEIPT, Delivery.REGISTERED},
        ),
        ("written", set(Delivery)),
    ],
)
def test_a_way_that_the_clause_does_not_allow_is_refused_with_the_clause(form: str, allowed: set[Delivery]) -> None:
    case = answered(CASE, asked__clause=SIXTY, asked__clause_form=form)
    refused = {way for way in Delivery if "clause_delivery" in codes(made(case, "notice", way=way))}
    assert refused == set(Delivery) - allowed
    for way in refused:
        assert all(SIXTY in problem.sentence for problem in made(case, "notice", way=way).errors)
    assert codes(made(case, "ask-sheriff", way=Delivery.EMAIL)) == set()


@pytest.mark.parametrize(
    ("unit", "day", "words"),
    [
        ("calendar_days", date(2026, 12, 30), "30 days after"),
        ("business_days", date(2027, 1, 13), "30 working days after"),  # Christmas and New Year are federal holidays
        ("months", date(2029, 5, 30), "30 months after"),
    ],
)
def test_the_clause_gives_the_unit(unit: str, day: date, words: str) -> None:
    case = answered(CASE, asked__clause_days="30", asked__clause_unit=unit)
    assert dates(case, sent("notice", MAILED, DELIVERED))["ends-by-clause"].day == day
    assert words in text(made(case, "notice"))
    one = text(made(answered(case, asked__clause_days="1"), "notice"))
    assert words.replace("30", "1").replace("s after", " after") in one


@pytest.mark.parametrize(
    ("name", "value", "warning"),
    [
        ("asked__clause_days", "", "no_days"),
        ("asked__clause_unit", "unknown", "no_unit"),
        ("asked__clause_start", "unknown", "no_start"),
    ],
)
def test_what_the_clause_does_not_say_is_asked_and_never_counted(name: str, value: str, warning: str) -> None:
    case = answered(CASE, **{name: value})
    done = made(case, "notice")
    assert (codes(done), warning in warnings(done)) == (set(), True)
    assert "the earliest day that this clause allows. We ask you to name that day" in text(done)
    assert "ends-by-clause" not in dates(case, sent("notice", MAILED, DELIVERED))


def test_the_day_of_the_clause_happens_and_is_never_late() -> None:
    record = sent("notice", MAILED, DELIVERED)
    for days, state in ((-1, DueState.SOON), (0, DueState.SOON), (1, DueState.DONE)):
        due = dates(on_receipt(), record, DELIVERED + timedelta(days=days))["ends-by-clause"]
        assert (due.day, due.state) == (DELIVERED, state)
        happened = f"Happened on {spell_date(DELIVERED)}"
        assert (state_words(due, DELIVERED + timedelta(days=days)).words == happened) is (state is DueState.DONE)
    assert dates(on_receipt(), record, DELIVERED + timedelta(days=60))["remind-ice"].state is DueState.LATE


def test_the_day_ends_when_it_is_written_down_and_the_reminder_with_an_answer() -> None:
    reply = Reply("r1", ("notice",), Channel.PAPER, Stance.AGREES, ApproximateDate.parse("2026-12-07"))
    open_dates = dates(CASE, sent("notice", MAILED, DELIVERED))
    assert {name: due.day for name, due in open_dates.items()} == {
        "ends-by-clause": date(2027, 1, 29),
        "remind-ice": date(2026, 12, 21),
        "look-at-list-again": date(2026, 12, 30),
    }
    found = dates(CASE, sent("notice", MAILED, DELIVERED, reply))
    assert {name for name, due in found.items() if due.is_open} == {"ends-by-clause", "look-at-list-again"}
    done = dates(CASE, sent("notice", MAILED, DELIVERED), done=["write-effective-day", "look-again"])
    assert not any(due.is_open for due in done.values())


def test_the_records_law_of_the_user_gives_its_day() -> None:
    record = sent("request-agreement", MAILED, DELIVERED)
    assert dates(CASE, record)["records-limit"].day == date(2026, 12, 14)
    assert "records-limit" not in dates(answered(CASE, asked__records_days=""), record)


@pytest.mark.parametrize(
    ("template", "follow_up", "words"),
    [
        ("notice", "remind", "The notice stands as given."),
        ("request-agreement", "remind", "That letter was a request under the Public Records Law of this example."),
        ("notice", "confirm-end", "If you read the clause in another way, we ask you to say which words you rely on."),
        ("notice", "write-back", "spoke with us by telephone on December 7, 2026"),
        ("request-agreement", "appeal-records", "We ask you to review that answer under the Public Records Law"),
    ],
)
def test_what_follows_a_letter(template: str, follow_up: str, words: str) -> None:
    when = ApproximateDate.parse("2026-12-07")
    channel, stance = (Channel.CALL, Stance.ASKS) if follow_up == "write-back" else (Channel.PAPER, Stance.REFUSES)
    replies = () if follow_up == "remind" else (Reply("r1", (template,), channel, stance, when, "Lee", words="No"),)
    case = replace(CASE, correspondence=sent(template, MAILED, DELIVERED, *replies))
    done = made(case, follow_up, date(2026, 12, 10))
    assert codes(done) == set()
    assert words in text(done)


def test_what_nobody_verified_supports_nothing_and_no_number_of_days_is_a_default() -> None:
    unverified = [entry.id for entry in BOOK.statements if entry.verified is Verified.UNVERIFIED]
    assert unverified == ["forms-since-2019"]
    folder = resources.folder("playbooks", SLUG)
    for path in (folder / "playbook.toml", *folder.glob("letters/*.toml")):
        assert "forms-since-2019" not in path.read_text(encoding="utf-8")
    # The marks in translations hold any digits.
    english = [path for path in folder.glob("letters/*.toml") if "." not in path.stem]
    assert all("60" not in path.read_text(encoding="utf-8") for path in english)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"decision__date": date(2026, 12, 1)}, "decision_after_letter"),
        ({"asked__agreement_date": date(2026, 12, 1)}, "agreement_after_letter"),
        ({"signer__office": "County Clerk"}, "other_office"),
        ({"signer__address": ()}, "no_signer_address"),
        ({"asked__clause_days": "0", "asked__clause_start": "mailed"}, "ends_when_sent"),
        ({"asked__clause_days": "0", "asked__clause_unit": ""}, "no_unit_on_receipt"),
    ],
)
def test_the_notice_is_checked_against_its_own_answers(change: dict[str, Answer], code: str) -> None:
    done = made(answered(CASE, **change), "notice")
    assert code in codes(done) | warnings(done)
    assert codes(done) == ({code} if code.endswith("after_letter") else set())
