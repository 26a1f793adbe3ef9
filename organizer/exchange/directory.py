"""The shipped directory of offices: seed data with its source, date and confidence in every row.

A row is never completed: an empty field means that no source prints it (data pages, "The one rule").
"""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from organizer.domain.errors import Broken
from organizer.domain.office import Confidence, Office, PostalAddress

BUREAU = "state_identification_bureau"
FIELD_OFFICE = "ice_ero_field_office"

# First line of the block where the label of the row is no address line (data pages, "Columns"). The office of
# 2010 has its first line in the playbook. Where no title is known, the unit is the first line.
_FIRST_LINES = {
    "ice_assistant_director": "",
    FIELD_OFFICE: "Field Office Director",
    "ice_director": "Director",
    "ice_ero_headquarters": "Executive Associate Director",
    "dhs_secretary": "Secretary of Homeland Security",
    "dhs_general_counsel": "General Counsel",
}

Row = Mapping[str, str]


def load_directory(folder: Path) -> tuple[Office, ...]:
    """Return every office of the folder: the 56 bureaus by state, then the federal offices.

    Raises Broken when a shipped file is damaged.
    """
    bureaus = (_bureau(row) for row in read_rows(folder / "state_identification_bureaus.csv"))
    officials = (_official(row) for row in read_rows(folder / "officials.csv"))
    try:
        return (*bureaus, *officials)
    except (KeyError, ValueError) as wrong:
        template = "The shipped directory of offices is damaged ({reason}). Install the program again."
        raise Broken(template, reason=str(wrong)) from wrong


def read_rows(path: Path) -> Iterator[Row]:
    """Give the rows of a shipped CSV file; raise Broken when it cannot be read."""
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream, strict=True)
    except (OSError, UnicodeDecodeError, csv.Error) as wrong:
        raise Broken("The shipped file {name} cannot be read. Install the program again.", name=path.name) from wrong


def _bureau(row: Row) -> Office:
    state = row["state_code"]
    return Office(
        key=f"{BUREAU}/{state}",
        role=BUREAU,
        title=f"State Identification Bureau, {row['state_name']}",
        agency=row["agency"],
        unit=row["bureau_or_unit"],
        address=_address(row),
        state=state,
        phone=row["phone"],
        email=row["email"],
        website=row["website"],
        source_title=row["source_title"],
        source_address=row["source_url"],
        source_date=row["source_date"],
        confidence=Confidence(row["confidence"]),
        note=row["note"],
    )


def _official(row: Row) -> Office:
    role, area = row["role_id"], row["aor_office_name"]
    first = _FIRST_LINES.get(role)
    return Office(
        key=f"{role}/{area}" if area else role,
        role=role,
        title=f"ICE field office, {area}" if area else row["role"],
        agency=row["agency"],
        unit=row["unit"] if first is not None else "",
        address=_address(row),
        name=row["unit"] if first is None else first,
        phone=row["phone"],
        email=row["email"],
        area=area,
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        source_title=row["source_title"],
        source_address=row["source_url"],
        source_date=row["source_date"],
        confidence=Confidence(row["confidence"]),
        note=row["note"],
    )


def _address(row: Row) -> PostalAddress:
    lines = tuple(line for line in (row["address_line1"], row["address_line2"]) if line)
    return PostalAddress(lines, row["city"], row["state"], row["zip"])


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
