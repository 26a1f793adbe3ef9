"""One paragraph of a letter: its words, what came from the campaign, who wrote it, and what it rests on."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.field import PAUSE_MS
from organizer.gui.widgets.hold import Hold
from organizer.gui.widgets.text import TagLabel, Text
from organizer.gui.widgets.text_box import TextBox
from organizer.gui.words import Tone
from organizer.papers.preview import ParagraphView


class ParagraphEditor(QWidget):
    """Edits one paragraph.

    ``edited`` comes with every key. ``left`` carries id and words when the box is left with other words, or two
    seconds after the last key. ``restored`` asks for the playbook's words. What is typed is never overwritten.
    """

    edited = Signal()
    left = Signal(str, str)
    restored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self._known = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.label = Text("", "caption", "text2")
        self.tag = TagLabel("", Tone.INFO)
        self.error = Text("", "caption_strong", "danger")
        self.box = TextBox()
        self.box.textChanged.connect(self._on_text)
        self.box.installEventFilter(self)
        self._hold = Hold(self.box)
        self.sources = Text("", "caption", "text2")
        self.back = LinkButton(self.tr("Change this paragraph back to the playbook's"), "undo")
        self.back.clicked.connect(lambda: self.restored.emit(self.id))
        self._lay_out()

    def set_number(self, number: int) -> None:
        """Name the paragraph by its place in the letter."""
        self.label.setText(self.tr("Paragraph {number}").format(number=number))
        self.box.setAccessibleName(self.label.text())

    def show_view(self, view: ParagraphView, *, is_open: bool) -> None:
        """Show a paragraph; words that somebody is typing at this moment stay."""
        is_typing = self.id == view.id and self.box.toPlainText() != self._known
        self.id, self._known = view.id, view.words
        if not is_typing and self.box.toPlainText() != view.words:
            self.box.blockSignals(True)
            self.box.setPlainText(view.words)
            self.box.blockSignals(False)
            self.box.updateGeometry()
        self.box.mark(view.facts)
        self.box.setReadOnly(not is_open)
        self._hold.settle()
        self.tag.setText(self.tr("Left out by you") if view.is_left_out else self.tr("Changed by you"))
        self.tag.setVisible(view.is_edited)
        self.back.setVisible(view.is_edited and is_open)
        self.sources.setText(self._rests_on(view))
        self.sources.setVisible(bool(view.sources))
        self._describe(view)

    def words(self) -> str:
        """Return what stands in the box."""
        return self.box.toPlainText()

    def commit(self) -> None:
        """Report other words than before."""
        self._pause.stop()
        words = self.words()
        if self.id and words != self._known:
            self._known = words
            self.left.emit(self.id, words)

    def show_error(self, sentence: str) -> None:
        """Show what to mend; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.box.setProperty("wrong", "true" if sentence else "false")
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)
        if sentence:
            self.box.setAccessibleDescription(self.tr("Error: {sentence}").format(sentence=sentence))

    def focus_editor(self) -> None:
        """Put the focus into the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the box loses the focus."""
        if watched is self.box and event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(top)
        for part in (self.error, self.box, self.sources, self.back):
            column.addWidget(part)
        self.error.hide()

    def _on_text(self) -> None:
        if self.words() != self._known:  # a change of marks comes here too
            self._pause.start()
            self.edited.emit()

    def _rests_on(self, view: ParagraphView) -> str:
        names = [
            self.tr("{document}, {date}").format(document=source.document, date=source.date.spell())
            for source in view.sources
        ]
        return self.tr("Rests on: {statements}").format(statements="; ".join(names))

    def _describe(self, view: ParagraphView) -> None:
        """Say to a reader what others see: marks, the tag, and what the paragraph rests on."""
        marked = self.box.marked()
        parts = [
            self.tag.text() + "." if view.is_edited else "",
            self.tr("From the campaign: {facts}.").format(facts="; ".join(reversed(marked))) if marked else "",
            self.sources.text() + "." if view.sources else "",
        ]
        if self.error.isHidden():
            self.box.setAccessibleDescription(" ".join(part for part in parts if part))
