"""A policy on detainers: who decides, what the rule says and when it takes effect are the user's own answers."""

from dataclasses import replace
from datetime import date

import pytest

from organizer import resources
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Answer
from organizer.domain.law import Standing
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Status
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.statement import Verified
from tests.resources.playbooks.example_case import answered, codes, dates, example, made, sent, text, warnings

SLUG = "detainer-policy"
CASE = example(SLUG)
BOOK = CASE.playbook
LETTERS = [letter.id for letter in BOOK.first_letters]
MAILED, DELIVERED = date(2026, 11, 24), date(2026, 11, 30)


def test_it_is_of_today_and_begins_with_the_law() -> None:
    assert (BOOK.status, BOOK.checked_on) == (Status.CURRENT, date(2026, 11, 22))
    assert [step.id for step in BOOK.steps] == [
        "look-at-law", "get-records", "counsel-memo", "ask-officials", "get-decision", "tell-jail", "yearly-report",
    ]  # fmt: skip
    assert BOOK.steps[0].tasks[0].asks == ("law.standing", "law.source", "law.checked_on")
    assert sorted(LETTERS) == [
        "ask-board", "ask-counsel", "ask-report", "ask-sheriff", "draft-rule", "request-records", "tell-sheriff",
    ]  # fmt: skip


@pytest.mark.parametrize("letter", LETTERS)
def test_the_letters_of_the_example_print(letter: str) -> None:
    assert codes(made(CASE, letter)) == set()


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("standing", Standing)
def test_a_state_that_demands_detainers_stops_every_letter_and_one_that_limits_them_none(
    letter: str, standing: Standing
) -> None:
    stops = standing in (Standing.UNKNOWN, Standing.FORBIDS)
    assert codes(made(answered(CASE, law__standing=standing.value), letter)) == ({"law_stops"} if stops else set())
    gate = BOOK.gate(standing)
    assert gate is not None
    assert bool(gate.remains) == gate.stops == stops


def test_the_models_are_told_as_models_and_nothing_of_their_present_state() -> None:
    by_id = {entry.id: entry for entry in BOOK.statements}
    assert [by_id[name].verified for name in ("cook-ordinance", "dc-act", "detainer-is-a-request")] == ["seen"] * 3
    assert [by_id[name].verified for name in ("galarza", "miranda-olivares")] == ["quoted"] * 2
    assert [name for name, entry in by_id.items() if entry.verified is Verified.UNVERIFIED] == ["models-today"]
    folder = resources.folder("playbooks", SLUG)
    for path in (folder / "playbook.toml", *folder.glob("letters/*.toml")):
        assert "models-today" not in path.read_text(encoding="utf-8")
    assert "We have not checked what of them is in force today." in text(made(CASE, "ask-board"))
    assert [case.id for case in BOOK.cases] == ["cook-county", "district-of-columbia"]
    assert all("What of it is in force today was not checked." in case.lessons for case in BOOK.cases)


def test_counsel_is_asked_what_courts_and_orders_mean_and_is_told_nothing() -> None:
    done = made(CASE, "ask-counsel")
    for words in ("Galarza v. Szalczyk, 745 F.3d 634", "Miranda-Olivares v. Clackamas County", "8 U.S.C. 1373"):
        assert words in text(done)
    assert "and from later decisions" in text(done)
    assert "we found this: The Jail Act of this example" in text(done)
    assert "we found this" not in text(made(answered(CASE, law__text=""), "ask-counsel"))


@pytest.mark.parametrize(
    ("answers", "there", "not_there"),
    [
        ({"hold": "judge", "access": "silent"}, "without a warrant signed by a judge.", "question people"),
        ({"hold": "costs", "access": "consent"}, "without a written agreement that ICE pays the costs.", "warrant"),
        ({"hold": "both", "release": "no"}, "signed by a judge and a written agreement", "agree in writing"),
    ],
)
def test_the_letters_ask_for_the_rule_that_was_chosen(answers: dict[str, str], there: str, not_there: str) -> None:
    case = answered(CASE, **{f"asked__{name}": value for name, value in answers.items()})
    for letter in ("ask-board", "ask-sheriff"):
        assert there in text(made(case, letter))
        assert not_there not in text(made(case, letter))
    draft = text(made(case, "draft-rule"))
    assert ("No employee tells ICE" in draft) == (answers.get("release") == "no")
    assert ("ICE questions people" in draft) == (answers.get("access") != "silent")
    assert "Nothing in this rule bars what 8 U.S.C. 1373 or a court order protects." in draft


def test_a_rule_that_was_not_chosen_cannot_be_asked_for() -> None:
    done = made(answered(CASE, asked__hold="unknown"), "ask-board")
    assert {(problem.code, problem.field) for problem in done.errors} == {("missing_field", "asked.hold")}


def test_who_has_authority_over_the_jail_decides_what_is_asked_of_whom() -> None:
    sheriff = answered(CASE, asked__jail_authority="sheriff")
    assert "Proposed policy of the Fairmeadow County Sheriff's Office" in text(made(sheriff, "draft-rule"))
    assert "to support such a policy by resolution" in text(made(sheriff, "ask-board"))
    assert "sheriff_decides" in warnings(made(sheriff, "ask-board"))
    assert "tell us in writing what you decide" in text(made(sheriff, "ask-sheriff"))
    assert "Proposed ordinance of the Board" in text(made(CASE, "draft-rule"))
    assert "to put an ordinance on the agenda of the Public Safety Committee" in text(made(CASE, "ask-board"))
    unknown = answered(CASE, asked__jail_authority="unknown", law__counsel="no")
    assert {"authority_unknown", "no_counsel"} <= warnings(made(unknown, "draft-rule"))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("written", "The jail now has a rule, General Order 12."),
        ("practice", "a practice on detainers, and nothing in writing."),
        ("none", "the jail has no rule on detainers."),
        ("unknown", ""),
    ],
)
def test_the_present_rule_is_told_as_far_as_it_is_known(rule: str, words: str) -> None:
    done = made(answered(CASE, asked__rule_now=rule, asked__rule_now_name="General Order 12"), "ask-sheriff")
    assert done.letter is not None
    assert words in text(done)
    assert ("now" in [paragraph.id for paragraph in done.letter.paragraphs]) == bool(words)


def test_the_request_describes_records_and_asks_for_no_name() -> None:
    done = made(CASE, "request-records")
    assert "?" not in text(done)
    assert "Under the Public Records Law of this example" in text(done)
    assert "We do not ask for the name of any person in custody" in text(done)
    turned = answered(CASE, asked__numbers_last=date(2024, 1, 1))
    assert codes(made(turned, "request-records")) == {"time_turned_round"}


@pytest.mark.parametrize(
    ("days", "unit", "day"),
    [
        ("30", "calendar_days", date(2026, 12, 17)),
        ("10", "business_days", date(2026, 12, 2)),  # Thanksgiving is a holiday of the state
        ("2", "months", date(2027, 1, 17)),
        ("0", "calendar_days", date(2026, 11, 17)),
    ],
)
def test_the_local_calendar_gives_the_day_of_effect(days: str, unit: str, day: date) -> None:
    case = answered(CASE, asked__effective_days=days, asked__effective_unit=unit)
    found = dates(case)
    assert found["takes-effect"].day == day
    assert found["yearly-report"].day == date(2027, 11, 17)
    assert not any(due.rule and due.rule.documented for due in found.values())


def test_without_the_local_calendar_there_is_no_day_of_effect() -> None:
    assert set(dates(answered(CASE, asked__effective_days=""))) == {"yearly-report"}
    assert set(dates(answered(CASE, asked__effective_unit="unknown"))) == {"yearly-report"}
    assert not dates(answered(CASE, decision__date=None))


@pytest.mark.parametrize(
    ("letter", "rule", "day"),
    [
        ("request-records", "records-limit", date(2026, 12, 14)),
        ("ask-counsel", "remind-counsel", date(2026, 12, 24)),
        ("ask-board", "remind-board", date(2026, 12, 24)),
        ("ask-sheriff", "remind-sheriff", date(2026, 12, 24)),
    ],
)
def test_each_letter_that_waits_for_an_answer_has_its_day(letter: str, rule: str, day: date) -> None:
    due = dates(CASE, sent(letter, MAILED, DELIVERED))[rule]
    assert (due.day, due.is_open, due.rule and due.rule.follow_up) == (day, True, "remind")
    reply = Reply("r1", (letter,), Channel.PAPER, Stance.REFUSES, ApproximateDate.parse("2026-12-07"))
    assert not dates(CASE, sent(letter, MAILED, DELIVERED, reply))[rule].is_open


@pytest.mark.parametrize(
    ("template", "follow_up", "words"),
    [
        ("request-records", "remind", "That letter was a request under the Public Records Law of this example."),
        ("tell-sheriff", "remind", "No answer in writing has reached us so far."),
        ("ask-sheriff", "write-back", "spoke with us by telephone on December 7, 2026"),
        ("request-records", "appeal-records", "We ask for no names of people in custody."),
    ],
)
def test_what_follows_a_letter(template: str, follow_up: str, words: str) -> None:
    when = ApproximateDate.parse("2026-12-07")
    channel = Channel.CALL if follow_up == "write-back" else Channel.PAPER
    replies = () if follow_up == "remind" else (Reply("r1", (template,), channel, Stance.REFUSES, when, "Lee"),)
    case = replace(CASE, correspondence=sent(template, MAILED, DELIVERED, *replies))
    done = made(case, follow_up, date(2026, 12, 10), Delivery.EMAIL)
    assert codes(done) == set()
    assert words in text(done)


@pytest.mark.parametrize(
    ("change", "letter", "code"),
    [
        ({"decision__date": date(2026, 12, 1)}, "tell-sheriff", "decision_after_letter"),
        ({"asked__effective_on": date(2026, 11, 1)}, "tell-sheriff", "effect_before_decision"),
        ({"decision__date": date(2026, 12, 1)}, "ask-report", "before_decision"),
        (
            {"decision__kind": "order", "decision__vote": "", "signer__title": "Sheriff"},
            "tell-sheriff",
            "own_policy",
        ),
    ],
)
def test_a_letter_that_does_not_fit_the_answers_is_refused(change: dict[str, Answer], letter: str, code: str) -> None:
    assert codes(made(answered(CASE, **change), letter)) == {code}
