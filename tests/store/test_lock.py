import errno
import fcntl
import json
import os
import re
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from organizer.domain.errors import InUse
from organizer.store.lock import Lock, holder
from tests.builders import NOON


@pytest.fixture
def beside(path: Path) -> Path:
    return path.with_name("campaigns.organizer.lock")


def test_the_lock_says_who_has_the_file_and_goes_with_it(path: Path, beside: Path) -> None:
    lock = Lock(path, NOON)
    words = json.loads(beside.read_text())
    assert set(words) == {"user", "host", "since"}
    assert words["since"] == "2010-09-30T12:00+00:00"
    assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    assert not lock.was_left
    lock.release()
    lock.release()
    assert not beside.exists()


def test_the_second_is_told_since_when(path: Path) -> None:
    first = Lock(path, NOON)
    with pytest.raises(InUse, match=r"has campaigns\.organizer open since 12:00 on .*\. Open it to read only\."):
        Lock(path, NOON)
    with pytest.raises(InUse, match=r"open since September 30, 2010, 12:00 on"):
        Lock(path, NOON + timedelta(days=1))
    first.release()
    Lock(path, NOON).release()


def test_a_reader_learns_who_has_the_file(path: Path, beside: Path) -> None:
    assert not holder(path, NOON)
    lock = Lock(path, NOON)
    assert re.fullmatch(r".+ has campaigns\.organizer open since 12:00 on .+", holder(path, NOON).words)
    beside.write_text("no words")
    assert holder(path, NOON).words == "campaigns.organizer is open elsewhere."
    lock.release()
    assert not holder(path, NOON)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"since": 3}', "no words"])
def test_a_lock_without_words_is_respected_too(path: Path, beside: Path, content: str) -> None:
    first = Lock(path, NOON)
    beside.write_text(content)
    with pytest.raises(InUse, match=r"^campaigns\.organizer is open elsewhere\."):
        Lock(path, NOON)
    first.release()


def test_a_lock_left_by_a_dead_process_is_free_and_remembered(path: Path, beside: Path) -> None:
    code = (
        "import os, sys\nfrom datetime import datetime, UTC\nfrom pathlib import Path\n"
        "from organizer.store.lock import Lock\n"
        "lock = Lock(Path(sys.argv[1]), datetime.now(UTC))\nos._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert beside.exists()
    assert not holder(path, NOON)
    lock = Lock(path, NOON)
    assert lock.was_left
    assert json.loads(beside.read_text())["since"] == "2010-09-30T12:00+00:00"
    lock.release()


def test_a_folder_that_takes_no_lock_is_named(tmp_path: Path) -> None:
    with pytest.raises(InUse, match=r"cannot be opened to write: No such file or directory in .*nowhere"):
        Lock(tmp_path / "nowhere" / "x.organizer", NOON)


@pytest.mark.parametrize("come_back", [False, True])
def test_a_lock_whose_file_was_removed_meanwhile_is_taken_anew(
    path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch, come_back: bool
) -> None:
    """Its holder may remove the file between our opening it and our locking it: then ours would guard nothing."""
    locked: list[int] = []
    real = fcntl.flock

    def late(handle: int, operation: int) -> None:
        if not locked:
            beside.unlink()
            if come_back:
                beside.touch()
        locked.append(handle)
        real(handle, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    lock = Lock(path, NOON)
    assert len(locked) == 2
    with pytest.raises(InUse):
        Lock(path, NOON)
    lock.release()


def test_a_user_without_a_name_is_somebody_and_no_service_is_asked(
    path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    lock = Lock(path, NOON)
    assert json.loads(beside.read_text())["user"] == "Somebody"
    lock.release()
    monkeypatch.setenv("USER", "ana")
    lock = Lock(path, NOON)
    assert json.loads(beside.read_text())["user"] == "ana"
    lock.release()


@pytest.mark.parametrize("left", ["", "the words of a program that was killed"])
def test_a_full_disk_takes_no_lock_and_keeps_what_says_that_the_last_end_was_unclean(
    left: str, path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    if left:
        beside.write_text(left)
    with monkeypatch.context() as disk:
        disk.setattr(os, "pwrite", full)
        with pytest.raises(InUse, match=r"^campaigns\.organizer cannot be opened to write: No space left on device in"):
            Lock(path, NOON)
    assert beside.exists() == bool(left)
    lock = Lock(path, NOON)
    assert lock.was_left == bool(left)
    lock.release()
