from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.statement import Position, Statement, Verified, is_public


def _statement(day: str, public: str = "") -> Statement:
    return Statement(
        "s",
        ApproximateDate.parse(day),
        ApproximateDate.parse(public) if public else None,
        "speaker",
        "office",
        "document",
        Position.POSSIBLE,
        "summary",
        "title",
        "address",
        Verified.SEEN,
    )


@pytest.mark.parametrize(
    ("day", "public", "on", "known"),
    [
        ("2010-09-07", "", date(2010, 9, 7), True),
        ("2010-09-07", "", date(2010, 9, 6), False),
        ("2010-08-17", "2010-08-26", date(2010, 8, 25), False),
        ("2010-08-17", "2010-08-26", date(2010, 8, 26), True),
        ("2010-05", "", date(2010, 5, 30), False),
        ("2010-05", "", date(2010, 5, 31), True),
        ("2010-10-07", "2011-02/", date(2030, 1, 1), False),
    ],
)
def test_a_letter_knows_only_what_was_public_on_its_day(day: str, public: str, on: date, known: bool) -> None:
    assert is_public(_statement(day, public), on) is known
