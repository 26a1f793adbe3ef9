import pytest

from organizer.letters.sheet import FIELD_BOTTOM, FIELD_LEFT, FIELD_RIGHT, FIELD_TOP, INCH, SHOWN_BOTTOM, SHOWN_TOP
from organizer.letters.windows import ADDRESS, HEAD_ROOM, RETURN, SHIFT, Box, Window


def inches(box: Box) -> tuple[float, ...]:
    return tuple(side / INCH for side in (box.left, box.top, box.right, box.bottom))


def test_the_contracts_field_is_what_the_window_always_shows_less_an_eighth_of_an_inch() -> None:
    assert ADDRESS.always.grown(-SHIFT) == Box(FIELD_LEFT, FIELD_TOP, FIELD_RIGHT, FIELD_BOTTOM)


def test_the_window_shows_nothing_above_and_below_what_text_keeps_free() -> None:
    assert ADDRESS.shows(0, 0).top == SHOWN_TOP
    assert ADDRESS.shows(0, SHIFT).bottom == SHOWN_BOTTOM


@pytest.mark.parametrize("window", [ADDRESS, RETURN])
@pytest.mark.parametrize(("across", "up"), [(0, 0), (INCH, 0), (0, INCH / 8), (INCH, INCH / 8), (30.0, 4.0)])
def test_what_is_always_shown_is_shown_wherever_the_sheet_lies(window: Window, across: float, up: float) -> None:
    shown, always = window.shows(across, up), window.always
    assert shown.left <= always.left < always.right <= shown.right
    assert shown.top <= always.top < always.bottom <= shown.bottom


def test_the_middle_is_half_of_the_play_and_a_head_has_an_eighth_of_an_inch_to_spare() -> None:
    assert inches(ADDRESS.middle) == pytest.approx((0.375, 2.4375, 4.875, 3.5625))
    assert inches(RETURN.middle) == pytest.approx((0.125, 0.8125, 3.375, 1.6875))
    assert inches(HEAD_ROOM) == pytest.approx((0.25, 0.9375, 3.25, 1.5625))
