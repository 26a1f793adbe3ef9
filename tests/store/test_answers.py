from datetime import date

import pytest

from organizer.domain.campaign import Activation
from organizer.domain.errors import Refused
from organizer.domain.fields import BY_NAME, CATALOGUE, Answer
from organizer.store.answers import ACTS, column_of, has_row, restored, stored
from organizer.store.tables import CampaignRow, GroupRow


def test_every_field_has_a_column_and_an_act() -> None:
    assert list(ACTS) == [entry.name for entry in CATALOGUE]
    for entry in CATALOGUE:
        assert has_row(entry.name) or hasattr(GroupRow if entry.table == "group" else CampaignRow, column_of(entry))


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("group.name", None, ""),
        ("group.address", None, []),
        ("group.address", ("a", ""), ["a", ""]),
        ("decision.date", None, None),
        ("decision.date", "", None),
        ("decision.date", date(2010, 9, 28), date(2010, 9, 28)),
        ("decision.kind", "order", "order"),
        ("decision.kind", "", ""),
        ("jurisdiction.activation", "", "unknown"),
        ("jurisdiction.activation", Activation.ACTIVATED, "activated"),
        ("letter.language", None, "en"),
    ],
)
def test_an_answer_stands_in_its_column(name: str, value: Answer, kept: object) -> None:
    assert stored(name, value) == kept
    assert type(stored(name, value)) is type(kept)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("group.address", "one line"),
        ("group.address", date(2010, 9, 28)),
        ("decision.date", "tomorrow"),
        ("group.name", ("a", "b")),
        ("group.name", date(2010, 9, 28)),
    ],
)
def test_an_answer_of_another_type_is_a_fault_of_ours(name: str, value: Answer) -> None:
    with pytest.raises(TypeError, match=name):
        stored(name, value)


def test_a_word_that_is_no_choice_is_refused_with_the_choices() -> None:
    with pytest.raises(Refused, match=r"decree is not a choice for decision\.kind\. Choose one of: resolution, "):
        stored("decision.kind", "decree")


def test_an_unknown_field_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        stored("decision.colour", "")


def test_activation_comes_back_as_its_word() -> None:
    assert restored(BY_NAME["jurisdiction.activation"], "scheduled") is Activation.SCHEDULED
    assert restored(BY_NAME["signer.address"], ["a", "b"]) == ("a", "b")
