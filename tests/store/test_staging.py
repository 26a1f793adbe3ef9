from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.store.staging import staged, sweep, take_place


def test_a_staged_file_is_private_and_takes_the_place_or_goes(tmp_path: Path) -> None:
    path = tmp_path / "a.organizer"
    path.write_bytes(b"old")
    with staged(path, "The file") as part:
        part.write_bytes(b"new")
        assert part.stat().st_mode & 0o777 == 0o600
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])
    with staged(path, "The file") as part:
        part.write_bytes(b"new")
        take_place(part, path)
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"new", [path])


def test_what_a_killed_program_left_is_in_nobodys_way(tmp_path: Path) -> None:
    path = tmp_path / "a.organizer"
    (tmp_path / ".a.organizer.part").write_bytes(b"half")
    (tmp_path / ".a.organizer.part-journal").write_bytes(b"its journal")
    with staged(path, "The file") as part:
        assert part.read_bytes() == b""
        assert list(tmp_path.iterdir()) == [part]
    sweep(path)
    assert list(tmp_path.iterdir()) == []


def test_what_the_disk_refuses_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(Environment, match=r"There is no folder .*nowhere\. The file was not saved"),
        staged(tmp_path / "nowhere" / "a.organizer", "The file"),
    ):
        raise AssertionError
