from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from organizer.domain.goal import GoalKind
from organizer.gui.desk import Desk
from organizer.gui.dialogs.go_to import MOST, GoToDialog
from organizer.gui.goals import goals_of
from organizer.gui.window import Window
from organizer.store.campaigns import start_campaign
from organizer.store.store import Store
from tests.builders import PLAYBOOK


def _open(window: Window) -> GoToDialog:
    window.activateWindow()
    window.act("anything")
    (dialog,) = [part for part in window.findChildren(GoToDialog) if part.isVisible()]
    return dialog


def _type(dialog: GoToDialog, words: str) -> None:
    dialog.line.clear()
    QTest.keyClicks(dialog.line, words)


def test_by_keyboard_to_a_page_a_letter_and_another_campaign(county: Window, desk: Desk) -> None:
    assert county.menus.actions["anything"].shortcut().toString() == "Ctrl+K"
    dialog = _open(county)
    assert dialog.count.text() == f"The first {MOST}. Type one more word."
    _type(dialog, "nowhere")
    assert dialog.count.text() == "Nothing has these words."
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    _type(dialog, "mail")
    assert dialog.shown[0].title == "Mail log"
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert county.trail.current is not None
    assert county.trail.current.place == "mail_log"
    dialog = _open(county)
    _type(dialog, "notice")
    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.rows.current_key() == "1"
    second = dialog.shown[1]
    assert second.kind is GoalKind.LETTER
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert county.trail.current.arguments == {"letter": second.arguments["letter"]}
    made = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    dialog = _open(county)
    _type(dialog, "fairv")
    dialog.rows.chosen.emit("0")
    assert desk.campaign == made
    assert county.trail.current.place == "home"


def test_esc_leaves_everything_as_it_is(window: Window) -> None:
    dialog = _open(window)
    assert dialog.focusWidget() is dialog.line
    assert dialog.line.accessibleDescription().endswith("Enter goes there.")
    assert {goal.kind for goal in dialog.shown} == {GoalKind.PAGE, GoalKind.PLAYBOOK}
    _type(dialog, "foia")
    assert [goal.arguments for goal in dialog.shown] == [{"playbook": "foia-ice"}]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.trail.current is not None
    assert window.trail.current.place == "start"


def test_a_playbook_is_a_goal_without_a_file(desk: Desk) -> None:
    books = [goal for goal in goals_of(desk) if goal.kind is GoalKind.PLAYBOOK]
    assert books[-1].arguments == {"playbook": PLAYBOOK}


def test_what_was_deleted_is_one_of_the_goals(desk: Desk) -> None:
    desk.open(Store.create(None, None))
    (goal,) = (goal for goal in goals_of(desk) if goal.title == "What was deleted")
    assert (goal.place, goal.arguments) == ("history", {"show": "deleted"})
