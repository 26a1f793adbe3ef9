import pytest

from organizer.domain.postage import read_cost, spell_cost


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("", None), (" ", None), ("7.83", 783), ("$7.83", 783), ("$ 7", 700), ("0,44", 44), (".44", 44), ("12", 1200)],
)
def test_a_cost_is_read_as_people_write_it(typed: str, cents: int | None) -> None:
    assert read_cost(typed) == cents


@pytest.mark.parametrize("typed", ["seven", "7.8", "-1", "1.234", "$"])
def test_what_is_no_cost_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a cost"):
        read_cost(typed)


def test_a_cost_is_shown_in_dollars() -> None:
    assert [spell_cost(cents) for cents in (None, 0, 5, 783, 120000)] == ["", "$0.00", "$0.05", "$7.83", "$1200.00"]
