import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from organizer.domain.errors import Damaged, Environment
from organizer.domain.retention import Reason
from organizer.store import copies, database, soundness
from organizer.store.copies import copy_checked, copy_in_turns, fill
from organizer.store.giving_way import GaveWay
from organizer.store.settings import load_settings, set_setting
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


@pytest.fixture
def slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a small file for a large one, and do not wait for a rest."""
    monkeypatch.setattr(copies, "_SLICE", 16_384)
    monkeypatch.setattr(copies, "_REST", 0.0)


@pytest.mark.usefixtures("slices")
def test_who_writes_between_two_slices_is_in_the_copy_as_a_whole(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = list[str]()
    real: Callable[[Connection], int] = database.data_version

    def and_write(connection: Connection) -> int:
        found = real(connection)
        if len(written) < 2:
            written.append(str(len(written)))
            connection.rollback()
            driver = connection.connection.driver_connection
            assert driver
            driver.execute("UPDATE setting SET value = value")
        return found

    store.write(set_setting, "initials", "A.R.")
    monkeypatch.setattr(database, "data_version", and_write)
    store.save_copy(tmp_path / "copy.organizer")
    assert written == ["0", "1"]
    assert (tmp_path / "copy.organizer").read_bytes() == path.read_bytes()
    with Store.open(tmp_path / "copy.organizer", None, read_only=True) as copy:
        assert copy.read(load_settings)["initials"] == "A.R."


@pytest.mark.usefixtures("slices")
def test_a_file_that_never_rests_is_taken_in_one_piece_or_another_time(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter(range(1000))
    monkeypatch.setattr(copies, "_state", lambda _connection, stream: (os.fstat(stream.fileno()).st_size, next(counts)))
    store.save_copy(tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == path.read_bytes()
    store.is_changed = True
    with pytest.raises(GaveWay):
        store.backup(tmp_path / "backups", Reason.TIMED)
    assert store.is_changed
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.usefixtures("slices")
def test_a_copy_with_free_pages_has_each_page_checked(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A free page is in no row: only its own check finds that it is damaged."""
    checked = list[str]()
    real = soundness.check_pages

    def check(connection: Connection, name: str, schema: str) -> None:
        checked.append(schema)
        real(connection, name, schema)

    monkeypatch.setattr(soundness, "check_pages", check)
    store.close()
    engine, _ = database.open_engine(path, None)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE much AS SELECT randomblob(100000)")
        connection.exec_driver_sql("DROP TABLE much")
        connection.commit()
        assert soundness.has_unread(connection, path.stat().st_size)
    (tmp_path / "copy").touch()
    copy_in_turns(engine, path, tmp_path / "copy", gives_way=True)
    assert checked == ["copy"]
    engine.dispose()


def test_a_copy_that_is_damaged_is_damage_of_the_file(store: Store, path: Path, tmp_path: Path) -> None:
    store.close()
    raw = bytearray(path.read_bytes())
    raw[-2000] ^= 1
    path.write_bytes(raw)
    engine, _ = database.open_engine(path, None)
    (tmp_path / "copy").touch()
    with pytest.raises(Damaged):
        copy_in_turns(engine, path, tmp_path / "copy")
    engine.dispose()


@pytest.mark.parametrize("behind", [bytes(4096), b"x" * 65_536])
def test_what_stands_behind_the_last_page_is_damage_too(
    store: Store, path: Path, tmp_path: Path, behind: bytes
) -> None:
    store.close()
    with path.open("ab") as file:
        file.write(behind)
    engine, _ = database.open_engine(path, None)
    (tmp_path / "copy").touch()
    with pytest.raises(Damaged):
        copy_in_turns(engine, path, tmp_path / "copy")
    engine.dispose()


def test_a_fault_on_sound_pages_is_damage_too(store: Store, path: Path, tmp_path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE lost (words)")
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql("DELETE FROM sqlite_master WHERE name = 'lost'")  # its page is in no use, nor free
        connection.commit()
    (tmp_path / "copy").touch()
    with pytest.raises(Damaged):
        copy_in_turns(engine, path, tmp_path / "copy")
    engine.dispose()


def test_what_an_earlier_try_wrote_is_written_over_to_the_last_byte(store: Store, path: Path, tmp_path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    (tmp_path / "copy").write_bytes(b"x" * (path.stat().st_size + 9_000))
    copy_in_turns(engine, path, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == path.read_bytes()
    engine.dispose()
