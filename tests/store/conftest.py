from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from organizer.store.campaigns import add_campaign
from organizer.store.store import Store
from tests.builders import a_campaign


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "campaigns.organizer"


@pytest.fixture
def store(path: Path, clock: Callable[[], datetime]) -> Iterator[Store]:
    """Give an open, unprotected file with nothing in it."""
    with Store.create(path, None, clock=clock) as made:
        yield made


@pytest.fixture
def campaign_id(store: Store) -> str:
    """Give the id of the one campaign in the store, with every answer."""
    return store.write(add_campaign, a_campaign()).made
