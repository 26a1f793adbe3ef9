"""The printer of these tests writes a PDF file: what it holds is what would be on paper."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.errors import Environment, Refused
from organizer.gui.printing import Asking, Pages, Printout, draw_pages, other_paper, paper_words, print_pdf, stopped
from organizer.papers.press import press
from tests.letters.paper import a_letter, paragraphs, words

DPI = 300


@cache
def _letter() -> bytes:
    """Return a letter of two pages."""
    return press([a_letter(paragraphs=paragraphs(*[words(90)] * 8))]).data


def _printer(path: Path, resolution: int = DPI) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    return printer


def _picture(document: QPdfDocument, number: int, dpi: int = DPI) -> QImage:
    size = document.pagePointSize(number)
    drawn = document.render(number, QSizeF(size.width() * dpi / 72, size.height() * dpi / 72).toSize())
    page = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page


def _dark(shades: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last place of each run of dark pixels."""
    places = [place for place, shade in enumerate(shades) if shade < 200]
    runs = [[place for _, place in run] for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0])]
    return [(run[0], run[-1]) for run in runs]


def _column(page: QImage, x: int) -> list[int]:
    return [page.pixelColor(x, y).red() for y in range(page.height())]


def _row(page: QImage, y: int) -> list[int]:
    return [page.pixelColor(x, y).red() for x in range(page.width())]


def _unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ plainly."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 100 for a, b in pairs) / one.sizeInBytes()


def _strongest(one: QImage, other: QImage) -> int:
    """Return the strongest difference of shade over both pages, in squares of a tenth of an inch.

    A row of 84 pixels has no gap to the next; 85 would.
    """
    small = [page.scaled(84, 112, mode=Qt.TransformationMode.SmoothTransformation) for page in (one, other)]
    shades = [bytes(page.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for page in small]
    return max(abs(a - b) for a, b in zip(shades[0], shades[1], strict=True))


class _Answers:
    """Stands where the two dialogs would."""

    def __init__(self, *turns: Callable[[QPrinter], bool], uses_right_paper: bool = True) -> None:
        self.turns = list(turns)
        self.papers: list[tuple[str, str]] = []
        self.counts: list[int] = []
        self.uses = uses_right_paper

    def printer(self, printer: QPrinter, count: int, _parent: QWidget) -> bool:
        self.counts.append(count)
        return self.turns.pop(0)(printer)

    def paper(self, chosen: str, wanted: str, _parent: QWidget) -> bool:
        self.papers.append((chosen, wanted))
        return self.uses

    @property
    def asking(self) -> Asking:
        return Asking(self.printer, self.paper)


def _take(_printer: QPrinter) -> bool:
    return True


def _cancel(_printer: QPrinter) -> bool:
    return False


def _set_paper(size: QPageSize.PageSizeId) -> Callable[[QPrinter], bool]:
    def choose(printer: QPrinter) -> bool:
        printer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(30, 30, 30, 30)))
        return True

    return choose


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("resolution", [203, DPI])
def test_fold_marks_stand_within_a_pixel_of_the_truth(parent: QWidget, tmp_path: Path, resolution: int) -> None:
    answers = _Answers(_take)
    done = print_pdf(_letter(), "notice", parent, answers.asking, _printer(tmp_path / "a.pdf", resolution))
    assert done == Printout(2, "", str(tmp_path / "a.pdf"))
    assert answers.counts == [2]
    printed = Pages((tmp_path / "a.pdf").read_bytes())
    assert [printed.document.pagePointSize(number).toTuple() for number in range(2)] == [(612, 792)] * 2
    page = _picture(printed.document, 0, resolution)
    folds = _dark(_column(page, round(0.375 * resolution)))
    for (first, last), inches in zip(folds, (4.0, 7.5), strict=True):
        assert abs((first + last) / 2 - inches * resolution) <= 1
    left, right = _dark(_row(page, folds[0][0])[: resolution // 2])[0]
    assert abs(left - 0.30 * resolution) <= 1
    assert abs(right + 1 - 0.45 * resolution) <= 1


def test_the_paper_shows_what_the_pdf_shows(parent: QWidget, tmp_path: Path) -> None:
    print_pdf(_letter(), "notice", parent, _Answers(_take).asking, _printer(tmp_path / "a.pdf", DPI))
    printed, wanted = Pages((tmp_path / "a.pdf").read_bytes()), Pages(_letter())
    for number in range(2):
        assert _strongest(_picture(printed.document, number), _picture(wanted.document, number)) < 24
    assert _strongest(_picture(printed.document, 0), _picture(wanted.document, 1)) > 64


def test_other_paper_is_told_and_put_right(parent: QWidget, tmp_path: Path) -> None:
    answers = _Answers(_set_paper(QPageSize.PageSizeId.A4))
    done = print_pdf(_letter(), "notice", parent, answers.asking, _printer(tmp_path / "a.pdf", 72))
    assert done.pages == 2
    assert answers.papers == [("A4", "US Letter (8.5 x 11 in)")]
    assert Pages((tmp_path / "a.pdf").read_bytes()).document.pagePointSize(0).toTuple() == (612, 792)


def test_other_paper_can_be_chosen_again_or_left(parent: QWidget, tmp_path: Path) -> None:
    answers = _Answers(_set_paper(QPageSize.PageSizeId.A4), _cancel, uses_right_paper=False)
    done = print_pdf(_letter(), "notice", parent, answers.asking, _printer(tmp_path / "a.pdf"))
    assert done == Printout(0, "")
    assert not (tmp_path / "a.pdf").exists()


def test_margins_and_a_turned_sheet_of_letter_are_put_right_without_a_question(parent: QWidget, tmp_path: Path) -> None:
    def turn(printer: QPrinter) -> bool:
        letter = QPageSize(QPageSize.PageSizeId.Letter)
        return printer.setPageLayout(QPageLayout(letter, QPageLayout.Orientation.Landscape, QMarginsF(40, 40, 40, 40)))

    answers = _Answers(turn)
    print_pdf(_letter(), "notice", parent, answers.asking, _printer(tmp_path / "a.pdf", DPI))
    assert answers.papers == []
    page = _picture(Pages((tmp_path / "a.pdf").read_bytes()).document, 0)
    assert (page.width(), page.height()) == (2550, 3300)
    assert len(_dark(_column(page, 112))) == 2


def test_a_file_gets_the_dots_of_a_printer(parent: QWidget, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "a.pdf", 1200)
    print_pdf(press([a_letter()]).data, "notice", parent, _Answers(_take).asking, printer)
    assert printer.resolution() == 600


def test_a_wide_page_is_printed_on_a_turned_sheet(tmp_path: Path) -> None:
    source = _printer(tmp_path / "wide.pdf", 72)
    envelope = QPageSize(QPageSize.PageSizeId.Comm10E)
    source.setPageLayout(QPageLayout(envelope, QPageLayout.Orientation.Landscape, QMarginsF()))
    QPainter(source).end()
    layout = Pages((tmp_path / "wide.pdf").read_bytes()).layout
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert layout.pageSize().id() is QPageSize.PageSizeId.Comm10E
    assert paper_words(layout.pageSize()) == "#10 envelope (4.1 x 9.5 in)"
    assert layout.fullRect(QPageLayout.Unit.Point).getRect() == (0, 0, 684, 297)


def test_a_picture_higher_than_a_strip_is_never_cut(tmp_path: Path) -> None:
    source = _printer(tmp_path / "source.pdf", 72)
    source.setPageLayout(Pages(_letter()).layout)
    painter = QPainter(source)
    painter.fillRect(72, 100, 200, 300, QColor("black"))
    painter.end()
    picture, printer = Pages((tmp_path / "source.pdf").read_bytes()), _printer(tmp_path / "a.pdf", DPI)
    printer.setPageLayout(picture.layout)
    assert draw_pages(printer, picture) == 1
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        heights = [int(image.Height) for image in pdf.pages[0].Resources.XObject.values()]
    assert max(heights) > 300 / 72 * DPI
    page = _picture(Pages((tmp_path / "a.pdf").read_bytes()).document, 0, 72)
    [(first, last)] = _dark(_column(page, 100))
    assert abs(first - 100) <= 1
    assert abs(last - 399) <= 1


def _first_pixels(path: Path, letter: Pages) -> str:
    """Return which page of the letter each printed page is."""
    kinds = [_picture(letter.document, number, 72) for number in range(letter.count)]
    printed = Pages(path.read_bytes())
    pictures = [_picture(printed.document, number, 72) for number in range(printed.count)]
    return "".join(str(min(range(len(kinds)), key=lambda n, p=p: _unlike(p, kinds[n])) + 1) for p in pictures)  # type: ignore[misc]  # mypy infers no type for the key


@pytest.mark.parametrize(("collates", "order"), [(True, "121212"), (False, "111222")])
def test_copies_are_made_where_the_printer_makes_none(tmp_path: Path, order: str, *, collates: bool) -> None:
    printer, letter = _printer(tmp_path / "a.pdf", 72), Pages(_letter())
    printer.setPageLayout(letter.layout)
    printer.setCopyCount(3)
    printer.setCollateCopies(collates)
    assert draw_pages(printer, letter) == 6
    assert _first_pixels(tmp_path / "a.pdf", letter) == order


def test_only_the_chosen_pages_are_printed_in_the_order_of_the_printer(tmp_path: Path) -> None:
    letter = Pages(_letter())
    printer = _printer(tmp_path / "a.pdf", 72)
    printer.setPageLayout(letter.layout)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert draw_pages(printer, letter) == 2
    assert _first_pixels(tmp_path / "a.pdf", letter) == "21"
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert draw_pages(printer, letter) == 2
    printer.setPageRanges(QPageRanges.fromString("2"))
    assert draw_pages(printer, letter) == 1
    assert _first_pixels(tmp_path / "a.pdf", letter) == "2"
    printer.setPageRanges(QPageRanges.fromString("3-9"))
    with pytest.raises(Refused, match="none of them was chosen"):
        draw_pages(printer, letter)


@pytest.mark.qt_log_ignore("QPainter|QPrinter")
def test_a_printer_that_takes_nothing_is_said(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "in the way").mkdir()
    with pytest.raises(Environment, match="did not take the pages"):
        print_pdf(_letter(), "notice", parent, _Answers(_take).asking, _printer(tmp_path / "in the way"))


def test_a_job_that_is_stopped_leaves_no_part_of_a_file(tmp_path: Path) -> None:
    said: list[tuple[float, int]] = []

    def stop_soon(done: float, total: int) -> bool:
        said.append((done, total))
        return done < 1.2

    with pytest.raises(Refused, match="No file was written"):
        draw_pages(_printer(tmp_path / "a.pdf", 72), Pages(_letter()), stop_soon)
    assert not (tmp_path / "a.pdf").exists()
    assert len(said) > 4  # the window has its turn many times a page
    assert [done for done, _ in said] == sorted(done for done, _ in said)
    assert {total for _, total in said} == {2}
    assert "may still come out" in str(stopped(QPrinter()))


def test_the_same_paper_in_other_words_is_no_other_paper(tmp_path: Path) -> None:
    printer = _printer(tmp_path / "a.pdf")
    printer.setPageSize(QPageSize(QSizeF(8.5, 11), QPageSize.Unit.Inch, "Office paper"))
    assert other_paper(printer, Pages(_letter()).layout) == ""
