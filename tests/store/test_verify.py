from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.picture import Picture
from organizer.domain.reply import Channel, Stance
from organizer.playbooks.reader import read_playbook
from organizer.store.attachments import NewFile
from organizer.store.campaigns import add_campaign
from organizer.store.events import add_event
from organizer.store.kept_playbooks import note_playbook
from organizer.store.letters import add_enclosure, add_letter, delete_letter, keep_print, set_logo, sign_letter
from organizer.store.mailings import record_mailing
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.store import Store
from organizer.store.verify import count_kept, verify_store
from tests.builders import TODAY, a_campaign
from tests.playbooks.small import write_small
from tests.store.raw_sql import run


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    """Give a signed letter with an enclosure, in a file with a logo."""
    made = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(add_enclosure, made, "map.pdf", "Map", b"%PDF of a map", "application/pdf")
    store.write(keep_print, made, b"%PDF as printed", 1, "1", "1", letter=b"its words")
    store.write(sign_letter, made)
    store.write(set_logo, campaign_id, Picture(1, 1, 1, b"pixels"))
    return made


def damage(store: Store, *statements: str) -> None:
    """Change a store behind its back, as a fault of the disk or a stranger would."""

    def change(session: Session) -> None:
        session.commit()
        run(session, "COMMIT")
        run(session, "PRAGMA foreign_keys = OFF")
        run(session, "BEGIN")
        for statement in statements:
            run(session, statement)
        session.commit()

    store.read(change)


def sentences(store: Store) -> list[str]:
    return [problem.sentence for problem in store.read(verify_store)]


@pytest.mark.usefixtures("letter")
def test_a_sound_store_has_no_problem(store: Store) -> None:
    assert store.read(verify_store) == ()
    assert store.read(count_kept) == (1, 4)
    store.undo()
    store.undo()
    store.redo()
    assert store.read(verify_store) == ()


def test_a_store_in_memory_is_checked_as_well() -> None:
    with Store.create(None, None) as store:
        assert store.read(verify_store) == ()
        assert store.read(count_kept) == (0, 0)


@pytest.mark.usefixtures("letter")
def test_one_changed_byte_is_named_by_what_it_belongs_to(store: Store) -> None:
    damage(store, "UPDATE blob SET data = CAST(replace(data, 'printed', 'pRinted') AS BLOB) WHERE data LIKE '%printed'")
    (problem,) = store.read(verify_store)
    assert (problem.code, problem.letter) == ("verify.changed", "notice-ice")
    assert problem.sentence == "The print of notice-ice (Riverbend County) is not as it was kept. Restore a backup."
    damage(store, "UPDATE blob SET data = CAST(data || ' ' AS BLOB)")
    assert sentences(store) == [
        "The print of notice-ice (Riverbend County) is not as it was kept. Restore a backup.",
        "The text of notice-ice as it was printed (Riverbend County) is not as it was kept. Restore a backup.",
        "The enclosure map.pdf of notice-ice (Riverbend County) is not as it was kept. Restore a backup.",
        "A logo is not as it was kept. Restore a backup.",
    ]


@pytest.mark.usefixtures("letter")
def test_a_wrong_length_is_found(store: Store) -> None:
    damage(store, "UPDATE blob SET size = size + 1 WHERE data LIKE '%map'")
    assert sentences(store) == [
        "The enclosure map.pdf of notice-ice (Riverbend County) is not as it was kept. Restore a backup."
    ]


@pytest.mark.usefixtures("letter")
def test_a_file_that_went_is_named_once(store: Store) -> None:
    damage(store, "DELETE FROM blob WHERE data LIKE '%printed'")
    (problem,) = store.read(verify_store)
    assert (problem.code, problem.letter) == ("verify.missing", "notice-ice")
    assert problem.sentence == "The print of notice-ice (Riverbend County) is missing. Restore a backup."


def test_a_file_that_nobody_names_any_more_is_checked_too(store: Store, campaign_id: str) -> None:
    made = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(keep_print, made, b"%PDF as printed", 1, "1", "1")
    store.write(delete_letter, made)
    assert store.read(verify_store) == ()
    damage(store, "UPDATE blob SET data = x'00'")
    (sentence,) = sentences(store)
    assert sentence.startswith("A file that is no longer in use is not as it was kept: ")


@pytest.mark.usefixtures("letter")
def test_rows_without_the_one_they_belong_to_are_named(store: Store) -> None:
    damage(store, "DELETE FROM letter")
    found = sentences(store)
    assert "Row 1 of print belongs to a letter that is missing. Restore a backup." in found
    assert "Row 1 of enclosure belongs to a letter that is missing. Restore a backup." in found
    damage(store, "DELETE FROM campaign")
    assert "A logo belongs to a campaign that is missing. Restore a backup." in sentences(store)


@pytest.mark.usefixtures("letter")
def test_a_row_that_names_another_file_than_history_is_found(store: Store) -> None:
    damage(store, "UPDATE print SET letter_sha256 = (SELECT sha256 FROM enclosure)")
    assert [problem.code for problem in store.read(verify_store)] == ["verify.history"]
    damage(store, "UPDATE print SET sha256 = letter_sha256")
    (problem,) = store.read(verify_store)
    assert problem.code == "verify.history"
    assert "of print names another file than history says. Restore a backup." in problem.sentence


def test_files_of_mailings_answers_and_entries_are_checked_and_named(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    slip, scan, photo = (NewFile(name, name.encode(), "image/png") for name in ("slip", "scan", "photo"))
    store.write(record_mailing, letter, Delivery.CERTIFIED, TODAY, files=(slip,), without_copy=True)
    came = ApproximateDate.parse("2010-09-30")
    store.write(record_reply, campaign_id, (letter,), Channel.PAPER, Stance.AGREES, came, files=(scan,))
    store.write(add_event, campaign_id, came, "Vote", files=(photo,))
    assert store.read(verify_store) == ()
    assert store.read(count_kept) == (1, 3)
    damage(
        store, "UPDATE blob SET data = CAST('x' || substr(data, 2) AS BLOB)", "DELETE FROM blob WHERE data LIKE '%hoto'"
    )
    assert sentences(store) == [
        "The file slip of a mailing is not as it was kept. Restore a backup.",
        "The file scan of an answer is not as it was kept. Restore a backup.",
        "The file photo of an entry of the timeline is missing. Restore a backup.",
    ]
    damage(store, "DELETE FROM mailing", "UPDATE attachment SET sha256 = 'other' WHERE name = 'scan'")
    found = sentences(store)
    assert "The file slip belongs to nothing that is there. Restore a backup." in found
    assert any("of attachment names another file than history says" in sentence for sentence in found)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("DELETE FROM journal WHERE seq = 3", "Entry 3 of history is missing. Restore a backup."),
        ("DELETE FROM journal WHERE seq IN (1, 2)", "Entries 1 to 2 are missing. Restore a backup."),
        ("DELETE FROM journal WHERE seq = 6", "Entry 6 of history is missing. Restore a backup."),
    ],
)
@pytest.mark.usefixtures("letter")
def test_a_missing_entry_of_history_is_found(store: Store, statement: str, says: str) -> None:
    assert store.read(run, "SELECT max(seq) FROM journal") == 6
    damage(store, statement)
    assert says in sentences(store)


def test_what_the_engine_finds_is_told_in_its_words(store: Store, path: Path) -> None:
    store.write(set_setting, "initials", "A.R.")
    damage(
        store,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'name VARCHAR', 'name VARCHAR CHECK (name = 7)') "
        "WHERE name = 'setting'",
    )
    store.close()
    with Store.open(path, None, read_only=True) as again:
        assert sentences(again) == ["The database is damaged: CHECK constraint failed in setting. Restore a backup."]


@pytest.mark.usefixtures("letter")
def test_a_damaged_page_ends_the_check(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    page = len(before) - 4096 + 100
    path.write_bytes(before[:page] + bytes([before[page] ^ 1]) + before[page + 1 :])
    with Store.open(path, None, read_only=True) as again:
        (problem,) = again.read(verify_store)
    assert problem.sentence == "1 page is damaged. Keep this file as it is. Restore a backup."
    for place in (page, page - 4096):
        before = before[:place] + bytes([before[place] ^ 1]) + before[place + 1 :]
    path.write_bytes(before)
    with Store.open(path, None, read_only=True) as again:
        assert sentences(again) == ["2 pages are damaged. Keep this file as it is. Restore a backup."]


def test_a_kept_playbook_that_changed_or_went_is_named(store: Store, tmp_path: Path) -> None:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook
    store.write(add_campaign, replace(a_campaign(), playbook="small"))
    store.write(note_playbook, playbook)
    assert store.read(verify_store) == ()
    damage(store, "UPDATE kept_playbook SET content = x'00'")
    assert sentences(store) == ["Version 1 of the playbook small is not as it was kept. Restore a backup."]
    damage(store, "DELETE FROM kept_playbook")
    assert sentences(store) == ["A playbook that was used is missing. Restore a backup."]


def test_a_row_that_was_changed_added_or_taken_away_beside_history_is_found(store: Store, campaign_id: str) -> None:
    damage(store, "UPDATE campaign SET decision_vote = '0-5'")
    assert sentences(store) == [f"Row {campaign_id} of campaign is not as history says. Restore a backup."]
    damage(store, "UPDATE campaign SET decision_vote = '5-0'")
    damage(store, "INSERT INTO setting (id, version, name, value) VALUES ('x', 1, 'initials', 'Z')")
    assert sentences(store) == ["Row x of setting is not as history says. Restore a backup."]
    damage(store, "DELETE FROM setting")
    gone = store.write(add_event, campaign_id, ApproximateDate.parse("2010-09-30"), "Vote").made
    damage(store, "DELETE FROM event")
    sentence = f"Row {gone} of event is missing: history says that it is there. Restore a backup."
    assert sentences(store) == [sentence]
