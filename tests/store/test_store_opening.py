import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.orm import Session

from organizer.domain.errors import Damaged, Environment, NewerFile, PassphraseNeeded, WrongPassphrase
from organizer.domain.office import Office, PostalAddress
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import load_campaign
from organizer.store.database import SCHEMA
from organizer.store.offices import add_office
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import a_store
from tests.store.raw_sql import run, set_outside

WORDS = "river candle plaza orbit lemon abacus"
MAKE = """
import sys
from pathlib import Path
from organizer.store.store import Store
Store.create(Path(sys.argv[1]), sys.argv[2]).close()
"""


def test_a_protected_file_asks_for_its_passphrase(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.close()
    with pytest.raises(PassphraseNeeded, match=r"campaigns\.organizer needs its passphrase"):
        Store.open(tmp_path / "campaigns.organizer", None)


def test_the_key_of_a_file_is_made_in_256_000_rounds(path: Path) -> None:
    subprocess.run([sys.executable, "-c", MAKE, str(path), WORDS], check=True)  # as the program: the tests take fewer
    connection = sqlcipher3.connect(str(path))
    connection.execute(f"PRAGMA key = '{WORDS}'")
    connection.execute("PRAGMA kdf_iter = 256000")
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.close()
    assert tables > 0


def test_wrong_words_and_damage_get_one_honest_sentence_and_no_line_of_the_engine(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.close()
    path = tmp_path / "campaigns.organizer"
    before = path.read_bytes()
    with pytest.raises(Environment, match="This passphrase does not open the file") as wrong:
        Store.open(path, "river candle plaza orbit lemon abbey")
    path.write_bytes(b"\xff" * 100 + before[100:])
    with pytest.raises(Environment) as damaged:
        Store.open(path, WORDS)
    assert str(wrong.value) == str(damaged.value)
    path.write_bytes(before)
    Store.open(path, WORDS).close()
    assert capfd.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "has nothing in it"),
        (b"a few lines of text", "is not an Organizer file, or a part of it is missing"),
        (b"a page of text" * 4096, "needs its passphrase"),
    ],
)
def test_other_files_are_refused_and_left_as_they_were(path: Path, content: bytes, sentence: str) -> None:
    path.write_bytes(content)
    with pytest.raises(Environment, match=sentence):
        Store.open(path, None)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_database_of_another_program_is_not_ours(path: Path) -> None:
    plain = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('CREATE TABLE bird (name)')"
    subprocess.run([sys.executable, "-c", plain, str(path)], check=True)
    for words in (None, WORDS):
        with pytest.raises(Environment, match="is not an Organizer file"):
            Store.open(path, words)


def test_a_missing_file_a_folder_and_an_unreadable_place_are_named(path: Path) -> None:
    with pytest.raises(Environment, match="There is no file"):
        Store.open(path, None)
    with pytest.raises(Environment, match="is not a file"):
        Store.open(path.parent, None)
    path.write_bytes(b"")
    with pytest.raises(Environment, match="cannot be read: Not a directory"):
        Store.open(path / "inside.organizer", None)
    assert list(path.parent.iterdir()) == [path]


def test_a_file_of_another_program_with_our_key_is_not_ours(store: Store, path: Path) -> None:
    set_outside(store, "PRAGMA application_id = 7")
    store.close()
    with pytest.raises(Environment, match="is not an Organizer file"):
        Store.open(path, None)


def test_a_newer_file_is_left_alone(store: Store, path: Path) -> None:
    set_outside(store, f"PRAGMA user_version = {SCHEMA + 1}")
    store.close()
    before = path.read_bytes()
    with pytest.raises(NewerFile, match="newer version of Organizer"):
        Store.open(path, None)
    assert path.read_bytes() == before


def an_older_file(store: Store) -> None:
    """Take a store back to before its first step: no table, schema number 0."""

    def strip(session: Session) -> None:
        run(session, "PRAGMA foreign_keys = OFF")
        names = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for name in names:
            if not name.startswith("sqlite_"):
                run(session, f'DROP TABLE "{name}"')
        run(session, "PRAGMA user_version = 0")
        session.commit()

    store.read(strip)
    store.close()


def test_an_older_file_is_backed_up_and_brought_up_to_date(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Callable[[], datetime]
) -> None:
    an_older_file(store)
    before = path.read_bytes()
    with pytest.raises(Environment, match="older version"):
        Store.open(path, None, read_only=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    with Store.open(path, None, clock=clock) as again:
        again.write(set_setting, "initials", "A.R.")
    (kept,) = backups_in(folder_of(path))
    assert kept.path.name == "20100930T120000-migration.organizer"
    assert kept.path.is_relative_to(tmp_path / "own" / "organizer" / "backups")
    assert kept.path.read_bytes() == before
    Store.open(path, None, read_only=True).close()


def test_an_older_file_that_cannot_be_backed_up_stays_as_it_is(store: Store, path: Path) -> None:
    an_older_file(store)
    before = path.read_bytes()
    with pytest.raises(Environment, match=r"The backup was not saved in .*: Not a directory"):
        Store.open(path, None)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_damage_is_found_when_the_program_before_did_not_end_cleanly(
    store: Store, path: Path, campaign_id: str
) -> None:
    assert campaign_id
    store.close()
    flip(path, 4096 * 20)
    Store.open(path, None).close()
    path.with_name("campaigns.organizer.lock").write_text("left by a killed process")
    for _ in range(2):  # the mark stays: it is never opened unchecked because somebody tries again
        with pytest.raises(Damaged, match=r"campaigns\.organizer is damaged"):
            Store.open(path, None)
    assert path.with_name("campaigns.organizer.lock").exists()


def test_wrong_words_after_an_unclean_end_do_not_spare_the_check(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.close()
    path = tmp_path / "campaigns.organizer"
    flip(path, 4096 * 20)
    path.with_name("campaigns.organizer.lock").write_text("left by a killed process")
    with pytest.raises(WrongPassphrase):
        Store.open(path, "other words")
    with pytest.raises(Damaged):
        Store.open(path, WORDS)


def test_what_was_to_take_the_place_of_a_file_goes_at_the_next_start(store: Store, path: Path) -> None:
    store.close()
    left = [path.with_name(".campaigns.organizer.part"), path.with_name(".campaigns.organizer.part-journal")]
    for part in left:
        part.touch()
    Store.open(path, None).close()
    assert all(part.exists() for part in left)
    path.with_name("campaigns.organizer.lock").write_text("left by a killed process")
    Store.open(path, None).close()
    assert list(path.parent.iterdir()) == [path]


def test_rows_that_break_the_schema_are_damage_too(store: Store, path: Path) -> None:
    store.write(add_office, Office("k", "role", "Bureau", "", "", PostalAddress()))
    store.read(run, "PRAGMA writable_schema = ON")
    set_outside(store, "UPDATE sqlite_master SET sql = replace(sql, 'checked_on DATE', 'checked_on DATE NOT NULL')")
    store.close()
    path.with_name("campaigns.organizer.lock").write_text("left by a killed process")
    with pytest.raises(Environment, match=r"campaigns\.organizer is damaged"):
        Store.open(path, None)


def test_a_sound_file_left_by_a_killed_process_opens_without_a_question(store: Store, path: Path) -> None:
    store.close()
    path.with_name("campaigns.organizer.lock").write_text("left by a killed process")
    with Store.open(path, None) as again:
        assert again.was_left
    with Store.open(path, None) as again:
        assert not again.was_left


def test_damage_that_shows_while_reading_is_named_and_found_at_the_next_start(
    store: Store, path: Path, campaign_id: str
) -> None:
    size = path.stat().st_size
    store.close()
    for place in range(4096 + 7, size, 4096):
        flip(path, place)
    with pytest.raises(Damaged, match="is damaged"), Store.open(path, None) as again:
        again.read(load_campaign, campaign_id)
    with pytest.raises(Damaged, match="is damaged"):
        Store.open(path, None)
