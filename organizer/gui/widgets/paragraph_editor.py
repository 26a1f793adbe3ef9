"""One paragraph of a letter: its words, what came from the campaign, who wrote it, what it rests on or lacks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organizer.domain.playbook import LINED, ParagraphStyle
from organizer.gui import theme
from organizer.gui.language import spoken_language
from organizer.gui.widgets.copy_box import CopyBox
from organizer.gui.widgets.field import PAUSE_MS
from organizer.gui.widgets.hold import Hold
from organizer.gui.widgets.paragraph_acts import ParagraphActs, style_word
from organizer.gui.widgets.private_hint import PrivateHint
from organizer.gui.widgets.text import TagLabel, Text
from organizer.gui.widgets.text_box import TextBox
from organizer.gui.widgets.wrong import mark_wrong
from organizer.gui.words import Tone
from organizer.papers.paragraph_views import ParagraphView


class ParagraphEditor(QWidget):
    """Edits one paragraph.

    ``edited`` comes with every key. ``left`` carries id and words when the box is left with other words, or two
    seconds after the last key; words of the courtesy copy come under the id that they have there. The other signals
    carry the id and ask for what their name says. What is typed is never overwritten.
    """

    edited = Signal()
    left = Signal(str, str)
    restored = Signal(str)
    moved = Signal(str, int)
    placed_back = Signal(str)
    removed = Signal(str)
    added = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self._known = ""
        self._view: ParagraphView | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.label = Text("", "caption", "text2")
        self.tag = TagLabel("", Tone.INFO)
        self.hint = Text("", "caption", "text2")
        self.error = Text("", "caption_strong", "danger")
        self.warning = Text("", "caption", "warn")
        self.box = TextBox()
        self.box.textChanged.connect(self._on_text)
        self.box.installEventFilter(self)
        self.private = PrivateHint(self.box, self)
        self._hold = Hold(self.box)
        self.sources = Text("", "caption", "text2")
        self.copy = CopyBox()
        self.copy.edited.connect(self._pause.start)
        self.copy.edited.connect(self.edited)
        self.copy.left.connect(self.left)
        self.acts = ParagraphActs()
        self._connect()
        self._lay_out()

    def show_view(self, view: ParagraphView, place: tuple[int, int], *, is_open: bool) -> None:
        """Show a paragraph, ``place`` of so many; words that somebody is typing at this moment stay."""
        number, count = place
        is_typing = self.id == view.id and self.box.toPlainText() != self._known
        self.id, self._known, self._view = view.id, view.words, view
        self.box.lined = view.style in LINED
        if not is_typing and self.box.toPlainText() != view.words:
            self.box.blockSignals(True)
            self.box.setPlainText(view.words)
            self.box.blockSignals(False)
            self.box.updateGeometry()
        self.box.mark(view.facts)
        self.box.setReadOnly(not is_open)
        self._hold.settle()
        self._name(view, number)
        self.acts.setVisible(is_open)
        self.acts.show_view(view, is_first=number == 1, is_last=number == count)
        self.acts.set_name(self.label.text())
        self.copy.show_view(view, self.label.text())
        self.sources.setText(self._rests_on(view))
        self.sources.setVisible(bool(self.sources.text()))
        self._describe()

    def words(self) -> str:
        """Return what stands in the box."""
        return self.box.toPlainText()

    def commit(self) -> None:
        """Report other words than before."""
        self._pause.stop()
        self.copy.commit()
        words = self.words()
        if self.id and words != self._known:
            self._known = words
            self.left.emit(self.id, words)

    def show_error(self, sentence: str) -> None:
        """Show what to mend; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        mark_wrong(self.box, wrong=bool(sentence))
        if sentence:
            self.box.setAccessibleDescription(self.tr("Error: {sentence}").format(sentence=sentence))

    def show_claims(self, sentences: Sequence[str]) -> None:
        """Show the sentences that state a fact and name no source."""
        quoted = " ".join(
            f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}" for words in sentences
        )
        if not sentences:
            self.warning.setText("")
        elif len(sentences) == 1:
            one = self.tr("States a fact without a source: {sentences} Add the source and its date in brackets.")
            self.warning.setText(one.format(sentences=quoted))
        else:
            more = self.tr("State facts without a source: {sentences} Add each source and its date in brackets.")
            self.warning.setText(more.format(sentences=quoted))
        self.warning.setVisible(bool(sentences))
        self._describe()

    def focus_editor(self) -> None:
        """Put the focus into the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the box loses the focus."""
        if watched is self.box and event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        acts = self.acts
        acts.moved.connect(lambda by: self.moved.emit(self.id, by))
        acts.added.connect(lambda style: self.added.emit(self.id, style))
        acts.removed.connect(lambda: self.removed.emit(self.id))
        acts.restored.connect(lambda: self.restored.emit(self.id))
        acts.placed_back.connect(lambda: self.placed_back.emit(self.id))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(top)
        below = (self.private, self.warning, self.sources, self.copy, self.acts)
        for part in (self.hint, self.error, self.box, *below):
            column.addWidget(part)
        for part in (self.hint, self.error, self.warning, self.tag):
            part.hide()

    def _on_text(self) -> None:
        self._tell_whose()
        if self.words() != self._known:  # a change of marks comes here too
            self._pause.start()
            self.edited.emit()

    def _name(self, view: ParagraphView, number: int) -> None:
        name = self.tr("Paragraph {number}").format(number=number)
        if view.style is not ParagraphStyle.TEXT:
            name = self.tr("{paragraph}: {form}").format(paragraph=name, form=style_word(view.style).lower())
        self.label.setText(name)
        self.box.setAccessibleName(name)
        self._tell_whose()
        self.hint.setText(self._form(view.style) if view.is_own else "")
        self.hint.setVisible(bool(self.hint.text()))

    def _tell_whose(self) -> None:
        """Say whose words these are, those that are typed included: a paragraph that gets words is empty no more."""
        if self._view:
            self.tag.setText(self._whose(replace(self._view, words=self.words())))
            self.tag.setVisible(bool(self.tag.text()))

    def _whose(self, view: ParagraphView) -> str:
        if view.is_own:
            return self.tr("Written by you") if view.words.strip() else self.tr("Empty: it is not printed")
        if view.is_left_out:
            return self.tr("Left out by you")
        if view.is_edited and view.is_moved:
            return self.tr("Changed and moved by you")
        if view.is_edited:
            return self.tr("Changed by you")
        return self.tr("Moved by you") if view.is_moved else ""

    def _form(self, style: ParagraphStyle) -> str:
        forms = {
            ParagraphStyle.NUMBER: self.tr("Its number comes by itself. Items below each other are counted."),
            ParagraphStyle.HEADING: self.tr("A few words over what follows."),
            ParagraphStyle.QUOTE: self.tr(
                "The words as they were said. On a last line: who said them, where and when."
            ),
            ParagraphStyle.TABLE: self.tr(
                "A row on each line, the heads first. Put | between the cells. Write \\| for the sign itself."
            ),
        }
        return forms.get(style, "")

    def _rests_on(self, view: ParagraphView) -> str:
        names = [
            self.tr("{who}: {document}, {date}").format(
                who=source.speaker, document=source.document, date=source.date.spell(spoken_language())
            )
            for source in view.sources
        ]
        names += [view.source] if view.source else []
        lines = [self.tr("Rests on: {statements}").format(statements="; ".join(names))] if names else []
        gone = [fact for fact in view.facts if fact not in view.words] if view.is_edited and view.words.strip() else []
        if gone:
            lines.append(self.tr("Answers that are not in your words: {facts}").format(facts="; ".join(gone)))
        elif view.facts and not names:
            lines.append(self.tr("Rests on the answers of the campaign."))
        return "\n".join(lines)

    def _describe(self) -> None:
        """Say to a reader what others see: marks, the tag, and what the paragraph rests on."""
        marked = self.box.marked()
        parts = [
            f"{self.tag.text()}." if self.tag.text() else "",
            self.hint.text(),
            self.warning.text() if not self.warning.isHidden() else "",
            self.tr("From the campaign: {facts}.").format(facts="; ".join(reversed(marked))) if marked else "",
            f"{self.sources.text()}." if self.sources.text() else "",
        ]
        if self.error.isHidden():
            self.box.setAccessibleDescription(" ".join(part for part in parts if part))
