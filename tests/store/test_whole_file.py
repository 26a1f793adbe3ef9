"""Everything goes out and comes back equal; what is here and differs is told, and one undo takes an import back."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organizer.domain.changes import Changes
from organizer.domain.errors import Refused
from organizer.domain.incoming import Act, Incoming
from organizer.domain.whole_file import Entry, WholeFile
from organizer.exchange.whole_reader import read_whole
from organizer.exchange.whole_writer import whole_bytes
from organizer.store.campaigns import load_campaign, set_group
from organizer.store.history import load_history
from organizer.store.journal import CLASSES
from organizer.store.letters import add_letter, delete_letter, load_letters
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.verify import verify_store
from organizer.store.whole_file import import_whole, load_whole, plan_whole
from tests.builders import NOON, PLAYBOOK, a_campaign
from tests.filled_store import SCAN, fill_everything
from tests.made_store import made_store


@pytest.fixture
def filled(tmp_path: Path) -> Store:
    """Give an open store with something in every table."""
    return made_store(tmp_path / "filled.organizer", None, lambda: NOON, _filled)[0]


def _filled(store: Store, _of: tuple[object, ...]) -> str:
    return fill_everything(store)


@pytest.fixture
def empty(tmp_path: Path) -> Store:
    """Give another open store with nothing in it."""
    return Store.create(tmp_path / "empty.organizer", None, clock=lambda: NOON)


def written(store: Store, *, with_files: bool = True) -> bytes:
    return whole_bytes(store.read(load_whole, with_files=with_files))


def read_back(data: bytes) -> WholeFile:
    whole, problems = read_whole(data, (PLAYBOOK,))
    assert not problems
    assert whole is not None
    return whole


def bring(store: Store, whole: WholeFile) -> Changes:
    return store.write(import_whole, whole)


def lines(store: Store, whole: WholeFile, act: Act) -> list[tuple[str, str, str]]:
    planned: tuple[Incoming, ...] = store.read(plan_whole, whole).lines
    return [(line.sort, line.name, line.reason.words) for line in planned if line.act is act]


def changed(whole: WholeFile, table: str, **columns: object) -> WholeFile:
    """Return the file with columns of the one entry of a table changed, or of each where it has several."""
    entries: dict[tuple[str, str], Entry] = {
        key: {**entry, **columns} if key[0] == table else entry for key, entry in whole.entries.items()
    }
    return WholeFile(entries, whole.files)


def test_the_filled_store_has_something_in_every_table(filled: Store) -> None:
    assert {table for table, _ in filled.read(load_whole, with_files=False).entries} == set(CLASSES)


def test_everything_comes_back_equal_and_one_undo_takes_it_away(filled: Store, empty: Store) -> None:
    data = written(filled)
    done = bring(empty, read_back(data))
    assert done.sentence == "Imported. Everything of the file is in your file now."
    assert written(empty) == data
    assert empty.read(verify_store) == ()
    assert len(empty.read(load_history)) == 1
    empty.undo()
    assert empty.read(load_whole, with_files=False).entries == {}
    empty.redo()
    assert written(empty) == data


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(_TEXTS, min_size=12, max_size=30))
def test_any_text_comes_back_equal(texts: list[str]) -> None:
    at = iter(range(1_000_000))
    one, other = (Store.create(None, None, clock=lambda: NOON) for _ in range(2))
    with one, other:
        fill_everything(one, lambda: texts[next(at) % len(texts)])
        data = written(one)
        bring(other, read_back(data))
        assert written(other) == data
        assert other.read(plan_whole, read_back(data)).wanted == {}


def test_the_same_again_changes_nothing_and_leaves_no_entry_in_history(filled: Store) -> None:
    whole = read_back(written(filled))
    assert {reason for _, _, reason in lines(filled, whole, Act.SKIPPED)} == {
        "it is in the store already",
        "the store has the same answer",
    }
    assert not lines(filled, whole, Act.ADDED)
    assert not lines(filled, whole, Act.CHANGED)
    assert bring(filled, whole).entry == 0


def test_without_files_what_needs_them_stays_out_and_is_told(filled: Store, empty: Store) -> None:
    whole = read_back(written(filled, with_files=False))
    told = lines(empty, whole, Act.SKIPPED)
    assert {sort for sort, _, _ in told} == {"print", "enclosure", "logo", "attachment"}
    assert {reason for _, _, reason in told} == {"the file itself did not come along, export it with its files"}
    bring(empty, whole)
    assert empty.read(verify_store) == ()
    states = {
        letter.slug: letter.state.value
        for table, key in whole.entries
        if table == "campaign"
        for letter in empty.read(load_letters, key)
    }
    assert states == {"ask-officials": "draft", "notice-sib": "draft", "notice-ice": "answered"}


def test_files_that_are_here_already_need_not_come_along(filled: Store) -> None:
    whole = read_back(written(filled, with_files=False))
    assert not [line for line in lines(filled, whole, Act.SKIPPED) if "come along" in line[2]]


def test_what_the_file_says_of_the_same_thing_counts(filled: Store) -> None:
    whole = changed(read_back(written(filled)), "campaign", decision_vote="4-1", decision_number="2010-42")
    told = lines(filled, whole, Act.CHANGED)
    assert ("campaign", "Millbrook", "Number of the decision and Vote") in told
    bring(filled, whole)
    campaigns = [key for table, key in whole.entries if table == "campaign"]
    assert {filled.read(load_campaign, key).decision.vote for key in campaigns} == {"4-1"}


def test_what_nobody_names_changes_without_a_reason(filled: Store) -> None:
    whole = changed(read_back(written(filled)), "reply", position=7)
    assert lines(filled, whole, Act.CHANGED) == [("reply", "A Clerk", "")]


def test_what_a_group_says_of_itself_stays_and_what_is_empty_is_filled(filled: Store, empty: Store) -> None:
    group = a_campaign().group
    empty.write(set_group, name="Millbrook Together", address=(), phone=group.phone, email="")
    empty.write(set_setting, "initials", "B.S.")
    whole = read_back(written(filled))
    skipped = lines(empty, whole, Act.SKIPPED)
    assert ("answer", "group.name", "the store has another answer") in skipped
    assert ("answer", "group.phone", "the store has the same answer") in skipped
    assert ("answer", "initials", "the store has another answer") in skipped
    assert ("answer", "group.email", "") in lines(empty, whole, Act.CHANGED)
    bring(empty, whole)
    assert empty.read(load_settings)["initials"] == "B.S."
    with empty:
        campaign = next(key for table, key in whole.entries if table == "campaign")
        found = empty.read(load_campaign, campaign).group
    assert (found.name, found.email) == ("Millbrook Together", "mail@example.org")


def test_a_letter_that_is_signed_here_stays_as_it_was_signed(filled: Store) -> None:
    whole = changed(read_back(written(filled)), "letter", subject="Another subject")
    told = [name for sort, name, reason in lines(filled, whole, Act.SKIPPED) if "signed here" in reason]
    assert told == ["notice-sib", "notice-ice"]
    assert [name for _, name, _ in lines(filled, whole, Act.CHANGED)] == ["ask-officials"]


def test_a_second_letter_of_one_name_gets_another(filled: Store) -> None:
    whole = read_back(written(filled))
    made = next(
        key
        for table, key in whole.entries
        if table == "letter" and whole.entries[table, key]["slug"] == "ask-officials"
    )
    campaign = str(whole.entries["letter", made]["campaign_id"])
    filled.write(delete_letter, made)
    filled.write(add_letter, campaign, "ask-officials")
    assert ("letter", "ask-officials", "it is ask-officials-2 here") in lines(filled, whole, Act.ADDED)
    bring(filled, whole)
    assert filled.read(verify_store) == ()
    fresh = filled.write(add_letter, campaign, "ask-officials").made
    numbers = {
        letter.slug: letter.options.number for letter in filled.read(load_letters, campaign) if letter.id == fresh
    }
    assert numbers == {"ask-officials-3": "5"}


def test_the_words_of_a_letter_that_did_not_come_along_are_left_out(filled: Store, empty: Store) -> None:
    whole = read_back(written(filled))
    files = {sha256: data for sha256, data in whole.files.items() if data != b"{}"}
    bring(empty, WholeFile(whole.entries, files))
    kept = [row for (table, _), row in empty.read(load_whole, with_files=True).entries.items() if table == "print"]
    assert [row["letter_sha256"] for row in kept] == ["", ""]
    assert filled.read(plan_whole, WholeFile(whole.entries, {})).wanted == {}
    assert SCAN in files.values()


def test_what_does_not_fit_together_is_refused_as_a_whole(filled: Store, empty: Store) -> None:
    whole = read_back(written(filled))
    entries = {
        **whole.entries,
        ("fact", "one"): next(row for (table, _), row in whole.entries.items() if table == "fact"),
    }
    before = written(empty)
    with pytest.raises(Refused, match="does not fit together"):
        bring(empty, WholeFile(entries, whole.files))
    assert written(empty) == before
    empty.write(set_setting, "initials", "A.R.")
