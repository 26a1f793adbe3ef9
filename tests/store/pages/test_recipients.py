from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.domain.office import Office, PostalAddress
from organizer.store.campaigns import clear_recipient, set_recipient
from organizer.store.letters import add_letter
from organizer.store.offices import add_office, check_office, correct_office
from organizer.store.pages import recipients
from organizer.store.pages.recipients import RecipientsPage
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook

BUREAU = "state_identification_bureau/VA"


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def _page(store: Store, campaign: str) -> RecipientsPage:
    return store.read(recipients.load, campaign, {PLAYBOOK: the_playbook()}, the_directory())


def test_what_the_campaign_needs_comes_first_then_all_others(held: tuple[Store, str]) -> None:
    page = _page(*held)
    assert {line.key for line in page.lines[:2]} == {BUREAU, "ice_assistant_director"}
    assert page.lines[2].key == "entry/member_of_congress"
    assert sum(line.key.startswith("state_identification_bureau/") for line in page.lines) == 56
    assert not page.lines[3].is_needed


def test_a_row_carries_the_block_as_it_prints_and_what_is_missing(held: tuple[Store, str]) -> None:
    page = _page(*held)
    line = page.line(BUREAU)
    assert line is not None
    assert line.block[0] == "Bureau Chief"
    assert line.block[-1] == "Richmond, VA 23261-7472"
    indiana = page.line("state_identification_bureau/IN")
    assert indiana is not None
    assert indiana.missing == ("street or P.O. box", "city", "state", "ZIP code")
    assert page.line("nowhere") is None


def test_a_correction_keeps_the_shipped_block_in_sight(held: tuple[Store, str]) -> None:
    store, campaign = held
    was = next(office for office in the_directory() if office.key == BUREAU)
    wanted = replace(was, address=PostalAddress(("1 New Street",), "Richmond", "VA", "23219"), source_title="a call")
    store.write(correct_office, was, wanted)
    line = _page(store, campaign).line(BUREAU)
    assert line is not None
    assert line.address == ("1 New Street", "Richmond, VA 23219")
    assert "Richmond, VA 23261-7472" in line.seed_block
    assert not line.is_added


def test_an_added_office_stands_before_the_shipped_rest(held: tuple[Store, str]) -> None:
    store, campaign = held
    address = PostalAddress(("2 Side Street",), "Dover", "DE", "19901")
    office = Office("", "state_identification_bureau", "Bureau, Delaware", "State Police", "", address, state="DE")
    made = store.write(add_office, office).made
    store.write(check_office, made, TODAY, "A.R.", "called")
    store.write(set_setting, "initials", "A.R.")
    page = _page(store, campaign)
    assert page.lines[3].key == made
    assert page.lines[3].is_added
    assert page.lines[3].check is not None
    assert page.initials == "A.R."


def test_an_own_entry_names_the_letter_that_goes_there(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "ask-congress")
    store.write(set_recipient, campaign, Recipient("governing_body"))
    page = _page(store, campaign)
    member, body = page.line("entry/member_of_congress"), page.line("entry/governing_body")
    assert member is not None
    assert body is not None
    assert (member.letter, member.missing) == ("ask-congress", ())
    assert (body.name, body.letter, len(body.missing)) == ("Governing body", "", 4)


def test_a_change_of_one_line_is_no_recipient_of_its_own(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(set_recipient, campaign, Recipient("ice_assistant_director", name="The Director"))
    assert _page(store, campaign).line("entry/ice_assistant_director") is None


def test_roles_are_those_of_the_directory(held: tuple[Store, str]) -> None:
    assert [role for role, _ in _page(*held).roles] == ["ice_assistant_director", "state_identification_bureau"]


def test_whom_a_letter_goes_to_and_nobody_entered_stands_there_too(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(clear_recipient, campaign, "member_of_congress")
    assert _page(store, campaign).line("entry/member_of_congress") is None
    store.write(add_letter, campaign, "ask-congress")
    line = _page(store, campaign).line("entry/member_of_congress")
    assert line is not None
    assert (line.is_asked, line.is_needed, line.own, line.letter) == (True, True, None, "ask-congress")
    assert line.missing
