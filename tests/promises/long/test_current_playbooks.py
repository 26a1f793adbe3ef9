"""Every playbook of today from the chooser, past the law of the state, to its letters on paper."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.journeys.current import Way
from tests.journeys.visitor import Visitor
from tests.journeys.ways import WAYS, go


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.slug)
def test_from_the_chooser_past_the_law_to_letters_on_paper(
    way: Way, visitor_on: Callable[[date], Visitor], tmp_path: Path
) -> None:
    go(way, visitor_on, tmp_path)
