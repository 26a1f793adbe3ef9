"""Which characters a letter can print, and the names of those it cannot. Nothing is ever printed as a box.

What was typed is drawn as typed. A letter typed with a separate accent is drawn as the one composed letter
(Unicode NFC: the same text by definition), where the face has it; else as the two characters typed.
"""

import unicodedata
from functools import cache

from organizer.letters.fonts import fonts

# Controls, format controls (joiners, direction marks), private, unassigned, surrogates, line and paragraph
# separators: a face may map them to an empty glyph, but then nobody sees what stands there.
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
# Python names no control character; these are the names of ISO 6429, as Unicode lists them.
_CONTROLS = [
    "NULL",
    "START OF HEADING",
    "START OF TEXT",
    "END OF TEXT",
    "END OF TRANSMISSION",
    "ENQUIRY",
    "ACKNOWLEDGE",
    "ALERT",
    "BACKSPACE",
    "CHARACTER TABULATION",
    "LINE FEED",
    "LINE TABULATION",
    "FORM FEED",
    "CARRIAGE RETURN",
    "SHIFT OUT",
    "SHIFT IN",
    "DATA LINK ESCAPE",
    "DEVICE CONTROL ONE",
    "DEVICE CONTROL TWO",
    "DEVICE CONTROL THREE",
    "DEVICE CONTROL FOUR",
    "NEGATIVE ACKNOWLEDGE",
    "SYNCHRONOUS IDLE",
    "END OF TRANSMISSION BLOCK",
    "CANCEL",
    "END OF MEDIUM",
    "SUBSTITUTE",
    "ESCAPE",
    "INFORMATION SEPARATOR FOUR",
    "INFORMATION SEPARATOR THREE",
    "INFORMATION SEPARATOR TWO",
    "INFORMATION SEPARATOR ONE",
]
_OTHER_CONTROLS = {0x7F: "DELETE", 0x85: "NEXT LINE"}
_CLASSES = {"Cc": "control character", "Co": "private use character", "Cs": "half of a surrogate pair"}


@cache
def _printable() -> frozenset[str]:
    """Return every character that can be printed in all faces."""
    shared = frozenset.intersection(*(frozenset(font.widths) for font in fonts().values()))
    return frozenset(character for character in shared if unicodedata.category(character) not in _INVISIBLE)


def as_printed(text: str) -> str:
    """Return the text as it is drawn: composed (NFC) where that can be printed, else as typed."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return composed if _printable().issuperset(composed) else text


def is_printable(text: str) -> bool:
    """Whether every character can be printed. All of ASCII but its controls can."""
    if text.isascii():
        return text.isprintable()
    return _printable().issuperset(as_printed(text))


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters that cannot be printed, each once, in the order of their code points."""
    return tuple(sorted(set(as_printed(text)) - _printable()))


def gaps_in(characters: frozenset[str]) -> frozenset[str]:
    """Return those that cannot be printed, each taken by itself: as they are drawn."""
    return characters - _printable()


def with_question_marks(text: str) -> str:
    """Return the text for a preview: a question mark for every character that cannot be printed."""
    return "".join(character if character in _printable() else "?" for character in as_printed(text))


def named(character: str) -> str:
    """Return ``U+0007 ALERT``: the code point with its Unicode name, or with what kind of thing it is."""
    code = ord(character)
    name = unicodedata.name(character, "")
    if code < len(_CONTROLS):
        name = _CONTROLS[code]
    return f"U+{code:04X} {name or _OTHER_CONTROLS.get(code) or _kind(character)}"


def _kind(character: str) -> str:
    return _CLASSES.get(unicodedata.category(character), "unassigned character")
