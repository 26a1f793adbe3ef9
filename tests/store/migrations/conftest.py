from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the backup before a migration a place: the data folder of tests takes nothing."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
