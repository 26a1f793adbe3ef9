"""Errors keep their sentence and what fills it: English when printed, another language in the window."""

import copy
import pickle
from datetime import date

import pytest

from organizer.domain.dates import Spelled, spell_date
from organizer.domain.errors import Broken, Environment, InUse, NewerFile, OrganizerError, ReadOnly, Refused
from organizer.domain.phrase import phrase
from organizer.domain.problem import error

DAY = date(2010, 9, 28)


def test_the_english_sentence_is_filled_in_once() -> None:
    refused = Refused("{name} is {what}. Choose another file.", name="{what}.pdf", what="{name}")
    assert str(refused) == "{what}.pdf is {name}. Choose another file."
    assert refused.phrase == phrase("{name} is {what}. Choose another file.", name="{what}.pdf", what="{name}")
    assert str(Environment("{who} Wait.", who=phrase("{name} is busy.", name="a"))) == "a is busy. Wait."
    assert (str(Broken()), str(Refused("No{thing}.", thing=""))) == ("", "No.")


def test_the_field_to_change_is_no_part_of_the_sentence() -> None:
    refused = Refused("{name} is late.", field="mailed_on", name="It")
    assert (str(refused), refused.field, Refused("No.").field) == ("It is late.", "mailed_on", "")


def test_a_problem_can_become_an_error() -> None:
    problem = error("code", "letter.date", "Enter {what}.", what="a day")
    refused = Refused.of(problem.phrase)
    assert (str(refused), refused.phrase, refused.field) == (problem.sentence, problem.phrase, "")


@pytest.mark.parametrize("kind", [OrganizerError, Refused, ReadOnly, Environment, NewerFile, Broken, InUse])
def test_an_error_can_be_copied_and_pickled(kind: type[OrganizerError]) -> None:
    made = kind("{who} Since {day}.", who=phrase("{name}.", name="Ana"), day=spell_date(DAY))
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):  # noqa: S301 - our own
        assert (type(again), str(again), again.phrase) == (kind, "Ana. Since September 28, 2010.", made.phrase)
        day = again.phrase.values["day"]
        assert isinstance(day, Spelled)
        assert day.said_in("es") == "28 de septiembre de 2010"


def test_the_field_is_pickled_too() -> None:
    again = pickle.loads(pickle.dumps(Refused("It is {what}.", field="on", what="late")))  # noqa: S301 - our own
    assert (str(again), again.field) == ("It is late.", "on")
