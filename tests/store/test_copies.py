import os
import stat
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.store import database
from organizer.store.copies import copy_checked, fill
from organizer.store.store import Store


def test_what_the_disk_does_not_give_is_named_and_is_no_damage(tmp_path: Path) -> None:
    target = tmp_path / "part"
    with (
        Path("/proc/self/mem").open("rb") as unreadable,  # its first byte belongs to nobody
        pytest.raises(Environment, match=r"^a\.organizer cannot be read: Input/output error\. Nothing was changed\."),
    ):
        fill(unreadable, target, "a.organizer")
    assert target.read_bytes() == b""


def test_a_file_that_went_meanwhile_is_named(store: Store, path: Path, tmp_path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    path.unlink()
    with engine.connect() as connection, pytest.raises(Environment, match="cannot be read: No such file"):
        copy_checked(connection, path, tmp_path / "part")
    engine.dispose()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_lies_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "source", tmp_path / "part"
    source.write_bytes(b"whole" * 1000)
    real = os.fsync

    def forgetful(handle: int) -> None:
        real(handle)
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.ftruncate(handle, 2)

    monkeypatch.setattr(os, "fsync", forgetful)
    with source.open("rb") as stream, pytest.raises(Environment, match="does not read back as it was written"):
        fill(stream, target, "source")
