from datetime import date

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.phrase import phrase
from organizer.domain.timeline import KINDS, Happened, Kind, day_of, in_order

JUNE_3 = date(2010, 6, 3)


def entry(key: str, on: ApproximateDate, kind: Kind = Kind.OWN, not_before: date | None = None) -> Happened:
    return Happened(key, kind, on, phrase("{title}", title=key), not_before=not_before)


def test_what_is_less_exact_stands_at_the_earliest_day_it_may_be() -> None:
    summer = entry("summer", ApproximateDate.parse("2010-06/2010-08", Precision.SEASON))
    june_1 = entry("first", day_of(date(2010, 6, 1)))
    may, july = entry("may", ApproximateDate.parse("2010-05")), entry("july", day_of(date(2010, 7, 4)))
    assert [one.key for one in in_order((july, summer, june_1, may))] == ["may", "first", "summer", "july"]
    assert (summer.day, summer.is_exact, june_1.is_exact) == ("summer 2010", False, True)


def test_on_one_day_the_kinds_have_their_order() -> None:
    day = day_of(JUNE_3)
    found = in_order(entry(kind.value, day, kind) for kind in reversed(Kind))
    assert [one.kind for one in found] == list(Kind)
    assert set(KINDS) == set(Kind)


def test_an_answer_of_a_month_never_stands_before_its_letter() -> None:
    june = ApproximateDate.parse("2010-06")
    assert entry("call", june, not_before=JUNE_3).order == JUNE_3
    assert entry("call", june, not_before=date(2010, 5, 1)).order == date(2010, 6, 1)
    # What is written down cannot be true, and stays where it says.
    assert entry("call", june, not_before=date(2010, 7, 1)).order == date(2010, 6, 1)
    assert entry("call", ApproximateDate.parse("2010-06/"), not_before=JUNE_3).order == JUNE_3
