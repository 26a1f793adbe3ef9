from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile
from organizer.store.letters import add_letter, keep_print, sign_letter
from organizer.store.mailings import record_mailing
from organizer.store.pages.answer import AnswerPage, load
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_store
from tests.papers.cases import the_playbook

JUNE = ApproximateDate.parse("2010-06")
DAY = date(2010, 9, 29)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def page(held: tuple[Store, str], reply: str = "") -> AnswerPage:
    return held[0].read(load, held[1], {PLAYBOOK: the_playbook()}, reply)


def test_letters_that_went_out_come_first_and_drafts_are_left_out(held: tuple[Store, str]) -> None:
    store, campaign = held
    signed, mailed, came_back, _draft = (
        store.write(add_letter, campaign, name).made
        for name in ("notice-ice", "notice-sib", "notice-ice", "confirm-ice")
    )
    store.write(keep_print, signed, b"%PDF", 1, "1", "1")
    store.write(sign_letter, signed, DAY)
    store.write(record_mailing, mailed, Delivery.CERTIFIED, DAY, without_copy=True)
    store.write(record_reply, campaign, (signed,), Channel.FAX, Stance.ASKS, JUNE)
    store.write(record_mailing, came_back, Delivery.FIRST_CLASS, DAY, without_copy=True)
    store.write(set_setting, "initials", "A.R.")
    found = page(held)
    assert (found.place, found.initials, found.reply, found.offers) == ("Riverbend County", "A.R.", None, ())
    assert [(letter.slug, letter.hint.words) for letter in found.letters] == [
        ("notice-ice", "Went out."),
        ("notice-sib", "Mailed September 29, 2010."),
        ("notice-ice-2", "Mailed September 29, 2010."),
    ]
    assert found.letters[2].title == "Notice to ICE, 2"
    assert (found.letters[1].id, found.letters[1].role) == (mailed, "state_identification_bureau")
    assert found.letter("notice-sib") is found.letters[1]
    assert found.letter("none") is None
    assert "state_identification_bureau" in dict(found.roles)


def test_an_answer_to_a_reminder_is_of_the_office_that_was_reminded(held: tuple[Store, str]) -> None:
    store, campaign = held
    for template, follows in (("notice-ice", ""), ("remind", "notice-ice"), ("remind", "")):
        letter = store.write(add_letter, campaign, template, follows).made
        store.write(record_mailing, letter, Delivery.CERTIFIED, DAY, without_copy=True)
    assert [letter.role for letter in page(held).letters] == [*["ice_assistant_director"] * 2, ""]


def test_a_letter_that_is_only_signed_can_have_an_answer(held: tuple[Store, str]) -> None:
    store, campaign = held
    signed = store.write(add_letter, campaign, "notice-ice").made
    store.write(keep_print, signed, b"%PDF", 1, "1", "1")
    store.write(sign_letter, signed, DAY)
    assert page(held).letters[0].hint.words == "Signed, and not in the mail log yet."


def test_a_phone_call_offers_to_write_back(held: tuple[Store, str]) -> None:
    store, campaign = held
    letters = [store.write(add_letter, campaign, name).made for name in ("notice-ice", "notice-sib")]
    for letter in letters:
        store.write(record_mailing, letter, Delivery.CERTIFIED, DAY, without_copy=True)
    mail, scan = NewFile("answer.eml", b"From: a", "message/rfc822"), NewFile("a.pdf", b"%PDF", "application/pdf")
    call = store.write(
        record_reply, campaign, tuple(letters), Channel.CALL, Stance.PROPOSES_MEETING, JUNE, files=(scan, mail)
    ).made
    found = page(held, call)
    assert list(found.mails.values()) == [b"From: a"]
    assert found.reply is not None
    assert found.reply.on == JUNE
    first = found.offers[0]
    assert (first.template, first.because, first.follows, first.answer) == ("write-back", "call", "notice-ice", call)
    assert len({offer.template for offer in found.offers}) == len(found.offers)
    with pytest.raises(Refused, match="not in the file any more"):
        page(held, "none")
