"""Several files as one act."""

import os
from pathlib import Path

import pytest

from organizer.commands.files import write_all
from organizer.domain.errors import Environment


def test_all_files_are_written_whole_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"older and longer")
    (tmp_path / "other").write_bytes(b"other")
    write_all({tmp_path / "a.pdf": b"a", tmp_path / "deep/er/b.pdf": b"b"})
    assert (tmp_path / "a.pdf").read_bytes() == b"a"
    assert (tmp_path / "deep/er/b.pdf").read_bytes() == b"b"
    assert (tmp_path / "other").read_bytes() == b"other"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.pdf", "b.pdf", "deep", "er", "other"]


def test_a_name_that_cannot_be_used_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"older")
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(Environment, match=r"b\.pdf is a folder"):
        write_all({tmp_path / "a.pdf": b"a", tmp_path / "new/c.pdf": b"c", tmp_path / "b.pdf": b"b"})
    assert (tmp_path / "a.pdf").read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"x")
    with pytest.raises(Environment, match="a file has this name"):
        write_all({tmp_path / "out/a.pdf": b"a"})
    with pytest.raises(Environment, match="Not a directory"):
        write_all({tmp_path / "out/in/a.pdf": b"a"})


@pytest.mark.parametrize("fails_at", [1, 2])
def test_a_disk_that_refuses_the_last_step_gives_the_older_files_back(
    fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"older")
    count = 0
    replace = os.replace

    def refusing(source: str, target: str) -> None:
        nonlocal count
        if str(target).endswith(".pdf") and not str(source).endswith("kept"):
            count += 1
            if count == fails_at:
                raise PermissionError(13, "Permission denied", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refusing)
    with pytest.raises(Environment, match="was not saved"):
        write_all({tmp_path / "a.pdf": b"a", tmp_path / "b.pdf": b"b"})
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"older"}


def test_a_disk_without_links_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "a.pdf").write_bytes(b"older")
    monkeypatch.setattr(os, "link", no_link)
    write_all({tmp_path / "a.pdf": b"a"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"a"}


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refusing)
    with pytest.raises(Environment, match=r"Nothing can be written in .* a\.pdf was not saved"):
        write_all({tmp_path / "a.pdf": b"a"})
