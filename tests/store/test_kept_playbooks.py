from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.playbook import Playbook
from organizer.playbooks.reader import read_playbook
from organizer.store.campaigns import add_campaign
from organizer.store.journal import Done, history
from organizer.store.kept_playbooks import (
    KeptPlaybooks,
    is_noted,
    kept_for,
    kept_playbook,
    list_kept,
    load_uses,
    newest_kept,
    note_playbook,
    seen_mark,
)
from organizer.store.packed_playbook import mark_of
from organizer.store.store import Store
from organizer.store.unjournaled_tables import KeptPlaybookRow
from tests.builders import NOON, a_campaign
from tests.playbooks.small import write_small


class Days:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def store(days: Days) -> Iterator[Store]:
    with Store.create(None, None, clock=days) as made:
        yield made


@pytest.fixture
def small(tmp_path: Path) -> Playbook:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook
    return playbook


def _start(store: Store, playbook: str = "small") -> str:
    return store.write(add_campaign, replace(a_campaign(), playbook=playbook)).made


def test_a_new_version_is_noted_for_all_its_campaigns_and_seen_when_somebody_got_it(
    store: Store, days: Days, small: Playbook
) -> None:
    one, other, foreign = _start(store), _start(store), _start(store, "another")
    assert not store.read(is_noted, one, small)
    assert store.read(seen_mark, one) == ""
    store.write(note_playbook, small)
    newer = replace(small, version="2", aim="Stay out")
    days.now += timedelta(days=40)
    store.write(note_playbook, newer)
    for campaign in (one, other):
        uses = store.read(load_uses, campaign)
        assert [(use.version, use.since, use.seen) for use in uses] == [
            ("1", date(2010, 9, 30), True),
            ("2", date(2010, 11, 9), False),
        ]
        assert store.read(is_noted, campaign, newer)
        assert store.read(seen_mark, campaign) == mark_of(small)
    assert store.read(load_uses, foreign) == ()
    late = _start(store)
    store.write(note_playbook, newer, is_seen=True)
    assert store.read(seen_mark, one) == mark_of(newer)
    assert [use.version for use in store.read(load_uses, late)] == ["2"]
    assert [(use.version, use.since) for use in store.read(list_kept)] == [
        ("1", date(2010, 9, 30)),
        ("2", date(2010, 11, 9)),
    ]
    assert store.read(kept_playbook, mark_of(small)) == small
    assert store.read(newest_kept, "small") == newer
    assert store.read(newest_kept, "none") is None


def test_a_version_that_was_taken_back_is_no_news(store: Store, small: Playbook) -> None:
    campaign = _start(store)
    for playbook in (small, replace(small, aim="Stay out"), small):
        store.write(note_playbook, playbook)
    assert [use.seen for use in store.read(load_uses, campaign)] == [True, False, True]


def test_it_is_no_act_of_the_user(store: Store, small: Playbook) -> None:
    _start(store)
    before = store.read(history)
    assert store.write(note_playbook, small).entry == 0
    assert store.read(history) == before


def test_a_campaign_finds_its_playbook_in_the_file_when_it_is_gone(store: Store, small: Playbook) -> None:
    _start(store)
    store.write(note_playbook, small)
    offered: Mapping[str, Playbook] = {"other": replace(small, slug="other")}
    books = KeptPlaybooks(offered, store.read(kept_for, offered))
    assert books["small"] == small
    assert books["other"].slug == "other"
    assert (list(books), len(books), "small" in books) == (["other"], 1, False)
    assert store.read(kept_for, {"small": small}) == {}
    with pytest.raises(Refused, match="The playbook gone is not on this computer"):
        books["gone"]
    assert books.get("gone") is None


def test_a_kept_playbook_that_is_damaged_is_none(store: Store, small: Playbook) -> None:
    _start(store)
    store.write(note_playbook, small)

    def spoil(session: Session) -> Done:
        session.execute(update(KeptPlaybookRow).values(content=b"?"))
        return Done(frozenset(), "Spoil")

    store.write(spoil)
    assert store.read(newest_kept, "small") is None
    assert store.read(kept_for, {}) == {}
