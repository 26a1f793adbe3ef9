"""What can be done with a paragraph, below its box: move it, add one, take it out, take it back. All by keyboard."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from organizer.domain.playbook import ParagraphStyle
from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.hold import tells_hold
from organizer.papers.paragraph_views import ParagraphView

STYLE_WORDS = {
    ParagraphStyle.TEXT: str(QT_TRANSLATE_NOOP("paragraphs", "Text")),
    ParagraphStyle.BULLET: str(QT_TRANSLATE_NOOP("paragraphs", "Bullet")),
    ParagraphStyle.NUMBER: str(QT_TRANSLATE_NOOP("paragraphs", "Numbered item")),
    ParagraphStyle.HEADING: str(QT_TRANSLATE_NOOP("paragraphs", "Heading")),
    ParagraphStyle.QUOTE: str(QT_TRANSLATE_NOOP("paragraphs", "Quotation")),
    ParagraphStyle.TABLE: str(QT_TRANSLATE_NOOP("paragraphs", "Table")),
}


def style_word(style: ParagraphStyle) -> str:
    """Return what a form of paragraph is called."""
    return QCoreApplication.translate("paragraphs", STYLE_WORDS[style])


class AddButton(LinkButton):
    """Offers the forms of a new paragraph; ``wanted`` carries the one chosen."""

    wanted = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plus", parent)
        self.clicked.connect(self.offer)

    def offer(self) -> None:
        """Open the menu of forms below the button."""
        if tells_hold(self):
            return
        menu = self.make_menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def focus_editor(self) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_menu(self) -> QMenu:
        """Return the menu; it goes away by itself when it is closed."""
        menu = QMenu(self)
        for style in ParagraphStyle:
            action = menu.addAction(style_word(style))
            action.triggered.connect(lambda _checked=False, name=style.value: self.wanted.emit(name))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


class ParagraphActs(QWidget):
    """The buttons. ``moved`` carries how many places; ``added`` the form of a new paragraph below this one."""

    moved = Signal(int)
    added = Signal(str)
    removed = Signal()
    restored = Signal()
    placed_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.up = LinkButton(self.tr("Move up"))
        self.down = LinkButton(self.tr("Move down"))
        self.add = AddButton(self.tr("Add below"))
        self.remove = LinkButton(self.tr("Leave out"), "trash")
        self.back = LinkButton(self.tr("Back to the playbook's words"), "undo")
        self.place = LinkButton(self.tr("Back to its place"), "undo")
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.add.wanted.connect(self.added)
        self.remove.clicked.connect(self.removed)
        self.back.clicked.connect(self.restored)
        self.place.clicked.connect(self.placed_back)
        self.buttons = (self.up, self.down, self.add, self.remove, self.back, self.place)
        for button in self.buttons:
            button.setFont(theme.font("caption"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRow(*self.buttons))

    def show_view(self, view: ParagraphView, *, is_first: bool, is_last: bool) -> None:
        """Offer what can be done with this paragraph."""
        self.up.setVisible(not is_first)
        self.down.setVisible(not is_last)
        self.remove.setVisible(not view.is_left_out)
        self.remove.setText(self.tr("Remove") if view.is_own else self.tr("Leave out"))
        self.back.setVisible(view.is_edited)
        self.back.setText(self.tr("Bring it back") if view.is_left_out else self.tr("Back to the playbook's words"))
        self.place.setVisible(view.is_moved)

    def set_name(self, name: str) -> None:
        """Say to a reader which paragraph the buttons are of: "Move up: Paragraph 3"."""
        for button in self.buttons:
            spoken = self.tr("{act}: {paragraph}").format(act=button.text(), paragraph=name)
            button.setAccessibleName(spoken)
