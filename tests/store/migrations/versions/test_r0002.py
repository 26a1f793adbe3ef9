"""A store that the program wrote when its schema was 1 (``tests/files/schema-1.store``), brought to this one."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from organizer.domain.letter import LetterState
from organizer.domain.retention import Reason
from organizer.store import database
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import list_campaigns, load_campaign
from organizer.store.database import SCHEMA
from organizer.store.journal import history
from organizer.store.letters import StoredLetter, add_letter, keep_print, load_letter, load_letters, sign_letter
from organizer.store.migrations.upgrade import config
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.builders import a_campaign
from tests.store.raw_sql import run

OLD = Path(__file__).parents[3] / "files" / "schema-1.store"


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "group.organizer"
    shutil.copyfile(OLD, path)
    with Store.open(path, None) as store:
        yield store


def letters(store: Store, place: str) -> tuple[str, tuple[StoredLetter, ...]]:
    campaign = next(entry.id for entry in store.read(list_campaigns) if entry.name == place)
    return campaign, store.read(load_letters, campaign)


def test_letters_keep_what_they_had_and_get_their_numbers_in_their_order(old: Store) -> None:
    campaign, (ice, sib, draft) = letters(old, "Riverbend County")
    assert old.read(run, "PRAGMA user_version") == SCHEMA
    assert old.read(load_campaign, campaign) == a_campaign()
    assert (ice.slug, ice.options.number, ice.edits.of("ask")) == ("notice-ice", "1", "Our own words.")
    assert (sib.slug, sib.options.number, sib.edits.subject) == ("notice-sib", "2", "Our own subject")
    assert (draft.slug, draft.options.number) == ("resolution", "3")
    assert (ice.state, sib.state) == (LetterState.PRINTED, LetterState.MAILED)
    assert (ice.is_open, sib.is_open, sib.is_frozen) == (True, False, False)
    _, others = letters(old, "Lakeside County")
    assert [letter.options.number for letter in others] == ["1"]
    assert old.read(verify_store) == ()


def test_a_letter_deleted_before_comes_back_by_undo_with_a_number_of_its_own(old: Store) -> None:
    campaign, _ = letters(old, "Riverbend County")
    made = old.write(add_letter, campaign, "resolution").made
    assert old.read(load_letter, made).options.number == "5"  # the deleted one may be on paper
    old.undo()
    assert old.undo_label() == "Delete letter"
    old.undo()
    found = [(letter.slug, letter.options.number) for letter in letters(old, "Riverbend County")[1]]
    assert found == [("notice-ice", "1"), ("notice-sib", "2"), ("notice-ice-2", "4"), ("resolution", "3")]


def test_everything_can_be_undone_across_the_step_and_done_again(old: Store) -> None:
    acts = len([entry for entry in old.read(history) if entry.undoes is None])
    before = letters(old, "Riverbend County")
    for _ in range(acts):
        assert old.undo().entry
    assert old.undo_label() == ""
    assert old.read(list_campaigns) == ()
    for _ in range(acts):
        assert old.redo().entry
    assert letters(old, "Riverbend County") == before


def test_an_old_letter_can_be_printed_and_signed(old: Store) -> None:
    _, (ice, *_) = letters(old, "Riverbend County")
    old.write(keep_print, ice.id, b"%PDF", 1, "1", "1")
    old.write(sign_letter, ice.id)
    assert old.read(load_letter, ice.id).is_frozen


def test_the_file_as_it_was_is_a_backup(old: Store) -> None:
    assert old.path is not None
    (kept,) = backups_in(folder_of(old.path))
    assert kept.reason is Reason.MIGRATION
    engine, _ = database.open_engine(kept.path, None)
    assert database.version_of(engine) == 1
    engine.dispose()


def test_the_kept_file_is_what_the_first_step_builds() -> None:
    """The tables of the file and those of the step are the same, so the file stands for every store of its time."""

    def tables(path: Path | None) -> str:
        engine, _ = database.open_engine(path, None)
        with engine.connect() as connection:
            if path is None:
                command.upgrade(config(connection), "0001")
            kept = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
            found = [list(row) for row in connection.execute(text(kept))]
        engine.dispose()
        return json.dumps(found)

    assert tables(OLD) == tables(None)
