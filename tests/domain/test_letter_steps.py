from itertools import product

import pytest

from organizer.domain.letter import LetterState
from organizer.domain.letter_steps import GONE_OUT, after_edit, may_follow

DRAFT, CHECKED, PRINTED, SIGNED, MAILED = list(LetterState)[:5]
IN_HAND = {(DRAFT, CHECKED), (DRAFT, PRINTED), (CHECKED, DRAFT), (CHECKED, PRINTED), (PRINTED, DRAFT)}


@pytest.mark.parametrize(("now", "wanted"), list(product((DRAFT, CHECKED, PRINTED), LetterState)))
def test_a_letter_in_hand_goes_step_by_step_and_is_kept_only_as_it_was_printed(
    now: LetterState, wanted: LetterState
) -> None:
    printed = may_follow(now, wanted, is_kept=False, is_printed=True)
    unprinted = may_follow(now, wanted, is_kept=False, is_printed=False)
    stays_in_hand = now is wanted or (now, wanted) in IN_HAND
    assert unprinted is stays_in_hand
    assert printed is (stays_in_hand or wanted in (SIGNED, MAILED))


@pytest.mark.parametrize(("now", "wanted"), list(product((SIGNED, *sorted(GONE_OUT)), LetterState)))
def test_a_kept_letter_never_comes_back_into_hand(now: LetterState, wanted: LetterState) -> None:
    assert may_follow(now, wanted, is_kept=True, is_printed=True) is (now is wanted or wanted in GONE_OUT)


def test_an_edit_makes_a_draft_of_it() -> None:
    assert after_edit() is DRAFT
