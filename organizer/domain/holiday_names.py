"""What the holidays of the federal offices and of states are called, day by day, as a calendar shows them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from organizer.domain.deadline import HolidayTable
from organizer.domain.states import STATES

_BETWEEN = "; "
"""Stands between two holidays of one day in the tables."""


def holiday_names(tables: Mapping[str, HolidayTable], states: Iterable[str]) -> Mapping[date, str]:
    """Return the name of each holiday of the federal offices and of these states, by the day on which it is kept.

    A holiday that only states keep names them: ``Lee Jackson Day (Virginia)``. Several of one day stand in one text.
    ``tables`` are the holidays by state, the empty text for the federal ones; one that is missing adds nothing.
    """
    keepers: dict[date, dict[str, list[str]]] = defaultdict(dict)
    for state in ("", *sorted(set(states) - {""})):
        table = tables.get(state)
        for holiday in table.holidays if table else ():
            for name in holiday.name.split(_BETWEEN):
                keepers[holiday.day].setdefault(name, []).append(state)
    return {day: _BETWEEN.join(_named(*holiday) for holiday in names.items()) for day, names in keepers.items()}


def _named(name: str, kept_by: list[str]) -> str:
    return name if "" in kept_by else f"{name} ({', '.join(STATES.get(state, state) for state in kept_by)})"
