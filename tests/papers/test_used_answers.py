import pytest

from organizer.domain.fields import BY_NAME
from organizer.papers.used_answers import used_answers
from tests.papers.cases import LETTERS, the_playbook


def _used(letter: str) -> tuple[str, ...]:
    template = the_playbook().letter(letter)
    assert template is not None
    return used_answers(template)


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_names_fields_of_the_catalogue_and_all_it_needs(letter: str) -> None:
    used = _used(letter)
    template = the_playbook().letter(letter)
    assert template is not None
    assert set(used) <= set(BY_NAME)
    assert set(template.needs) - {"jurisdiction.name"} <= set(used)
    assert "letter.date" not in used


def test_a_notice_uses_the_decision_and_the_signer_and_not_the_group() -> None:
    used = _used("notice-ice")
    assert {"decision.vote", "decision.summary", "signer.address", "letter.enclosures"} <= set(used)
    assert not [name for name in used if name.startswith("group.")]


def test_the_groups_letter_uses_the_group() -> None:
    used = _used("ask-officials")
    assert {"group.name", "group.address", "jurisdiction.governing_body"} <= set(used)
    assert "letter.copies_to" not in used
    assert not [name for name in used if name.startswith("signer.")]
