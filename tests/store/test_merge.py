"""Two people work on copies of one file: what only one changed comes along, what both changed is asked."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.changes import Changes
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Damaged, Refused
from organizer.domain.letter import LetterState
from organizer.playbooks.reader import read_playbook
from organizer.store.attachments import NewFile, attach
from organizer.store.campaigns import add_campaign, answer, answer_all, list_campaigns, load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.events import add_event, load_events, remove_event
from organizer.store.history import load_history
from organizer.store.journal import Change, Done
from organizer.store.kept_playbooks import load_uses, note_playbook
from organizer.store.letters import add_letter, delete_letter, edit_paragraph, keep_print, load_letters, sign_letter
from organizer.store.merge import Choices, merge_copy, read_copy
from organizer.store.merge_plan import MergePlan, Snapshot, plan_merge
from organizer.store.settings import load_settings, set_setting
from organizer.store.steps import finish_task, load_notes, load_records, note_step
from organizer.store.store import Store
from organizer.store.tables import LetterNumberRow
from organizer.store.trash import forget_rows
from organizer.store.verify import verify_store
from tests.builders import NOON, TODAY, a_campaign, mail_letter, print_and_mail
from tests.playbooks.small import write_small
from tests.store.raw_sql import set_outside

ON = ApproximateDate.parse("2010-09-20")


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    """Give a letter that both files have."""
    return store.write(add_letter, campaign_id, "ask-officials").made


@pytest.fixture
def copy(store: Store, letter: str, tmp_path: Path) -> Iterator[Store]:
    """Give an open copy of the file, as somebody takes it home on a stick."""
    assert letter
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as opened:
        yield opened


def look_at_copy(store: Store, copy: Store) -> MergePlan:
    return read_copy(store, copy).plan


def merge(store: Store, copy: Store, choices: Choices) -> Changes:
    return store.write(merge_copy, read_copy(store, copy), choices)


def vote(store: Store, campaign_id: str) -> str:
    return store.read(load_campaign, campaign_id).decision.vote


def test_what_only_one_changed_comes_along_as_one_act_that_can_be_undone(
    store: Store, copy: Store, campaign_id: str
) -> None:
    store.write(answer, campaign_id, "decision.number", "2010-42")
    copy.write(answer, campaign_id, "decision.vote", "4-1")
    copy.write(add_event, campaign_id, ON, "The board met", files=(NewFile("minutes.pdf", b"%PDF", "application/pdf"),))
    copy.write(finish_task, campaign_id, "own", TODAY, note="done")
    plan = look_at_copy(store, copy)
    assert (plan.added, plan.changed, plan.deleted, plan.conflicts, plan.notes) == (3, 1, 0, (), ())
    done = merge(store, copy, {})
    assert done.sentence == "The changes of the copy are in your file."
    campaign = store.read(load_campaign, campaign_id)
    assert (campaign.decision.vote, campaign.decision.number) == ("4-1", "2010-42")
    assert store.read(load_events, campaign_id)[0].attachments[0].name == "minutes.pdf"
    assert store.read(load_records, campaign_id)[0].note == "done"
    assert store.read(verify_store) == ()
    assert merge(store, copy, {}).entry == 0  # a second time there is nothing to do
    store.undo()
    assert vote(store, campaign_id) == "5-0"
    assert store.read(load_events, campaign_id) == ()


def test_an_answer_that_both_changed_is_shown_with_both_texts_and_chosen(
    store: Store, copy: Store, campaign_id: str
) -> None:
    store.write(answer, campaign_id, "decision.vote", "3-2")
    copy.write(answer_all, campaign_id, {"decision.vote": "4-1", "decision.number": "2010-42"})
    (conflict,) = look_at_copy(store, copy).conflicts
    assert (conflict.thing.words, conflict.label) == ("Campaign: Riverbend County", "Vote")
    assert (conflict.ours.words, conflict.theirs.words) == ("3-2", "4-1")
    merge(store, copy, {})
    assert vote(store, campaign_id) == "3-2"
    assert store.read(load_campaign, campaign_id).decision.number == "2010-42"
    store.undo()
    merge(store, copy, {(conflict.key, conflict.column): True})
    assert vote(store, campaign_id) == "4-1"
    assert store.read(verify_store) == ()


def test_both_made_the_same_thing_on_their_own(store: Store, copy: Store, campaign_id: str) -> None:
    store.write(set_setting, "initials", "A.R.")
    store.write(note_step, campaign_id, "decide", "Ask the clerk")
    copy.write(set_setting, "initials", "B.K.")
    copy.write(note_step, campaign_id, "decide", "Ask the clerk")
    (conflict,) = look_at_copy(store, copy).conflicts
    assert (conflict.label, conflict.ours.words, conflict.theirs.words) == ("What is set", "A.R.", "B.K.")
    merge(store, copy, {(conflict.key, conflict.column): True})
    assert store.read(load_settings) == {"initials": "B.K."}
    assert store.read(load_notes, campaign_id) == {"decide": "Ask the clerk"}
    assert store.read(verify_store) == ()


def test_one_deleted_what_the_other_changed(store: Store, copy: Store, letter: str, campaign_id: str) -> None:
    store.write(edit_paragraph, letter, "opening", "Our own words.")
    copy.write(delete_letter, letter)
    (conflict,) = look_at_copy(store, copy).conflicts
    assert conflict.theirs.words == "Deleted"
    assert "Our own words." in conflict.ours.words
    merge(store, copy, {})
    assert len(store.read(load_letters, campaign_id)) == 1
    merge(store, copy, {(conflict.key, conflict.column): True})
    assert store.read(load_letters, campaign_id) == ()
    store.undo()
    assert store.read(load_letters, campaign_id)[0].edits.paragraphs


def test_one_changed_what_the_other_deleted(store: Store, copy: Store, letter: str, campaign_id: str) -> None:
    store.write(delete_letter, letter)
    copy.write(edit_paragraph, letter, "opening", "Words of the copy.")
    (conflict,) = look_at_copy(store, copy).conflicts
    assert conflict.ours.words == "Deleted"
    merge(store, copy, {(conflict.key, ""): True})
    assert store.read(load_letters, campaign_id)[0].id == letter
    assert store.read(verify_store) == ()


def test_letters_that_were_begun_on_both_sides_stay_two_letters(store: Store, copy: Store, campaign_id: str) -> None:
    mine = store.write(add_letter, campaign_id, "notice-ice").made
    theirs = copy.write(add_letter, campaign_id, "notice-ice").made
    more = copy.write(add_letter, campaign_id, "notice-ice").made
    copy.write(print_and_mail, theirs)
    plan = look_at_copy(store, copy)
    assert [note.words for note in plan.notes] == ["The letter notice-ice of the copy is notice-ice-3 here."]
    merge(store, copy, {})
    letters = {letter.id: letter for letter in store.read(load_letters, campaign_id)}
    assert {mine, theirs, more} < set(letters)
    assert len({letter.slug for letter in letters.values()}) == 4
    assert letters[theirs].state is LetterState.MAILED
    fresh = store.write(add_letter, campaign_id, "notice-sib").made
    numbers = [letter.options.number for letter in store.read(load_letters, campaign_id)]
    assert len(set(numbers)) == 5
    assert fresh
    assert store.read(verify_store) == ()


def test_a_signed_letter_stays_as_it_was_signed(store: Store, copy: Store, letter: str, campaign_id: str) -> None:
    store.write(keep_print, letter, b"%PDF signed", 1, "1", "1")
    store.write(sign_letter, letter, TODAY)
    copy.write(edit_paragraph, letter, "opening", "Too late.")
    copy.write(keep_print, letter, b"%PDF other", 1, "1", "1")
    plan = look_at_copy(store, copy)
    assert [note.words for note in plan.notes] == ["Letter: ask-officials is signed here. It stays as it was signed."]
    assert plan.conflicts == ()
    before = store.read(load_letters, campaign_id)
    merge(store, copy, {})
    assert store.read(load_letters, campaign_id) == before
    assert store.read(verify_store) == ()


def test_a_letter_that_was_signed_in_the_copy_has_the_words_that_were_signed(
    store: Store, copy: Store, letter: str, campaign_id: str
) -> None:
    store.write(edit_paragraph, letter, "opening", "Words nobody signed.")
    copy.write(edit_paragraph, letter, "opening", "Signed words.")
    copy.write(keep_print, letter, b"%PDF signed", 1, "1", "1")
    copy.write(sign_letter, letter, TODAY)
    copy.write(mail_letter, letter, TODAY)
    assert look_at_copy(store, copy).conflicts == ()
    merge(store, copy, {})
    (merged,) = store.read(load_letters, campaign_id)
    assert merged.is_frozen
    assert "Signed words." in str(merged.edits)
    assert len(store.read(load_correspondence, campaign_id).mailings) == 1
    assert store.read(verify_store) == ()


def test_what_is_deleted_there_and_used_here_stays(store: Store, copy: Store, letter: str, campaign_id: str) -> None:
    store.write(print_and_mail, letter)
    copy.write(delete_letter, letter)
    plan = look_at_copy(store, copy)
    merge(store, copy, {})
    assert [kept.id for kept in store.read(load_letters, campaign_id)] == [letter]
    assert plan.deleted == 0


def test_a_letter_that_was_deleted_here_and_mailed_there_comes_back(
    store: Store, copy: Store, letter: str, campaign_id: str
) -> None:
    store.write(delete_letter, letter)
    copy.write(print_and_mail, letter)
    merge(store, copy, {})
    assert store.read(load_letters, campaign_id)[0].state is LetterState.MAILED
    assert store.read(verify_store) == ()


def test_what_belongs_to_something_deleted_here_stays_out(store: Store, campaign_id: str, tmp_path: Path) -> None:
    event = store.write(add_event, campaign_id, ON, "The board met").made
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        copy.write(attach, event, NewFile("minutes.pdf", b"%PDF", "application/pdf"))
        store.write(remove_event, event)
        plan = look_at_copy(store, copy)
        assert [note.words for note in plan.notes] == [
            "File: minutes.pdf belongs to what was deleted here. It stays out."
        ]
        assert merge(store, copy, {}).entry == 0
    assert store.read(verify_store) == ()


def test_a_new_campaign_of_the_copy_comes_whole(store: Store, copy: Store) -> None:
    made = copy.write(add_campaign, a_campaign(jurisdiction__name="City of Fairview"), ("notice-ice",)).made
    merge(store, copy, {})
    assert store.read(load_campaign, made).jurisdiction.name == "City of Fairview"
    assert len(store.read(list_campaigns)) == 2
    assert store.read(lambda session: session.get_one(LetterNumberRow, made).last) == 1
    assert store.read(verify_store) == ()


def test_what_was_deleted_in_the_copy_alone_goes(store: Store, copy: Store, letter: str, campaign_id: str) -> None:
    copy.write(delete_letter, letter)
    plan = look_at_copy(store, copy)
    assert (plan.added, plan.changed, plan.deleted) == (0, 0, 1)
    merge(store, copy, {})
    assert store.read(load_letters, campaign_id) == ()
    store.undo()
    assert len(store.read(load_letters, campaign_id)) == 1


def test_a_file_that_is_no_copy_is_refused(store: Store, campaign_id: str, tmp_path: Path) -> None:
    with Store.create(tmp_path / "other.organizer", None, clock=lambda: NOON) as other:
        other.write(set_setting, "initials", "B.K.")
        for act in (lambda: look_at_copy(store, other), lambda: merge(store, other, {})):
            with pytest.raises(Refused, match="no copy of your file"):
                act()
    assert len(store.read(load_history)) == 1
    assert campaign_id


def test_what_is_deleted_there_and_got_a_file_here_stays(store: Store, campaign_id: str, tmp_path: Path) -> None:
    event = store.write(add_event, campaign_id, ON, "The board met").made
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        store.write(attach, event, NewFile("minutes.pdf", b"%PDF", "application/pdf"))
        copy.write(remove_event, event)
        plan = look_at_copy(store, copy)
        sentence = "Entry of the timeline: The board met is deleted in the copy, and used here. It stays."
        assert [note.words for note in plan.notes] == [sentence]
        assert merge(store, copy, {}).entry == 0


def test_what_is_erased_for_good_on_one_side_does_not_part_the_files(
    store: Store, copy: Store, campaign_id: str
) -> None:
    event = store.write(add_event, campaign_id, ON, "Maria Delgado came").made
    store.write(remove_event, event)
    store.write(forget_rows_of, event)
    copy.write(answer, campaign_id, "decision.vote", "4-1")
    plan = look_at_copy(store, copy)
    assert (plan.changed, plan.conflicts) == (1, ())
    with_erased = merge(copy, store, {})
    assert with_erased.entry == 0


def test_the_wordings_of_playbooks_come_with_a_new_campaign(store: Store, copy: Store, tmp_path: Path) -> None:
    playbook, _ = read_playbook(write_small(tmp_path / "small"))
    assert playbook
    made = copy.write(add_campaign, replace(a_campaign(), playbook=playbook.slug)).made
    copy.write(note_playbook, playbook)
    for _ in range(2):
        merge(store, copy, {})
    assert [use.mark for use in store.read(load_uses, made)] == [use.mark for use in copy.read(load_uses, made)]
    assert store.read(verify_store) == ()


def test_numbers_of_letters_go_on_behind_the_highest(store: Store, copy: Store, campaign_id: str) -> None:
    store.write(add_letter, campaign_id, "notice-ice")
    for _ in range(2):
        copy.write(add_letter, campaign_id, "notice-sib")
    assert look_at_copy(store, copy).notes == ()
    merge(store, copy, {})
    store.write(add_letter, campaign_id, "notice-ice")
    numbers = {letter.options.number for letter in store.read(load_letters, campaign_id)}
    assert numbers == {"1", "2", "3", "4", "5"}


def test_a_thing_that_got_another_key_in_the_copy_is_not_mixed_with_its_namesake() -> None:
    """The copy gave the office another key, then made one anew under the old: these are two, and both stay."""
    was, new = {"key": "own/a", "title": "Jail"}, {"key": "own/b", "title": "Jail"}
    act = ("2010-09-30", "add_office", [{"table": "office", "id": "1", "before": None, "after": was}], False)
    then: list[Change] = [
        {"table": "office", "id": "1", "before": was, "after": new},
        {"table": "office", "id": "2", "before": None, "after": was},
    ]
    ours = Snapshot({("office", "1"): was}, {1: act})
    theirs = Snapshot(
        {("office", "1"): new, ("office", "2"): was}, {1: act, 2: ("2010-10-01", "correct_office", then, False)}
    )
    assert plan_merge(ours, theirs).wanted == {("office", "1"): new, ("office", "2"): was}


def forget_rows_of(session: Session, event: str) -> Done:
    forget_rows(session, {("event", event)})
    return Done(frozenset(), "Erase what was deleted")


def test_a_damaged_copy_is_refused(store: Store, copy: Store) -> None:
    set_outside(copy, "UPDATE campaign SET decision_vote = '0-5'")
    with pytest.raises(Damaged, match="The copy is damaged"):
        read_copy(store, copy)
