from collections.abc import Callable
from datetime import date

import pytest

from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Mailing
from organizer.store.attachments import NewFile, attach
from organizer.store.campaigns import add_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import add_letter, edit_subject, keep_print, load_letter, replace_letter, set_delivery
from organizer.store.mailings import (
    change_mailing,
    deliver_mailing,
    record_mailing,
    remove_mailing,
    return_mailing,
)
from organizer.store.store import Store
from tests.builders import TODAY, a_campaign, mail_letter

RECEIPT = Delivery.CERTIFIED_RECEIPT
NUMBER = "7012 3456  7890-1234 5678"
MONDAY, TUESDAY, WEDNESDAY = (date(2010, 9, day) for day in (27, 28, 29))
SLIP = NewFile("slip.png", b"\x89PNG slip", "image/png", "Receipt of the post office")


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    """Give a printed letter."""
    made = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(keep_print, made, b"%PDF", 1, "1", "1")
    return made


def mailings(store: Store, campaign_id: str) -> tuple[Mailing, ...]:
    return store.read(load_correspondence, campaign_id).mailings


def state(store: Store, letter: str) -> LetterState:
    return store.read(load_letter, letter).state


def same_after_undo_and_redo(store: Store, campaign_id: str, act: Callable[[], object]) -> None:
    """Hold that one undo takes the act back whole, and a redo does it again."""
    before = store.read(load_correspondence, campaign_id)
    act()
    after = store.read(load_correspondence, campaign_id)
    assert before != after
    store.undo()
    assert store.read(load_correspondence, campaign_id) == before
    store.redo()
    assert store.read(load_correspondence, campaign_id) == after


def test_everything_that_is_typed_of_a_mailing_is_kept_as_typed(store: Store, campaign_id: str, letter: str) -> None:
    done = store.write(
        record_mailing, letter, RECEIPT, TUESDAY, to=("ICE", "500 12th Street"), by="A.R.", post_office="Main Street",
        article=NUMBER, cost=754, note="Two clerks", files=(SLIP,),
    )  # fmt: skip
    assert done.sentence == "Letter mailed. It is kept as it was printed."
    (found,) = mailings(store, campaign_id)
    (slip,) = found.attachments
    assert found == Mailing(
        done.made, "notice-ice", RECEIPT, TUESDAY, ("ICE", "500 12th Street"), "", "A.R.", "Main Street", NUMBER, 754,
        note="Two clerks", attachments=(slip,),
    )  # fmt: skip
    assert (slip.name, slip.label, slip.size, slip.media_type) == ("slip.png", SLIP.label, 9, "image/png")
    assert store.read(load_letter, letter).is_frozen
    assert state(store, letter) is LetterState.MAILED
    assert store.undo_label() == "Write down a mailing"
    store.undo()
    assert mailings(store, campaign_id) == ()
    assert store.read(load_letter, letter).is_open
    store.redo()
    assert mailings(store, campaign_id) == (found,)


def test_history_says_for_good_that_the_first_mailing_went_to_an_address_that_nobody_had_checked(
    store: Store, campaign_id: str, letter: str
) -> None:
    for told in ("Write down a mailing to an address that nobody checked", "Write down a mailing"):
        store.write(record_mailing, letter, RECEIPT, TUESDAY, is_unchecked=True)
        assert store.undo_label() == told
    assert len(mailings(store, campaign_id)) == 2


def test_a_mailing_arrives_comes_back_and_is_sent_again(store: Store, campaign_id: str, letter: str) -> None:
    first = store.write(record_mailing, letter, RECEIPT, MONDAY).made
    same_after_undo_and_redo(store, campaign_id, lambda: store.write(return_mailing, first, TUESDAY, "No such street"))
    assert state(store, letter) is LetterState.CAME_BACK
    with pytest.raises(Refused, match=r"^This mailing came back\. Write down the new one that arrived\.$"):
        store.write(deliver_mailing, first, WEDNESDAY)
    second = store.write(record_mailing, letter, RECEIPT, WEDNESDAY, again=first)
    assert second.sentence == "Mailing written down."
    assert state(store, letter) is LetterState.MAILED
    assert store.read(load_letter, letter).mailed_on == WEDNESDAY
    act = lambda: store.write(deliver_mailing, second.made, TODAY, "M. Diaz")  # noqa: E731 - an act to hold
    same_after_undo_and_redo(store, campaign_id, act)
    assert state(store, letter) is LetterState.DELIVERED
    old, new = mailings(store, campaign_id)
    assert (old.is_returned, old.returned_why, new.is_delivered, new.signed_by) == (
        True, "No such street", True, "M. Diaz",
    )  # fmt: skip
    same_after_undo_and_redo(store, campaign_id, lambda: store.write(remove_mailing, first))
    assert mailings(store, campaign_id)[0].again == ""
    assert state(store, letter) is LetterState.DELIVERED
    store.write(change_mailing, second.made, delivered_on=None)
    assert state(store, letter) is LetterState.MAILED


def test_a_fax_beside_the_paper_and_a_copy_to_another_do_not_count(store: Store, campaign_id: str, letter: str) -> None:
    copy = store.write(record_mailing, letter, Delivery.FIRST_CLASS, TUESDAY, copy="Casey Lane").made
    assert state(store, letter) is LetterState.PRINTED
    paper = store.write(record_mailing, letter, RECEIPT, TUESDAY).made
    fax = store.write(record_mailing, letter, Delivery.FAX, TUESDAY, beside=paper).made
    store.write(deliver_mailing, fax, TUESDAY)
    store.write(deliver_mailing, copy, WEDNESDAY)
    assert state(store, letter) is LetterState.MAILED
    assert [entry.id for entry in mailings(store, campaign_id)] == [copy, paper, fax]
    store.write(return_mailing, paper, WEDNESDAY)
    assert state(store, letter) is LetterState.CAME_BACK
    store.write(attach, paper, SLIP)
    same_after_undo_and_redo(store, campaign_id, lambda: store.write(remove_mailing, paper))
    assert state(store, letter) is LetterState.DELIVERED  # the fax is what there is now


def test_a_letter_without_a_print_of_ours_is_closed_but_not_kept(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    with pytest.raises(Refused, match=r"^Print the letter first\.$"):
        store.write(record_mailing, letter, Delivery.EMAIL, TUESDAY)
    done = store.write(record_mailing, letter, Delivery.EMAIL, TUESDAY, without_copy=True)
    assert done.sentence == "Mailing written down. No copy of the letter is kept."
    value = store.read(load_letter, letter)
    assert (value.is_open, value.is_frozen, value.mailed_on) == (False, False, TUESDAY)
    assert store.read(load_correspondence, campaign_id).letters[0].sha256 == ""
    paper = store.write(record_mailing, letter, RECEIPT, WEDNESDAY, beside=done.made).made  # nothing to ask again
    store.write(remove_mailing, paper)
    store.write(remove_mailing, done.made)
    assert state(store, letter) is LetterState.DRAFT


def test_what_is_mailed_without_its_print_goes_back_to_it(store: Store, letter: str) -> None:
    first = store.write(record_mailing, letter, RECEIPT, TUESDAY, without_copy=True).made
    store.write(remove_mailing, first)
    assert state(store, letter) is LetterState.PRINTED
    store.write(edit_subject, letter, "Other words")
    with pytest.raises(Refused, match=r"^The letter changed since it was printed\. Print it again\.$"):
        store.write(record_mailing, letter, RECEIPT, TUESDAY)
    store.write(record_mailing, letter, RECEIPT, TUESDAY, as_printed=True)
    assert store.read(load_letter, letter).is_frozen


def test_the_window_mails_in_the_way_that_the_letter_names(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(set_delivery, letter, RECEIPT, NUMBER)
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    store.write(mail_letter, letter)
    (found,) = mailings(store, campaign_id)
    assert (found.method, found.article, found.mailed_on, found.way.words) == (
        RECEIPT, NUMBER, TODAY, "Certified Mail, return receipt",
    )  # fmt: skip


def test_every_field_can_be_corrected_and_the_same_again_is_no_act(store: Store, campaign_id: str, letter: str) -> None:
    made = store.write(record_mailing, letter, RECEIPT, TUESDAY, to=("ICE",)).made
    changes = {"method": Delivery.REGISTERED, "to": ("ICE", "Room 1"), "article": "RA 1", "cost": 1000, "by": "B."}
    store.write(change_mailing, made, **changes)
    assert store.write(change_mailing, made, **changes).entry == 0
    (found,) = mailings(store, campaign_id)
    assert {name: getattr(found, name) for name in changes} == changes
    with pytest.raises(TypeError, match="a mailing has no colour, letter"):
        store.write(change_mailing, made, letter="x", colour="red")


def test_what_cannot_be_is_refused_in_a_sentence(store: Store, campaign_id: str, letter: str) -> None:
    made = store.write(record_mailing, letter, RECEIPT, TUESDAY).made
    fax = store.write(record_mailing, letter, Delivery.FAX, TUESDAY, beside=made).made
    second = store.write(add_campaign, a_campaign(jurisdiction__name="Lakeside County")).made
    other = store.write(add_letter, second, "notice-ice").made
    theirs = store.write(record_mailing, other, RECEIPT, TUESDAY, without_copy=True).made
    before = store.read(load_correspondence, campaign_id)
    refusals: list[tuple[dict[str, object], str]] = [
        ({"mailed_on": date(2010, 10, 1)}, "A letter cannot have been mailed after today. Change the day."),
        ({"mailed_on": None}, "Write down the day on which the letter was mailed."),
        ({"delivered_on": date(2010, 10, 1)}, "A letter cannot have arrived after today. Change the day."),
        ({"delivered_on": MONDAY}, "A letter cannot have arrived before it was mailed. Change the day."),
        ({"returned_on": date(2010, 10, 1)}, "A letter cannot have come back after today. Change the day."),
        ({"returned_on": MONDAY}, "A letter cannot have come back before it was mailed. Change the day."),
        ({"cost": -1}, "A cost cannot be below zero. Change the amount."),
        ({"beside": "gone"}, "The mailing that this one repeats is not in the log. Choose another one."),
        ({"again": theirs}, "The mailing that this one repeats is not in the log. Choose another one."),
        ({"again": made}, "A mailing cannot repeat itself. Choose another one."),
        ({"again": fax}, "A mailing cannot repeat itself. Choose another one."),
    ]
    for changes, sentence in refusals:
        with pytest.raises(Refused) as refused:
            store.write(change_mailing, made, **changes)
        assert str(refused.value) == sentence
    with pytest.raises(Refused, match="What is sent again goes out after what came back"):
        store.write(record_mailing, letter, RECEIPT, MONDAY, again=made)
    with pytest.raises(Refused, match="not in the log any more"):
        store.write(remove_mailing, "gone")
    assert store.read(load_correspondence, campaign_id) == before


def test_a_letter_in_place_of_one_that_came_back_is_its_next_try(store: Store, campaign_id: str, letter: str) -> None:
    first = store.write(record_mailing, letter, RECEIPT, MONDAY).made
    store.write(return_mailing, first, TUESDAY)
    new = store.write(replace_letter, letter).made
    store.write(keep_print, new, b"%PDF with the right street", 1, "1", "1")
    store.write(record_mailing, new, RECEIPT, WEDNESDAY, again=first)
    assert [entry.letter for entry in mailings(store, campaign_id)] == ["notice-ice", "notice-ice-2"]
    assert (state(store, letter), state(store, new)) == (LetterState.CAME_BACK, LetterState.MAILED)
