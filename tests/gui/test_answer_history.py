from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.fields import BY_NAME
from organizer.gui.answer_history import show_answer_history
from organizer.gui.widgets.field import FormField
from tests.gui.bringing_up import bring_up


def test_the_field_in_focus_leads_to_its_changes_and_elsewhere_a_sentence_helps(qtbot: QtBot) -> None:
    gone: list[tuple[str, dict[str, Any]]] = []
    told: list[str] = []
    page = QWidget()
    field = FormField(BY_NAME["decision.vote"])
    QVBoxLayout(page).addWidget(field)
    bring_up(qtbot, page)
    field.focus_editor()
    show_answer_history(lambda name, arguments: gone.append((name, arguments)), told.append)
    assert gone == [("history", {"field": "decision.vote"})]
    field.editor.clearFocus()
    show_answer_history(lambda name, arguments: gone.append((name, arguments)), told.append)
    assert told == ["Go into a field first. Then you see all its changes."]
    assert len(gone) == 1
