from datetime import date

import pytest

from organizer.domain.campaign import Activation, Campaign, Jurisdiction
from organizer.domain.fields import BY_NAME, CATALOGUE, answer_of, is_answered, with_answer

CAMPAIGN = Campaign("some-playbook", Jurisdiction("Riverbend County", "VA"))


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_every_field_is_a_place_in_the_campaign(entry: object) -> None:
    name = next(key for key, value in BY_NAME.items() if value is entry)
    value = answer_of(CAMPAIGN, name)
    assert answer_of(with_answer(CAMPAIGN, name, value), name) == value


def test_an_answer_changes_only_its_field() -> None:
    changed = with_answer(CAMPAIGN, "decision.date", date(2010, 9, 28))
    assert changed.decision.date == date(2010, 9, 28)
    assert with_answer(changed, "decision.date", None) == CAMPAIGN


def test_activation_is_one_of_its_words() -> None:
    changed = with_answer(CAMPAIGN, "jurisdiction.activation", "activated")
    assert changed.jurisdiction.activation is Activation.ACTIVATED
    assert with_answer(changed, "jurisdiction.activation", "") == CAMPAIGN
    assert [word for word, _ in BY_NAME["jurisdiction.activation"].choices] == list(Activation)


def test_i_do_not_know_is_no_answer() -> None:
    assert not is_answered(CAMPAIGN, "jurisdiction.activation")
    assert is_answered(with_answer(CAMPAIGN, "jurisdiction.activation", "scheduled"), "jurisdiction.activation")
    assert not is_answered(CAMPAIGN, "decision.kind")


def test_a_field_knows_its_table_and_key() -> None:
    assert (BY_NAME["decision.date"].table, BY_NAME["decision.date"].key) == ("decision", "date")


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        answer_of(CAMPAIGN, "person.birth")


def test_the_question_on_the_law_says_which_step_it_means() -> None:
    assert BY_NAME["law.standing"].hint == "The step is what this campaign asks of the officials."
