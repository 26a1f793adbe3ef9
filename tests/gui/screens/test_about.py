from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from organizer.gui.screens.about import AboutScreen
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Text
from organizer.gui.window import Window


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
    copied = QApplication.clipboard().text()
    assert copied.startswith("http")
    assert copied in first.hint
    assert window.bar.sentence() == f"Copied: {copied}"
    assert "documents" in screen.help_text()


def test_the_details_for_help_hold_versions_only(window: Window) -> None:
    window.show_place("about")
    screen = window.screen_in_front
    assert isinstance(screen, AboutScreen)
    screen.copy.click()
    assert QApplication.clipboard().text().startswith("Organizer ")
    assert "SQLAlchemy 2" in QApplication.clipboard().text()
