import pytest

from organizer.domain.quotation import marked

SINGLE = {0x2018: "<", 0x2019: ">"}
"""Single marks, as signs that look like nothing else."""


@pytest.mark.parametrize(
    ("words", "inside", "alone"),
    [
        ('We "do not" opt out', "We <do not> opt out", "We “do not” opt out"),
        ('He said ("no"), "never"', "He said (<no>), <never>", "He said (“no”), “never”"),
        ("It is “voluntary”", "It is <voluntary>", "It is “voluntary”"),
        ('"There is no opting out."', "There is no opting out.", "“There is no opting out.”"),
        ('"No" and "never"', "<No> and <never>", "“No” and “never”"),
        ("We don't", "We don't", "We don't"),
        ("", "", ""),
    ],
)
def test_marks_are_curved_and_single_inside_others(words: str, inside: str, alone: str) -> None:
    assert marked(words, inside=True).translate(SINGLE) == inside
    assert marked(words, inside=False) == alone
