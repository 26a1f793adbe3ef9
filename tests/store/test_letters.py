from collections.abc import Callable
from datetime import date

import pytest

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, Edits, LetterOptions, LetterState
from organizer.domain.playbook import ParagraphStyle
from organizer.store.campaigns import add_campaign, answer
from organizer.store.letters import (
    StoredLetter,
    add_enclosure,
    add_letter,
    add_paragraph,
    campaign_of,
    choose_office,
    date_letter,
    delete_letter,
    edit_paragraph,
    edit_subject,
    enclosure_bytes,
    follow_letter,
    keep_print,
    load_letter,
    load_letters,
    mark_letter,
    move_paragraph,
    remove_paragraph,
    replace_letter,
    restore_paragraph,
    set_courtesy,
    set_delivery,
    sign_letter,
)
from organizer.store.store import Store
from tests.builders import TODAY, a_campaign, mail_letter, print_and_mail
from tests.store.raw_sql import set_outside


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    return store.write(add_letter, campaign_id, "notice-ice").made


def test_a_letter_is_called_after_its_template_and_later_ones_are_counted(
    store: Store, campaign_id: str, letter: str
) -> None:
    assert store.read(load_letter, letter) == StoredLetter(
        letter, "notice-ice", "notice-ice", None, Edits(), "", LetterState.DRAFT, LetterOptions(number="1")
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
    store.write(mark_letter, letter, LetterState.CHECKED)
    value = store.read(load_letter, letter)
    assert (value.edits.subject, value.date, value.office) == ("A subject", date(2010, 10, 1), "sib/VA")
    assert value.state is LetterState.CHECKED
    assert value.is_open
    store.write(edit_subject, letter, None)
    store.write(date_letter, letter, None)
    value = store.read(load_letter, letter)
    assert (value.edits.subject, value.date) == (None, None)


def test_a_deleted_letter_comes_back_by_undo(store: Store, letter: str) -> None:
    store.write(edit_paragraph, letter, "ask", "Our own words.")
    before = store.read(load_letter, letter)
    gone = store.write(delete_letter, letter)
    assert (gone.sentence, set(gone.values)) == ("Letter deleted.", {"letter"})
    assert store.undo_label() == "Delete letter"
    with pytest.raises(Refused, match="not in the file any more"):
        store.read(load_letter, letter)
    store.undo()
    assert store.read(load_letter, letter) == before


@pytest.mark.usefixtures("letter")
def test_a_number_is_given_once_in_each_campaign(store: Store, campaign_id: str) -> None:
    def numbers() -> list[str]:
        return [entry.options.number for entry in store.read(load_letters, campaign_id)]

    store.write(delete_letter, store.write(add_letter, campaign_id, "notice-sib").made)
    store.write(add_letter, campaign_id, "notice-sib")
    assert numbers() == ["1", "3"]
    store.undo()  # the letter may be on paper already
    assert numbers() == ["1"]
    store.redo()
    assert numbers() == ["1", "3"]
    store.undo()
    store.undo()
    assert numbers() == ["1", "2"]
    store.write(add_letter, campaign_id, "notice-sib")
    assert numbers() == ["1", "2", "4"]
    other = store.write(add_campaign, a_campaign(), ("notice-ice",)).made
    assert store.read(load_letters, other)[0].options.number == "1"


def test_paragraphs_of_the_groups_own(store: Store, letter: str) -> None:
    made = store.write(add_paragraph, letter, ParagraphStyle.QUOTE, "They said so.").made
    assert made == "own-1"
    edits = store.read(load_letter, letter).edits
    assert edits == Edits(None, (("own-1", "They said so."),), (("own-1", ParagraphStyle.QUOTE),))
    store.write(add_paragraph, letter, ParagraphStyle.TEXT, "Hear us.", "ask")
    assert store.read(load_letter, letter).edits.order == ("ask", "own-2")
    store.write(add_paragraph, letter, ParagraphStyle.TEXT, "Again.", "ask", order=("open", "ask", "close"))
    assert store.read(load_letter, letter).edits.order == ("open", "ask", "own-3", "close")
    store.write(add_paragraph, letter, ParagraphStyle.BULLET, "Last.")
    assert store.read(load_letter, letter).edits.order == ("open", "ask", "own-3", "close", "own-4")
    store.write(remove_paragraph, letter, "own-3")
    edits = store.read(load_letter, letter).edits
    assert edits.order == ("open", "ask", "close", "own-4")
    assert [name for name, _ in edits.added] == ["own-1", "own-2", "own-4"]
    assert edits.of("own-3") is None
    store.write(edit_paragraph, letter, "own-1", "They wrote so.")
    assert store.write(restore_paragraph, letter, "own-1").entry == 0
    assert store.read(load_letter, letter).edits.of("own-1") == "They wrote so."


def test_paragraphs_are_moved_and_left_out(store: Store, letter: str) -> None:
    store.write(move_paragraph, letter, ("close", "ask"))
    assert store.read(load_letter, letter).edits == Edits(order=("close", "ask"))
    assert store.undo_label() == "Move paragraph"
    assert store.write(remove_paragraph, letter, "ask").sentence == "Paragraph removed."
    assert store.read(load_letter, letter).edits.paragraphs == (("ask", ""),)
    assert store.write(remove_paragraph, letter, "ask").entry == 0
    store.write(restore_paragraph, letter, "ask")
    store.write(move_paragraph, letter, ())
    assert store.read(load_letter, letter).edits == Edits()


def test_how_it_goes_out_and_its_courtesy_copy(store: Store, letter: str) -> None:
    store.write(set_delivery, letter, Delivery.CERTIFIED_RECEIPT, "9407 1000")
    store.write(set_courtesy, letter, "es")
    assert store.read(load_letter, letter).options == LetterOptions(
        Delivery.CERTIFIED_RECEIPT, "9407 1000", number="1", courtesy="es"
    )
    store.write(set_delivery, letter, Delivery.NOT_SAID)
    store.write(set_courtesy, letter, "")
    assert store.read(load_letter, letter).options == LetterOptions(number="1")


def test_an_edit_makes_a_printed_letter_a_draft_with_a_stale_print(store: Store, letter: str) -> None:
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    assert store.write(edit_subject, letter, None).entry == 0
    value = store.read(load_letter, letter)
    assert value.state is LetterState.PRINTED
    assert value.print is not None
    assert not value.print.stale
    store.write(edit_subject, letter, "Another subject")
    value = store.read(load_letter, letter)
    assert value.state is LetterState.DRAFT
    assert value.print is not None
    assert value.print.stale
    store.undo()
    value = store.read(load_letter, letter)
    assert value.state is LetterState.PRINTED
    assert value.print is not None
    assert not value.print.stale


def test_a_letter_in_place_of_another_names_it_and_has_its_words(store: Store, campaign_id: str, letter: str) -> None:
    with pytest.raises(Refused, match="not signed yet"):
        store.write(replace_letter, letter)
    store.write(add_paragraph, letter, ParagraphStyle.TEXT, "Ours.", "ask")
    store.write(edit_subject, letter, "Ours")
    store.write(date_letter, letter, date(2010, 10, 4))
    store.write(choose_office, letter, "sib/VA")
    store.write(set_delivery, letter, Delivery.CERTIFIED, "9407")
    store.write(add_enclosure, letter, "map.pdf", "Map", b"%PDF map", "application/pdf")
    store.write(print_and_mail, letter)
    old = store.read(load_letter, letter)
    new = store.read(load_letter, store.write(replace_letter, letter).made)
    assert (new.slug, new.replaces, new.date, new.state, new.office) == (
        "notice-ice-2",
        "notice-ice",
        None,
        LetterState.DRAFT,
        "sib/VA",
    )
    assert new.edits == old.edits
    assert new.options == LetterOptions(Delivery.CERTIFIED, number="2", replaces="1", replaces_date=date(2010, 10, 4))
    assert store.read(enclosure_bytes, new.enclosures[0].id) == b"%PDF map"
    assert new.enclosures[0].id != old.enclosures[0].id
    store.write(answer, campaign_id, "letter.date", date(2011, 1, 1))
    assert store.read(load_letters, campaign_id)[1].options.replaces_date == date(2010, 10, 4)


def test_what_was_mailed_is_kept_as_it_was(store: Store, letter: str) -> None:
    store.write(print_and_mail, letter)
    enclosure = (letter, "a.pdf", "A", b"%PDF", "application/pdf")
    acts: list[Callable[[], object]] = [
        lambda: store.write(delete_letter, letter),
        lambda: store.write(edit_paragraph, letter, "ask", "Other words."),
        lambda: store.write(restore_paragraph, letter, "ask"),
        lambda: store.write(add_paragraph, letter, ParagraphStyle.TEXT, "More."),
        lambda: store.write(move_paragraph, letter, ("ask",)),
        lambda: store.write(remove_paragraph, letter, "ask"),
        lambda: store.write(edit_subject, letter, "A subject"),
        lambda: store.write(date_letter, letter, TODAY),
        lambda: store.write(choose_office, letter, "sib/VA"),
        lambda: store.write(set_delivery, letter, Delivery.FAX),
        lambda: store.write(set_courtesy, letter, "es"),
        lambda: store.write(add_enclosure, *enclosure),
        lambda: store.write(keep_print, letter, b"%PDF", 1, "1", "1"),
        lambda: store.write(mark_letter, letter, LetterState.DRAFT),
    ]
    for act in acts:
        with pytest.raises(Refused, match=r"^This letter was mailed\. It is kept as it was\. Write a new letter to"):
            act()


def test_what_is_signed_is_kept_as_it_was(store: Store, letter: str) -> None:
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    store.write(sign_letter, letter)
    with pytest.raises(Refused, match=r"^This letter is signed\. It is kept as it was\. Write a new letter to"):
        store.write(edit_subject, letter, "A subject")


def test_a_letter_is_signed_mailed_and_answered_only_by_what_is_written_down(store: Store, letter: str) -> None:
    for state in (LetterState.SIGNED, LetterState.MAILED, LetterState.DELIVERED, LetterState.ANSWERED):
        with pytest.raises(Refused, match="gets there by what is written down"):
            store.write(mark_letter, letter, state)
    for verb in (sign_letter, mail_letter):
        with pytest.raises(Refused, match=r"^Print the letter first\.$"):
            store.write(verb, letter)


def test_a_letter_names_the_one_that_it_follows_up(store: Store, campaign_id: str, letter: str) -> None:
    made = store.write(add_letter, campaign_id, "reminder", "notice-ice").made
    assert store.read(load_letter, made).options.follows == "notice-ice"
    store.write(follow_letter, made, "")
    assert store.read(load_letter, made).options.follows == ""
    store.undo()
    assert store.read(load_letter, made).options.follows == "notice-ice"
    assert store.write(follow_letter, made, "notice-ice").entry == 0
    store.write(follow_letter, made, "notice-ice", "reply-1")
    assert store.read(load_letter, made).options.answer == "reply-1"
    second = store.write(add_letter, campaign_id, "reminder", "notice-ice", "reply-2").made
    assert store.read(load_letter, second).options.answer == "reply-2"
    for slug in ("reminder", "gone"):
        with pytest.raises(Refused, match="that this one follows is not in the file"):
            store.write(follow_letter, made, slug)
    store.write(print_and_mail, letter)
    with pytest.raises(Refused, match="was mailed"):
        store.write(follow_letter, letter, "reminder")


def test_a_letter_that_an_older_version_marked_as_mailed_stays_closed(store: Store, letter: str) -> None:
    set_outside(store, "UPDATE letter SET state = 'mailed'")
    value = store.read(load_letter, letter)
    assert not value.is_open
    assert not value.is_frozen
    with pytest.raises(Refused, match="was mailed"):
        store.write(delete_letter, letter)
    store.write(replace_letter, letter)


def test_deleting_takes_print_and_enclosures_along_and_undo_brings_them_back(store: Store, letter: str) -> None:
    store.write(add_enclosure, letter, "map.pdf", "Map", b"%PDF map", "application/pdf")
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    before = store.read(load_letter, letter)
    store.write(delete_letter, letter)
    store.undo()
    assert store.read(load_letter, letter) == before
    assert store.read(enclosure_bytes, before.enclosures[0].id) == b"%PDF map"


def test_a_printed_letter_is_no_longer_only_checked(store: Store, letter: str) -> None:
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    with pytest.raises(Refused, match="printed already"):
        store.write(mark_letter, letter, LetterState.CHECKED)
    assert store.read(load_letter, letter).state is LetterState.PRINTED


def test_an_own_paragraph_goes_with_its_words_in_the_courtesy_copy(store: Store, letter: str) -> None:
    made = store.write(add_paragraph, letter, ParagraphStyle.TEXT, "Ours.").made
    store.write(edit_paragraph, letter, f"es.{made}", "Nuestro.")
    store.write(edit_paragraph, letter, f"fact.{made}", "A fact.")
    store.write(remove_paragraph, letter, made)
    assert dict(store.read(load_letter, letter).edits.paragraphs) == {f"fact.{made}": "A fact."}


def test_blank_letters_are_counted_from_one(store: Store, campaign_id: str) -> None:
    made = [store.write(add_letter, campaign_id, "letter").made for _ in range(3)]
    store.write(delete_letter, made[1])
    store.write(add_letter, campaign_id, "letter")
    assert [entry.slug for entry in store.read(load_letters, campaign_id)] == ["letter-1", "letter-3", "letter-2"]
