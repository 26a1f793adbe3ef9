"""Which ICE field office is responsible for a place. Source: Deportation Data Project, ``ice-offices`` (CC0)."""

from dataclasses import dataclass
from pathlib import Path

from organizer.domain.states import STATES
from organizer.exchange.directory import FIELD_OFFICE, read_rows

# The areas file writes three names in full.
_STATE_NAMES = {
    "United States Virgin Islands": "VI",
    "Commonwealth of the Northern Mariana Islands": "MP",
} | {name: code for code, name in STATES.items()}


@dataclass(frozen=True, slots=True)
class Area:
    """A state, or one county of a state with several offices, and the key of its field office."""

    office: str
    state: str
    county: str = ""


def load_areas(folder: Path) -> tuple[Area, ...]:
    """Return the areas of the shipped file. American Samoa is in none."""
    return tuple(
        Area(f"{FIELD_OFFICE}/{row['office_name']}", _STATE_NAMES[row["state_name"]], row["county_name"])
        for row in read_rows(folder / "ice_areas_of_responsibility.csv")
    )


def field_offices(areas: tuple[Area, ...], state: str, place: str) -> tuple[str, ...]:
    """Return the keys of the field offices for a place, none where it cannot be told.

    A county is found by its name, with or without the word "County"; in a state with several offices another
    kind of place gives all of them, for the user to choose.
    """
    county = place.casefold().removesuffix(" county").strip()
    of_state = [area for area in areas if area.state == state]
    exact = [area for area in of_state if area.county.casefold() in ("", county)]
    return tuple(dict.fromkeys(area.office for area in exact or of_state))
