import pytest

from organizer.gui.no_such_day import no_such_day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("February 30, 2027", "February 2027 has 28 days."),
        ("2028-2-30", "February 2028 has 29 days."),
        ("4/31/2010", "April 2010 has 30 days."),
        ("13/1/2010", ""),
        ("February 28, 2027", ""),
        ("soon", ""),
    ],
)
def test_a_day_that_its_month_does_not_have_is_named(text: str, said: str) -> None:
    assert no_such_day(text) == said
