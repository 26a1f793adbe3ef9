from collections.abc import Mapping
from functools import cache

import pytest

from organizer.domain.playbook import Playbook
from organizer.playbooks.shelf import Shelf
from organizer.resources import folder


@cache
def _shelf() -> Mapping[str, Playbook]:
    return Shelf(folder("playbooks"))


@pytest.fixture
def playbooks() -> Mapping[str, Playbook]:
    """Give the shipped playbooks."""
    return _shelf()
