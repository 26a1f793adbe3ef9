"""Paper from a PDF: its pages on a printer at true size, drawn by QtPdf in the resolution of the printer.

Nothing is scaled to the margins of a printer: a fold mark, a window or a label stands where the PDF has it, measured
from the corner of the sheet. Source: screens, "Check" and "Qt traps"; contract, "The paper" (US Letter).
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from organizer.domain.errors import Environment, Refused

_POINTS = 72  # in an inch
_DOTS_OF_A_FILE = 600  # in an inch, as most printers have; Qt would take 1200, at four times the time
_STRIPS = 2  # in an inch: a whole page takes 540 MB at 1200 dots per inch, a strip 24


Progress = Callable[[float, int], bool]
"""Is told how many pages are drawn, of how many; returns False to stop."""


def _go_on(_done: float, _total: int) -> bool:
    return True


def unwatched(_parent: QWidget) -> AbstractContextManager[Progress]:
    """Give a progress that nobody looks at."""
    return contextlib.nullcontext(_go_on)


@dataclass(frozen=True, slots=True)
class Asking:
    """The two questions before something is printed, and its progress; tests answer them without a person.

    ``printer`` shows the print dialog for so many pages and returns whether to print. ``paper`` is asked when
    another paper (named) is chosen than the page is made for: True prints on the right one, False chooses again.
    ``watch`` shows how far the pages are, and lets the window have its turns meanwhile.
    """

    printer: Callable[[QPrinter, int, QWidget], bool]
    paper: Callable[[str, str, QWidget], bool]
    watch: Callable[[QWidget], AbstractContextManager[Progress]] = unwatched


@dataclass(frozen=True, slots=True)
class Printout:
    """What was sent: how many pages, copies counted, and the printer or else the file that they went to."""

    pages: int
    printer: str
    file: str = ""


class Pages:
    """The pages of a PDF. The first one's size is the paper of all."""

    def __init__(self, data: bytes) -> None:
        self.document = QPdfDocument()
        self._kept = QBuffer()  # the document reads from it as it draws
        self._kept.setData(QByteArray(data))
        self._kept.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._kept)
        self.count = self.document.pageCount()

    @property
    def layout(self) -> QPageLayout:
        """The paper that these pages are made for, edge to edge: the printer's margins cut and never shift."""
        size = self.document.pagePointSize(0)
        is_wide = size.width() > size.height()
        paper = QPageSize(size.transposed() if is_wide else size, QPageSize.Unit.Point)
        turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        layout = QPageLayout(paper, turned, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout


def print_pdf(data: bytes, name: str, parent: QWidget, asking: Asking, printer: QPrinter | None = None) -> Printout:
    """Ask for a printer and print a PDF; ``name`` is what the queue of the printer shows.

    No pages were printed when the dialog was cancelled. Raises Refused when it was stopped later, Environment when
    the printer does not take the pages.
    """
    pages = Pages(data)
    printer = printer or QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageLayout(pages.layout)
    while asking.printer(printer, pages.count, parent):
        other = other_paper(printer, pages.layout)
        if not other or asking.paper(other, paper_words(pages.layout.pageSize()), parent):
            printer.setPageLayout(pages.layout)
            if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:  # a file has no dots of its own
                printer.setResolution(min(printer.resolution(), _DOTS_OF_A_FILE))
            with asking.watch(parent) as progress:
                count, file = draw_pages(printer, pages, progress), printer.outputFileName()
            return Printout(count, "" if file else printer.printerName(), file)
    return Printout(0, "")


def other_paper(printer: QPrinter, wanted: QPageLayout) -> str:
    """Return the name of the paper that is set where it is not the one wanted, else nothing."""
    chosen = printer.pageLayout().pageSize()
    return "" if chosen.isEquivalentTo(wanted.pageSize()) else paper_words(chosen)


def paper_words(size: QPageSize) -> str:
    """Return a paper in the words of the United States, with its measure; others by the name of the system."""
    if size.id() is QPageSize.PageSizeId.Letter:
        return QCoreApplication.translate("printing", "US Letter (8.5 x 11 in)")
    if size.id() is QPageSize.PageSizeId.Comm10E:
        return QCoreApplication.translate("printing", "#10 envelope (4.1 x 9.5 in)")
    return size.name()


def draw_pages(printer: QPrinter, pages: Pages, progress: Progress = _go_on) -> int:
    """Draw the pages that were asked for, copies too where the printer makes none itself; return how many.

    ``progress`` is asked many times a page, so that no turn of the window waits for a whole one.
    """
    chosen = list(_chosen(printer, pages.count))
    if not chosen:
        template = "There are {count} pages, and none of them was chosen. Choose other pages."
        raise Refused(template, count=str(pages.count))
    painter = QPainter()
    if not painter.begin(printer):
        raise _not_taken()
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else a printer's file gets JPEG
    is_wanted = False
    try:
        parts = _draw_all(painter, printer, pages.document, chosen)
        is_wanted = all(progress(done, len(chosen)) for done in parts)
    finally:
        if not is_wanted:
            printer.abort()
        is_taken = painter.end()
    if not is_wanted:
        raise stopped(printer)
    if not is_taken or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise _not_taken()
    return len(chosen)


def _chosen(printer: QPrinter, count: int) -> Iterator[int]:
    """Give the numbers of the pages in the order of printing, from 0."""
    ranges = printer.pageRanges()
    in_part = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    numbers = [number for number in range(count) if not in_part or ranges.contains(number + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return iter(numbers * copies)
    return (number for number in numbers for _ in range(copies))


def _draw_all(painter: QPainter, printer: QPrinter, document: QPdfDocument, numbers: Sequence[int]) -> Iterator[float]:
    """Draw the pages, and tell after each piece how many of them are done."""
    for place, number in enumerate(numbers):
        if place and not printer.newPage():
            raise _not_taken()
        for part in _draw_page(painter, printer, document, number):
            yield place + part


def _draw_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, number: int) -> Iterator[float]:
    """Draw a page piece by piece, and tell after each how much of the page is done, from 0 to 1."""
    points = document.pagePointSize(number)
    size = QSizeF(
        points.width() / _POINTS * printer.logicalDpiX(), points.height() / _POINTS * printer.logicalDpiY()
    ).toSize()
    for place, strip in _strips(document, number, size, max(1, printer.logicalDpiY() // _STRIPS)):
        painter.drawImage(place, strip)
        yield (place.y() + strip.height()) / size.height()
    yield 1.0


def _strips(document: QPdfDocument, number: int, size: QSize, least: int) -> Iterator[tuple[QPoint, QImage]]:
    """Give a page drawn in this size piece by piece with the place of each, cut only where nothing is printed.

    The driver of a printer draws each piece by itself and may round its edge: a cut through a line of text showed.
    ``least`` is the height that is tried first.
    """
    top, height = 0, least
    while top < size.height():
        part = QRect(0, top, size.width(), min(height, size.height() - top))
        strip = _drawn(document, number, size, part)
        is_last = part.bottom() + 1 == size.height()
        rows = part.height() if is_last else _rows_to_cut(strip)
        if rows:
            piece = strip.copy(0, 0, part.width(), rows)
            if not _is_empty(piece):
                yield QPoint(0, top), piece
            top, height = top + rows, least
        else:
            height *= 2


def _drawn(document: QPdfDocument, number: int, size: QSize, part: QRect) -> QImage:
    """Return a part of a page drawn in this size, on white (screens, trap 2)."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(size)
    # QtPdf takes right and bottom as the last row of pixels when it works out its scale: one more makes it 1.
    options.setScaledClipRect(part.adjusted(0, 0, 1, 1))
    drawn = document.render(number, part.size(), options)
    page = QImage(part.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page


def _rows_to_cut(strip: QImage) -> int:
    """Return how many rows stand above the lowest empty one, counting it; 0 when none is empty."""
    rows = range(strip.height(), 0, -1)
    return next((row for row in rows if _is_empty(strip.copy(0, row - 1, strip.width(), 1))), 0)


def _is_empty(strip: QImage) -> bool:
    empty = QImage(strip.size(), strip.format())
    empty.fill(Qt.GlobalColor.white)
    return strip == empty


def stopped(printer: QPrinter) -> Refused:
    """Return what to say of a job that was stopped. A file with a part of the pages is taken away."""
    if printer.outputFileName():
        with contextlib.suppress(OSError):
            Path(printer.outputFileName()).unlink()
        return Refused("Printing was stopped. No file was written.")
    return Refused("Printing was stopped. Some pages may still come out of the printer.")


def _not_taken() -> Environment:
    return Environment("The printer did not take the pages. Look if it is on, then print again.")
