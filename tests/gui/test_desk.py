from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organizer.domain.changes import Changes, Topic
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Damaged, Refused
from organizer.gui.desk import Desk, concerns
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.campaigns import load_group, start_campaign
from organizer.store.events import add_event, remove_event
from organizer.store.journal import Done
from organizer.store.kept_playbooks import list_kept, load_uses
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.trash import KEPT_DAYS, load_trash
from tests.builders import NOON, TODAY, a_store


def _refusing(_session: Session) -> Done:
    raise Refused("This cannot be. Do that.")


def test_a_write_tells_what_it_touched_and_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    desk.open(Store.create(None, None))
    with qtbot.waitSignal(desk.changed) as told:
        done = desk.write(set_setting, "initials", "AR")
    assert isinstance(told.args, list)
    assert told.args == [done]
    assert desk.read(load_settings)["initials"] == "AR"
    with qtbot.waitSignal(desk.changed):
        desk.undo()
    assert "initials" not in desk.read(load_settings)
    with qtbot.waitSignal(desk.changed):
        desk.redo()
    assert desk.read(load_settings)["initials"] == "AR"


def test_a_write_that_changes_nothing_is_not_told(desk: Desk, qtbot: QtBot) -> None:
    desk.open(Store.create(None, None))
    with qtbot.assertNotEmitted(desk.changed):
        assert desk.write(set_setting, "initials", "").entry == 0


def test_a_refusal_is_one_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.open(Store.create(None, None))
    with qtbot.waitSignal(desk.refused) as told, qtbot.assertNotEmitted(desk.changed):
        assert desk.write(_refusing) == Changes()
    assert told.args == ["This cannot be. Do that."]


def test_opening_another_store_closes_the_one_before(desk: Desk, toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "a.organizer"
    desk.open(toolbox.create(path, None))
    made = desk.write(start_campaign, "secure-communities-2010", "Riverbend County", "VA").made
    desk.choose(made)
    desk.open(Store.create(None, None))
    assert desk.campaign == ""
    desk.open(toolbox.open(path, None, False))
    assert desk.read(load_group).name == ""
    desk.close()
    desk.close()
    assert desk.store is None


def test_choosing_the_same_campaign_again_says_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.chosen):
        desk.choose("one")
    with qtbot.assertNotEmitted(desk.chosen):
        desk.choose("one")


def test_reading_without_a_store_is_a_fault_of_ours(desk: Desk) -> None:
    with pytest.raises(LookupError):
        desk.read(load_group)


def test_the_clock_is_the_one_given(desk: Desk) -> None:
    assert desk.today() == TODAY


def test_a_write_concerns_who_watches_its_topics() -> None:
    changes = Changes(frozenset({Topic.STEPS}))
    assert concerns(changes, frozenset({Topic.STEPS, Topic.FACTS}))
    assert not concerns(changes, frozenset({Topic.FACTS}))


def test_the_file_knows_the_wording_of_its_playbooks_before_any_page_is_shown(
    desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    path = tmp_path / "a.organizer"
    store = toolbox.create(path, None)
    known, other = "secure-communities-2010", "end-287g"
    for playbook in (known, other):
        store.write(start_campaign, playbook, "Riverbend County", "VA")
    store.write(start_campaign, "nobody-has-it", "Elsewhere", "VA")
    store.close()
    with toolbox.open(path, None, True) as closed:
        desk.open(closed)
        assert closed.read(list_kept) == ()  # to look at; nothing is written
    desk.open(toolbox.open(path, None, False))
    assert {use.playbook for use in desk.read(list_kept)} == {known, other}
    made = desk.write(start_campaign, "foia-ice", "Riverbend County", "VA").made
    assert [use.playbook for use in desk.read(load_uses, made)] == ["foia-ice"]
    desk.undo()
    desk.redo()
    assert [use.playbook for use in desk.read(load_uses, made)] == ["foia-ice"]


def test_a_file_that_shows_damage_is_closed_for_the_page_that_looks_for_its_backup(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    store, _ = a_store(tmp_path)
    desk.open(store)

    def damaged(_session: Session) -> None:
        raise Damaged("{name} is damaged.", name="campaigns.organizer")

    with pytest.raises(Damaged):
        desk.read(damaged)
    qtbot.waitUntil(lambda: desk.store is None)
    assert window.screen_in_front is not None
    assert window.screen_in_front.name == "recover"


def test_what_was_deleted_long_ago_is_erased_when_the_file_is_opened(desk: Desk, tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    made = store.write(add_event, campaign, ApproximateDate.parse("2010-09-15"), "A call", text="Nobody knows.").made
    store.write(remove_event, made)
    path = store.path
    assert path is not None
    store.close()
    for days, count in ((KEPT_DAYS - 1, 1), (KEPT_DAYS + 1, 0)):
        moment = NOON + timedelta(days=days)
        desk.open(Store.open(path, None, clock=partial(moment.replace)))
        assert len(desk.read(load_trash, moment.date())) == count
        desk.close()
