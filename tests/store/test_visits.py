from datetime import date

from organizer.store.campaigns import answer
from organizer.store.store import Store
from organizer.store.visits import Visit, keep_visit, load_visit
from tests.builders import NOON


def test_a_look_is_kept_beside_history(store: Store, campaign_id: str) -> None:
    assert store.read(load_visit, campaign_id) == Visit(newest=1)
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.undo()
    days = {"wait:notice-ice": date(2010, 11, 1)}
    assert store.write(keep_visit, campaign_id, days).entry == 0
    assert store.read(load_visit, campaign_id) == Visit(NOON, 3, days, 3)
    assert store.redo_label() == "Change vote"  # looking takes nothing away from redo
    store.redo()
    store.write(keep_visit, campaign_id, {})
    assert store.read(load_visit, campaign_id) == Visit(NOON, 4, {}, 4)


def test_what_is_written_before_our_eyes_was_seen(store: Store, campaign_id: str) -> None:
    def seen() -> tuple[int, int]:
        visit = store.read(load_visit, campaign_id)
        return visit.seq, visit.newest

    store.write(keep_visit, campaign_id, {})
    store.is_watched = True
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.undo()
    assert seen() == (3, 3)
    store.is_watched = False  # as a command, between two openings
    store.write(answer, campaign_id, "decision.vote", "3-2")
    store.is_watched = True
    store.write(answer, campaign_id, "decision.number", "7")
    assert seen() == (3, 5)
