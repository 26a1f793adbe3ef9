"""What mailing something cost: dollars as people write them, cents as the log keeps them."""

import re

_COST = re.compile(r"\$?\s*(\d{1,5})(?:[.,](\d{2}))?|\$?\s*[.,](\d{2})")


def read_cost(typed: str) -> int | None:
    """Return the cents of ``7.83``, ``$7.83`` or ``7``; None for an empty text. Raise ValueError for another one."""
    plain = typed.strip()
    if not plain:
        return None
    found = _COST.fullmatch(plain)
    if found is None:
        raise ValueError(f"{typed!r} is not a cost")
    dollars, cents, only_cents = found.groups()
    return int(dollars or 0) * 100 + int(cents or only_cents or 0)


def spell_cost(cents: int | None) -> str:
    """Return ``$7.83``, or an empty text where nobody wrote it down."""
    return "" if cents is None else f"${cents // 100}.{cents % 100:02}"
