from datetime import date

import pytest

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.letter import Edits, LetterState
from organizer.store.letters import (
    StoredLetter,
    add_letter,
    campaign_of,
    choose_office,
    date_letter,
    delete_letter,
    edit_paragraph,
    edit_subject,
    load_letter,
    load_letters,
    mark_letter,
    restore_paragraph,
)
from organizer.store.store import Store


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    return store.write(add_letter, campaign_id, "notice-ice").made


def test_a_letter_is_called_after_its_template_and_later_ones_are_counted(
    store: Store, campaign_id: str, letter: str
) -> None:
    assert store.read(load_letter, letter) == StoredLetter(
        letter, "notice-ice", "notice-ice", None, Edits(), "", LetterState.DRAFT
    )
    assert store.read(campaign_of, letter) == campaign_id
    second = store.write(add_letter, campaign_id, "notice-ice")
    assert second.topics == {Topic.LETTERS}
    store.write(add_letter, campaign_id, "notice-sib")
    store.write(add_letter, campaign_id, "notice-ice")
    slugs = [entry.slug for entry in store.read(load_letters, campaign_id)]
    assert slugs == ["notice-ice", "notice-ice-2", "notice-sib", "notice-ice-3"]
    store.write(delete_letter, second.made)
    store.write(add_letter, campaign_id, "notice-ice")
    slugs = [entry.slug for entry in store.read(load_letters, campaign_id)]
    assert slugs == ["notice-ice", "notice-sib", "notice-ice-3", "notice-ice-2"]


def test_paragraphs_are_edited_and_changed_back(store: Store, letter: str) -> None:
    store.write(edit_paragraph, letter, "ask", "Our own words.")
    store.write(edit_paragraph, letter, "close", "")
    assert store.write(edit_paragraph, letter, "close", "").entry == 0
    edits = store.read(load_letter, letter).edits
    assert edits.paragraphs == (("ask", "Our own words."), ("close", ""))
    store.write(restore_paragraph, letter, "ask")
    assert store.undo_label() == "Change paragraph back"
    assert store.read(load_letter, letter).edits.paragraphs == (("close", ""),)
    assert store.write(restore_paragraph, letter, "ask").entry == 0
    store.undo()
    assert store.read(load_letter, letter).edits == edits


def test_subject_date_office_and_state(store: Store, letter: str) -> None:
    store.write(edit_subject, letter, "A subject")
    store.write(date_letter, letter, date(2010, 10, 1))
    store.write(choose_office, letter, "sib/VA")
    store.write(mark_letter, letter, LetterState.SIGNED)
    value = store.read(load_letter, letter)
    assert (value.edits.subject, value.date, value.office) == ("A subject", date(2010, 10, 1), "sib/VA")
    assert value.state is LetterState.SIGNED
    store.write(edit_subject, letter, None)
    store.write(date_letter, letter, None)
    value = store.read(load_letter, letter)
    assert (value.edits.subject, value.date) == (None, None)


def test_a_deleted_letter_comes_back_by_undo(store: Store, letter: str) -> None:
    store.write(edit_paragraph, letter, "ask", "Our own words.")
    before = store.read(load_letter, letter)
    assert store.write(delete_letter, letter).sentence == "Letter deleted."
    assert store.undo_label() == "Delete letter"
    with pytest.raises(Refused, match="not in the file any more"):
        store.read(load_letter, letter)
    store.undo()
    assert store.read(load_letter, letter) == before


@pytest.mark.parametrize("state", ["mailed", "delivered", "answered", "came_back"])
def test_what_was_mailed_is_kept_as_it_was(store: Store, letter: str, state: str) -> None:
    store.write(mark_letter, letter, LetterState(state))
    with pytest.raises(Refused, match="was mailed"):
        store.write(delete_letter, letter)
    with pytest.raises(Refused, match="was mailed"):
        store.write(edit_paragraph, letter, "ask", "Other words.")
    store.write(mark_letter, letter, LetterState.DRAFT)
    store.write(delete_letter, letter)
