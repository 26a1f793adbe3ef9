from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.help import HelpDialog


def test_help_can_be_read_with_the_keyboard(qtbot: QtBot) -> None:
    dialog = HelpDialog("Home", "First.\n\nSecond.")
    qtbot.addWidget(dialog)
    assert dialog.page.isReadOnly()
    assert dialog.page.tabChangesFocus()
    assert dialog.page.toPlainText() == "First.\n\nSecond."
    told = HelpDialog("Home", "First.", keys=("Ctrl+K: Go to anything", "F1: Help"))
    qtbot.addWidget(told)
    assert told.page.toPlainText() == "First.\n\nKeys\n\nCtrl+K: Go to anything\nF1: Help"
    assert dialog.page.accessibleName() == dialog.windowTitle() == "Help: Home"
