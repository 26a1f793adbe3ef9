from datetime import date

import pytest

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.progress import TaskRecord
from organizer.store.steps import (
    OwnTask,
    add_task,
    finish_step,
    finish_task,
    load_notes,
    load_own_tasks,
    load_records,
    note_step,
    remove_task,
    reopen_task,
)
from organizer.store.store import Store
from tests.builders import TODAY


def test_a_task_is_marked_done_with_day_note_and_initials(store: Store, campaign_id: str) -> None:
    changes = store.write(finish_task, campaign_id, "mail-ice", TODAY, note="7011 1", by="A.R.")
    assert changes.topics == {Topic.STEPS}
    assert store.read(load_records, campaign_id) == (TaskRecord("mail-ice", TODAY, "7011 1", "A.R."),)
    store.write(reopen_task, campaign_id, "mail-ice")
    assert store.read(load_records, campaign_id) == ()
    assert store.write(reopen_task, campaign_id, "mail-ice").entry == 0
    assert store.write(reopen_task, campaign_id, "never-done").entry == 0
    store.write(finish_task, campaign_id, "mail-ice", date(2010, 10, 1))
    assert store.read(load_records, campaign_id) == (TaskRecord("mail-ice", date(2010, 10, 1)),)


def test_a_step_is_marked_done_as_one_act(store: Store, campaign_id: str) -> None:
    store.write(finish_task, campaign_id, "a", date(2010, 9, 1), note="mine")
    store.write(finish_step, campaign_id, ("a", "b"), TODAY, "A.R.")
    assert store.read(load_records, campaign_id) == (
        TaskRecord("a", date(2010, 9, 1), "mine"),
        TaskRecord("b", TODAY, "", "A.R."),
    )
    assert store.write(finish_step, campaign_id, ("a", "b"), TODAY).entry == 0
    assert store.undo_label() == "Mark step done"
    store.undo()
    assert [record.task for record in store.read(load_records, campaign_id)] == ["a"]


def test_notes_are_kept_by_step(store: Store, campaign_id: str) -> None:
    assert store.write(note_step, campaign_id, "mail", "").entry == 0
    store.write(note_step, campaign_id, "mail", "Ask at the counter.")
    store.write(note_step, campaign_id, "decide", "Third Tuesday.")
    assert store.read(load_notes, campaign_id) == {"decide": "Third Tuesday.", "mail": "Ask at the counter."}
    store.write(note_step, campaign_id, "mail", "")
    assert store.read(load_notes, campaign_id) == {"decide": "Third Tuesday."}


def test_a_group_adds_finishes_and_deletes_tasks_of_its_own(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match="has no name"):
        store.write(add_task, campaign_id, "mail", "  ")
    later = store.write(add_task, campaign_id, "mail", "Thank the clerk").made
    first = store.write(add_task, campaign_id, "mail", "Buy stamps").made
    store.write(finish_task, campaign_id, first, TODAY, by="A.R.")
    assert store.read(load_own_tasks, campaign_id) == (
        OwnTask(first, "mail", "Buy stamps", TODAY, "", "A.R."),
        OwnTask(later, "mail", "Thank the clerk", None, "", ""),
    )
    assert store.read(load_records, campaign_id) == (TaskRecord(first, TODAY, "", "A.R."),)
    assert store.write(remove_task, campaign_id, first).sentence == "Task deleted."
    assert store.write(remove_task, campaign_id, first).entry == 0
    assert [task.title for task in store.read(load_own_tasks, campaign_id)] == ["Thank the clerk"]
    store.undo()
    assert len(store.read(load_own_tasks, campaign_id)) == 2
