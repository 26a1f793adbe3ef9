"""The number on the label of a mailpiece: read with or without spaces, printed in fours, its check digit tested.

A number is never refused: labels of other ages and services have other forms, and the digits may be right although
we cannot tell. Sources: complaints page, "Outside oracles for tests" (weights 3 and 1 from the right, modulo 10; older
labels of 20 digits count with 91 in front; 420 and a ZIP code may stand before the number); USPS Publication 109,
2-8.5 (20 characters); Universal Postal Union, standard S10 (registered mail: two letters, nine digits, US).
"""

import re

from organizer.domain.problem import Problem, warning

ARTICLE_NUMBER = "article_number"
FIELD = "letter.article"

_SPACES = re.compile(r"[\s\-.]+")
_ROUTED = re.compile(r"420(?:[0-9]{5}|[0-9]{9})(9[0-9]{21})")
_DIGITS = re.compile(r"[0-9]{20}|9[0-9]{21}")
_REGISTERED = re.compile(r"[A-Z]{2}([0-9]{8})([0-9])US")
_OLDER = 20
_REGISTERED_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def plain_number(typed: str) -> str:
    """Return the number without spaces, hyphens and points, and without 420 and a ZIP code in front of it."""
    plain = _SPACES.sub("", typed).upper()
    routed = _ROUTED.fullmatch(plain)
    return routed[1] if routed else plain


def spaced_number(typed: str) -> str:
    """Return the number as letters and forms print it: digits in groups of four. Another text stays as typed."""
    plain = plain_number(typed)
    if not _DIGITS.fullmatch(plain):
        return typed.strip()
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def article_problems(typed: str) -> tuple[Problem, ...]:
    """Return a warning when the number has an unknown form, or a check digit that does not fit; none for no number."""
    plain = plain_number(typed)
    if not plain:
        return ()
    registered = _REGISTERED.fullmatch(plain)
    if registered:
        return () if _fits_registered(*registered.groups()) else (_wrong_digit(typed),)
    if not _DIGITS.fullmatch(plain):
        return (
            warning(
                ARTICLE_NUMBER,
                FIELD,
                "The article number {number} is not 20 or 22 digits long. Compare it with the label.",
                number=typed.strip(),
            ),
        )
    fits = _fits(plain) or (len(plain) == _OLDER and _fits(f"91{plain}"))
    return () if fits else (_wrong_digit(typed),)


def _wrong_digit(typed: str) -> Problem:
    return warning(
        ARTICLE_NUMBER,
        FIELD,
        "The article number {number} does not add up: a digit may be wrong. Compare it with the label.",
        number=spaced_number(typed),
    )


def _fits(digits: str) -> bool:
    """Whether the last digit brings the weighted sum to a multiple of ten."""
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits[:-1])))
    return (weighted + int(digits[-1])) % 10 == 0


def _fits_registered(digits: str, check: str) -> bool:
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, _REGISTERED_WEIGHTS, strict=True)) % 11
    return int(check) == {10: 0, 11: 5}.get(rest, rest)
