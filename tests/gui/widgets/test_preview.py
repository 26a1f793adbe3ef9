import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.preview import STEPS, PagePreview
from organizer.letters.pdf import write_pdf
from tests.papers.cases import composed


@pytest.fixture
def preview(qtbot: QtBot) -> PagePreview:
    letter = composed("notice-sib").letter
    assert letter is not None
    made = PagePreview()
    qtbot.addWidget(made)
    made.resize(480, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_letter(write_pdf([letter]).data, "the words", "2 pages")
    return made


def _pages(preview: PagePreview) -> list[QLabel]:
    return [label for label in preview.area.findChildren(QLabel) if not label.pixmap().isNull()]


def test_every_page_is_a_white_picture_with_a_name(preview: PagePreview) -> None:
    pages = _pages(preview)
    assert len(pages) == preview.page_count == 2
    assert pages[0].accessibleName() == "Page 1 of 2, as it prints"
    assert pages[0].pixmap().toImage().pixelColor(2, 2) == QColor("white")
    assert preview.caption.text() == "2 pages"


def test_the_page_fits_the_width_until_it_is_zoomed(qtbot: QtBot, preview: PagePreview) -> None:
    before = _pages(preview)[0].pixmap().width()
    assert before <= preview.area.viewport().width()
    preview.resize(700, 600)
    qtbot.waitUntil(lambda: _pages(preview)[0].pixmap().width() > before)
    preview.larger.click()
    assert preview.zoom in STEPS
    assert preview.percent.text() == f"{preview.zoom} %"
    preview.smaller.click()
    preview.smaller.click()
    assert preview.shown_zoom < 100
    preview.fit.click()
    assert preview.zoom == 0
    preview.set_zoom(STEPS[-1])
    preview.zoom_in()
    assert preview.zoom == STEPS[-1]
    preview.set_zoom(STEPS[0])
    preview.zoom_out()
    assert preview.zoom == STEPS[0]


def test_the_letter_can_be_read_as_text(preview: PagePreview) -> None:
    preview.as_text.click()
    assert preview.stack.currentWidget() is preview.words
    assert preview.words.toPlainText() == "the words"
    assert preview.words.isReadOnly()
    assert preview.larger.isHidden()
    assert preview.as_text.text() == "Show the page"
    preview.as_text.click()
    assert preview.stack.currentWidget() is preview.area
    assert not preview.larger.isHidden()


def test_nothing_to_show_shows_no_page_and_a_shorter_letter_fewer(preview: PagePreview) -> None:
    preview.show_letter(b"", "", "none")
    assert preview.page_count == 0
    assert preview.sizeHint().isValid()
