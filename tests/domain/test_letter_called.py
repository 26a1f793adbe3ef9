from dataclasses import replace

import pytest

from organizer.domain.letter_called import letter_called
from tests.builders import PLAYBOOK
from tests.shipped import shipped_shelf


@pytest.mark.parametrize(
    ("slug", "called"),
    [
        ("notice-ice", "Notice to ICE"),
        ("notice-ice-2", "Notice to ICE, 2"),
        ("moon", ""),
        ("moon-2", ""),
        ("notice-ice-b", ""),
    ],
)
def test_a_letter_is_called_by_its_title_and_number(slug: str, called: str) -> None:
    assert letter_called(shipped_shelf()[PLAYBOOK], slug) == called


def test_a_blank_letter_is_called_so() -> None:
    playbook = shipped_shelf()[PLAYBOOK]
    assert playbook.blank
    assert letter_called(playbook, "letter-1") == f"{playbook.blank.template.title}, 1"
    assert letter_called(replace(playbook, blank=None), "letter-1") == ""
