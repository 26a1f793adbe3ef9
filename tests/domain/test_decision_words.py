import pytest

from organizer.domain.campaign import Decision
from organizer.domain.decision_words import decision_words


@pytest.mark.parametrize(
    ("kind", "number", "template", "words"),
    [
        ("ordinance", "2026-31", "Ordinance {number}", "Ordinance 2026-31"),
        ("ordinance", "Ordinance 31", "{called}", "Ordinance 31"),
        ("ordinance", "", "An ordinance", "An ordinance"),
        ("vote of the board", "", "{called}", "A vote of the board"),
        ("", "41", "{called}", "41"),
        ("", "", "", ""),
    ],
)
def test_the_kind_is_said_by_the_window_and_the_number_as_it_is(
    kind: str, number: str, template: str, words: str
) -> None:
    said = decision_words(Decision(kind=kind, number=number))
    assert (said.template, said.words) == (template, words)
