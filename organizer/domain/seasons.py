"""Seasons as spans of months, as people in the United States name them: "summer 2010" is June to August."""

import re

_SPAN = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
# From the first month to the last; those of a winter go over the end of the year in which it begins.
_MONTHS = {"spring": (3, 5), "summer": (6, 8), "fall": (9, 11), "winter": (12, 14)}
_SPANISH = {"spring": "primavera", "summer": "verano", "fall": "oto\u00f1o", "winter": "invierno"}
_YEAR = 12
SEASONS = (*_MONTHS, "autumn")
"""The names that a season may have."""
SPANISH_SEASONS = {words: name for name, words in _SPANISH.items()}
"""The English name of a season by its Spanish one."""


def season_span(name: str, year: int) -> str:
    """Return the months of a season in the written form of the ledger: ``2010-06/2010-08``.

    A winter is called by the year in which it begins. Raises KeyError for what is no season.
    """
    first, last = _MONTHS["fall" if name == "autumn" else name]
    return f"{year}-{first:02}/{year + (last > _YEAR)}-{(last - 1) % _YEAR + 1:02}"


def spell_season(span: str, *, spanish: bool = False) -> str:
    """Return ``summer 2010`` or ``winter 2010-2011`` for the months of a season; empty for any other span."""
    found = _SPAN.fullmatch(span)
    if found is None:
        return ""
    year = int(found[1])
    name = next((name for name in _MONTHS if year and season_span(name, year) == span), "")
    if not name:
        return ""
    years = found[1] if found[1] == found[3] else f"{found[1]}-{found[3]}"
    return f"{_SPANISH[name]} de {years}" if spanish else f"{name} {years}"
