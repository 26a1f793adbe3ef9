"""The shipped directory, read as plain CSV: whole where the sources are, and incomplete exactly where they are not."""

import csv
from collections import Counter
from datetime import date

import pytest

from organizer import resources
from organizer.domain.office import Confidence, PostalAddress
from organizer.domain.states import STATES

Row = dict[str, str]
ADDRESS = ("address_line1", "address_line2", "city", "state", "zip")
SOURCE = ("source_title", "source_url", "source_date", "confidence", "note")


def _rows(name: str) -> list[Row]:
    with resources.folder("directory", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


BUREAUS = _rows("state_identification_bureaus.csv")
ALTERNATES = _rows("state_identification_bureaus_alternates.csv")
OFFICIALS = _rows("officials.csv")
AREAS = _rows("ice_areas_of_responsibility.csv")


def _address(row: Row) -> PostalAddress:
    return PostalAddress((row["address_line1"], row["address_line2"]), row["city"], row["state"], row["zip"])


def test_the_files_have_the_rows_their_page_tells() -> None:
    assert (len(BUREAUS), len(ALTERNATES), len(OFFICIALS), len(AREAS)) == (56, 12, 36, 426)


@pytest.mark.parametrize("rows", [BUREAUS, ALTERNATES, OFFICIALS], ids=["bureaus", "alternates", "officials"])
def test_every_office_has_its_source_and_grade(rows: list[Row]) -> None:
    for row in rows:
        assert {*ADDRESS, *SOURCE} <= set(row)
        assert row["source_title"]
        assert row["source_url"].startswith("http")
        assert Confidence(row["confidence"]) is not Confidence.OWN


def test_every_state_district_and_territory_has_one_bureau() -> None:
    assert sorted(row["state_code"] for row in BUREAUS) == sorted(STATES)
    assert all(STATES[row["state_code"]] == row["state_name"] for row in BUREAUS)


def test_eleven_bureaus_are_incomplete_on_purpose() -> None:
    everything = ("street or P.O. box", "city", "state", "ZIP code")
    zip_only = ("ZIP code",)
    assert {row["state_code"]: _address(row).missing for row in BUREAUS if _address(row).missing} == {
        "IN": everything,
        "VT": everything,
        "PR": everything,
        "AS": everything,
        "MA": ("street or P.O. box", "ZIP code"),
        "CT": zip_only,
        "HI": zip_only,
        "IA": zip_only,
        "GU": ("city", "ZIP code"),
        "VI": zip_only,
        "MP": zip_only,
    }


def test_the_grades_are_counted_as_their_page_tells() -> None:
    assert Counter(row["confidence"] for row in BUREAUS) == {"high": 19, "medium": 20, "low": 17}
    assert Counter(row["confidence"] for row in OFFICIALS) == {"high": 27, "medium": 8, "low": 1}
    assert {row["confidence"] for row in ALTERNATES} == {"low"}


def test_only_the_office_of_2010_has_a_known_period() -> None:
    dated = [row for row in OFFICIALS if row["valid_from"] or row["valid_to"]]
    assert [row["role_id"] for row in dated] == ["ice_assistant_director"]
    office = dated[0]
    assert date.fromisoformat(office["valid_from"]) == date(2010, 8, 17)
    assert date.fromisoformat(office["valid_to"]) == date(2014, 11, 20)
    assert _address(office).printed == ("500 12th Street SW", "Washington, DC 20536")


def test_every_field_office_has_its_area() -> None:
    offices = {row["aor_office_name"] for row in OFFICIALS if row["role_id"] == "ice_ero_field_office"}
    assert len(offices) == 25
    assert {row["office_name"] for row in AREAS} == offices


def test_counties_stand_only_where_a_state_has_several_offices() -> None:
    counties = Counter(row["state_name"] for row in AREAS if row["county_name"])
    assert counties == {"New York": 62, "California": 58, "Texas": 254}


def test_no_note_leads_to_a_page_that_is_not_shipped() -> None:
    assert not [row for row in [*BUREAUS, *ALTERNATES, *OFFICIALS] if ".md" in row["note"]]
