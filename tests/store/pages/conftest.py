from collections.abc import Mapping

import pytest

from organizer.domain.playbook import Playbook
from tests.shipped import shipped_shelf


@pytest.fixture
def playbooks() -> Mapping[str, Playbook]:
    """Give the shipped playbooks."""
    return shipped_shelf()
