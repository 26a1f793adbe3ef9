from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.domain.letter import LetterState
from organizer.store.campaigns import answer, set_recipient
from organizer.store.letters import add_letter, choose_office, mark_letter, replace_letter
from organizer.store.pages import letters
from organizer.store.pages.letters import LettersPage
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store, print_and_mail
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def _page(store: Store, campaign: str) -> LettersPage:
    return store.read(letters.load, campaign, {PLAYBOOK: the_playbook()}, the_directory(), TODAY)


def test_a_letter_shows_to_whom_where_it_stands_and_its_date(held: tuple[Store, str]) -> None:
    store, campaign = held
    made = store.write(add_letter, campaign, "notice-sib").made
    store.write(mark_letter, made, LetterState.PRINTED)
    page = _page(store, campaign)
    assert page.place == "Riverbend County"
    (line,) = page.letters
    assert (line.slug, line.to, line.state) == (
        "notice-sib",
        "State Identification Bureau, Virginia",
        LetterState.PRINTED,
    )
    assert line.date.isoformat() == "2010-10-01"
    assert store.read(letters.slug_of, made) == "notice-sib"


def test_letters_of_one_template_are_numbered(held: tuple[Store, str]) -> None:
    store, campaign = held
    for _ in range(2):
        store.write(add_letter, campaign, "notice-ice")
    page = _page(store, campaign)
    assert [(line.slug, line.number) for line in page.letters] == [("notice-ice", 0), ("notice-ice-2", 2)]
    assert next(line for line in page.gallery if line.template == "notice-ice").count == 2


def test_the_gallery_follows_the_steps_and_says_what_each_letter_is_for(held: tuple[Store, str]) -> None:
    gallery = _page(*held).gallery
    assert [line.template for line in gallery][:3] == ["ask-officials", "resolution", "notice-ice"]
    assert all(line.purpose for line in gallery)
    assert {line.template: line.to for line in gallery}["resolution"] == ""


def test_a_chosen_office_and_an_own_name_are_shown(held: tuple[Store, str]) -> None:
    store, campaign = held
    first = store.write(add_letter, campaign, "notice-sib").made
    store.write(choose_office, first, "state_identification_bureau/MD")
    store.write(add_letter, campaign, "notice-ice")
    store.write(set_recipient, campaign, Recipient("ice_assistant_director", name="The Director"))
    assert [line.to for line in _page(store, campaign).letters] == [
        "State Identification Bureau, Maryland",
        "The Director",
    ]


def test_a_letter_of_an_older_playbook_is_still_listed(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "notice-of-old")
    (line,) = _page(store, campaign).letters
    assert (line.title, line.to) == ("notice-of-old", "")


def test_a_mailed_letter_keeps_its_date_and_is_named_by_the_one_in_its_place(held: tuple[Store, str]) -> None:
    store, campaign = held
    made = store.write(add_letter, campaign, "notice-sib").made
    store.write(print_and_mail, made)
    store.write(replace_letter, made)
    store.write(answer, campaign, "letter.date", date(2011, 1, 1))
    old, new = _page(store, campaign).letters
    assert (old.printed_number, old.is_frozen, old.replaces, old.date) == ("1", True, "", date(2010, 10, 1))
    assert (new.printed_number, new.is_frozen, new.replaces, new.date) == ("2", False, "notice-sib", date(2011, 1, 1))


def test_a_blank_letter_is_offered_last_and_lacks_a_recipient_at_first(held: tuple[Store, str]) -> None:
    store, campaign = held
    made = store.write(add_letter, campaign, "letter").made
    page = _page(store, campaign)
    assert (page.gallery[-1].template, page.gallery[-1].to, page.gallery[-1].count) == ("letter", "", 1)
    (line,) = page.letters
    assert (line.slug, line.is_blank, line.to, line.number) == ("letter-1", True, "", 1)
    store.write(choose_office, made, "state_identification_bureau/MD")
    assert _page(store, campaign).letters[0].to == "State Identification Bureau, Maryland"
