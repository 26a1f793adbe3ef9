from collections.abc import Mapping
from functools import cache

import pytest

from organizer.domain.playbook import Playbook
from organizer.playbooks.shelf import load_shelf
from organizer.resources import folder


@cache
def _shelf() -> Mapping[str, Playbook]:
    return {playbook.slug: playbook for playbook in load_shelf(folder("playbooks"))}


@pytest.fixture
def playbooks() -> Mapping[str, Playbook]:
    """Give the shipped playbooks."""
    return _shelf()
