import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.errors import Environment, InUse, ReadOnly, Refused
from organizer.store.campaigns import answer, load_campaign
from organizer.store.database import APPLICATION_ID, SCHEMA
from organizer.store.journal import Done
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store, now
from tests.builders import NOON, a_campaign, a_store
from tests.store.raw_sql import run

WORDS = "river candle plaza orbit lemon abacus"


def test_a_new_file_is_ours_and_private_and_alone(path: Path) -> None:
    with Store.create(path, None) as store:
        assert not store.is_protected
        assert not store.read_only
        assert store.path == path
        assert store.read(run, "PRAGMA application_id") == APPLICATION_ID
        assert store.read(run, "PRAGMA user_version") == SCHEMA
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_the_pragmas_are_what_was_promised(store: Store) -> None:
    wanted = {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }
    assert {name: store.read(run, f"PRAGMA {name}") for name in wanted} == wanted


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path, WORDS)
    assert store.is_protected
    store.close()
    store.close()
    with Store.open(tmp_path / "campaigns.organizer", WORDS) as again:
        assert again.is_protected
        assert again.read(load_campaign, campaign) == a_campaign()


def test_spaces_in_the_words_do_not_matter(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.close()
    Store.open(tmp_path / "campaigns.organizer", f"  {WORDS.replace(' ', '   ')}\n").close()


def test_words_are_ignored_where_none_are_needed(store: Store, path: Path) -> None:
    store.close()
    with Store.open(path, WORDS) as again:
        assert not again.is_protected


def test_an_existing_file_is_never_replaced(path: Path) -> None:
    path.write_text("minutes of the meeting")
    with pytest.raises(Environment, match="There is already a file"):
        Store.create(path, None)
    assert path.read_text() == "minutes of the meeting"
    assert list(path.parent.iterdir()) == [path]


def test_words_that_cannot_be_a_passphrase_leave_no_file(path: Path) -> None:
    for words in ("", "  ", "x'00'", "X'aa'"):
        with pytest.raises(Refused):
            Store.create(path, words)
    assert list(path.parent.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"There is no folder .*nowhere\."):
        Store.create(tmp_path / "nowhere" / "x.organizer", None)


def test_a_second_writer_is_told_who_has_it_and_may_read(store: Store, path: Path, campaign_id: str) -> None:
    with pytest.raises(InUse, match=r"has campaigns\.organizer open since"):
        Store.open(path, None, clock=lambda: NOON)
    with Store.open(path, None, read_only=True) as reader:
        assert reader.read_only
        assert reader.read(load_campaign, campaign_id) == a_campaign()
        with pytest.raises(ReadOnly, match=r"has campaigns\.organizer open since .*\. It is open here to read only\."):
            reader.write(set_setting, "initials", "A.R.")
        store.write(set_setting, "initials", "B.C.")
        assert reader.read(load_settings) == {"initials": "B.C."}


def test_a_reader_is_told_to_open_the_file_when_nobody_else_has_it(store: Store, path: Path) -> None:
    store.close()
    with Store.open(path, None, read_only=True) as reader, pytest.raises(ReadOnly, match="Open it to write"):
        reader.undo()


def test_a_sealed_store_in_memory_is_an_example() -> None:
    with Store.create(None, None) as store:
        store.write(set_setting, "initials", "A.R.")
        store.require_writable()
        store.seal()
        assert store.read_only
        for act in (store.undo, store.redo, lambda: store.write(set_setting, "initials", "B.C.")):
            with pytest.raises(
                ReadOnly, match=r"^This example cannot be changed\. Start your own campaign to do this\.$"
            ):
                act()
        assert store.read(load_settings) == {"initials": "A.R."}


def test_a_reader_cannot_write_by_any_way(store: Store, path: Path) -> None:
    with (
        Store.open(path, None, read_only=True) as reader,
        pytest.raises(Environment, match="cannot be written to"),
    ):
        reader.read(run, "DELETE FROM setting")
    assert store.undo().entry == 0


def test_the_name_of_a_link_leads_to_the_same_lock(store: Store, path: Path) -> None:
    assert store.path
    link = path.with_name("link.organizer")
    link.symlink_to(path)
    with pytest.raises(InUse):
        Store.open(link, None)


def test_a_store_in_memory_works_like_a_file(tmp_path: Path) -> None:
    with Store.create(None, None) as store:
        assert store.path is None
        assert not store.read_only
        assert store.write(set_setting, "initials", "A.R.").entry == 1
        assert store.read(run, "PRAGMA foreign_keys") == 1
        assert store.undo_label() == "Change a setting"
        assert store.undo().entry
        assert store.redo_label() == "Change a setting"
        assert store.redo().entry
    assert list(tmp_path.iterdir()) == []


def test_a_verb_that_fails_leaves_no_trace(store: Store) -> None:
    def half(session: Session) -> Done:
        set_setting(session, "initials", "A.R.")
        session.flush()
        raise Refused("No.")

    with pytest.raises(Refused):
        store.write(half)
    assert store.read(load_settings) == {}
    assert store.undo_label() == ""


def replace_by_a_copy(path: Path) -> None:
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)


@pytest.mark.parametrize("damage", [replace_by_a_copy, Path.unlink])
def test_a_file_replaced_underneath_is_not_written(store: Store, path: Path, damage: Callable[[Path], object]) -> None:
    store.write(set_setting, "initials", "A.R.")
    damage(path)
    before = path.read_bytes() if path.exists() else b""
    for _ in range(2):
        with pytest.raises(Environment, match="changed, moved or replaced by another program"):
            store.write(set_setting, "initials", "B.C.")
    assert (path.read_bytes() if path.exists() else b"") == before


def test_a_file_changed_by_another_engine_is_not_written(store: Store, path: Path) -> None:
    store.write(set_setting, "initials", "A.R.")
    path.with_name("campaigns.organizer.lock").unlink()
    with Store.open(path, None) as other:
        other.write(set_setting, "initials", "B.C.")
    with pytest.raises(Environment, match="Nothing was saved"):
        store.write(set_setting, "initials", "C.D.")
    assert store.read(load_settings) == {"initials": "B.C."}


def test_a_file_that_vanishes_while_it_is_written_is_named(store: Store, path: Path) -> None:
    def vanish(session: Session) -> Done:
        path.unlink()
        return set_setting(session, "initials", "A.R.")

    with pytest.raises(Environment, match="Nothing was saved"):
        store.write(vanish)
    assert store.read(load_settings) == {}


def test_a_full_disk_is_named_and_nothing_is_half_saved(store: Store, campaign_id: str) -> None:
    pages = store.read(run, "PRAGMA page_count")
    store.read(run, f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Environment, match=r"The disk that holds /.*/campaigns\.organizer is full"):
        store.write(answer, campaign_id, "decision.summary", "x" * 100_000)
    assert store.read(load_campaign, campaign_id) == a_campaign()


def test_a_program_that_holds_the_file_is_named(store: Store, path: Path) -> None:
    store.read(run, "PRAGMA busy_timeout = 0")

    def write_meanwhile(session: Session) -> None:
        run(session, "SELECT count(*) FROM setting")
        with pytest.raises(Environment, match="Another program uses"):
            store.write(set_setting, "initials", "A.R.")

    with Store.open(path, None, read_only=True) as reader:
        reader.read(write_meanwhile)
    assert store.read(load_settings) == {}


def test_a_row_changed_under_a_verb_is_refused(store: Store) -> None:
    store.write(set_setting, "initials", "A.R.")

    def change(session: Session) -> Done:
        load_settings(session)
        done = set_setting(session, "initials", "B.C.")
        with session.no_autoflush:
            run(session, "UPDATE setting SET version = 9")
        return done

    with pytest.raises(Refused, match="changed elsewhere"):
        store.write(change)
    assert store.read(load_settings) == {"initials": "A.R."}


def test_a_fault_of_ours_keeps_its_own_name(store: Store) -> None:
    with pytest.raises(Exception, match="no such table"):
        store.read(run, "SELECT * FROM nowhere")


def test_alembic_is_not_imported_to_make_or_open_a_file(store: Store, path: Path) -> None:
    store.close()
    probe = (
        "import sys\nfrom pathlib import Path\nfrom organizer.store.store import Store\n"
        "Store.open(Path(sys.argv[1]), None).close()\nStore.create(None, None).close()\n"
        "Store.create(Path(sys.argv[1] + '-new'), None).close()\nprint('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", probe, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_clock_of_a_store_is_that_of_the_computer_unless_told() -> None:
    assert now().tzinfo is not None
    assert isinstance(now(), datetime)
