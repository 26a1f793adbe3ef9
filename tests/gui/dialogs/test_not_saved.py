import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from organizer.gui.dialogs.not_saved import NotSavedDialog


def _press(which: str) -> None:
    dialog = next(part for part in QApplication.topLevelWidgets() if isinstance(part, NotSavedDialog))
    assert "The clerk called." in dialog.informativeText()
    assert dialog.defaultButton() is dialog.stay
    getattr(dialog, which).click()


@pytest.mark.usefixtures("qapp")
def test_closing_loses_what_is_shown_only_when_somebody_says_so() -> None:
    for which, may in (("stay", False), ("lose", True)):
        QTimer.singleShot(0, lambda which=which: _press(which))
        assert NotSavedDialog.ask(None, ["The clerk called."]) is may
