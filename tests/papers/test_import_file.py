"""What a file would do, looked at from a store with the campaign of the example county."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer import resources
from organizer.domain.campaign import Recipient
from organizer.domain.incoming import Act
from organizer.exchange.campaign_file import write_campaign
from organizer.exchange.csv_table import read_table
from organizer.exchange.directory import load_directory
from organizer.exchange.recipients_csv import guess_columns
from organizer.exchange.recipients_text import recipients_bytes
from organizer.exchange.whole_writer import whole_bytes
from organizer.papers.case import Case, requests_for
from organizer.papers.import_file import Incomings, look_at_campaign, look_at_recipients, look_at_whole
from organizer.papers.preview import load_requests
from organizer.papers.recipient_rows import recipients_of
from organizer.playbooks.shelf import Shelf
from organizer.store.campaigns import load_campaign, set_recipient
from organizer.store.letters import add_letter
from organizer.store.store import Store
from organizer.store.whole_file import load_whole
from tests.builders import PLAYBOOK, TODAY, a_campaign, a_store

BOOKS = Shelf(resources.folder("playbooks"))
SEED = load_directory(resources.folder("directory"))
BOARD = Recipient(
    "governing_body", address=("1 Main Street", "Riverbend, VA 22000"), source="web page", checked_on=date(2010, 9, 30)
)
HEAD = "Role,Name,Street,City,State,ZIP,Seen at\n"


def look_at_list(store: Store, campaign_id: str, data: bytes) -> Incomings:
    table = read_table(data, lambda heading: bool(guess_columns([heading])[0]))
    columns = guess_columns(table.headings)
    return store.read(look_at_recipients, table, columns, campaign_id, playbooks=BOOKS, seed=SEED, today=TODAY)


def test_a_campaign_file_comes_in_with_the_letters_of_its_playbook(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    with store:
        looked = store.read(look_at_campaign, write_campaign(a_campaign(jurisdiction__name="Millbrook")), BOOKS)
        assert looked.has_news
        assert looked.verb is not None
        made = store.write(looked.verb, *looked.arguments).made
        assert store.read(load_campaign, made).jurisdiction.name == "Millbrook"
        assert not store.read(look_at_campaign, write_campaign(a_campaign()), BOOKS).has_news
        faulty = store.read(look_at_campaign, b'playbook = "no"\n', BOOKS)
        assert faulty.is_faulty
        assert not faulty.has_news


def test_a_list_of_another_program_is_looked_at_by_what_its_columns_are(tmp_path: Path) -> None:
    store, campaign_id = a_store(tmp_path)
    with store:
        rows = "member_of_congress,Robin Reed,2 Main Street,Riverbend,VA,22000,web page\n"
        looked = look_at_list(store, campaign_id, (HEAD + rows).encode())
        assert [(line.act, line.reason.words.partition(":")[0]) for line in looked.lines] == [
            (Act.CHANGED, "Name"),
            (Act.CHANGED, "Where the address was seen"),
        ]
        assert looked.verb is not None
        store.write(looked.verb, *looked.arguments)
        found = store.read(load_campaign, campaign_id).recipient("member_of_congress")
        assert found is not None
        assert (found.name, found.unit, found.address) == (
            "Robin Reed",
            "District office",
            ("2 Main Street", "Riverbend, VA 22000"),
        )
        assert found.checked_on == TODAY


def test_one_faulty_row_and_nothing_can_come_in(tmp_path: Path) -> None:
    store, campaign_id = a_store(tmp_path)
    with store:
        rows = "member_of_congress,Robin Reed,,,,,\nmember_of_congress,Casey Lane,,,,,\nno_role,A,,,,,\n"
        looked = look_at_list(store, campaign_id, (HEAD + rows).encode())
        assert looked.lines == ()
        assert not looked.has_news
        assert [problem.place for problem in looked.problems] == ["line 4, column Role"]
        twice = look_at_list(store, campaign_id, (HEAD + rows.rpartition("no_role")[0]).encode())
        assert [problem.sentence for problem in twice.problems] == [
            (
                "line 3, column Role: There are two recipients for the role member_of_congress. Keep one, or "
                "send one letter to many."
            )
        ]


def test_an_export_of_recipients_that_comes_back_changes_nothing(tmp_path: Path) -> None:
    store, campaign_id = a_store(tmp_path)
    with store:
        store.write(add_letter, campaign_id, "notice-ice")
        campaign = store.read(load_campaign, campaign_id)
        case = Case(BOOKS[PLAYBOOK], campaign, SEED)
        letters = (*store.read(load_requests, campaign_id), *requests_for(case.playbook))
        listed = recipients_of(case, letters, TODAY)
        assert len(listed) > 1
        looked = look_at_list(store, campaign_id, recipients_bytes((entry, "") for entry in listed))
        assert [line.act for line in looked.lines] == [Act.SKIPPED] * len(listed)
        assert not looked.has_news


def test_an_entry_that_follows_an_answer_goes_on_to_follow_it(tmp_path: Path) -> None:
    store, campaign_id = a_store(tmp_path)
    with store:
        store.write(set_recipient, campaign_id, BOARD)
        case = Case(BOOKS[PLAYBOOK], store.read(load_campaign, campaign_id), SEED)
        listed = recipients_of(case, requests_for(case.playbook), TODAY)
        assert "Board of Supervisors" in [entry.name for entry in listed]
        looked = look_at_list(store, campaign_id, recipients_bytes((entry, "") for entry in listed))
        assert {line.act for line in looked.lines} == {Act.SKIPPED}
        (board,) = (entry for entry in listed if entry.role == BOARD.role)
        other = recipients_bytes([(replace(board, unit="Clerk"), "")])
        looked = look_at_list(store, campaign_id, other)
        assert [line.reason.words for line in looked.lines] == ["Unit: here nothing, in the file Clerk"]
        assert looked.verb is not None
        store.write(looked.verb, *looked.arguments)
        assert store.read(load_campaign, campaign_id).recipient(BOARD.role) == replace(BOARD, unit="Clerk")


def test_a_list_with_few_columns_erases_nothing(tmp_path: Path) -> None:
    store, campaign_id = a_store(tmp_path)
    with store:
        store.write(set_recipient, campaign_id, BOARD)
        looked = look_at_list(store, campaign_id, b"role,name,address_line1\ngoverning_body,Council,5 Oak Street\n")
        assert looked.verb is not None
        store.write(looked.verb, *looked.arguments)
        assert store.read(load_campaign, campaign_id).recipient(BOARD.role) == replace(
            BOARD, name="Council", address=("5 Oak Street", "Riverbend, VA 22000")
        )
        looked = look_at_list(store, campaign_id, b"role,name,source,checked_on\ngoverning_body,Council,,\n")
        assert [line.reason.words for line in looked.lines] == [
            "Where the address was seen: here web page, in the file nothing",
            "Day on which you looked: here September 30, 2010, in the file nothing",
        ]


def test_everything_is_looked_at_and_brought_in(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    with store, Store.create(None, None) as other:
        data = whole_bytes(store.read(load_whole, with_files=True))
        looked = other.read(look_at_whole, data, BOOKS, "all.json")
        assert looked.verb is not None
        other.write(looked.verb, *looked.arguments)
        assert whole_bytes(other.read(load_whole, with_files=True)) == data
        faulty = other.read(look_at_whole, b"{}", BOOKS, "all.json")
        assert faulty.is_faulty
