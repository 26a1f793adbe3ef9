from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.reply import Channel, Stance
from organizer.store.letters import add_letter
from organizer.store.pages import letters, new_letter
from organizer.store.pages.new_letter import NewLetterPage
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store, print_and_mail
from tests.papers.cases import LETTERS, the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str], **chosen: str) -> NewLetterPage:
    books = {PLAYBOOK: the_playbook()}
    return held[0].read(new_letter.load, held[1], books, the_directory(), TODAY, **chosen)


def test_before_anything_went_out_there_are_the_letters_of_the_steps_alone(held: tuple[Store, str]) -> None:
    held[0].write(add_letter, held[1], "notice-ice")
    page = _page(held)
    assert page.follow_ups == ()
    assert {line.template for line in page.gallery} == {*LETTERS, "letter"}


def test_a_letter_that_went_out_offers_what_follows_it_and_says_why(held: tuple[Store, str]) -> None:
    store, campaign = held
    for template in ("notice-ice", "notice-sib"):
        store.write(print_and_mail, store.write(add_letter, campaign, template).made)
    lines = _page(held, follows="notice-ice").follow_ups
    assert [(line.key, line.because.words) for line in lines] == [
        ("correct/notice-ice", ""),
        ("remind/notice-ice", "No answer to it is on record."),
        ("tell-congress/notice-ice", "No answer to it is on record."),
    ]
    assert lines[0].follows.words == "Follows no. 1, Notice to ICE, mailed September 30, 2010."
    assert len(_page(held).follow_ups) == 5


def test_after_an_answer_what_fits_it_is_offered(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.write(add_letter, campaign, "notice-ice").made
    store.write(print_and_mail, letter)
    on = ApproximateDate.parse("2010-09-30")
    call = store.write(record_reply, campaign, (letter,), Channel.CALL, Stance.ASKS, on).made
    store.write(record_reply, campaign, (letter,), Channel.PAPER, Stance.AGREES, on)
    page = _page(held, follows="notice-ice", answer=call)
    assert [line.offer.template for line in page.follow_ups] == ["correct", "write-back"]
    offer = page.follow_up("write-back/notice-ice")
    assert offer is not None
    assert (offer.answer, offer.because) == (call, "call")
    assert page.follow_up("remind/notice-ice") is None
    assert [line.offer.template for line in _page(held).follow_ups] == ["correct", "thank"]


def test_nothing_follows_a_letter_that_the_playbook_has_no_more(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(print_and_mail, store.write(add_letter, campaign, "gone").made)
    assert _page(held).follow_ups == ()


def test_the_list_of_letters_says_where_a_follow_up_goes(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "notice-sib")
    store.write(add_letter, campaign, "write-back", "notice-sib")
    store.write(add_letter, campaign, "remind", "write-back")
    store.write(add_letter, campaign, "thank")
    store.write(add_letter, campaign, "tell-congress", "notice-sib")
    lines = store.read(letters.load, campaign, {PLAYBOOK: the_playbook()}, the_directory(), TODAY).letters
    bureau = "State Identification Bureau, Virginia"
    assert [line.to for line in lines] == [bureau, bureau, bureau, "", "The Honorable Casey Lane"]
    assert [line.date.isoformat() for line in lines][:2] == ["2010-10-01", "2010-09-30"]
