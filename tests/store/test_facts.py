from dataclasses import replace

from organizer.domain.campaign import Fact
from organizer.domain.changes import Topic
from organizer.domain.dates import ApproximateDate
from organizer.store.campaigns import load_campaign
from organizer.store.facts import delete_fact, keep_fact
from organizer.store.store import Store

HELD = Fact("", "In 2025, the jail held 41 people.", "jail report", ApproximateDate.parse("2026-02"))


def _facts(store: Store, campaign_id: str) -> tuple[Fact, ...]:
    return store.read(load_campaign, campaign_id).facts


def test_a_fact_is_added_changed_and_deleted_and_each_can_be_taken_back(store: Store, campaign_id: str) -> None:
    before = _facts(store, campaign_id)
    added = store.write(keep_fact, campaign_id, HELD)
    assert (added.topics, added.made) == (frozenset({Topic.FACTS}), "in-2025-the-jail")
    assert store.undo_label() == "Add fact"
    kept = _facts(store, campaign_id)
    assert kept == (*before, replace(HELD, id="in-2025-the-jail"))
    store.write(keep_fact, campaign_id, replace(kept[-1], source="jail report, page 3"))
    assert [fact.source for fact in _facts(store, campaign_id)][-1] == "jail report, page 3"
    assert _facts(store, campaign_id)[:-1] == before
    store.undo()
    deleted = store.write(delete_fact, campaign_id, "in-2025-the-jail")
    assert deleted.sentence == "Fact deleted."
    assert _facts(store, campaign_id) == before
    store.undo()
    assert _facts(store, campaign_id) == kept


def test_each_fact_has_a_name_of_its_own(store: Store, campaign_id: str) -> None:
    made = [store.write(keep_fact, campaign_id, fact).made for fact in (HELD, HELD, replace(HELD, text="..."))]
    assert made == ["in-2025-the-jail", "in-2025-the-jail-2", "fact"]
