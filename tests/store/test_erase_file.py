from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.domain.retention import Reason
from organizer.store.erase_file import erase_file
from organizer.store.store import Store


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def closed(store: Store, backups: Path) -> Path:
    """Give a closed file with a backup, and what a killed engine leaves beside it."""
    store.backup(backups, Reason.ASKED)
    store.close()
    assert store.path
    store.path.with_name(f"{store.path.name}-journal").write_bytes(b"left")
    return store.path


def test_the_file_goes_with_what_lies_beside_it_and_the_backups_stay(closed: Path, backups: Path) -> None:
    gone = erase_file(closed)
    assert [path.name for path in gone] == ["campaigns.organizer-journal", "campaigns.organizer"]
    assert [path.name for path in closed.parent.iterdir()] == ["backups"]
    assert len(list(backups.iterdir())) == 1
    assert erase_file(closed) == ()


def test_copies_that_the_program_left_beside_it_go_too_and_others_stay(closed: Path) -> None:
    ours = ("campaigns-yours-2.organizer", "campaigns-yours.organizer", "campaigns.organizer.damaged-2-journal")
    others = ("campaigns-mine.organizer", "campaignsXorganizer.damaged", "other-yours.organizer")
    for name in (*ours, *others):
        closed.with_name(name).write_bytes(b"copy")
    assert {path.name for path in erase_file(closed)} >= set(ours)
    assert all(closed.with_name(name).exists() for name in others)


def test_the_backups_go_as_well_where_that_is_wanted(closed: Path, backups: Path) -> None:
    assert len(erase_file(closed, backups)) == 3
    assert not backups.exists()


def test_what_else_lies_among_the_backups_stays(closed: Path, backups: Path) -> None:
    (backups / "own.txt").write_text("mine", encoding="utf-8")
    erase_file(closed, backups)
    assert [path.name for path in backups.iterdir()] == ["own.txt"]


def test_a_file_that_cannot_be_deleted_is_named_and_is_still_there(closed: Path, backups: Path) -> None:
    journal = closed.with_name(f"{closed.name}-journal")
    journal.unlink()
    journal.mkdir()  # a folder is no file: the system refuses
    with pytest.raises(Environment, match=r"campaigns\.organizer-journal could not be deleted: .*\. Check its folder"):
        erase_file(closed, backups)
    assert closed.exists()
    assert list(backups.iterdir()) == []
