"""What every page of the window is: it watches topics, reads one value, draws it."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from organizer.domain.changes import Changes, Topic
from organizer.domain.errors import OrganizerError
from organizer.gui import theme
from organizer.gui.desk import Desk, concerns
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.columns import room_of, stack
from organizer.gui.widgets.in_sight import LAYOUT_MS, show_whole
from organizer.gui.widgets.keep_place import kept_place, settle
from organizer.gui.widgets.text import Heading, Text

LEAST_HEIGHT = 380
"""A page that does not scroll is at least so high, before scaling; in a lower window it scrolls after all."""
STACK_ROWS_BELOW = 56
"""Title and buttons stand below each other when the page is under so many average characters wide."""
SIDE = 28
"""Room at the left and at the right of a page, before scaling."""
_FIELDS = (QLineEdit, QComboBox, QRadioButton, QCheckBox)


class Screen(QWidget):
    """A page. A subclass builds its widgets in ``__init__`` into ``body`` and fills them in ``draw``.

    ``go`` asks the window for another place: ``self.go.emit("letter", {"letter": slug})``.
    ``body`` is the column of the page, ``head`` the line of the title (buttons at its right end go there).
    ``stacking`` are the lines that become columns where texts are large.
    ``of_file``: it shows the open file. Pages that open or make another one do not.
    ``submit`` is the button that Enter presses in any field of the page.
    With ``scrolls = False`` the page has the height of the window and scrolls inside its own parts, as long as the
    window is high enough for its texts.
    """

    name: ClassVar[str] = ""
    watches: ClassVar[frozenset[Topic]] = frozenset()
    of_file: ClassVar[bool] = True
    scrolls: ClassVar[bool] = True
    title_role: ClassVar[str] = "h1"

    go = Signal(str, dict)
    retitled = Signal()
    lost = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.arguments: dict[str, Any] = {}
        self._is_stale = self._is_drawing = False
        self._stored = ("", False)
        self.heading = Heading("", level=1, role=self.title_role)
        self.lead = Text("", "body", "text2")
        self.lead.hide()
        self.saved = Text("", "caption", "text2")
        self.saved.setWordWrap(False)
        self.saved.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.head, self._second = QHBoxLayout(), QHBoxLayout()
        self.body = QVBoxLayout()
        self.submit: QAbstractButton | None = None
        self.stacking: list[QBoxLayout] = [self.head, self._second]
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.chosen.connect(self._grow_stale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def is_held(self) -> bool:
        """Whether nothing on this page can be changed, because its file is read only."""
        return self.of_file and self.desk.is_read_only

    def title(self) -> str:
        """Return the title of the page, as heading and in the window's title."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the page once and draw it: ``self.draw(self.desk.read(...))``."""

    def help_text(self) -> str:
        """Return what F1 shows: short paragraphs, an empty line between them."""
        return ""

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what commands of the menu bar do on this page, by command name (see ``gui/menus.py``)."""
        return {}

    def problem_count(self) -> int:
        """Return how many errors a check on this page found: the window's title then begins with "Error: "."""
        return 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page for these arguments, fresh, with the focus on its heading."""
        self.arguments = dict(arguments or {})
        self.renew()
        self.area.verticalScrollBar().setValue(0)
        self.focus_heading()

    def focus_heading(self) -> None:
        """Put the focus on the heading, which a screen reader then reads."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Refresh, and follow a title that changed. The focus stays, and so does what is seen of the page."""
        self._is_stale = False
        self._is_drawing = True
        try:
            with kept_place(self.area):
                self.refresh()
                self.heading.setText(self.title())
        except OrganizerError as trouble:
            # What the page shows is gone, as a letter whose making was undone.
            self.desk.refused.emit(trouble_words(trouble))
            self.lost.emit()
            return
        finally:
            self._is_drawing = False
        self._stack_rows()
        self.retitled.emit()
        if self._is_stale:  # a field that went away was stored on leaving
            self.renew()

    def keep_in_sight(self) -> None:
        """Scroll to what has the focus, and again while the page still grows, as by an error summary above it."""
        settle(self.area)
        self._settling.start()
        self._follow_again()

    def set_lead(self, words: str) -> None:
        """Show a sentence under the title; an empty one hides it."""
        self.lead.setText(words)
        self.lead.setVisible(bool(words))
        # "All changes saved" stands at the end of this line, or of the title's where there is none.
        if words:
            self._second.addWidget(self.saved)
        else:
            self.head.insertWidget(1, self.saved)

    def show_saved(self, words: str, *, is_wrong: bool = False) -> None:
        """Show that everything is stored, only after the commit has returned; or ``is_wrong``, that it is not."""
        self._stored = words, is_wrong
        self.tell_saved()

    def tell_saved(self) -> None:
        """Say how what stands on the page is stored; a page calls it when its draft came or went."""
        words, is_wrong = self._stored
        is_draft = self.has_draft() and not is_wrong
        self.saved.setText(self.tr("Draft, not written down yet") if is_draft else words)
        self.saved.set_tint("danger" if is_wrong else "text2")
        self._stack_rows()

    def has_draft(self) -> bool:
        """Whether the page holds something that is kept as a draft and not written down yet."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in front."""
        super().showEvent(event)
        if self._is_stale:
            self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button of a form with Enter, from any of its fields."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.submit is not None and isinstance(QApplication.focusWidget(), _FIELDS):
            self.submit.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set title, lead and buttons below each other where texts are too large for one line.

        What has the focus stays in sight when the page gets lower, as by the message bar below it.
        """
        super().resizeEvent(event)
        focus, before = QApplication.focusWidget(), event.oldSize().height()
        if event.size().height() < before and focus and self.area.isAncestorOf(focus):
            top = focus.mapTo(self, QPoint(0, 0)).y()
            if -focus.height() < top < before:
                self._settling.start()
                self._follow_again()
        self._stack_rows()

    def _stack_rows(self) -> None:
        """Turn rows into columns on a narrow page, and those whose parts want more than there is."""
        narrow = self.width() < STACK_ROWS_BELOW * self.fontMetrics().averageCharWidth()
        room = self.area.viewport().width() - 2 * theme.px(SIDE)
        for row in self.stacking:
            stack(row, narrow=narrow or room_of(row) > room)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what takes the focus: a link of the error summary, a task. A list follows its own rows."""
        if self._is_drawing or now is None or isinstance(now, QAbstractItemView):
            return
        if self.area.isAncestorOf(now):
            self._settling.start()
            self._follow_again()

    def _follow_again(self) -> None:
        now = QApplication.focusWidget()
        if self._settling.isActive() and now is not None and self.area.isAncestorOf(now):
            show_whole(self.area, now)

    def _grow_stale(self) -> None:
        self._is_stale = True

    def _on_changed(self, changes: Changes) -> None:
        if not concerns(changes, self.watches):
            return
        if self.isVisible() and not self._is_drawing:
            self.renew()
        else:
            self._is_stale = True

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        side, top = theme.px(SIDE), theme.px(22)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(theme.px(12))
        self.head.addWidget(self.heading, 1)
        column.addLayout(self.head)
        self._second.addWidget(self.lead, 1)
        column.addLayout(self._second)
        self.set_lead("")
        self.body.setSpacing(theme.px(16))
        column.addLayout(self.body, 0 if self.scrolls else 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        if self.scrolls:
            column.addStretch(1)
        else:
            page.setMinimumHeight(theme.px(LEAST_HEIGHT))
        area = QScrollArea()
        area.setViewport(QWidget())  # one that Python knows: to find out what Qt's own is, all kinds are gone through
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        area.verticalScrollBar().rangeChanged.connect(self._follow_again)
        self._settling = QTimer(self, singleShot=True, interval=LAYOUT_MS)
        self.area = area
        outer.addWidget(area)


def clear(layout: QLayout) -> None:
    """Remove every widget of a layout, for the parts of a page that are drawn anew."""
    focus = QApplication.focusWidget()
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            if focus is not None and (widget is focus or widget.isAncestorOf(focus)):
                focus.clearFocus()  # or hiding it would send the focus through the window
            widget.hide()
            widget.deleteLater()
