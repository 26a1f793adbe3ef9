"""The long part starts from the same windows as the suite, and its sweeps visit every page."""

import pytest

from organizer.gui.places import PLACES
from tests.gui.conftest import Pages
from tests.journeys.conftest import (
    county,
    desk,
    dressed,
    example,
    on_the_way,
    shipped,
    toolbox,
    visitor,
    visitor_on,
    window,
)

__all__ = [
    "county", "desk", "dressed", "example", "on_the_way", "shipped", "toolbox", "visitor", "visitor_on", "window",
]  # fmt: skip


@pytest.fixture
def is_long() -> bool:
    """Say that this is the long part."""
    return True


@pytest.fixture
def pages() -> Pages:
    """Give every page."""
    return lambda _number: tuple(place.name for place in PLACES)
