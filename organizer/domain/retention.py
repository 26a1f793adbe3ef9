"""Which backups are kept, and when the next one is due (promises, "Backups"). All moments know their zone."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

EVERY = timedelta(minutes=30)
"""How often a file that is being worked on is backed up."""
ALL_FOR = timedelta(days=2)
"""For so long every backup is kept."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, weeks and months keep their last backup after that."""
ELSEWHERE = timedelta(days=7)
"""How often a copy in a second place is offered."""


class Reason(StrEnum):
    """Why a backup was made. The word stands in the name of its file."""

    TIMED = "timed"
    CLOSED = "closed"
    IMPORT = "import"
    MIGRATION = "migration"
    MERGE = "merge"
    DELETE = "delete"
    REKEY = "rekey"
    RESTORE = "restore"
    ASKED = "asked"


_SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAILY, lambda moment: moment.date()),
    (WEEKLY, lambda moment: moment.isocalendar()[:2]),
    (MONTHLY, lambda moment: (moment.year, moment.month)),
)


def superfluous(moments: Iterable[datetime], now: datetime, last_good: datetime | None = None) -> frozenset[datetime]:
    """Return the moments whose backups can go: all but those of two days, then 12 days, 10 weeks and 9 months.

    Days, weeks and months are counted, not their age: a clock that is years ahead drops no more than one that is
    right. One that was put back keeps what seems to lie in the future. ``last_good`` never goes.
    """
    found = sorted({moment.astimezone(UTC) for moment in moments}, reverse=True)
    older = [moment for moment in found if now - moment > ALL_FOR]
    kept = set(found) - set(older)
    for count, span in _SPANS:
        chosen = _newest_of_each(older, count, span)
        kept.update(chosen)
        older = [moment for moment in older if moment < chosen[-1]] if chosen else []
    return frozenset(found) - kept - ({last_good.astimezone(UTC)} if last_good else set())


def is_due(newest: datetime | None, now: datetime, *, is_changed: bool) -> bool:
    """Whether a file that was changed since its newest backup is to be backed up again; a clock put back counts."""
    return is_changed and (newest is None or now - newest >= EVERY or newest > now)


def is_due_elsewhere(last: date | None, today: date) -> bool:
    """Whether to offer a copy in a second place, as on a stick; ``last`` is the day of the last one there."""
    return last is None or today - last >= ELSEWHERE or last > today


def _newest_of_each(moments: list[datetime], count: int, span: Callable[[datetime], object]) -> list[datetime]:
    """Return the newest of each day, week or month, of the ``count`` newest ones; ``moments`` go from new to old."""
    newest: dict[object, datetime] = {}
    for moment in moments:
        newest.setdefault(span(moment), moment)
    return list(newest.values())[:count]
