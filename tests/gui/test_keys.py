from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog

from organizer.gui.dialogs.help import HelpDialog
from organizer.gui.keys import key_lines, plain_words
from organizer.gui.menus import COMMANDS
from organizer.gui.window import Window


def test_every_key_of_every_command_stands_in_the_help_of_every_page(window: Window) -> None:
    window.show_help()
    dialog = window.findChild(HelpDialog)
    assert isinstance(dialog, QDialog)
    told = dialog.page.toPlainText()
    dialog.accept()
    assert "\nCtrl+K: Go to anything\n" in told
    keys = [key for command in COMMANDS for key in command.keys]
    keys += [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    told_keys = [key for line in told.splitlines() if ": " in line for key in line.partition(": ")[0].split(", ")]
    missing = {QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys} - set(told_keys)
    assert not missing
    assert len(told_keys) == len(set(told_keys))


def test_the_mark_of_a_letter_is_not_told() -> None:
    plain, marked = QAction("Quit"), QAction("&Save && close")
    marked.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("F2")])
    assert key_lines((plain, marked)) == ("Ctrl+S, F2: Save & close",)
    assert plain_words("F&orward") == "Forward"
