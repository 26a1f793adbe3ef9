"""Answers with a row of their own: about the law of the state, and to the questions of a playbook."""

from datetime import date

import pytest
from sqlalchemy import select

from organizer.domain.errors import Refused
from organizer.domain.fields import Answer
from organizer.domain.law import Law, Standing
from organizer.store.campaigns import add_campaign, answer, answer_all, load_campaign
from organizer.store.journal import history
from organizer.store.store import Store
from organizer.store.tables import AnswerRow
from tests.builders import a_campaign

DAY = date(2026, 11, 22)


def rows(store: Store) -> dict[str, object]:
    return store.read(lambda session: {row.name: row.value for row in session.scalars(select(AnswerRow))})


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("asked.days", "60", {"text": "60"}),
        ("asked.papers", ("a", "b"), {"lines": ["a", "b"]}),
        ("asked.signed_on", DAY, {"day": "2026-11-22"}),
        ("law.standing", "forbids", {"text": "forbids"}),
        ("law.checked_on", DAY, {"day": "2026-11-22"}),
    ],
)
def test_an_answer_is_kept_taken_back_and_given_again(
    store: Store, campaign_id: str, name: str, value: Answer, kept: object
) -> None:
    before = store.read(load_campaign, campaign_id)
    assert store.write(answer, campaign_id, name, value).entry
    after = store.read(load_campaign, campaign_id)
    assert rows(store) == {name: kept}
    assert after != before
    store.undo()
    assert (rows(store), store.read(load_campaign, campaign_id)) == ({}, before)
    store.redo()
    assert store.read(load_campaign, campaign_id) == after
    assert store.write(answer, campaign_id, name, value).entry == 0
    store.write(answer, campaign_id, name, None)
    assert (rows(store), store.read(load_campaign, campaign_id)) == ({}, before)


def test_what_says_nothing_has_no_row_and_leaves_no_entry(store: Store, campaign_id: str) -> None:
    for name, empty in (("asked.days", ""), ("asked.papers", ()), ("law.standing", "unknown"), ("law.text", "")):
        assert store.write(answer, campaign_id, name, empty).entry == 0
    assert rows(store) == {}


def test_another_answer_takes_the_place_of_the_first(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "asked.days", "60")
    store.write(answer, campaign_id, "asked.days", "30")
    assert rows(store) == {"asked.days": {"text": "30"}}
    store.undo()
    assert store.read(load_campaign, campaign_id).asked.get("days") == "60"


def test_several_answers_are_one_act(store: Store, campaign_id: str) -> None:
    store.write(answer_all, campaign_id, {"asked.days": "5", "asked.unit": "business_days", "law.standing": "allows"})
    assert store.read(load_campaign, campaign_id).law.standing is Standing.ALLOWS
    store.undo()
    assert rows(store) == {}


def test_history_names_the_act(store: Store, campaign_id: str) -> None:
    for name, value in (("asked.days", "60"), ("law.source", "a map")):
        store.write(answer, campaign_id, name, value)
    second, first, *_ = store.read(history)
    assert (first.act.label, second.act.label) == ("Change an answer", "Change source of the law")


def test_a_standing_that_is_none_is_refused(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match=r"maybe is not a choice for law\.standing\. Choose one of: unknown, allows, "):
        store.write(answer, campaign_id, "law.standing", "maybe")
    assert rows(store) == {}


def test_a_campaign_comes_in_whole(store: Store) -> None:
    law = Law(Standing.LIMITS, "An act.", "a map", DAY, "yes", "Dana Roe", DAY)
    answers: dict[str, Answer] = {f"law__{name}": getattr(law, name) for name in Law.__slots__}
    whole = a_campaign(**answers, asked__days="60", asked__papers=("a",), asked__signed_on=DAY)
    made = store.write(add_campaign, whole).made
    assert store.read(load_campaign, made) == whole
    assert whole.law == law
