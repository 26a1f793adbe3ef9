import pytest

from organizer.domain.absence import LOCK_AFTER, USUAL, Moment, has_slept, is_away

START = Moment(1_000.0, 5_000.0, 1_285_848_000.0)


def _later(ran: float, passed: float, wall: float) -> Moment:
    return Moment(START.running + ran, START.passed + passed, START.wall + wall)


@pytest.mark.parametrize(
    ("now", "slept"),
    [
        (_later(1, 1, 1), False),
        (_later(600, 600, 600), False),  # a program that was stopped, not a machine
        (_later(1, 4000, 4000), True),
        (_later(1, 3.5, 3.5), True),
        (_later(1, 2.9, 2.9), False),
        (_later(1, 1, 3600), True),  # a system without a clock that goes on
        (_later(1, 1, 29), False),  # a clock that is set right
        (_later(1, 1, -3600), False),  # one that is put back
        (_later(1, 900, -86_400), True),
    ],
)
def test_a_sleep_is_seen_by_clocks_that_part(now: Moment, slept: bool) -> None:
    assert has_slept(START, now) is slept


@pytest.mark.parametrize(
    ("seconds", "minutes", "away"),
    [(299, 5, False), (300, 5, True), (59, 1, False), (60, 1, True), (10**6, 0, False), (0, 5, False)],
)
def test_nobody_is_there_after_so_many_minutes(seconds: float, minutes: int, away: bool) -> None:
    assert is_away(START, _later(seconds, seconds, 0), minutes) is away


def test_five_minutes_are_usual_and_can_be_chosen() -> None:
    assert USUAL in LOCK_AFTER
