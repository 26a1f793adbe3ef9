"""The page Send to many: letters in the order of the steps, offices with what their address lacks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.playbook import BLANK_LETTER
from organizer.papers import batch_page
from organizer.papers.batch_page import BatchPage
from organizer.store.letters import add_letter, edit_subject, keep_print, sign_letter
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_store
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    with store:
        yield store, campaign


def load(store: Store, campaign: str) -> BatchPage:
    return store.read(batch_page.load, campaign, {PLAYBOOK: the_playbook()}, the_directory())


def test_letters_that_go_to_somebody_come_in_the_order_of_the_steps(opened: tuple[Store, str]) -> None:
    page = load(*opened)
    assert [letter.request.id for letter in page.letters] == [
        "ask-officials", "notice-ice", "notice-sib", "confirm-ice", "confirm-sib", "ask-congress",
    ]  # fmt: skip
    assert page.letter("resolution") is None
    found = page.letter("notice-sib")
    assert found is not None
    assert (found.title, found.role.role, found.number) == (
        "Notice to the State Identification Bureau", "state_identification_bureau", 0,
    )  # fmt: skip
    assert set(page.roles) == {role.role for role in the_playbook().roles} | {"anyone"}


def test_a_letter_that_was_begun_stands_for_its_template_until_it_is_signed(opened: tuple[Store, str]) -> None:
    store, campaign = opened
    first = store.write(add_letter, campaign, "notice-sib").made
    second = store.write(add_letter, campaign, "notice-sib").made
    store.write(edit_subject, second, "Our words")
    assert [
        (letter.request.id, letter.number, letter.request.edits.subject)
        for letter in load(store, campaign).letters
        if letter.request.template == "notice-sib"
    ] == [("notice-sib", 0, None), ("notice-sib-2", 2, "Our words")]
    for letter in (first, second):
        store.write(keep_print, letter, b"%PDF", 1, "1", "1")
        store.write(sign_letter, letter)
    (fresh,) = (letter for letter in load(store, campaign).letters if letter.request.template == "notice-sib")
    assert (fresh.request.id, fresh.request.edits.subject) == ("notice-sib", None)


def test_a_blank_letter_goes_by_its_subject(opened: tuple[Store, str]) -> None:
    store, campaign = opened
    store.write(add_letter, campaign, BLANK_LETTER)
    second = store.write(add_letter, campaign, BLANK_LETTER).made
    store.write(edit_subject, second, "Our words")
    page = load(store, campaign)
    assert [(letter.title, letter.number) for letter in page.letters[-2:]] == [("Blank letter", 1), ("Our words", 0)]
    assert page.letters[-1].role.role == "anyone"


def test_offices_show_their_address_or_what_it_lacks(opened: tuple[Store, str]) -> None:
    page = load(*opened)
    lines = {line.key: line for line in page.offices}
    bureau = lines["state_identification_bureau/VA"]
    assert bureau.state == "Virginia"
    assert bureau.name.startswith("State Identification Bureau, Virginia, ")
    assert bureau.address
    assert not bureau.missing
    assert "virginia" in bureau.search
    assert "bureau chief" in bureau.search
    assert any(line.missing for line in page.offices)
    assert len(lines) == len(the_directory())
