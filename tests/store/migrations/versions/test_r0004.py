"""A store that the program wrote when its schema was 3 (``tests/files/schema-3.store``), brought to this one."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect

from organizer.store import database
from organizer.store.campaigns import list_campaigns, load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.database import SCHEMA
from organizer.store.drafts import load_drafts
from organizer.store.history import load_history, take_back
from organizer.store.letters import load_letters
from organizer.store.migrations.upgrade import config
from organizer.store.store import Store
from organizer.store.trash import load_trash, purge
from organizer.store.verify import verify_store
from tests.builders import a_campaign
from tests.store.raw_sql import run

OLD = Path(__file__).parents[3] / "files" / "schema-3.store"
LATER = datetime(2010, 11, 30, tzinfo=UTC)


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "group.organizer"
    shutil.copyfile(OLD, path)
    with Store.open(path, None, clock=lambda: LATER) as store:
        yield store


def test_everything_is_there_as_it_was_left(old: Store) -> None:
    assert old.read(run, "PRAGMA user_version") == SCHEMA
    second, first = sorted(old.read(list_campaigns), key=lambda entry: entry.name)
    assert (first.name, second.name) == ("Riverbend County", "City of Fairview")
    campaign = old.read(load_campaign, first.id)
    assert campaign.decision.vote == "4-1"
    assert campaign.signer == a_campaign().signer
    assert [letter.slug for letter in old.read(load_letters, first.id)] == ["notice-ice", "notice-sib"]
    record = old.read(load_correspondence, first.id)
    assert [len(record.mailings), len(record.replies)] == [2, 1]
    assert list(old.read(load_drafts)) == [f"answer {first.id}"]
    assert old.redo_label() == "Change phone of the signer"
    assert old.read(verify_store) == ()


def test_what_was_deleted_then_can_come_back_now_or_be_erased(old: Store) -> None:
    answer, letter = old.read(load_trash, datetime(2010, 10, 1, tzinfo=UTC).date())
    old.write(take_back, answer.entry.seq)
    assert "C. Chief" in str(old.read(load_history)[0].parts)
    old.undo()
    assert letter.entry.seq < answer.entry.seq
    old.write(purge)
    assert [deleted.days_left for deleted in old.read(load_trash, LATER.date())] == [30]  # it was there a moment ago
    assert old.read(verify_store) == ()


def test_the_kept_file_is_what_the_third_step_builds() -> None:
    """The tables of the file and those of the steps are the same, so the file stands for every store of its time."""

    def tables(path: Path | None) -> dict[str, list[tuple[str, str, bool]]]:
        engine, _ = database.open_engine(path, None)
        with engine.connect() as connection:
            if path is None:
                command.upgrade(config(connection), "0003")
            looked = inspect(connection)
            found = {
                name: sorted(
                    (column["name"], str(column["type"]), column["nullable"]) for column in looked.get_columns(name)
                )
                for name in looked.get_table_names()
            }
        engine.dispose()
        return found

    assert tables(OLD) == tables(None)
