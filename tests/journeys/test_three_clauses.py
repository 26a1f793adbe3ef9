"""One 287(g) campaign under a clause of sixty days by certified mail; the long part takes two other clauses."""

from pathlib import Path

from tests.journeys.clauses import SIXTY, end_by
from tests.journeys.visitor import Visitor


def test_the_clause_decides_on_the_way_the_words_and_the_day(on_the_way: Visitor, tmp_path: Path) -> None:
    end_by(SIXTY, on_the_way, tmp_path)
