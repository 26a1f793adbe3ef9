from datetime import UTC, datetime, timedelta, timezone

import pytest

from organizer.domain.clock import SLACK, clock_problem
from organizer.domain.problem import Severity
from tests.builders import NOON


@pytest.mark.parametrize("ahead", [timedelta(days=-9999), timedelta(0), SLACK])
def test_a_clock_at_or_after_the_newest_act_can_be_right(ahead: timedelta) -> None:
    assert clock_problem(NOON, NOON + ahead) is None
    assert clock_problem(NOON, None) is None


def test_a_clock_before_the_newest_act_is_told_with_both_days() -> None:
    newest = datetime(2015, 11, 2, 1, 0, tzinfo=UTC)
    problem = clock_problem(NOON.astimezone(timezone(timedelta(hours=-5))), newest)
    assert problem
    assert (problem.code, problem.severity) == ("clock_behind", Severity.WARNING)
    assert problem.sentence == (
        "The clock of this computer says September 30, 2010, and something was written here on November 1, 2015. "
        "Set the clock right."
    )
