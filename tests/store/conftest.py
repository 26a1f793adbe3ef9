from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from organizer.store.store import Store
from tests.builders import a_campaign, with_letters
from tests.made_store import made_store, nothing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "campaigns.organizer"


@pytest.fixture
def begun(path: Path, clock: Callable[[], datetime], request: pytest.FixtureRequest) -> Iterator[tuple[Store, str]]:
    """Give an open, unprotected file; with one campaign where the test asks for its id, else with nothing in it."""
    has_campaign = "campaign_id" in request.fixturenames
    made = made_store(path, None, clock, with_letters if has_campaign else nothing, (a_campaign(),))
    with made[0]:
        yield made


@pytest.fixture
def store(begun: tuple[Store, str]) -> Store:
    """Give the open file."""
    return begun[0]


@pytest.fixture
def campaign_id(begun: tuple[Store, str]) -> str:
    """Give the id of the one campaign in the store, with every answer."""
    return begun[1]
