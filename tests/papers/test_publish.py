"""A folder of files gets its names as one act, on a new folder and on one that holds something."""

import os
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.papers.publish import box_for, bring_to_disk, folder_for, moves_of, publish


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def put(folder: Path, **contents: bytes) -> None:
    with box_for(folder) as box:
        for name, content in contents.items():
            (box / name).write_bytes(content)
        bring_to_disk([box])
        publish(moves_of(box, folder))


def test_a_box_becomes_a_folder_that_only_the_user_may_read(tmp_path: Path) -> None:
    put(tmp_path / "new/letters", a=b"a", b=b"b")
    assert names(tmp_path) == ["new", "new/letters", "new/letters/a", "new/letters/b"]
    assert (tmp_path / "new/letters").stat().st_mode & 0o777 == 0o700


def test_in_a_folder_that_is_there_only_files_of_the_same_name_change(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"older")
    (tmp_path / "mine").write_bytes(b"mine")
    put(tmp_path, a=b"newer", b=b"b")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"newer", "b": b"b", "mine": b"mine"}


def test_what_fails_in_a_box_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with box_for(tmp_path / "new/letters") as box:
            (box / "a").write_bytes(b"a")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert names(tmp_path) == []


def test_a_name_that_cannot_be_taken_gives_every_older_file_back(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"older")
    (tmp_path / "c").mkdir()
    with pytest.raises(Environment, match=r"c is a folder"):
        put(tmp_path, a=b"newer", b=b"b", c=b"c")
    assert names(tmp_path) == ["a", "c"]
    assert (tmp_path / "a").read_bytes() == b"older"


def test_a_file_in_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"x")
    with pytest.raises(Environment, match=r"out cannot be made: a file has this name"):
        put(tmp_path / "out", a=b"a")
    with pytest.raises(Environment, match=r"cannot be made: Not a directory"), folder_for(tmp_path / "out/in/a"):
        pass


def test_a_folder_that_refuses_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mkdir = Path.mkdir

    def refusing(self: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        if self.suffix == ".part":
            raise PermissionError(13, "Permission denied")
        mkdir(self, mode, parents, exist_ok)

    monkeypatch.setattr(Path, "mkdir", refusing)
    with pytest.raises(Environment, match="Nothing can be written in"):
        put(tmp_path / "new", a=b"a")
    assert names(tmp_path) == []


def test_a_disk_that_does_not_keep_the_names_gives_the_older_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"older")

    def refusing(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    with box_for(tmp_path) as box:
        (box / "a").write_bytes(b"newer")
        (box / "b").write_bytes(b"b")
        monkeypatch.setattr(os, "fsync", refusing)
        with pytest.raises(Environment, match="was not saved"):
            publish(moves_of(box, tmp_path))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"older"}


def test_where_the_system_cannot_sync_at_once_each_file_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def counting(handle: int) -> None:
        synced.append(handle)
        fsync(handle)

    monkeypatch.delattr(os, "sync")
    monkeypatch.setattr(os, "fsync", counting)
    (tmp_path / "in").mkdir()
    for name in ("in/a", "in/b", "c"):
        (tmp_path / name).write_bytes(b"x")
    bring_to_disk([tmp_path / "in", tmp_path / "c"])
    assert len(synced) == 3
