"""After a write that the disk refused the program goes on: what the engine took back is no foreign change."""

import contextlib
import errno
import os
import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from organizer.domain.errors import Environment
from organizer.store import database, files
from organizer.store.campaigns import answer, load_campaign
from organizer.store.journal import Done
from organizer.store.settings import set_setting
from organizer.store.store import Store


@contextlib.contextmanager
def a_disk_with(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes, which the engine meets as a disk that fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("pages", [0, 200])
def test_the_next_write_goes_through(store: Store, path: Path, campaign_id: str, pages: int) -> None:
    with a_disk_with(path.stat().st_size + 4096 * pages), pytest.raises(Environment, match="disk"):
        store.write(answer, campaign_id, "decision.summary", "x" * 4_000_000)
    store.write(answer, campaign_id, "decision.summary", "and on")
    assert store.read(load_campaign, campaign_id).decision.summary == "and on"


def test_a_file_that_was_replaced_after_the_refusal_is_left_alone(store: Store, path: Path, campaign_id: str) -> None:
    other = path.with_name("other")
    shutil.copyfile(path, other)
    with a_disk_with(path.stat().st_size), pytest.raises(Environment):
        store.write(answer, campaign_id, "decision.summary", "x" * 40_000)
    other.replace(path)
    left = path.read_bytes()
    with pytest.raises(Environment, match="replaced by another program"):
        store.write(set_setting, "initials", "AB")
    assert path.read_bytes() == left
    assert os.path.lexists(path)


@pytest.mark.parametrize("late", [True, False])
def test_after_a_restore_that_the_disk_refused_the_program_goes_on(
    late: bool, store: Store, path: Path, campaign_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``late``: the other file has its name already, and only the last wait for the disk fails."""

    def refuse(*_given: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    copy, replace, sync = path.with_name("copy"), Path.replace, files.sync_folder
    store.save_copy(copy)
    store.write(answer, campaign_id, "decision.summary", "newer")
    with monkeypatch.context() as disk:
        if late:
            disk.setattr(files, "sync_folder", lambda folder: refuse() if folder == path.parent else sync(folder))
        else:
            disk.setattr(Path, "replace", lambda part, to: refuse() if to == path else replace(part, to))
        with pytest.raises(Environment, match="Input/output error"):
            store.restore(copy, None, path.parent / "backups")
    kept = "The Board decides that the county does not take part in Secure Communities." if late else "newer"
    assert store.read(load_campaign, campaign_id).decision.summary == kept
    store.write(answer, campaign_id, "decision.summary", "and on")
    with Store.open(path, None, read_only=True) as again:
        assert again.read(load_campaign, campaign_id).decision.summary == "and on"


@pytest.mark.parametrize("is_there", [True, False])
def test_a_commit_of_which_only_the_last_wait_failed_is_no_foreign_change(
    is_there: bool, store: Store, campaign_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``is_there``: the file can be looked at right after the failure, and not only at the next write."""
    commit, looked = Session.commit, database.data_version

    def late(session: Session) -> None:
        commit(session)
        raise OperationalError("COMMIT", {}, sqlcipher3.OperationalError("disk I/O error"))

    def gone(_connection: Connection) -> int:
        raise OperationalError("PRAGMA", {}, _failed())

    looks = iter([looked, looked if is_there else gone])

    def look(connection: Connection) -> int:
        return next(looks)(connection)

    with monkeypatch.context() as disk:
        disk.setattr(Session, "commit", late)
        disk.setattr(database, "data_version", look)
        with pytest.raises(OperationalError):
            store.write(answer, campaign_id, "decision.summary", "x" * 40_000)
    store.write(answer, campaign_id, "decision.summary", "and on")
    assert store.read(load_campaign, campaign_id).decision.summary == "and on"


def test_in_memory_a_statement_that_fails_is_no_foreign_change_either() -> None:
    def fails(_session: Session) -> Done:
        raise OperationalError("INSERT", {}, _failed())

    with Store.create(None, None) as example:
        with pytest.raises(Environment, match="cannot be read or written"):
            example.write(fails)
        assert example.write(set_setting, "initials", "AB").entry == 1


def _failed() -> sqlcipher3.OperationalError:
    failure = sqlcipher3.OperationalError("disk I/O error")
    failure.sqlite_errorname = "SQLITE_IOERR_READ"
    return failure
