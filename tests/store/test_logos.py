import dataclasses

import pytest

from organizer.domain.changes import Topic
from organizer.domain.errors import Environment, Refused
from organizer.domain.picture import Picture
from organizer.store.logos import clear_logo, describe_logo, load_logo, set_logo
from organizer.store.store import Store
from tests.store.raw_sql import set_outside

SEAL = Picture(2, 3, 1, b"packed pixels", "The seal of the county")


def test_group_and_jurisdiction_have_each_their_own(store: Store, campaign_id: str) -> None:
    assert store.write(set_logo, "", SEAL).topics == {Topic.GROUP, Topic.LETTERS}
    assert store.read(load_logo, "") == SEAL
    assert store.read(load_logo, campaign_id) is None
    other = dataclasses.replace(SEAL, channels=3, pixels=b"other pixels", words="")
    assert store.write(set_logo, campaign_id, other).topics == {Topic.ANSWERS, Topic.LETTERS}
    assert store.read(load_logo, campaign_id) == other
    assert store.write(set_logo, campaign_id, other).entry == 0
    store.write(set_logo, campaign_id, SEAL)
    assert store.write(clear_logo, campaign_id).sentence == "Logo removed."
    assert store.read(load_logo, campaign_id) is None
    assert store.write(clear_logo, campaign_id).entry == 0
    assert store.read(load_logo, "") == SEAL
    store.undo()
    assert store.read(load_logo, campaign_id) == SEAL


def test_what_a_logo_shows_is_said_of_the_one_that_is_there(store: Store) -> None:
    assert store.write(describe_logo, "", "Nothing to see").entry == 0
    store.write(set_logo, "", SEAL)
    store.write(describe_logo, "", "A tree")
    assert store.read(load_logo, "") == dataclasses.replace(SEAL, words="A tree")


def test_a_campaign_that_is_gone_gets_no_logo(store: Store) -> None:
    with pytest.raises(Refused, match="not in the file any more"):
        store.write(set_logo, "no-such", SEAL)


def test_damaged_pixels_are_not_given_out(store: Store) -> None:
    store.write(set_logo, "", SEAL)
    set_outside(store, "UPDATE blob SET data = x'00'")
    with pytest.raises(Environment, match=r"^The logo is damaged in the file\."):
        store.read(load_logo, "")
