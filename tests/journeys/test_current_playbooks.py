"""One playbook of today from the chooser to its letter on paper; the long part goes the ways of all."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.journeys.visitor import Visitor
from tests.journeys.ways import WAYS, go


def test_from_the_chooser_past_the_law_to_a_letter_on_paper(
    visitor_on: Callable[[date], Visitor], tmp_path: Path
) -> None:
    go(next(way for way in WAYS if way.slug == "foia-ice"), visitor_on, tmp_path)
