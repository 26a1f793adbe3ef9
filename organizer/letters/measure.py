"""How wide text is, and where its lines end. Both are kept: letters share most of their words and paragraphs."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from organizer.letters.fonts import Face, font

# The area code of a phone number stays with the number.
_WORD = re.compile(r" *(?:\([0-9]{3}\) (?=[0-9])|[^ ])+")
_ELLIPSIS = "\u2026"


def width(text: str, face: Face, size: float) -> float:
    """Return the width of a line in points."""
    return font(face).units(text) * size / 1000


@lru_cache(maxsize=1_024)
def wrap(text: str, face: Face, size: float, room: float) -> tuple[str, ...]:
    """Return the lines of a text that is at most ``room`` points wide; at least one, perhaps empty.

    Lines end at spaces only: a reader joins a word broken at its hyphen and loses the hyphen. A line that goes on
    keeps one space at its end, so that words stay apart when the text is taken out of the PDF. A word wider than
    the room is broken between characters.
    """
    limit, units_of = room * 1000 / size, font(face).units
    lines: list[str] = []
    start = end = used = 0
    for word in _WORD.findall(text):
        units, begun = units_of(word), end > start
        after = end + len(word)
        if begun and used + units > limit:
            lines.append(f"{text[start:end]} ")
            bare = word.lstrip(" ")
            start, used, units, begun = after - len(bare), 0, units_of(bare), False
        if units > limit and not begun:
            *full, rest = _broken(text[start:after], units_of, limit)
            lines.extend(full)
            start, units = after - len(rest), units_of(rest)
        used += units
        end = after
    return (*lines, text[start:end]) if end > start or not lines else tuple(lines)


def _broken(word: str, units_of: Callable[[str], int], limit: float) -> list[str]:
    """Return pieces no wider than the limit. A mark stays with its letter; a piece ends in no hyphen if it can."""
    pieces: list[str] = []
    piece = ""
    for character in word:
        while piece and not unicodedata.combining(character) and units_of(piece + character) > limit:
            kept = piece.rstrip("-") or piece
            pieces.append(kept)
            piece = piece[len(kept) :]
        piece += character
    return [*pieces, piece]


def shortened(lines: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return at most ``count`` lines; an ellipsis shows that there were more."""
    if len(lines) <= count:
        return lines
    return (*lines[: count - 1], lines[count - 1].rstrip(" ")[:-1] + _ELLIPSIS)
