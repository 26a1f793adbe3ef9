"""What looks like an A-number or a Social Security number in a text that somebody typed (promises, "Privacy").

Nothing is refused for it: it may be right to keep one, and only the person who types it knows. It is said once, gently.
"""

import re
from enum import StrEnum

from organizer.domain.phrase import Phrase, phrase

_GAP = r"[ \u00a0\u202f\u2009-]"  # spaces of any width, and the dash
_DASHES = {ord(dash): "-" for dash in "‐‑‒–—−"}  # noqa: RUF001 - what programs put in place of a dash
_NOT_BEFORE = rf"(?<![\w-])(?<!\d{_GAP})"
_NOT_AFTER = rf"(?!{_GAP}?\d)(?![\w])"
_GROUPS = rf"(?:\d{{3}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}|\d{{2}}{_GAP}?\d{{3}}{_GAP}?\d{{3}})"
# A small "a" is an article where a space comes after it: "a 12345678" is no number of a person.
_A_NUMBER = re.compile(rf"{_NOT_BEFORE}(?:A(?:{_GAP}|#|:){{0,3}}|a[#:-]?){_GROUPS}{_NOT_AFTER}")
_SOCIAL = re.compile(rf"{_NOT_BEFORE}(?!000|666)\d{{3}}({_GAP})(?!00)\d{{2}}\1(?!0000)\d{{4}}{_NOT_AFTER}")
_NAMED_SOCIAL = re.compile(rf"(?i:\bssn\b|\bsocial security\b)\D{{0,20}}?(?<!\d)\d{{9}}{_NOT_AFTER}")
_DIGITS = re.compile(r"(?:\d[^\d\n]{0,2}){7}\d")


class PrivateNumber(StrEnum):
    """A kind of number that says who a person is, and that a file of a group hardly ever needs."""

    A_NUMBER = "a_number"
    SOCIAL_SECURITY = "social_security"


_SENTENCES: dict[PrivateNumber, Phrase] = {
    PrivateNumber.A_NUMBER: phrase("This looks like an A-number. Leave it out, unless you are sure."),
    PrivateNumber.SOCIAL_SECURITY: phrase(
        "This looks like a Social Security number. Leave it out, unless you are sure."
    ),
}


def private_number(text: str) -> PrivateNumber | None:
    """Return what a text seems to hold, None for neither.

    An A-number is an A with eight or nine digits after it, in one piece or in groups of three; a Social Security number
    is nine digits as 3-2-4, or in one piece behind its name. Numbers on mailing labels and phone numbers are neither.
    """
    if not _DIGITS.search(text):  # almost every text ends here
        return None
    plain = text.translate(_DASHES)
    if _A_NUMBER.search(plain):
        return PrivateNumber.A_NUMBER
    found = _SOCIAL.search(plain) or _NAMED_SOCIAL.search(plain)
    return PrivateNumber.SOCIAL_SECURITY if found else None


def private_hint(text: str) -> Phrase:
    """Return what to say of a text at the place where it is typed; nothing for most."""
    found = private_number(text)
    return _SENTENCES[found] if found else Phrase()
