from pathlib import Path

import pytest

from organizer.domain.errors import Refused
from organizer.domain.retention import Reason
from organizer.store.backups import backups_in
from organizer.store.new_passphrase import Older, Renewed, renew_passphrase
from organizer.store.store import Store
from organizer.store.trash import hold
from tests.builders import a_store

WORDS, OTHERS = "river candle plaza orbit lemon abacus", "another line of words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_store(tmp_path, WORDS)[0]


def _opens(path: Path, words: str | None) -> bool:
    try:
        Store.open(path, words, read_only=True).close()
    except Exception:  # noqa: BLE001 - whatever the reason
        return False
    return True


def test_backups_made_before_get_the_new_passphrase_too(store: Store, folder: Path) -> None:
    store.backup(folder, Reason.TIMED)
    with store:
        assert renew_passphrase(store, WORDS, OTHERS, Older.CHANGE, folder) == Renewed(changed=2)
    assert _opens(store.path, OTHERS)  # type: ignore[arg-type]  # it lies in a file
    assert [_opens(kept.path, OTHERS) for kept in backups_in(folder)] == [True, True]


def test_one_that_has_yet_another_passphrase_is_left_and_named(store: Store, folder: Path) -> None:
    with store:
        renew_passphrase(store, WORDS, OTHERS, Older.KEEP, folder)
        (first,) = backups_in(folder)
        assert _opens(first.path, WORDS)
        found = renew_passphrase(store, OTHERS, None, Older.CHANGE, folder)
        assert (found.changed, [backup for backup, _ in found.left]) == (1, [first])
        assert not store.is_protected


def test_they_can_be_deleted_and_a_new_one_is_there(store: Store, folder: Path) -> None:
    store.backup(folder, Reason.TIMED)
    with store:
        assert renew_passphrase(store, WORDS, OTHERS, Older.DELETE, folder) == Renewed(deleted=2)
    (kept,) = backups_in(folder)
    assert _opens(kept.path, OTHERS)


def test_while_a_legal_hold_stands_none_is_deleted_and_nothing_changes(store: Store, folder: Path) -> None:
    with store:
        store.write(hold, on=True)
        with pytest.raises(Refused, match="legal hold"):
            renew_passphrase(store, WORDS, OTHERS, Older.DELETE, folder)
    assert _opens(store.path, WORDS)  # type: ignore[arg-type]  # as above
    assert backups_in(folder) == ()


@pytest.mark.parametrize("words", ["not right at all", None])
def test_who_does_not_know_the_passphrase_cannot_change_it(store: Store, folder: Path, words: str | None) -> None:
    with store, pytest.raises(Refused, match="not the passphrase") as refused:
        renew_passphrase(store, words, OTHERS, Older.KEEP, folder)
    assert refused.value.field == "now"
    assert _opens(store.path, WORDS)  # type: ignore[arg-type]  # as above


def test_a_file_without_one_needs_none_to_get_one(tmp_path: Path, folder: Path) -> None:
    store, _ = a_store(tmp_path)
    with store:
        assert renew_passphrase(store, None, WORDS, Older.CHANGE, folder) == Renewed(changed=1)
        assert store.is_protected
        store.undo()  # it goes on with the same file


def test_after_the_change_a_full_disk_is_told_and_the_file_goes_on(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Store.change_passphrase

    def then_no_folder(self: Store, words: str | None, where: Path) -> None:
        real(self, words, where)
        for backup in backups_in(where):
            backup.path.unlink()
        where.rmdir()
        where.write_text("in the way")

    monkeypatch.setattr(Store, "change_passphrase", then_no_folder)
    with store:
        found = renew_passphrase(store, WORDS, OTHERS, Older.DELETE, folder)
        assert found.deleted == 0
        assert found.trouble.words
    assert _opens(store.path, OTHERS)  # type: ignore[arg-type]  # as above
