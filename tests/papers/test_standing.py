from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.papers import preview
from organizer.papers.press import press
from organizer.papers.standing import CHANGED, Stand, has_changed, stand_now
from organizer.store.campaigns import answer, clear_recipient, set_recipient
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import (
    add_letter,
    edit_paragraph,
    frozen_bytes,
    keep_print,
    load_letter,
    sign_letter,
)
from organizer.store.mailings import deliver_mailing, remove_mailing
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign, a_store, print_and_mail
from tests.papers.cases import the_directory, the_playbook

BOOKS = {PLAYBOOK: the_playbook()}
LATER = date(2010, 12, 24)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str, str]]:
    store, campaign = a_store(tmp_path, campaign=a_campaign(letter__date=None))
    yield store, campaign, store.write(add_letter, campaign, "notice-ice").made
    store.close()


def _print(held: tuple[Store, str, str], slug: str = "notice-ice") -> str:
    """Print the letter as it is today and return the sum of its bytes."""
    store, campaign, letter = held
    page = store.read(preview.load, campaign, slug, BOOKS, the_directory(), today=TODAY)
    assert page is not None
    assert page.sheets.letter is not None
    paper = press([page.sheets.letter])
    store.write(keep_print, letter, paper.data, paper.pages, "1", "1", page.day)
    return paper.sha256


def _now(held: tuple[Store, str, str], today: date = LATER) -> str:
    return _stand(held, today).sha256


def _stand(held: tuple[Store, str, str], today: date = LATER) -> Stand:
    store, campaign, letter = held
    return store.read(stand_now, campaign, letter, BOOKS, the_directory(), today=today)


def test_an_unprinted_letter_has_no_sum(held: tuple[Store, str, str]) -> None:
    assert _now(held) == ""
    assert not has_changed(held[0].read(load_letter, held[2]), "")


def test_an_address_that_nobody_checked_in_time_is_told_until_the_letter_is_kept(held: tuple[Store, str, str]) -> None:
    store, campaign, letter = held
    assert _stand(held).is_unchecked
    _print(held)
    assert _stand(held).is_unchecked
    own = Recipient("ice_assistant_director", source="a web page", checked_on=date(2010, 7, 1))
    store.write(set_recipient, campaign, own)
    assert _stand(held).is_unchecked
    store.write(set_recipient, campaign, replace(own, checked_on=TODAY))
    assert not _stand(held).is_unchecked
    store.write(clear_recipient, campaign, own.role)
    store.write(sign_letter, letter, TODAY, as_printed=True)
    assert not _stand(held).is_unchecked


def test_a_printed_letter_is_the_same_on_another_day(held: tuple[Store, str, str]) -> None:
    assert _print(held) == _now(held)
    assert not has_changed(held[0].read(load_letter, held[2]), _now(held))


def test_a_follow_up_keeps_the_day_of_its_print_and_changes_with_the_record(held: tuple[Store, str, str]) -> None:
    store, campaign, notice = held
    store.write(answer, campaign, "letter.date", date(2010, 9, 29))
    store.write(print_and_mail, notice)
    remind = (store, campaign, store.write(add_letter, campaign, "remind", "notice-ice").made)
    assert _print(remind, "remind") == _now(remind)
    (mailing,) = store.read(load_correspondence, campaign).mailings
    store.write(deliver_mailing, mailing.id, TODAY)
    assert _now(remind) not in ("", CHANGED)
    assert has_changed(store.read(load_letter, remind[2]), _now(remind))
    store.write(remove_mailing, mailing.id)
    assert _now(remind) == CHANGED


def test_an_answer_an_edit_and_a_date_for_all_letters_change_it(held: tuple[Store, str, str]) -> None:
    store, campaign, letter = held
    printed = _print(held)
    store.write(answer, campaign, "decision.vote", "4-1")
    assert _now(held) != printed
    assert has_changed(store.read(load_letter, letter), _now(held))
    store.write(answer, campaign, "decision.vote", "5-0")
    assert _now(held) == printed
    store.write(answer, campaign, "letter.date", date(2010, 10, 2))
    assert _now(held) != printed
    store.write(answer, campaign, "letter.date", None)
    store.write(edit_paragraph, letter, "request", "We ask.")
    assert has_changed(store.read(load_letter, letter), printed)


def test_a_letter_that_cannot_be_printed_any_more_has_changed(held: tuple[Store, str, str]) -> None:
    _print(held)
    held[0].write(answer, held[1], "signer.name", "")
    assert _now(held) == CHANGED
    assert has_changed(held[0].read(load_letter, held[2]), CHANGED)


def test_a_signed_letter_is_shown_as_it_was_kept(held: tuple[Store, str, str]) -> None:
    store, campaign, letter = held
    _print(held)
    store.write(sign_letter, letter, date(2010, 9, 30))
    store.write(answer, campaign, "decision.vote", "4-1")
    page = store.read(preview.load, campaign, "notice-ice", BOOKS, the_directory(), today=LATER)
    assert page is not None
    assert page.sheets.is_kept
    assert (page.sheets.data, page.is_open) == (store.read(frozen_bytes, letter), False)
    assert page.sheets.pages == 2
    assert not has_changed(page.stored, CHANGED)
