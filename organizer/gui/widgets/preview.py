"""The pages of a letter as they would print, with zoom; and the same as text, which can be read aloud.

Qt's own PDF view keeps neither zoom nor place when the letter changes, and is silent to a screen reader. So the
pages are pictures of QPdfDocument on labels, redrawn in place.
"""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from organizer.gui import theme
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Text

STEPS = (50, 67, 80, 100, 125, 150, 200, 300)
_POINTS_PER_PIXEL = 72 / 96


class PagePreview(QWidget):
    """Shows PDF bytes. ``show_letter`` may be called on every key: zoom and place in the page stay as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 0  # per cent; 0 fits the page to the width
        self._document = QPdfDocument(self)  # of this widget, never of the view: that order crashes (screens, trap 1)
        self._kept = QBuffer(self)
        self._labels: list[QLabel] = []
        self._build()

    def show_letter(self, data: bytes, text: str | None, caption: str) -> None:
        """Show other pages. ``text`` is the letter in words, ``caption`` a line above ("Page 1 of 1").

        Without a text the words are those that stand in the pages.
        """
        self.caption.setText(caption)
        self._document.close()
        self._kept.close()
        self._kept.setData(QByteArray(data))
        self._kept.open(QIODevice.OpenModeFlag.ReadOnly)
        if data:
            self._document.load(self._kept)
        self._show_words(self._words_of_pages() if text is None else text)
        self._draw()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._labels)

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self.set_zoom(next((step for step in STEPS if step > self.shown_zoom), STEPS[-1]))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self.set_zoom(next((step for step in reversed(STEPS) if step < self.shown_zoom), STEPS[0]))

    def set_zoom(self, zoom: int) -> None:
        """Show the page at a per cent of its size; 0 fits it to the width."""
        self.zoom = zoom
        self._draw()

    @property
    def shown_zoom(self) -> int:
        """The per cent at which the page is shown now."""
        return self.zoom or self._fitting()

    def read_as_text(self, *, on: bool) -> None:
        """Show the letter as text, or as pages."""
        self.stack.setCurrentWidget(self.words if on else self.area)
        self.as_text.setText(self.tr("Show the page") if on else self.tr("Read as text"))
        for button in (self.smaller, self.larger, self.fit):
            button.setVisible(not on)
        self.percent.setVisible(not on)
        if on:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the room for the page changes."""
        if watched is self.area.viewport() and isinstance(event, QResizeEvent) and not self.zoom:
            self._draw()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Ask for the room of a page that can be read."""
        return QSize(theme.px(460), theme.px(600))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self.caption = Text("", "caption", "text2")
        self.stack = QStackedWidget()
        self.area = self._well()
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The letter as text"))
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.words)
        column.addWidget(self.caption)
        column.addWidget(self.stack, 1)
        column.addWidget(self._buttons())

    def _well(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("The page as it prints. Read as text gives its words."))
        well = QWidget()
        well.setObjectName("well")
        well.setStyleSheet(f"QWidget#well {{ background: {theme.token('sunken')}; }}")
        self._pages = QVBoxLayout(well)
        edge = theme.px(8)
        self._pages.setContentsMargins(edge, edge, edge, edge)
        self._pages.setSpacing(edge)
        self._pages.addStretch(1)
        area.setWidget(well)
        area.viewport().installEventFilter(self)
        return area

    def _buttons(self) -> ButtonRow:
        self.smaller = SecondaryButton("\N{MINUS SIGN}")
        self.smaller.setAccessibleName(self.tr("Smaller page"))
        self.larger = SecondaryButton("+")
        self.larger.setAccessibleName(self.tr("Larger page"))
        self.percent = Text("100 %", "caption", "text2")
        self.percent.setWordWrap(False)
        self.fit = SecondaryButton(self.tr("Fit"))
        self.fit.setAccessibleName(self.tr("Fit the page to the width"))
        self.as_text = SecondaryButton(self.tr("Read as text"), "eye")
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.fit.clicked.connect(lambda: self.set_zoom(0))
        self.as_text.clicked.connect(lambda: self.read_as_text(on=self.stack.currentWidget() is self.area))
        return ButtonRow(self.smaller, self.percent, self.larger, self.fit, self.as_text)

    def _show_words(self, text: str) -> None:
        if self.words.toPlainText() != text:
            place = self.words.verticalScrollBar().value()
            self.words.setPlainText(text)
            self.words.verticalScrollBar().setValue(place)

    def _words_of_pages(self) -> str:
        pages = (self._document.getAllText(number).text() for number in range(self._document.pageCount()))
        return "\n\n".join(page.replace("\r\n", "\n").strip() for page in pages)

    def _fitting(self) -> int:
        points = self._document.pagePointSize(0).width() if self._document.pageCount() else 612.0
        room = self.area.viewport().width() - 2 * theme.px(8)
        return max(20, int(room * _POINTS_PER_PIXEL / points * 100))

    def _draw(self) -> None:
        count = self._document.pageCount()
        while len(self._labels) < count:
            label = QLabel()
            self._labels.append(label)
            self._pages.insertWidget(len(self._labels) - 1, label, 0, Qt.AlignmentFlag.AlignHCenter)
        while len(self._labels) > count:
            self._labels.pop().deleteLater()
        for number, label in enumerate(self._labels):
            label.setPixmap(self._picture(number))
            spoken = self.tr("Page {number} of {count}, as it prints")
            label.setAccessibleName(spoken.format(number=number + 1, count=count))
        self.percent.setText(self.tr("{percent} %").format(percent=self.shown_zoom))

    def _picture(self, number: int) -> QPixmap:
        """Return one page in this zoom, sharp on screens with more than one dot per pixel."""
        dots = self.devicePixelRatioF()
        size = self._document.pagePointSize(number) / _POINTS_PER_PIXEL * (self.shown_zoom / 100)
        drawn = self._document.render(number, (size * dots).toSize())
        page = QImage(drawn.size(), QImage.Format.Format_RGB32)
        page.fill(QColor("white"))  # the render is transparent where nothing is printed (screens, trap 2)
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        page.setDevicePixelRatio(dots)
        return QPixmap.fromImage(page)
