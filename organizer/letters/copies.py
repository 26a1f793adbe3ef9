"""Copies of a letter for those whom it names under "cc": the same letter, each addressed and ticked for one of them."""

from dataclasses import replace

from organizer.domain.letter import Letter
from organizer.letters.letterhead import ends_in_zip


def copy_of(letter: Letter, place: int) -> Letter:
    """Return the copy for the one at that place in ``copies``; IndexError where there is none.

    The window shows that line, which is all that a copy can be addressed with: who wants a street there enters it in
    the line (``check_letter`` warns where it has none). Whom the letter itself goes to stands below the window.
    """
    original = letter.original_block or letter.block
    return replace(letter, block=block_of(letter.copies[place]), copy_for=place, original_block=original)


def block_of(line: str) -> tuple[str, ...]:
    """Return the line as a block: broken at its commas where it ends in a ZIP code, but for city and state."""
    if not ends_in_zip(line):
        return (line,)
    *before, city, state = ("", *line.split(", "))
    return (*(piece for piece in before if piece), ", ".join(filter(None, (city, state))))


def copies_of(letter: Letter) -> tuple[Letter, ...]:
    """Return a copy for each one whom the letter names under "cc"."""
    return tuple(copy_of(letter, place) for place, line in enumerate(letter.copies) if line.strip())
