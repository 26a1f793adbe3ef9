from pytestqt.qtbot import QtBot

from organizer.gui.widgets.office_chooser import OfficeChooser
from organizer.papers.batch_page import OfficeLine
from tests.gui.bringing_up import bring_up


def line(key: str, role: str = "bureau") -> OfficeLine:
    return OfficeLine(key, role, f"Office {key}", "", ("1 Main St",), (), key.lower())


LINES = (line("Ash"), line("Birch"), line("Cedar", "sheriff"), *(line(f"Dogwood {number}") for number in range(9)))


def test_the_offices_of_the_letter_come_by_themselves(qtbot: QtBot) -> None:
    chooser = OfficeChooser()
    bring_up(qtbot, chooser)
    chooser.show_lines(LINES, "bureau")
    assert chooser.table.lines.rowCount() == 11
    chooser.others.click()
    assert chooser.table.lines.rowCount() == 12
    chooser.show_lines(LINES, "member_of_congress")
    assert not chooser.others.isVisible()
    assert chooser.table.lines.rowCount() == 12
    chooser.show_lines(LINES, "sheriff")
    assert chooser.table.lines.shown() == ("Cedar",)


def test_all_that_are_shown_are_ticked_at_once(qtbot: QtBot) -> None:
    chooser = OfficeChooser()
    bring_up(qtbot, chooser)
    chooser.show_lines(LINES, "bureau")
    chooser.wanted.setText("dog")
    chooser.all.click()
    assert len(chooser.chosen()) == 9
    assert chooser.count.text() == "9 chosen. 9 of 11 offices are shown."
    chooser.wanted.clear()
    assert chooser.count.text() == "9 chosen. 11 offices."
    chooser.none.click()
    assert chooser.chosen() == ()


def test_ticks_stay_while_the_letter_does_and_go_with_another_role(qtbot: QtBot) -> None:
    chooser = OfficeChooser()
    bring_up(qtbot, chooser)
    chooser.show_lines(LINES, "bureau")
    chooser.table.lines.tick(["Ash"], on=True)
    chooser.show_lines(LINES, "bureau")
    chooser.show_lines(LINES[:5], "bureau")
    assert chooser.chosen() == ("Ash",)
    chooser.show_lines(LINES[:5], "sheriff")
    assert chooser.chosen() == ()


def test_find_takes_the_focus(qtbot: QtBot) -> None:
    chooser = OfficeChooser()
    bring_up(qtbot, chooser)
    chooser.focus_find()
    assert chooser.wanted.hasFocus()
