"""From the field that somebody is in to who changed its answer, when, and what stood there before."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from organizer.gui.widgets.field import FormField


def show_answer_history(show: Callable[[str, dict[str, Any]], None], tell: Callable[[str], None]) -> None:
    """Go to the history of the answer in which the focus is; else say what to do first."""
    field = field_in_focus()
    if field:
        show("history", {"field": field})
    else:
        tell(QCoreApplication.translate("answer_history", "Go into a field first. Then you see all its changes."))


def field_in_focus() -> str:
    """Return the name of the field in which the focus is (``decision.vote``); empty where it is in none."""
    part: QWidget | None = QApplication.focusWidget()
    while part is not None and not isinstance(part, FormField):
        part = part.parentWidget()
    return part.field.name if part is not None else ""
