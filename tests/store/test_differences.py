from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.retention import Reason
from organizer.store import database
from organizer.store.attached import Side
from organizer.store.differences import KINDS, difference
from organizer.store.letters import add_letter
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import a_store
from tests.store.raw_sql import set_outside

OLD = Path(__file__).parents[1] / "files" / "schema-1.store"


@contextmanager
def side(path: Path) -> Iterator[Side]:
    engine, _ = database.open_engine(path, None, read_only=True)
    with engine.connect() as connection:
        yield Side(connection)
    engine.dispose()


def test_what_a_restore_takes_away_is_counted_and_listed(tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    backup = store.backup(tmp_path / "own", Reason.ASKED).path
    store.write(add_letter, campaign, "notice-ice")
    store.write(set_setting, "initials", "A.R.")
    store.undo()
    store.close()
    with side(backup) as kept:
        found = difference(partial(side, tmp_path / "campaigns.organizer"), kept)
        same = difference(partial(side, backup), kept)
    counts = {count.kind: (count.present, count.backup) for count in found.counts}
    assert tuple(counts) == KINDS
    assert counts["campaigns"] == (1, 1)
    assert counts["letters"] == (1, 0)
    assert counts["acts"] == (4, 1)
    assert [count.name.words for count in found.counts][:2] == ["Campaigns", "Letters"]
    assert [(act.seq, act.verb, act.act.label) for act in found.lost] == [
        (4, "undo", "Change a setting"),
        (3, "set_setting", "Change a setting"),
        (2, "add_letter", "Add letter"),
    ]
    assert found.lost[0].at == datetime(2010, 9, 30, 12, tzinfo=UTC)
    assert (found.gained, found.is_whole, found.is_same) == ((), True, False)
    assert same.is_same


def test_a_history_that_went_two_ways_is_told_apart(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    store.write(set_setting, "initials", "A.R.")
    backup = store.backup(tmp_path / "own", Reason.ASKED).path
    set_outside(store, "UPDATE journal SET \"by\" = 'B.C.' WHERE seq = 2")
    store.close()
    with side(backup) as kept:
        found = difference(partial(side, tmp_path / "campaigns.organizer"), kept)
    assert ([act.by for act in found.lost], [act.by for act in found.gained]) == (["B.C."], ["A.R."])
    assert not found.is_same


def test_a_file_that_cannot_be_opened_tells_only_what_the_backup_has(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    backup = store.backup(tmp_path / "own", Reason.ASKED).path
    store.close()
    with side(backup) as kept:
        found = difference(None, kept)
    assert {count.present for count in found.counts} == {None}
    assert next(count.backup for count in found.counts) == 1
    assert (found.lost, found.gained, found.is_whole) == ((), (), False)


@pytest.mark.parametrize("first", [1, 2])
def test_of_a_damaged_file_is_told_what_can_be_read(tmp_path: Path, first: int) -> None:
    """Without the first page of history nothing of it can be read; without a later one, what came after it."""
    store, _ = a_store(tmp_path)
    backup = store.backup(tmp_path / "own", Reason.ASKED).path
    for number in range(40):
        store.write(set_setting, f"note {number}", "x" * 500)
    roots = store.read(first_pages)
    store.close()
    path = tmp_path / "campaigns.organizer"
    raw = bytearray(path.read_bytes())
    pages = roots if first == 1 else history_pages(path, raw)
    for page in pages:
        raw[page * 4096 + 20] ^= 1
    path.write_bytes(raw)
    with side(backup) as kept:
        found = difference(partial(side, path), kept)
    counts = {count.kind: (count.present, count.backup) for count in found.counts}
    assert not found.is_whole
    assert not found.is_same
    assert counts["acts"][1] == 1
    if first == 1:
        assert found.lost == ()
        assert counts["campaigns"] == (None, 1)
    else:
        assert 0 < len(found.lost) < 40
        assert found.lost[0].seq == 41
        assert counts["campaigns"] == (1, 1)


def first_pages(session: Session) -> list[int]:
    """Return the first page of the campaigns, of their index and of history, counted from 0."""
    asked = "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('campaign', 'journal')"
    return [page - 1 for page in session.connection().exec_driver_sql(asked).scalars()]


def history_pages(path: Path, raw: bytearray) -> list[int]:
    """Return the pages, of those of history, that hold its older half: found by trying."""
    found = []
    for page in range(70, len(raw) // 4096):  # before them is the first page of each table
        tried = path.with_name("tried.organizer")
        changed = bytearray(raw)
        changed[page * 4096 + 20] ^= 1
        tried.write_bytes(changed)
        with side(path) as present:
            told = difference(partial(side, tried), present)
        if told.gained and told.counts[0].present == 1:
            found.append(page)
        tried.unlink()
    return found[len(found) // 2 :][:1]


def test_a_backup_of_an_older_schema_is_compared_as_well(store: Store, path: Path) -> None:
    store.write(set_setting, "initials", "B.C.")
    store.close()
    with side(OLD) as old:
        found = difference(partial(side, path), old)
    counts = {count.kind: (count.present, count.backup) for count in found.counts}
    assert counts["campaigns"] == (0, 2)
    assert counts["events"] == (0, 0)
    assert len(found.gained) == counts["acts"][1]
    assert len(found.lost) == 1
