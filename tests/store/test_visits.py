from datetime import date

from organizer.store.campaigns import answer
from organizer.store.store import Store
from organizer.store.visits import Visit, keep_visit, load_visit
from tests.builders import NOON


def test_a_look_is_kept_beside_history(store: Store, campaign_id: str) -> None:
    assert store.read(load_visit, campaign_id) == Visit()
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.undo()
    days = {"wait:notice-ice": date(2010, 11, 1)}
    assert store.write(keep_visit, campaign_id, days).entry == 0
    assert store.read(load_visit, campaign_id) == Visit(NOON, 3, days)
    assert store.redo_label() == "Change vote"  # looking takes nothing away from redo
    store.redo()
    store.write(keep_visit, campaign_id, {})
    assert store.read(load_visit, campaign_id) == Visit(NOON, 4, {})
