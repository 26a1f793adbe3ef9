import hashlib
from datetime import date, datetime
from pathlib import Path

import pytest

from organizer.domain.errors import Environment, Refused
from organizer.domain.letter import LetterState
from organizer.store.campaigns import answer, start_campaign
from organizer.store.letter_rows import StoredPrint
from organizer.store.letters import (
    add_letter,
    date_letter,
    edit_subject,
    load_letter,
    load_letters,
)
from organizer.store.mailings import remove_mailing, return_mailing
from organizer.store.prints import frozen_bytes, keep_print, kept_bytes, kept_letter, sign_letter
from organizer.store.store import Store
from tests.builders import NOON, PLAYBOOK, TODAY, mail_letter
from tests.store.raw_sql import set_outside

PAPER = b"%PDF as it was printed"
SUM = hashlib.sha256(PAPER).hexdigest()


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    return store.write(add_letter, campaign_id, "notice-ice").made


@pytest.fixture
def printed(store: Store, letter: str) -> str:
    store.write(keep_print, letter, PAPER, 2, "2010.1", "0.3")
    return letter


def kept(store: Store, letter: str) -> StoredPrint:
    found = store.read(load_letter, letter).print
    assert found is not None
    return found


def test_printing_keeps_the_bytes_and_what_they_came_from(store: Store, letter: str) -> None:
    assert store.read(kept_bytes, letter) is None
    store.write(keep_print, letter, PAPER, 2, "2010.1", "0.3")
    assert store.read(kept_bytes, letter) == PAPER
    assert kept(store, letter) == StoredPrint(SUM, 2, NOON, PLAYBOOK, "2010.1", "0.3", date(2010, 10, 1))
    assert store.read(load_letter, letter).state is LetterState.PRINTED
    assert store.undo_label() == "Print letter"
    assert store.write(keep_print, letter, PAPER, 2, "2010.1", "0.3").entry == 0
    store.undo()
    assert store.read(kept_bytes, letter) is None
    store.redo()
    assert kept(store, letter).at == NOON
    with pytest.raises(Refused, match="not kept yet"):
        store.read(frozen_bytes, letter)


def test_the_letter_is_kept_with_its_paper_and_goes_with_it(store: Store, printed: str) -> None:
    assert store.read(kept_letter, printed) is None  # as one that an older program printed
    store.write(keep_print, printed, PAPER, 2, "2010.1", "0.3", letter=b"its words")
    assert store.read(kept_letter, printed) == b"its words"
    assert store.write(keep_print, printed, PAPER, 2, "2010.1", "0.3", letter=b"its words").entry == 0
    store.undo()
    assert store.read(kept_letter, printed) is None
    store.redo()
    assert store.read(kept_letter, printed) == b"its words"


def test_a_letter_is_not_signed_after_today(store: Store, printed: str) -> None:
    with pytest.raises(Refused, match="Enter a day that is not after today"):
        store.write(sign_letter, printed, date(2010, 10, 1))
    assert not store.read(load_letter, printed).is_frozen


@pytest.mark.parametrize("checked", [True, False])
def test_history_says_for_good_that_nobody_had_checked_the_address(store: Store, printed: str, checked: bool) -> None:
    store.write(sign_letter, printed, TODAY, is_unchecked=not checked)
    told = "Mark letter as signed" if checked else "Mark letter as signed, to an address that nobody checked"
    assert store.undo_label() == told


def test_the_date_of_a_print_is_the_one_that_the_letter_bears(store: Store, campaign_id: str, letter: str) -> None:
    def dated(paper: bytes, day: date | None = None) -> date:
        store.write(keep_print, letter, paper, 1, "1", "1", day)
        return kept(store, letter).dated

    assert dated(b"1") == date(2010, 10, 1)
    store.write(answer, campaign_id, "letter.date", None)
    assert dated(b"2") == TODAY
    store.write(date_letter, letter, date(2010, 10, 5))
    assert dated(b"3") == date(2010, 10, 5)
    assert dated(b"4", date(2010, 10, 6)) == date(2010, 10, 6)


def test_a_printed_letter_can_still_change_and_is_printed_again(store: Store, printed: str) -> None:
    store.write(edit_subject, printed, "Another subject")
    assert store.read(kept_bytes, printed) == PAPER
    assert kept(store, printed).stale
    store.write(keep_print, printed, b"%PDF of the new words", 1, "2010.1", "0.4")
    assert store.read(kept_bytes, printed) == b"%PDF of the new words"
    assert not kept(store, printed).stale
    store.write(edit_subject, printed, "A third subject")
    store.write(keep_print, printed, b"%PDF of the new words", 1, "2010.1", "0.4")
    assert not kept(store, printed).stale


def test_a_signed_letter_gives_the_same_bytes_whatever_changes_later(
    store: Store, campaign_id: str, printed: str, path: Path
) -> None:
    with pytest.raises(Refused, match="not kept yet"):
        store.read(frozen_bytes, printed)
    done = store.write(sign_letter, printed, date(2010, 9, 29))
    assert done.sentence == "Letter signed. It is kept as it was printed."
    value = store.read(load_letter, printed)
    assert value.is_frozen
    assert value.state is LetterState.SIGNED
    assert kept(store, printed).signed_on == date(2010, 9, 29)
    store.write(answer, campaign_id, "signer.name", "Another Name")
    assert store.read(frozen_bytes, printed) == PAPER
    store.close()
    with Store.open(path, None) as again:
        assert again.read(frozen_bytes, printed) == PAPER
        assert again.read(load_letter, printed) == value


def test_signed_then_mailed_then_back(store: Store, printed: str) -> None:
    store.write(sign_letter, printed)
    mailing = store.write(mail_letter, printed, date(2010, 9, 28)).made
    value = store.read(load_letter, printed)
    assert (kept(store, printed).signed_on, value.mailed_on) == (TODAY, date(2010, 9, 28))
    assert value.state is LetterState.MAILED
    store.write(return_mailing, mailing, TODAY)
    store.write(sign_letter, printed, date(2010, 9, 27))  # the day was wrong
    assert store.read(load_letter, printed).state is LetterState.CAME_BACK
    store.write(mail_letter, printed)
    value = store.read(load_letter, printed)
    assert (kept(store, printed).signed_on, value.mailed_on) == (date(2010, 9, 27), TODAY)


def test_mailing_alone_keeps_the_letter_too(store: Store, printed: str) -> None:
    assert store.write(mail_letter, printed).sentence == "Letter mailed. It is kept as it was printed."
    assert store.read(frozen_bytes, printed) == PAPER
    assert (kept(store, printed).signed_on, store.read(load_letter, printed).mailed_on) == (None, TODAY)


@pytest.mark.parametrize("verb", [sign_letter, mail_letter])
def test_what_changed_since_it_was_printed_is_not_signed_unawares(store: Store, printed: str, verb: object) -> None:
    act = sign_letter if verb is sign_letter else mail_letter
    with pytest.raises(Refused, match=r"^The letter changed since it was printed\. Print it again\.$"):
        store.write(act, printed, current="0" * 64)  # an answer changed, which only the press can tell
    store.write(edit_subject, printed, "Another subject")
    with pytest.raises(Refused, match="changed since it was printed"):
        store.write(act, printed, current=SUM)
    assert not store.read(load_letter, printed).is_frozen
    store.write(act, printed, as_printed=True)
    assert store.read(frozen_bytes, printed) == PAPER
    assert kept(store, printed).stale  # the edit is not on the paper, and the file says so
    store.write(act, printed, current="0" * 64)  # it is kept already: nothing is compared any more


def test_what_did_not_change_is_signed_without_a_question(store: Store, printed: str) -> None:
    store.write(sign_letter, printed, current=SUM)
    assert store.read(load_letter, printed).is_frozen


def test_a_slip_is_taken_back_by_undo(store: Store, printed: str) -> None:
    before = store.read(load_letter, printed)
    store.write(mail_letter, printed)
    after = store.read(load_letter, printed)
    store.undo()
    assert store.read(load_letter, printed) == before
    store.redo()
    assert store.read(load_letter, printed) == after
    assert store.read(frozen_bytes, printed) == PAPER


def test_what_was_mailed_by_mistake_stays_kept_as_it_was_printed(store: Store, printed: str) -> None:
    store.write(remove_mailing, store.write(mail_letter, printed).made)
    value = store.read(load_letter, printed)
    assert (value.state, value.mailed_on, value.is_open) == (LetterState.PRINTED, None, False)
    with pytest.raises(Refused, match=r"^This letter is kept as it was printed\. Write a new letter to replace it\.$"):
        store.write(edit_subject, printed, "Another subject")


def test_damaged_bytes_are_never_given_out(store: Store, printed: str) -> None:
    store.write(sign_letter, printed)
    set_outside(store, "UPDATE blob SET data = x'25504446'")
    for query in (frozen_bytes, kept_bytes):
        with pytest.raises(Environment, match=r"^notice-ice\.pdf is damaged in the file\. Restore a backup\.$"):
            store.read(query, printed)


def test_the_moment_of_a_print_is_kept_in_universal_time(path: Path) -> None:
    later = datetime.fromisoformat("2010-09-30T20:00:00-05:00")
    with Store.create(path, None, clock=lambda: later) as store:
        campaign = store.write(start_campaign, "p", "Riverbend County", "VA", letters=("notice-ice",)).made
        letter = store.read(load_letters, campaign)[0].id
        store.write(keep_print, letter, PAPER, 1, "1", "1")
        assert kept(store, letter).at == later
        assert kept(store, letter).dated == date(2010, 9, 30)
