from organizer import resources
from organizer.domain.states import STATES
from organizer.exchange.areas import field_offices, load_areas
from tests.shipped import shipped_directory

AREAS = load_areas(resources.folder("directory"))


def test_every_area_has_an_office_of_the_directory() -> None:
    assert {area.office for area in AREAS} <= {office.key for office in shipped_directory()}


def test_only_american_samoa_is_in_no_area() -> None:
    assert set(STATES) - {area.state for area in AREAS} == {"AS"}
    assert field_offices(AREAS, "AS", "Eastern District") == ()


def test_a_county_is_found_with_and_without_the_word() -> None:
    houston = ("ice_ero_field_office/Houston",)
    assert field_offices(AREAS, "TX", "Harris County") == field_offices(AREAS, "TX", "harris") == houston
    assert field_offices(AREAS, "VA", "Riverbend County") == ("ice_ero_field_office/Washington",)


def test_a_city_in_a_state_of_several_offices_leaves_the_choice() -> None:
    assert len(field_offices(AREAS, "CA", "Riverbend")) == 3
