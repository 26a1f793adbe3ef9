from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from organizer.gui.dialogs.log import LogDialog
from organizer.gui.dialogs.open_link import OpenLinkDialog
from organizer.gui.screens.about import AboutScreen
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Text
from organizer.gui.window import Window
from organizer.store.pages import about as page_of
from organizer.store.pages.about import Source, SourceList


def _without_address() -> SourceList:
    source = Source("A letter", "2010", "in the archive of the county", "It says so.")
    return SourceList("A playbook", "us", "MIT", "October 1, 2010", (source,))


def test_about_names_versions_licences_and_every_source(window: Window) -> None:
    window.show_place("about")
    screen = window.screen_in_front
    assert isinstance(screen, AboutScreen)
    assert screen.lead.text() == "This is not legal advice."
    lines = [text.text() for text in screen.made_with.findChildren(Text)]
    for name, licence in (("PySide6 and Qt", "LGPL"), ("SQLAlchemy", "MIT"), ("Spectral", "OFL")):
        assert any(line.startswith(name) and licence in line for line in lines)
    *_, rows = screen.sources.findChildren(RowList)  # history stands last
    assert rows.rows.rowCount() == 39
    first = rows.rows.row(0)
    assert first is not None
    QTest.keyClick(rows, Qt.Key.Key_Return)
    dialog = window.findChild(OpenLinkDialog)
    assert dialog is not None
    assert dialog.link.address in first.hint
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.link.address
    screen.draw(replace(page_of.load({}), sources=(_without_address(),)))
    rows = screen.sources.findChildren(RowList)[-1]  # those before go with the next turn
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.bar.sentence() == "Copied: in the archive of the county"
    assert "documents" in screen.help_text()


def test_the_details_for_help_hold_versions_only(window: Window) -> None:
    window.show_place("about")
    screen = window.screen_in_front
    assert isinstance(screen, AboutScreen)
    screen.copy.click()
    assert QApplication.clipboard().text().startswith("Organizer ")
    assert "SQLAlchemy 2" in QApplication.clipboard().text()


def test_the_log_and_the_limits_are_one_press_away(window: Window) -> None:
    window.show_place("about")
    screen = window.screen_in_front
    assert isinstance(screen, AboutScreen)
    screen.show_log.click()
    dialog = window.findChild(LogDialog)
    assert dialog is not None
    assert dialog.lines.toPlainText() == "Nothing is noted yet."
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Nothing is noted yet."
    dialog.close_log.click()
    screen.to_limits.click()
    assert window.windowTitle() == "What this program cannot protect - Organizer"
