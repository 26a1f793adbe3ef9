from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.retention import Reason, is_due, is_due_elsewhere, superfluous

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
MOMENTS = st.lists(
    st.integers(0, 1000 * 24).map(lambda hours: NOW - timedelta(hours=hours - 48)), max_size=80, unique=True
)


def left(moments: list[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(set(moments) - superfluous(moments, now), reverse=True)


def test_all_of_two_days_are_kept() -> None:
    moments = [NOW - timedelta(minutes=30 * count) for count in range(97)]
    assert left(moments) == moments
    assert superfluous([], NOW) == frozenset()


def test_a_year_at_work_leaves_twelve_days_ten_weeks_and_nine_months() -> None:
    kept: list[datetime] = []
    start = NOW - timedelta(days=500)
    for hours in range(0, 24 * 500 + 1, 6):
        now = start + timedelta(hours=hours)
        kept = left([*kept, now], now)
    recent = [moment for moment in kept if NOW - moment <= timedelta(days=2)]
    assert len(recent) == 9
    days, weeks, months = kept[9:21], kept[21:31], kept[31:]
    assert [moment.date() for moment in days] == [date(2026, 11, 21) - timedelta(days=count) for count in range(12)]
    assert {(later - earlier).days for later, earlier in pairwise(weeks[1:])} == {7}
    assert len({(moment.year, moment.month) for moment in months}) == len(months) == 9
    assert NOW - months[-1] > timedelta(days=300)


def test_gaps_do_not_use_up_the_count() -> None:
    moments = [NOW - timedelta(days=90 * count) for count in range(1, 30)]
    assert len(left(moments)) == 29
    monthly = [NOW - timedelta(days=31 * count) for count in range(1, 40)]
    assert len(left(monthly)) == 12 + 10 + 9


def test_a_clock_that_is_wrong_drops_no_more_and_one_put_back_nothing() -> None:
    moments = [NOW - timedelta(days=count) for count in range(40)]
    assert superfluous(moments, NOW - timedelta(days=365 * 5)) == frozenset()
    ahead = datetime(2100, 1, 1, tzinfo=UTC)
    assert left(moments, ahead)[:12] == moments[:12]


def test_the_zone_of_a_moment_does_not_matter() -> None:
    far = timezone(timedelta(hours=14))
    moments = [(NOW - timedelta(hours=7 * count)) for count in range(300)]
    assert superfluous([moment.astimezone(far) for moment in moments], NOW.astimezone(far)) == superfluous(moments, NOW)


@settings(max_examples=60, deadline=None)
@given(moments=MOMENTS)
def test_the_newest_and_the_last_good_one_always_stay(moments: list[datetime]) -> None:
    for good in moments:
        assert good not in superfluous(moments, NOW, last_good=good)
    if moments:
        assert max(moments) not in superfluous(moments, NOW)
    assert len([moment for moment in left(moments) if NOW - moment > timedelta(days=2)]) <= 12 + 10 + 9
    assert superfluous(left(moments), NOW) <= frozenset(moments)


def test_a_backup_is_due_every_half_hour_while_something_changes() -> None:
    early = NOW - timedelta(minutes=29)
    assert not is_due(None, NOW, is_changed=False)
    assert is_due(None, NOW, is_changed=True)
    assert not is_due(early, NOW, is_changed=True)
    assert is_due(early - timedelta(minutes=1), NOW, is_changed=True)
    assert not is_due(early - timedelta(days=1), NOW, is_changed=False)
    assert is_due(NOW + timedelta(days=365), NOW, is_changed=True)


def test_a_copy_elsewhere_is_offered_each_week() -> None:
    today = NOW.date()
    assert is_due_elsewhere(None, today)
    assert not is_due_elsewhere(today - timedelta(days=6), today)
    assert is_due_elsewhere(today - timedelta(days=7), today)
    assert is_due_elsewhere(today + timedelta(days=1), today)


def test_the_word_of_a_reason_fits_into_the_name_of_a_file() -> None:
    assert all(reason.value.isalpha() and reason.value.islower() for reason in Reason)
