from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Heading
from tests.gui.bringing_up import bring_up


def test_the_summary_takes_the_focus_and_leads_to_the_fields(qtbot: QtBot) -> None:
    summary = ErrorSummary()
    bring_up(qtbot, summary)
    summary.show_problems([("a", "Enter the street"), ("b", "Choose a state")])
    assert isinstance(QApplication.focusWidget(), Heading)
    links = summary.findChildren(LinkButton)
    assert [link.accessibleName() for link in links] == ["1 of 2: Enter the street", "2 of 2: Choose a state"]
    with qtbot.waitSignal(summary.followed) as led:
        links[1].click()
    assert led.args == ["b"]
    assert summary.accessibleName() == "There are problems"


def test_one_problem_is_one_and_none_hides_the_summary(qtbot: QtBot) -> None:
    summary = ErrorSummary()
    qtbot.addWidget(summary)
    summary.show_problems([("a", "Enter the street")], focus=False)
    assert summary.isVisible()
    assert summary.accessibleName() == "There is a problem"
    summary.show_problems([])
    assert not summary.isVisible()
