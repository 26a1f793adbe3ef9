"""A store that is opened while the clock of the computer is wrong."""

from datetime import timedelta
from pathlib import Path

import pytest

from organizer.cli import run
from tests.builders import NOON, a_store


@pytest.mark.parametrize(("days", "says"), [(-400, "August 26, 2009"), (0, ""), (400, "")])
def test_a_clock_before_what_was_written_last_is_told(
    days: int, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _ = a_store(tmp_path)
    store.close()
    assert run(["log", str(tmp_path / "campaigns.organizer")], lambda: NOON + timedelta(days=days)) == 0
    said = capsys.readouterr().err
    assert said.count("Set the clock right.") == bool(says)
    assert says in said
