"""A file that another program replaced while it was open: our version and what was typed last lie beside it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.errors import Damaged, Environment, Refused, Replaced
from organizer.domain.retention import Reason
from organizer.store.journal import Done
from organizer.store.merge import merge_copy, read_copy
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.builders import a_store

WORDS = "river candle plaza orbit lemon abacus"


def refused(session: Session) -> Done:
    set_setting(session, "theme", "half done")
    raise Refused("This does not fit.")


def by_an_older_one(path: Path, older: Path) -> None:
    shutil.copy(older, path.with_name("theirs"))
    path.with_name("theirs").replace(path)


def by_nothing(path: Path, _older: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("words", [None, WORDS])
@pytest.mark.parametrize("replace", [by_an_older_one, by_nothing])
def test_our_version_and_the_refused_act_lie_beside_the_file_that_came(
    tmp_path: Path, words: str | None, replace: Callable[[Path, Path], None]
) -> None:
    store, _ = a_store(tmp_path, words)
    path = tmp_path / "campaigns.organizer"
    older = tmp_path / "older"
    shutil.copy(path, older)
    store.write(set_setting, "initials", "A.R.")
    assert not store.is_replaced()
    replace(path, older)
    assert store.is_replaced()
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(Replaced, match=r"^campaigns\.organizer was changed, moved or replaced"):
        store.write(set_setting, "theme", "typed last")
    with pytest.raises(Replaced):
        store.backup(tmp_path / "backups", Reason.TIMED)
    saved = store.rescue(set_setting, "theme", "typed last")
    assert saved == tmp_path / "campaigns-yours.organizer"
    assert store.rescue(set_setting, "more", "and then") == saved  # a later act goes into the same copy
    with pytest.raises(Refused):
        store.rescue(refused)
    assert (path.read_bytes() if path.exists() else None) == before
    store.close()
    assert saved.stat().st_mode & 0o777 == 0o600
    with Store.open(saved, words) as ours:
        assert ours.is_protected == (words is not None)
        assert dict(ours.read(load_settings)) == {"initials": "A.R.", "theme": "typed last", "more": "and then"}
        assert ours.undo_label() == "Change a setting"
        assert ours.read(verify_store) == ()
        if before:
            with Store.open(path, words) as theirs:
                theirs.write(merge_copy, read_copy(theirs, ours), {})
                assert dict(theirs.read(load_settings)) == dict(ours.read(load_settings))


def test_a_second_rescue_and_one_whose_copy_went_take_names_that_are_free(store: Store, path: Path) -> None:
    path.with_name("campaigns-yours.organizer").write_text("somebody's")
    path.rename(path.with_name("moved"))
    saved = store.rescue()
    assert saved.name == "campaigns-yours-2.organizer"
    saved.unlink()
    assert store.rescue() == saved
    store.close()
    with Store.open(saved, None) as ours:
        assert ours.read(verify_store) == ()


def test_a_file_that_somebody_wrote_into_is_rescued_as_it_is_now(store: Store, path: Path) -> None:
    path.with_name("campaigns.organizer.lock").unlink()
    with Store.open(path, None) as other:
        other.write(set_setting, "initials", "B.C.")
    assert not store.is_replaced()  # only the engine can tell
    with pytest.raises(Replaced):
        store.write(set_setting, "theme", "dark")
    saved = store.rescue(set_setting, "theme", "dark")
    store.close()
    with Store.open(saved, None) as ours, Store.open(path, None, read_only=True) as theirs:
        assert dict(ours.read(load_settings)) == {"initials": "B.C.", "theme": "dark"}
        assert dict(theirs.read(load_settings)) == {"initials": "B.C."}


@pytest.mark.parametrize("pages", [0, 1])
def test_what_is_no_store_any_more_is_not_saved_as_ours(store: Store, path: Path, pages: int) -> None:
    path.write_bytes(b"x" * pages * path.stat().st_size)  # into the bytes that we have open
    with pytest.raises(Damaged):
        store.rescue(set_setting, "theme", "dark")
    assert [entry.name for entry in path.parent.iterdir() if "yours" in entry.name or entry.name[0] == "."] == []


def test_a_pulled_disk_is_no_other_file(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    store, _ = a_store(stick)
    stick.rename(tmp_path / "pulled")
    assert not store.is_replaced()
    with pytest.raises(Environment, match="stick is not there any more") as told:
        store.write(set_setting, "theme", "dark")
    assert not isinstance(told.value, Replaced)
    store.close()


def test_in_memory_nothing_is_replaced() -> None:
    with Store.create(None, None) as store:
        assert not store.is_replaced()
        with pytest.raises(Refused):
            store.rescue()
