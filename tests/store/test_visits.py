from datetime import date

from organizer.store.campaigns import answer
from organizer.store.store import Store
from organizer.store.visits import Visit, keep_seen_days, keep_visit, load_visit, seen_days
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


def test_home_and_the_calendar_have_each_their_own_news(store: Store, campaign_id: str) -> None:
    first, moved, other = date(2010, 11, 1), date(2010, 11, 8), date(2010, 12, 1)
    store.write(keep_seen_days, campaign_id, {"wait": first})
    assert store.read(seen_days, campaign_id) == {}  # nobody looked at the campaign yet
    store.write(keep_visit, campaign_id, {"wait": first})
    before = store.read(load_visit, campaign_id)
    store.write(answer, campaign_id, "decision.vote", "4-1")
    assert store.write(keep_seen_days, campaign_id, {"wait": moved}).entry == 0
    after = store.read(load_visit, campaign_id)
    assert (after.at, after.seq, after.dates) == (before.at, before.seq, {"wait": first})
    assert store.read(seen_days, campaign_id) == {"wait": moved}
    store.write(keep_visit, campaign_id, {"wait": other, "new": first})  # Home told that it moved again
    assert store.read(load_visit, campaign_id).dates == {"wait": other, "new": first}
    assert store.read(seen_days, campaign_id) == {"wait": moved, "new": first}
