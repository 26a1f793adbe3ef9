import hashlib
from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, Environment
from organizer.domain.retention import Reason
from organizer.store.attached import Side
from organizer.store.closed_copies import back_up, restore_as
from organizer.store.content import sum_of
from organizer.store.store import Store
from tests.builders import NOON


def content(store: Store) -> str:
    return store.read(lambda session: sum_of(Side(session.connection())))


def test_a_backup_becomes_a_store_of_its_own(store: Store, tmp_path: Path, campaign_id: str) -> None:
    assert campaign_id
    backup = store.backup(tmp_path / "own", Reason.ASKED).path
    meant = content(store)
    store.close()
    target = tmp_path / "again.organizer"
    kept = restore_as(backup, None, target)
    assert (kept.path, kept.size, kept.counts["campaigns"]) == (target, backup.stat().st_size, 1)
    assert kept.sha256 == hashlib.sha256(backup.read_bytes()).hexdigest()
    with Store.open(target, None) as again:
        assert content(again) == meant
    with pytest.raises(Environment, match="There is already a file"):
        restore_as(backup, None, target)
    raw = bytearray(backup.read_bytes())
    raw[-5] ^= 1
    backup.write_bytes(raw)
    with pytest.raises(Damaged):
        restore_as(backup, None, tmp_path / "third.organizer")
    assert not (tmp_path / "third.organizer").exists()


def test_a_store_that_is_open_elsewhere_is_copied_as_it_stands(store: Store, path: Path, tmp_path: Path) -> None:
    kept = back_up(path, None, tmp_path / "copy.organizer", NOON)
    assert kept.path.read_bytes() == path.read_bytes()
    store.close()
    Store.open(kept.path, None).close()
