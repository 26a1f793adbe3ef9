import time

import pytest

from organizer.domain.deadline import DateRule, Start
from organizer.domain.fields import BY_NAME
from organizer.store.date_rules import written_rule
from organizer.store.history_values import chosen, told_value


def test_values_read_as_a_person_writes_them() -> None:
    told = {
        "": told_value("campaign", "closed_on", None),
        "Yes": told_value("campaign", "archived", True),
        "Certified Mail": told_value("mailing", "method", "certified"),
        "County": told_value("campaign", "jurisdiction_kind", "county"),
        "Virginia": told_value("campaign", "jurisdiction_state", "VA"),
        "XX": told_value("campaign", "jurisdiction_state", "XX"),
        "First line, Second line": told_value("group", "address", ["First line", "Second line"]),
        "Our words; more": told_value("letter", "paragraphs", {"a": "Our words", "b": "more", "c": ""}),
        "September 28, 2010": told_value("date", "day", "2010-09-28"),
        "Signed": told_value("letter", "state", "signed"),
        "3": told_value("print", "pages", 3),
        "An order of your own": told_value("letter", "arrangement", {"order": ["own-1"]}),
    }
    assert all(phrase.words == words for words, phrase in told.items())


@pytest.mark.parametrize(
    ("on", "precision", "words"),
    [("2010-09", "month", "September 2010"), ("2010-09-30", "", "September 30, 2010"), ("no day", "", "no day")],
)
def test_a_day_that_is_only_about_known_is_spelled(on: str, precision: str, words: str) -> None:
    assert told_value("reply", "on", on, {"precision": precision}).words == words


def test_a_moment_is_told_by_the_clock_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as west:
        west.setenv("TZ", "EST5")
        time.tzset()
        assert told_value("print", "at", "2010-10-01T02:05:00").words == "September 30, 2010, 21:05"
    time.tzset()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("law.standing", {"text": "limits"}, "It sets limits"),
        ("letter.method", {"text": "certified_receipt"}, "Certified Mail, return receipt"),
        ("law.checked_on", {"text": "2010-09-30"}, "September 30, 2010"),
        ("asked.told", {"lines": ["one", "two"]}, "one, two"),
        ("asked.told", {}, ""),
    ],
)
def test_an_answer_is_told_without_the_name_of_its_kind(name: str, value: dict[str, object], words: str) -> None:
    assert told_value("answer", "value", value, {"name": name}).words == words
    assert chosen(BY_NAME["law.standing"], "of no kind").words == "of no kind"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"delivery": "certified", "article": "7112 3456"}, "Certified Mail and 7112 3456"),
        ({"courtesy": "es", "follows": "notice-ice"}, "with a courtesy copy and follows up an older letter"),
        ({"unheard": "of"}, ""),
        ({"delivery": "by pigeon"}, "by pigeon"),
    ],
)
def test_how_a_letter_is_made_is_told_in_words(options: dict[str, str], words: str) -> None:
    assert told_value("letter", "options", options).words == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (DateRule("own", "x", Start.MAILED, 30, letter="notice-ice"), "30 days after the mailing of notice-ice"),
        (DateRule("own", "x", Start.DECIDED, 1), "1 day after the decision"),
        (DateRule("own", "x", Start.DELIVERED, 0, letter="a"), "On the day of the delivery of a"),
        (DateRule("own", "x", Start.DAY, 3), "3 days after a day of your own"),
        (DateRule("own", "x", Start.MAILED, 3), "3 days after a day of your own"),
    ],
)
def test_a_rule_is_told_as_it_counts(rule: DateRule, words: str) -> None:
    assert told_value("date", "rule", written_rule(rule)).words == words
    assert told_value("date", "rule", {"count": "many"}).words == "many"
