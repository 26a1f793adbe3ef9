"""The group's own words of a paragraph for the courtesy copy: no playbook can have them in another language."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.letter import id_in
from organizer.domain.playbook import LINED
from organizer.gui import theme
from organizer.gui.questions import said
from organizer.gui.widgets.hold import Hold
from organizer.gui.widgets.private_hint import PrivateHint
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.text_box import TextBox
from organizer.papers.paragraph_views import ParagraphView


class CopyBox(QWidget):
    """Shown only where the copy needs words of its own. ``left`` carries their id (``es.own-1``) and the words."""

    edited = Signal()
    left = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self.language, self.called = "", ""
        self._known = ""
        self.label = Text("", "caption", "text2")
        self.error = Text("", "caption_strong", "danger")
        self.box = TextBox()
        self._hold = Hold(self.box)
        self.box.textChanged.connect(self.edited)
        self.box.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for part in (self.label, self.error, self.box, PrivateHint(self.box, self)):
            column.addWidget(part)
        self.error.hide()
        self.hide()

    def set_language(self, code: str, called: str) -> None:
        """Ask for words in a language; an empty code asks for none."""
        self.language, self.called = code, called

    def show_view(self, view: ParagraphView, name: str) -> None:
        """Show the words of a paragraph; what somebody is typing at this moment stays."""
        wanted = id_in(self.language, view.id) if view.needs_copy and self.language else ""
        is_typing = wanted == self.id and self.box.toPlainText() != self._known
        self.id, self._known = wanted, view.copied
        self.box.lined = view.style in LINED
        if not is_typing and self.box.toPlainText() != view.copied:
            self.box.blockSignals(True)
            self.box.setPlainText(view.copied)
            self.box.blockSignals(False)
            self.box.updateGeometry()
        self.label.setText(self.tr("The same in {language}").format(language=said(self.called)))
        spoken = self.tr("{paragraph} in {language}").format(paragraph=name, language=said(self.called))
        self.box.setAccessibleName(spoken)
        self.setVisible(bool(wanted))

    def words(self) -> str:
        """Return what stands in the box."""
        return self.box.toPlainText()

    def commit(self) -> None:
        """Report other words than before."""
        if self.id and self.words() != self._known:
            self._known = self.words()
            self.left.emit(self.id, self._known)

    def show_error(self, sentence: str) -> None:
        """Show what to mend; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        described = self.tr("Error: {sentence}").format(sentence=sentence) if sentence else ""
        self.box.setAccessibleDescription(described)

    def focus_editor(self) -> None:
        """Put the focus into the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the box loses the focus."""
        if watched is self.box and event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)
