import pytest

from organizer import resources
from organizer.gui.places import BY_NAME, PLACES, SIDEBAR, Place
from organizer.gui.widgets.screen import Screen


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_place_has_a_screen_of_its_name(place: Place) -> None:
    made = place.make_class()
    assert issubclass(made, Screen)
    assert made.name == place.name


def test_every_name_is_given_once_and_marks_a_place_of_the_sidebar() -> None:
    assert len(BY_NAME) == len(PLACES)
    assert {place.under for place in PLACES} - {""} <= {place.name for place in SIDEBAR}


def test_the_sidebar_has_no_more_places_than_number_keys() -> None:
    assert sum(not place.foot for place in SIDEBAR) <= 9
    assert [place.words for place in SIDEBAR if place.foot] == ["Settings", "About, sources"]
    assert all(resources.folder("icons", f"{place.icon}.svg").exists() for place in SIDEBAR)
