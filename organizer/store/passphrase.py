"""Passphrases: six words drawn for the user, and the one written form that every passphrase takes before use."""

import re
import secrets
import unicodedata
from functools import cache
from importlib.resources import files

from organizer.domain.errors import Refused

WORDS = 6
"""Six words of 7,776 are 77.5 bits."""
FLOOR = 12
"""The least number of characters of an own passphrase: a floor on length, and no other rule (promises)."""
_RAW_KEY = re.compile(r"x'.*'", re.IGNORECASE)


@cache
def words() -> tuple[str, ...]:
    """Return the 7,776 words of the EFF long list, as the package xkcdpass carries it."""
    return tuple((files("xkcdpass") / "static" / "eff-long").read_text(encoding="utf-8").split())


def six_words() -> str:
    """Return a new passphrase, drawn by the system's own source of chance."""
    return " ".join(secrets.choice(words()) for _ in range(WORDS))


def normalized(text: str) -> str:
    """Return the form a passphrase is used in: NFC, ends trimmed, inner spaces to one; raise Refused for none.

    The engine takes ``x'...'`` for a raw key and an empty one for no key at all, so neither may reach it.
    """
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    if not clean:
        raise Refused("The passphrase is empty. Type the words.")
    if _RAW_KEY.fullmatch(clean):
        raise Refused("A passphrase cannot have the form x'...'. Choose other words.")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in clean):
        raise Refused("The passphrase holds a character that cannot be typed. Choose other words.")
    return clean


def spellings(text: str) -> tuple[str, ...]:
    """Return the used forms to try for a passphrase that somebody types, the one as typed first.

    The words that are drawn here have small letters only; a telephone, or a habit, makes the first one large. Each
    try costs the engine a tenth of a second, so a second one is made only of six words of our list.
    """
    clean = normalized(text)
    small = clean.lower()
    parts = small.split(" ")
    is_drawn = len(parts) == WORDS and set(parts) <= set(words())
    return (clean, small) if is_drawn and small != clean else (clean,)


def is_typed_back(typed: str, wanted: str) -> bool:
    """Whether what somebody typed opens a file with this passphrase; raise Refused when it can be none."""
    return normalized(wanted) in spellings(typed)


def own_words(text: str) -> str:
    """Return an own passphrase in its used form; raise Refused when it is shorter than the floor."""
    clean = normalized(text)
    if len(clean) < FLOOR:
        template = "This passphrase is too short. Use at least {count} letters, digits or spaces."
        raise Refused(template, count=str(FLOOR))
    return clean
