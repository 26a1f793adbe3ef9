from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.store.campaigns import answer, list_campaigns, load_campaign, set_group, start_campaign
from organizer.store.journal import Act, Done, history, today
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import NOON, TODAY, a_campaign


def vote(store: Store, campaign_id: str) -> str:
    return store.read(load_campaign, campaign_id).decision.vote


def set_directly(session: Session, statement: str) -> None:
    session.connection().exec_driver_sql(statement)
    session.commit()


def test_history_tells_who_did_what_and_when_newest_first(store: Store, campaign_id: str) -> None:
    store.write(set_setting, "initials", "A.R.")
    store.write(answer, campaign_id, "decision.vote", "4-1")
    newest, before, oldest = store.read(history)
    assert (newest.seq, newest.by, newest.act.label, newest.at) == (3, "A.R.", "Change vote", NOON)
    assert before.by == "A.R."
    assert (oldest.seq, oldest.by, oldest.act.label) == (1, "", "Add campaign Riverbend County")
    assert store.read(history, limit=1) == (newest,)


def test_order_is_by_number_and_not_by_the_clock(path: Path) -> None:
    times = iter(NOON - timedelta(days=400 * n) for n in range(20))
    with Store.create(path, None, clock=lambda: next(times)) as store:
        for value in ("a", "b", "c"):
            store.write(set_setting, "initials", value)
        assert [entry.seq for entry in store.read(history)] == [3, 2, 1]
        assert store.undo().entry == 4
        assert store.read(load_settings) == {"initials": "b"}


def test_the_day_of_a_write_is_the_clocks(store: Store) -> None:
    seen = []

    def look(session: Session) -> Done:
        seen.append(today(session))
        return Done(frozenset(), "Look")

    assert store.write(look).entry == 0
    assert seen == [TODAY]


def test_an_act_that_changes_nothing_leaves_no_entry_and_touches_nothing(store: Store, campaign_id: str) -> None:
    changes = store.write(answer, campaign_id, "decision.vote", "5-0")
    assert (changes.entry, changes.topics, changes.sentence) == (0, frozenset(), "")
    assert len(store.read(history)) == 1


def test_undo_and_redo_are_new_writes_that_touch_the_same_topics(store: Store, campaign_id: str) -> None:
    changed = store.write(answer, campaign_id, "decision.vote", "4-1")
    assert changed.entry == 2
    assert changed.topics == {Topic.ANSWERS}
    undone = store.undo()
    assert (undone.entry, undone.topics) == (3, changed.topics)
    assert vote(store, campaign_id) == "5-0"
    redone = store.redo()
    assert (redone.entry, redone.topics) == (4, changed.topics)
    assert vote(store, campaign_id) == "4-1"
    assert [(entry.undoes, entry.undone) for entry in store.read(history)] == [
        (2, False),
        (2, False),
        (None, False),
        (None, False),
    ]


def test_the_menu_names_the_act(store: Store) -> None:
    assert (store.undo_label(), store.redo_label()) == ("", "")
    assert store.undo().entry == store.redo().entry == 0
    store.write(start_campaign, "a-playbook", "{Riverbend}", "VA")
    assert store.undo_label() == "Start campaign {Riverbend}"
    assert store.undo_act() == Act("Start campaign {name}", {"name": "{Riverbend}"})
    store.undo()
    assert (store.undo_label(), store.redo_label()) == ("", "Start campaign {Riverbend}")
    assert store.redo_act().values == {"name": "{Riverbend}"}


def test_undo_goes_back_step_by_step_across_restarts(store: Store, path: Path, campaign_id: str) -> None:
    for value in ("4-1", "3-2"):
        store.write(answer, campaign_id, "decision.vote", value)
    store.close()
    seen = []
    for step in ("undo", "undo", "redo", "redo", "undo"):
        with Store.open(path, None) as again:
            assert getattr(again, step)().entry
            seen.append(vote(again, campaign_id))
    assert seen == ["4-1", "5-0", "4-1", "3-2", "4-1"]


def test_new_work_ends_what_could_be_redone(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.undo()
    store.write(answer, campaign_id, "decision.number", "7")
    assert store.redo_label() == ""
    store.undo()
    assert store.redo_label() == "Change number of the decision"
    store.redo()
    assert (vote(store, campaign_id), store.redo().entry) == ("5-0", 0)


def test_an_undo_that_would_lose_other_work_is_refused(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.read(set_directly, "UPDATE campaign SET decision_vote = '2-3'")
    with Store.open(store.path or Path(), None, read_only=True) as reader:
        assert vote(reader, campaign_id) == "2-3"
    with pytest.raises(Refused, match="changed by something else"):
        store.undo()
    assert vote(store, campaign_id) == "2-3"
    assert store.undo_label() == "Change vote"


def test_an_undo_leaves_other_columns_of_the_row_alone(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.read(set_directly, "UPDATE campaign SET decision_number = '9'")
    store.undo()
    assert store.read(load_campaign, campaign_id).decision.number == "9"


def test_an_undo_of_something_made_is_refused_when_it_was_changed_or_is_gone(store: Store) -> None:
    store.write(set_setting, "initials", "A.R.")
    store.read(set_directly, "UPDATE setting SET value = 'B.C.'")
    with pytest.raises(Refused):
        store.undo()
    store.read(set_directly, "DELETE FROM setting")
    with pytest.raises(Refused):
        store.undo()


def test_a_whole_campaign_comes_back_parents_first(store: Store, campaign_id: str) -> None:
    store.undo()
    assert store.read(list_campaigns) == ()
    store.redo()
    assert store.read(load_campaign, campaign_id) == a_campaign()


def test_a_naive_clock_is_taken_for_local_time(path: Path) -> None:
    with Store.create(path, None, clock=lambda: NOON.astimezone().replace(tzinfo=None)) as store:
        store.write(set_group, **asdict(a_campaign().group))
        assert store.read(history)[0].at == datetime(2010, 9, 30, 12, tzinfo=UTC)
