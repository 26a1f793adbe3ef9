"""The shipped directory: every row, its source, and nothing filled in."""

import csv
from datetime import date
from pathlib import Path

import pytest

from organizer import resources
from organizer.domain.errors import Broken
from organizer.domain.office import Confidence, Office
from organizer.domain.states import STATES
from organizer.exchange.directory import load_directory
from tests.shipped import shipped_directory

FOLDER = resources.folder("directory")
OFFICES = {office.key: office for office in shipped_directory()}


def test_there_is_a_bureau_for_each_state_and_territory() -> None:
    assert {key.partition("/")[2] for key in OFFICES if key.startswith("state_identification_bureau/")} == set(STATES)
    assert len(OFFICES) == 56 + 36


def test_each_office_has_its_source_and_its_confidence() -> None:
    assert all(office.source_title and office.source_date for office in OFFICES.values())
    assert Confidence.OWN not in {office.confidence for office in OFFICES.values()}


def test_the_eleven_incomplete_bureaus_stay_incomplete() -> None:
    missing = {office.state: office.address.missing for office in OFFICES.values() if office.state}
    whole = ("street or P.O. box", "city", "state", "ZIP code")
    assert {state: parts for state, parts in missing.items() if parts} == {
        **dict.fromkeys(("IN", "VT", "PR", "AS"), whole),
        "MA": ("street or P.O. box", "ZIP code"),
        **dict.fromkeys(("CT", "HI", "IA", "VI", "MP"), ("ZIP code",)),
        "GU": ("city", "ZIP code"),
    }


def test_the_rows_are_given_as_they_stand_in_the_files() -> None:
    with (FOLDER / "state_identification_bureaus.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            office = OFFICES[f"state_identification_bureau/{row['state_code']}"]
            lines = tuple(line for line in (row["address_line1"], row["address_line2"]) if line)
            assert office.address.lines == lines
            assert (office.agency, office.unit) == (row["agency"], row["bureau_or_unit"])
            assert (office.address.city, office.address.zip_code) == (row["city"], row["zip"])


def test_the_office_of_2010_has_its_period_and_no_name() -> None:
    office = OFFICES["ice_assistant_director"]
    assert (office.valid_from, office.valid_to) == (date(2010, 8, 17), date(2014, 11, 20))
    assert (office.name, office.unit) == ("", "Secure Communities Program Office")


def _head(office: Office) -> tuple[str, str]:
    return office.name, office.unit


def test_no_label_of_a_list_becomes_an_address_line() -> None:
    assert _head(OFFICES["ice_director"]) == ("Director", "Office of the Director")
    assert _head(OFFICES["ice_foia_office"]) == ("Freedom of Information Act Office", "")
    atlanta = OFFICES["ice_ero_field_office/Atlanta"]
    assert _head(atlanta) == ("Field Office Director", "Enforcement and Removal Operations, Atlanta Field Office")
    assert atlanta.title == "ICE field office, Atlanta"
    assert not [office for office in OFFICES.values() if "historical" in " ".join(_head(office))]


def test_a_damaged_directory_is_a_fault_of_ours(tmp_path: Path) -> None:
    with pytest.raises(Broken, match="cannot be read"):
        load_directory(tmp_path)
    (tmp_path / "state_identification_bureaus.csv").write_text("state_code\nVA\n", encoding="utf-8")
    with pytest.raises(Broken, match="damaged"):
        load_directory(tmp_path)
