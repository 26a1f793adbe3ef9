import zlib
from dataclasses import replace

import pytest

from organizer.domain.fields import with_answer
from organizer.domain.letter import Delivery, LetterOptions
from organizer.domain.picture import Picture
from organizer.letters.copies import copies_of
from organizer.letters.pdf import write_pdf
from organizer.papers.case import PLAIN, Composed, Request
from organizer.papers.compose import compose
from tests.letters.conformance import broken_rules
from tests.papers.cases import LETTERS, W1, a_case

OPTIONS = LetterOptions(Delivery.CERTIFIED_RECEIPT, "9407 3000 0000 0000 0000 03", "3", "2", W1)
SEAL, OURS = (Picture(2, 1, 1, zlib.compress(b"xy"), words) for words in ("Seal", "Ours"))


def mailed(letter: str, options: LetterOptions = OPTIONS) -> Composed:
    return compose(a_case(), Request(letter, letter, options=options, logo=SEAL, group_logo=OURS), W1)


@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_can_be_mailed_certified_and_keeps_its_claims(name: str) -> None:
    letter = mailed(name).letter
    assert letter is not None
    assert letter.notation[1] == "Article number 9407 3000 0000 0000 0000 03"
    assert (letter.number, letter.replaces != "") == ("3", True)
    assert not broken_rules(write_pdf([letter, *copies_of(letter)]).data)


def test_a_letter_to_an_office_goes_out_as_the_campaign_says_unless_it_has_a_way_of_its_own() -> None:
    case = a_case()
    said = replace(case, campaign=with_answer(case.campaign, "letter.method", "fax"))

    def notation(name: str, options: LetterOptions = PLAIN) -> tuple[str, ...]:
        letter = compose(said, Request(name, name, options=options), W1).letter
        assert letter is not None
        return letter.notation

    assert notation("notice-ice") == notation("confirm-sib") == ("VIA FAX",)
    assert notation("notice-ice", LetterOptions(Delivery.BY_HAND)) == ("BY HAND",)
    assert notation("resolution") == ()  # it is for a governing body to act on, and goes to no office


def test_an_officials_letter_never_carries_the_groups_logo() -> None:
    found = {name: letter.logo for name in LETTERS if (letter := mailed(name).letter)}
    assert found["notice-ice"] == SEAL
    assert found["ask-officials"] == OURS
    assert found["resolution"] is None


def test_complaint_09_a_wrong_digit_is_a_warning_of_the_letter() -> None:
    wrong = mailed("notice-ice", replace(OPTIONS, article="9407300000000000000004"))
    assert wrong.is_ready
    assert [problem.letter for problem in wrong.problems if problem.code == "article_number"] == ["notice-ice"]
    assert "article_number" not in {problem.code for problem in mailed("notice-ice").problems}
