"""Where a letter can go from where it stands: Draft, Checked, Printed, Signed, Mailed, and what the mail brings back.

An edit takes a checked or printed letter back to a draft. Once it is signed or mailed its paper is kept for good:
nothing takes it back but an undo of that very act. Source: screens, "Words".
"""

from organizer.domain.letter import LetterState

GONE_OUT = frozenset({LetterState.MAILED, LetterState.DELIVERED, LetterState.ANSWERED, LetterState.CAME_BACK})
"""Where a letter is no longer in the house."""

_IN_HAND = {
    LetterState.DRAFT: frozenset({LetterState.CHECKED, LetterState.PRINTED}),
    LetterState.CHECKED: frozenset({LetterState.DRAFT, LetterState.PRINTED}),
    LetterState.PRINTED: frozenset({LetterState.DRAFT}),
}
_KEEPS = frozenset({LetterState.SIGNED, LetterState.MAILED})


def after_edit() -> LetterState:
    """Return where a letter stands once it was edited: what was checked or printed is not what it says now."""
    return LetterState.DRAFT


def may_follow(now: LetterState, wanted: LetterState, *, is_kept: bool, is_printed: bool) -> bool:
    """Whether a letter may come to stand elsewhere.

    ``is_kept``: it was signed or mailed. ``is_printed``: there is a paper of it that can be kept, which signing and
    mailing need, whatever was edited since.
    """
    if wanted is now:
        return True
    if wanted in _KEEPS and not is_kept:
        return is_printed
    if is_kept:
        return wanted in GONE_OUT
    return wanted in _IN_HAND.get(now, frozenset())
