"""Holidays of the federal offices and of every state and territory, each with where it comes from."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from organizer.domain.deadline import Holiday, HolidayTable
from organizer.domain.states import STATES

if TYPE_CHECKING:
    from holidays import HolidayBase

FIRST_YEAR = 2000
LAST_YEAR = 2027
"""Through this year the tables are called good: the year after the one in which they were last looked at. A test
holds the federal one against the law (5 U.S.C. 6103); a state's is as good as the package, of which only single days
were checked. A law or a president can add a day for a later year."""
_COUNTED_THROUGH = 2040
"""A later year is still counted with the holidays of today's law, and the count says that the table ended."""

_HALF_DAY = "half-day"
"""Offices that close at noon are open on that day: the package calls such days so."""


class HolidayTables(Mapping[str, HolidayTable]):
    """The table of the federal offices under the empty text, and of each state under its two letters.

    A table is made when it is first looked at, which takes a moment, and kept. Federal holidays are those of the law
    with the days on which a president closed the offices. A state's are its own legal holidays, on the day on which
    they are kept and on the day itself. Source: the Python package ``holidays``, which names the law of each state.
    """

    def __init__(self) -> None:
        self._made: dict[str, HolidayTable] = {}

    def __getitem__(self, state: str) -> HolidayTable:
        if state and state not in STATES:
            raise KeyError(state)
        if state not in self._made:
            self._made[state] = _table(state)
        return self._made[state]

    def __iter__(self) -> Iterator[str]:
        yield ""
        yield from STATES

    def __len__(self) -> int:
        return 1 + len(STATES)


def _table(state: str) -> HolidayTable:
    import holidays  # it takes a tenth of a second, and most runs count no day
    from holidays.version import __version__

    whose = f"United States, {STATES[state] if state else 'federal'}"
    source = f"Python package holidays {__version__}, {whose}"
    years = range(FIRST_YEAR, _COUNTED_THROUGH + 1)
    days = _names(holidays.country_holidays("US", subdiv=state or None, years=years, language="en_US"))
    if not state:
        closed = holidays.country_holidays("US", years=years, categories=("government",), language="en_US")
        days = {**_names(closed), **days}
    found = tuple(Holiday(day, name, source) for day, name in sorted(days.items()))
    return HolidayTable(state, found, FIRST_YEAR, LAST_YEAR, source)


def _names(found: "HolidayBase") -> dict[date, str]:
    return {day: name for day, name in found.items() if _HALF_DAY not in name}
