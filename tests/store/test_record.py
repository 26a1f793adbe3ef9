from datetime import date
from pathlib import Path

from organizer.domain.due import DueState
from organizer.domain.progress import State
from organizer.store.dates import finish_date
from organizer.store.record import load_record
from tests.builders import PLAYBOOK
from tests.papers.cases import the_playbook
from tests.store.pages.dated import DELIVERED, DUE, REMIND, TODAY, a_mailed_store


def test_a_record_has_everything_of_a_campaign(tmp_path: Path) -> None:
    playbooks = {PLAYBOOK: the_playbook()}
    store, campaign = a_mailed_store(tmp_path)
    found = store.read(load_record, campaign, playbooks, {}, TODAY)
    (due,) = found.dues
    assert (due.key, due.day, due.state, due.start) == (REMIND, DUE, DueState.LATE, DELIVERED)
    assert found.due(REMIND) is due
    assert found.due("none") is None
    assert not found.ending.is_closed
    mailed = {task.task.id: task.state for step in found.progress.steps for task in step.tasks}
    assert (mailed["mail-ice"], mailed["delivered-sib"]) == (State.DONE, State.BLOCKED)
    store.write(finish_date, campaign, REMIND, date(2010, 12, 1))
    assert store.read(load_record, campaign, playbooks, {}, TODAY).entries[0].done_on == date(2010, 12, 1)
    store.close()
