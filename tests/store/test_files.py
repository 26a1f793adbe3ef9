import errno
import os
import stat
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.store.files import atomic_write, beside, failed, publish, write_new


def test_a_file_is_replaced_whole_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    for content in (b"first", b"second, longer", b""):
        atomic_write(path, content)
        assert path.read_bytes() == content
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "export.toml"
    write_new(path, b"one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(Environment, match="There is already a file"):
        write_new(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_nowhere_is_in_the_way_too(tmp_path: Path) -> None:
    path = tmp_path / "export.toml"
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(Environment, match="There is already a file"):
        write_new(path, b"two")
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_links_gets_the_file_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(_source: Path, _name: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "export.toml"
    write_new(path, b"one")
    with pytest.raises(Environment, match="There is already a file"):
        write_new(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_gives_no_name_leaves_no_empty_file_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Environment, match="Input/output error"):
        write_new(tmp_path / "a.pdf", b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [atomic_write, write_new])
def test_a_missing_folder_is_named(tmp_path: Path, write: object) -> None:
    assert callable(write)
    with pytest.raises(Environment, match=r"There is no folder .*nowhere\. x\.pdf was not saved"):
        write(tmp_path / "nowhere" / "x.pdf", b"")


def test_a_folder_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(Environment, match=r"x\.pdf was not saved in .*: Is a directory"):
        atomic_write(tmp_path / "x.pdf", b"content")
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.pdf"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk that holds /folder is full. x.pdf was not saved."),
        (errno.EDQUOT, "The disk that holds /folder is full. x.pdf was not saved."),
        (errno.EFBIG, "The disk that holds /folder is full. x.pdf was not saved."),
        (errno.EACCES, "Nothing can be written in /folder."),
        (errno.EROFS, "Nothing can be written in /folder."),
        (errno.ENOENT, "There is no folder /folder."),
        (errno.EIO, "x.pdf was not saved in /folder: Input/output error."),
    ],
)
def test_the_sentence_names_the_disk_and_what_was_not_saved(number: int, words: str) -> None:
    sentence = str(failed(Path("/folder/x.pdf"), OSError(number, os.strerror(number))))
    assert sentence.startswith(words)


def test_a_disk_that_lies_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.pdf"
    atomic_write(path, b"whole")
    real = os.fsync

    def forgetful(handle: int) -> None:
        real(handle)
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.ftruncate(handle, 2)

    monkeypatch.setattr(os, "fsync", forgetful)
    with pytest.raises(Environment, match="does not read back"):
        atomic_write(path, b"whole")


def test_what_is_left_unnamed_is_removed(tmp_path: Path) -> None:
    with beside(tmp_path / "x") as unnamed:
        assert unnamed.parent == tmp_path
    assert list(tmp_path.iterdir()) == []
    with beside(tmp_path / "x") as unnamed:
        publish(unnamed, tmp_path / "x")
    assert [entry.name for entry in tmp_path.iterdir()] == ["x"]
