"""The check of all records of an open file, in parts, with its backups."""

from pathlib import Path

from organizer.domain.retention import Reason
from organizer.store.records import check_records
from organizer.store.store import Store
from tests.builders import a_store
from tests.store.raw_sql import set_outside


def test_every_part_is_told_and_each_backup_is_one(store: Store, tmp_path: Path, campaign_id: str) -> None:
    assert campaign_id
    folder = tmp_path / "backups"
    store.backup(folder, Reason.TIMED)
    heard: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> bool:
        heard.append((done, total))
        return True

    found = check_records(store, folder, hear)
    assert heard == [(done, 7) for done in range(8)]
    assert (found.problems, found.backups, found.unopened, found.is_done) == ((), 1, 0, True)
    assert not check_records(store, folder, lambda done, _total: done < 2).is_done
    assert not check_records(store, folder, lambda done, _total: done < 6).is_done


def test_in_memory_there_are_no_backups() -> None:
    with Store.create(None, None) as store:
        found = check_records(store, None, lambda _done, _total: True)
    assert (found.problems, found.letters, found.backups) == ((), 0, 0)


def test_where_a_page_is_damaged_its_rows_are_not_asked_and_backups_are(tmp_path: Path) -> None:
    a_store(tmp_path)[0].close()
    path = tmp_path / "campaigns.organizer"
    with Store.open(path, None) as store:
        store.backup(tmp_path / "backups", Reason.TIMED)
    raw = bytearray(path.read_bytes())
    raw[-9] ^= 1
    path.write_bytes(raw)
    with Store.open(path, None, read_only=True) as store:
        found = check_records(store, tmp_path / "backups", lambda _done, _total: True)
    assert [problem.code for problem in found.problems] == ["verify.pages"]
    assert (found.backups, found.letters) == (1, 0)


def test_what_is_not_as_history_says_is_told(store: Store, campaign_id: str) -> None:
    set_outside(store, "UPDATE campaign SET jurisdiction_name = 'Elsewhere'")
    found = check_records(store, None, lambda _done, _total: True)
    assert campaign_id
    assert [problem.code for problem in found.problems] == ["verify.history"]
    assert found.is_done


def test_a_backup_with_other_words_is_counted_and_a_damaged_one_is_a_fault(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    store.backup(folder, Reason.TIMED)
    broken = store.backup(folder, Reason.TIMED)
    raw = bytearray(broken.path.read_bytes())
    raw[9000] ^= 1
    broken.path.write_bytes(raw)
    store.change_passphrase("river candle plaza orbit lemon abacus", folder)
    store.backup(folder, Reason.TIMED)
    found = check_records(store, folder, lambda _done, _total: True)
    assert [problem.sentence.partition(". ")[0] for problem in found.problems] == ["A backup cannot be used"]
    assert (found.backups, found.unopened) == (3, 0)  # what is without words opens without them
    store.change_passphrase(None, folder)
    assert check_records(store, folder, lambda _done, _total: True).unopened == 2
