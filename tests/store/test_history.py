from datetime import date

import pytest
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.paragraph_style import ParagraphStyle
from organizer.store.campaigns import answer, load_campaign
from organizer.store.history import field_history, load_history, take_back
from organizer.store.journal import Done
from organizer.store.letter_rows import letter_row
from organizer.store.letters import add_letter, add_paragraph, delete_letter, load_letters
from organizer.store.settings import set_setting
from organizer.store.store import Store
from organizer.store.verify import verify_store

VOTE = ("campaign", "decision_vote")


def vote(store: Store, campaign_id: str) -> str:
    return store.read(load_campaign, campaign_id).decision.vote


def test_history_says_which_answer_was_changed_from_what_to_what(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.write(answer, campaign_id, "decision.date", date(2010, 9, 14))
    store.write(answer, campaign_id, "jurisdiction.kind", "city")
    kind, day, changed, added = store.read(load_history)
    (part,) = changed.parts
    assert (part.thing.words, part.label) == ("Campaign: Riverbend County", "Vote")
    assert (part.before.words, part.after.words) == ("5-0", "4-1")
    assert [(part.before.words, part.after.words) for part in day.parts] == [
        ("September 28, 2010", "September 14, 2010")
    ]
    assert [(part.before.words, part.after.words) for part in kind.parts] == [("County", "City")]
    assert not any(part.before for part in added.parts)
    assert "Name of your group" in {part.label for part in added.parts}


def test_history_comes_in_pages_and_leaves_undo_and_redo_out(store: Store, campaign_id: str) -> None:
    for number in range(4):
        store.write(answer, campaign_id, "decision.vote", str(number))
    store.undo()
    newest = store.read(load_history, count=2)
    assert [(line.entry.seq, line.entry.undone) for line in newest] == [(5, True), (4, False)]
    assert [line.entry.seq for line in store.read(load_history, 4)] == [3, 2, 1]
    assert [line.can_take_back for line in newest] == [False, True]


def test_one_answer_tells_who_changed_it_and_when(store: Store, campaign_id: str) -> None:
    store.write(set_setting, "initials", "A.R.")
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.write(answer, campaign_id, "decision.number", "2010-42")
    store.write(answer, campaign_id, "decision.vote", "3-2")
    store.undo()
    told = store.read(field_history, "campaign", campaign_id, "decision_vote")
    assert [(entry.by, part.before.words, part.after.words) for entry, part in told] == [
        ("A.R.", "3-2", "4-1"),
        ("A.R.", "4-1", "3-2"),
        ("A.R.", "5-0", "4-1"),
        ("", "", "5-0"),
    ]


def test_an_older_act_is_taken_back_alone_and_that_can_be_undone(store: Store, campaign_id: str) -> None:
    first = store.write(answer, campaign_id, "decision.vote", "4-1").entry
    store.write(answer, campaign_id, "decision.number", "2010-42")
    store.write(take_back, first)
    assert vote(store, campaign_id) == "5-0"
    assert store.read(load_campaign, campaign_id).decision.number == "2010-42"
    assert store.undo_label() == "Take back: Change vote"
    lines = {line.entry.seq: line for line in store.read(load_history)}
    assert lines[first].is_taken_back
    assert not lines[first].can_take_back
    with pytest.raises(Refused, match="taken back already"):
        store.write(take_back, first)
    store.undo()
    assert vote(store, campaign_id) == "4-1"
    again = store.write(take_back, first).entry
    back = store.write(take_back, again)
    assert vote(store, campaign_id) == "4-1"
    assert store.read(load_history)[0].entry.act.label == "Take back: Change vote"
    assert back.entry
    assert store.read(verify_store) == ()


def test_an_act_whose_answer_was_changed_since_is_not_taken_back(store: Store, campaign_id: str) -> None:
    first = store.write(answer, campaign_id, "decision.vote", "4-1").entry
    store.write(answer, campaign_id, "decision.vote", "3-2")
    with pytest.raises(Refused, match="changed by something else since"):
        store.write(take_back, first)
    assert vote(store, campaign_id) == "3-2"
    assert len(store.read(load_history)) == 3


def test_what_was_deleted_comes_back_whole(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "ask-officials").made
    before = store.read(load_letters, campaign_id)
    gone = store.write(delete_letter, letter).entry
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.write(take_back, gone)
    assert store.read(load_letters, campaign_id) == before


def test_what_something_else_took_the_place_of_does_not_come_back(store: Store, campaign_id: str) -> None:
    gone = store.write(delete_letter, store.write(add_letter, campaign_id, "ask-officials").made).entry
    store.write(add_letter, campaign_id, "ask-officials")
    before = store.read(load_history)
    with pytest.raises(Refused, match="is gone, or something else took its place"):
        store.write(take_back, gone)
    assert store.read(load_history) == before


def test_an_act_that_is_not_there_or_was_undone_is_refused(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match="erased for good"):
        store.write(take_back, 99)
    entry = store.write(answer, campaign_id, "decision.vote", "4-1").entry
    undone = store.undo().entry
    for seq in (entry, undone):
        with pytest.raises(Refused, match="taken back already"):
            store.write(take_back, seq)


def test_an_order_that_changes_again_is_told_once_and_what_has_no_words_is_not(store: Store, campaign_id: str) -> None:
    def answers(session: Session, letter: str) -> Done:
        letter_row(session, letter).options = {"answer": "an id"}
        return Done(frozenset({Topic.LETTERS}), "Change how the letter goes out")

    letter = store.write(add_letter, campaign_id, "ask-officials").made
    for text in ("One.", "Two."):
        store.write(add_paragraph, letter, ParagraphStyle.TEXT, text, order=("opening",))
    ordered = [part for part in store.read(load_history)[0].parts if part.column == "arrangement"]
    assert [(part.before.words, part.after.words) for part in ordered] == [("", "An order of your own")]
    store.write(answers, letter)
    assert store.read(load_history)[0].parts == ()
