from datetime import date

import pytest

from organizer.gui.days import read_day


@pytest.mark.parametrize(
    "text",
    ["October 1, 2010", "  october 1 2010 ", "Oct 1, 2010", "Oct. 1st, 2010", "10/1/2010", "10.1.2010", "2010-10-1"],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2010, 10, 1)


@pytest.mark.parametrize(
    "text", ["", "soon", "October 2010", "Octember 1, 2010", "February 30, 2010", "13/1/2010", "2010-02-30", "1.10"]
)
def test_what_names_no_day_gives_none(text: str) -> None:
    assert read_day(text) is None
