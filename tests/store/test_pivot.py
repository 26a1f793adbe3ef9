"""A campaign that goes on in another, as in San Francisco and in Cook County."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.asked import Asked
from organizer.domain.campaign import Activation, Jurisdiction, Recipient
from organizer.domain.campaign_ending import Links
from organizer.domain.errors import Refused
from organizer.domain.law import Law, Standing
from organizer.domain.picture import Picture
from organizer.domain.playbook import Playbook
from organizer.domain.timeline import Kind
from organizer.store.campaigns import add_campaign, answer, list_campaigns, load_campaign
from organizer.store.letters import load_letters
from organizer.store.logos import has_logo, load_logo, set_logo
from organizer.store.outcomes import close_campaign, load_ending
from organizer.store.pages import timeline
from organizer.store.pivot import load_links, pivot_campaign
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign
from tests.shipped import shipped_shelf

HISTORY = shipped_shelf()[PLAYBOOK]
CONGRESS = "member_of_congress"


def _policy(**changes: object) -> Playbook:
    """Return another playbook, which keeps one role of the first and does not ask about activation."""
    roles = tuple(role for role in HISTORY.roles if role.role == CONGRESS)
    kept = replace(HISTORY, slug="policy", title="A policy on detainers", roles=roles, branches=())
    return replace(kept, **changes)  # type: ignore[arg-type]  # fields of Playbook


def _timeline(store: Store, campaign: str, books: Mapping[str, Playbook]) -> list[tuple[str, str, Mapping[str, str]]]:
    page = store.read(timeline.load, campaign, books, {}, TODAY)
    told = [line for line in page.lines if line.told.kind is Kind.ENDING]
    return [(line.told.title.words, line.place, line.arguments) for line in told]


def test_san_francisco_was_refused_and_went_on_with_a_policy(store: Store) -> None:
    place = Jurisdiction("San Francisco", "CA", "county", activation=Activation.ACTIVATED)
    clerk = Recipient("clerk", name="Clerk of the Board", address=("1 Hall", "San Francisco, CA 94102"))
    value = replace(a_campaign(), jurisdiction=place, law=Law(Standing.ALLOWS), asked=Asked((("days", "5"),)))
    value = replace(value, recipients=(*value.recipients, clerk))
    first = store.write(add_campaign, value).made
    store.write(close_campaign, first, "denied_meeting", TODAY, pivot="other_measure")
    book = _policy()
    done = store.write(pivot_campaign, first, book, ("notice-ice",))
    second = store.read(load_campaign, done.made)
    assert done.sentence == "Campaign started. What you know of the place came along."
    assert (second.playbook, second.jurisdiction) == ("policy", replace(place, activation=Activation.UNKNOWN))
    assert (second.group, second.signer, second.facts) == (value.group, value.signer, value.facts)
    assert [entry.role for entry in second.recipients] == [CONGRESS]
    assert (second.decision.date, second.law, second.asked, second.letter.date) == (None, Law(), Asked(), None)
    assert second.letter.copies_to == value.letter.copies_to
    assert [letter.template for letter in store.read(load_letters, done.made)] == ["notice-ice"]
    assert store.read(load_campaign, first) == value
    assert store.read(load_ending, first).is_closed
    books = {PLAYBOOK: HISTORY, "policy": book}
    assert _timeline(store, first, books)[1:] == [
        ("Went on with another playbook: A policy on detainers", "home", {"campaign": done.made})
    ]
    assert _timeline(store, done.made, books) == [
        (f"Went on from another campaign: {HISTORY.title}", "home", {"campaign": first})
    ]


def test_cook_county_went_on_and_one_undo_takes_all_of_it_back(store: Store, campaign_id: str) -> None:
    seal = Picture(2, 3, 1, b"packed pixels", "The seal of the county")
    store.write(set_logo, campaign_id, seal)
    before = store.read(load_campaign, campaign_id)
    done = store.write(pivot_campaign, campaign_id, _policy(branches=HISTORY.branches))
    assert store.read(load_logo, done.made) == seal
    assert store.read(has_logo, done.made)
    links = store.read(load_links, campaign_id)
    assert links.before is None
    assert [(entry.campaign, entry.playbook, entry.on) for entry in links.after] == [(done.made, "policy", TODAY)]
    back = store.read(load_links, done.made).before
    assert back is not None
    assert (back.campaign, back.place, back.playbook) == (campaign_id, "Riverbend County", PLAYBOOK)
    assert store.read(load_campaign, done.made).jurisdiction.activation_date == date(2010, 11, 16)
    assert store.undo_label() == "Go on in Riverbend County with A policy on detainers"
    store.undo()
    assert [entry.id for entry in store.read(list_campaigns)] == [campaign_id]
    assert store.read(load_links, campaign_id) == Links()
    assert store.read(load_campaign, campaign_id) == before
    store.redo()
    store.write(answer, done.made, "asked.days", "5")
    assert store.read(load_campaign, done.made).asked.get("days") == "5"
    assert store.read(load_links, done.made).before == back


def test_a_campaign_does_not_go_on_with_its_own_playbook(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match="follows that playbook already"):
        store.write(pivot_campaign, campaign_id, HISTORY)


def test_a_playbook_that_is_gone_is_told_by_its_short_name(store: Store, campaign_id: str) -> None:
    store.write(pivot_campaign, campaign_id, _policy())
    assert _timeline(store, campaign_id, {PLAYBOOK: HISTORY})[0][0] == "Went on with another playbook: policy"
