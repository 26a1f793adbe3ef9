"""One 287(g) campaign under two more clauses: on receipt, and with nothing known of days."""

from pathlib import Path

import pytest

from tests.journeys.clauses import AT_ONCE, NOT_KNOWN, Clause, end_by
from tests.journeys.visitor import Visitor


@pytest.mark.parametrize("clause", [AT_ONCE, NOT_KNOWN], ids=["at once", "not known"])
def test_the_clause_decides_on_the_way_the_words_and_the_day(
    clause: Clause, on_the_way: Visitor, tmp_path: Path
) -> None:
    end_by(clause, on_the_way, tmp_path)
