"""A store that the program wrote when its schema was 2 (``tests/files/schema-2.store``), brought to this one."""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from organizer.domain.campaign_ending import STILL_OPEN
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Mailing
from organizer.store import database
from organizer.store.campaigns import list_campaigns, load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.database import SCHEMA
from organizer.store.journal import history
from organizer.store.letters import frozen_bytes, load_letters
from organizer.store.mailings import deliver_mailing
from organizer.store.migrations.upgrade import config
from organizer.store.outcomes import close_campaign, load_ending
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.builders import a_campaign
from tests.store.raw_sql import run

OLD = Path(__file__).parents[3] / "files" / "schema-2.store"
NUMBER = "7012 3456 7890 1234 5678"


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "group.organizer"
    shutil.copyfile(OLD, path)
    with Store.open(path, None) as store:
        yield store


def campaign_of(store: Store) -> str:
    return store.read(list_campaigns)[0].id


def log(store: Store) -> list[tuple[str, Delivery, date, str]]:
    """Return what the mail log says: letter, way, day, number."""
    mailings = store.read(load_correspondence, campaign_of(store)).mailings
    return [(entry.letter, entry.method, entry.mailed_on, entry.article) for entry in mailings]


ICE = ("notice-ice", Delivery.CERTIFIED_RECEIPT, date(2010, 10, 5), NUMBER)
SIB = ("notice-sib", Delivery.NOT_SAID, date(2010, 10, 6), "")
RESOLUTION = ("resolution", Delivery.REGISTERED, date(2010, 10, 6), "RA 1")


def test_what_was_mailed_stands_in_the_log_in_the_way_it_was_said_to_go_out(old: Store) -> None:
    assert old.read(run, "PRAGMA user_version") == SCHEMA
    assert old.read(load_campaign, campaign_of(old)) == a_campaign(decision__vote="4-1")
    assert log(old) == [ICE, SIB]  # nobody wrote down a way for the second one, so none is claimed
    first = old.read(load_correspondence, campaign_of(old)).mailings[0]
    assert first == Mailing(first.id, *ICE[:3], article=NUMBER)
    ice, sib, resolution = old.read(load_letters, campaign_of(old))
    assert (ice.state, ice.mailed_on, ice.is_frozen) == (LetterState.MAILED, date(2010, 10, 5), True)
    assert (sib.state, sib.mailed_on, resolution.mailed_on) == (LetterState.MAILED, date(2010, 10, 6), None)
    assert old.read(frozen_bytes, ice.id).startswith(b"%PDF of ")
    assert old.read(load_ending, campaign_of(old)) == STILL_OPEN
    assert old.read(verify_store) == ()


def test_each_act_of_mailing_is_undone_and_done_again_with_its_entry_in_the_log(old: Store) -> None:
    assert old.redo_label() == "Mark letter as mailed"
    old.redo()
    assert log(old) == [ICE, SIB, RESOLUTION]
    old.undo()
    assert log(old) == [ICE, SIB]
    while log(old) == [ICE, SIB]:
        assert old.undo().entry
    assert log(old) == [ICE]
    old.undo()
    assert log(old) == [(*ICE[:2], date(2010, 10, 4), NUMBER)]  # the day was corrected then
    old.undo()
    assert log(old) == []
    assert [letter.is_frozen for letter in old.read(load_letters, campaign_of(old))] == [True, False, False]
    while old.redo().entry:
        pass
    assert log(old) == [ICE, SIB, RESOLUTION]
    assert old.read(verify_store) == ()


def test_everything_can_be_undone_across_the_step(old: Store) -> None:
    for _ in [entry for entry in old.read(history) if entry.undoes is None and not entry.undone]:
        assert old.undo().entry
    assert old.read(list_campaigns) == ()
    while old.redo().entry:
        pass
    assert log(old) == [ICE, SIB, RESOLUTION]


def test_an_old_mailing_and_an_old_campaign_go_on(old: Store) -> None:
    first = old.read(load_correspondence, campaign_of(old)).mailings[0]
    old.write(deliver_mailing, first.id, date(2010, 10, 8))
    old.write(close_campaign, campaign_of(old), "granted", date(2010, 10, 9))
    assert old.read(load_letters, campaign_of(old))[0].state is LetterState.DELIVERED


def test_the_kept_file_is_what_the_second_step_builds() -> None:
    """The tables of the file and those of the steps are the same, so the file stands for every store of its time."""

    def tables(path: Path | None) -> str:
        engine, _ = database.open_engine(path, None)
        with engine.connect() as connection:
            if path is None:
                command.upgrade(config(connection), "0002")
            kept = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
            found = [list(row) for row in connection.execute(text(kept))]
        engine.dispose()
        return json.dumps(found)

    assert tables(OLD) == tables(None)
