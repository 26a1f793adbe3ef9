"""The paragraphs of a letter, each in its editor, in the letter's order; and the button that adds one at the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organizer.domain.letter import Edits
from organizer.gui import theme
from organizer.gui.widgets.paragraph_acts import AddButton
from organizer.gui.widgets.paragraph_editor import ParagraphEditor
from organizer.papers.arrangement import put_back, with_moved
from organizer.papers.claims import Claim
from organizer.papers.paragraph_views import ParagraphView


class ParagraphList(QWidget):
    """Reports as its editors do, and what changes the letter as a whole.

    ``arranged`` carries all ids in a new order, ``removed`` an id, ``added`` the id after which (empty: at the end)
    and the form.
    """

    edited = Signal()
    left = Signal(str, str)
    restored = Signal(str)
    removed = Signal(str)
    arranged = Signal(tuple)
    added = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: list[ParagraphEditor] = []
        self._views: tuple[ParagraphView, ...] = ()
        self._usual: tuple[str, ...] = ()
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(16))
        self.add = AddButton(self.tr("Add a paragraph"))
        self.add.wanted.connect(lambda style: self.added.emit("", style))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self._place)
        column.addWidget(self.add)

    def show_views(self, views: Sequence[ParagraphView], copy: tuple[str, str], *, is_open: bool) -> None:
        """Show the paragraphs; ``copy`` is code and name of the courtesy copy's language.

        Editors stay while their paragraphs are there: their undo, cursor and typing stay.
        """
        focus = QApplication.focusWidget()
        if [editor.id for editor in self.editors] != [view.id for view in views]:
            self._arrange(views)
        self._views = tuple(views)
        for number, (editor, view) in enumerate(zip(self.editors, views, strict=True), start=1):
            editor.copy.set_language(*copy)
            editor.show_view(view, (number, len(views)), is_open=is_open)
        self.add.setVisible(is_open)
        if focus is not None and self.isAncestorOf(focus) and focus.isVisible() and not focus.hasFocus():
            focus.setFocus()  # a widget that is laid out anew loses it

    def set_usual(self, usual: tuple[str, ...]) -> None:
        """Take the order that the paragraphs have in the playbook."""
        self._usual = usual

    def show_claims(self, claims: Sequence[Claim]) -> None:
        """Show beside each paragraph its sentences that state a fact without a source."""
        for editor in self.editors:
            editor.show_claims([claim.sentence for claim in claims if claim.paragraph == editor.id])

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show errors by paragraph id; those of a courtesy copy are under the ids that they have there."""
        for editor in self.editors:
            editor.show_error(sentences.get(editor.id, ""))
            editor.copy.show_error(sentences.get(editor.copy.id, "") if editor.copy.id else "")

    def typed(self, edits: Edits) -> Edits:
        """Return the edits with all that is typed, stored or not."""
        words = dict(edits.paragraphs)
        for editor, view in zip(self.editors, self._views, strict=True):
            if view.is_own or editor.words() != view.plain:
                words[editor.id] = editor.words()
            else:
                words.pop(editor.id, None)
            if editor.copy.id:
                words[editor.copy.id] = editor.copy.words()
        return Edits(edits.subject, tuple(words.items()), edits.added, edits.order)

    def commit(self) -> None:
        """Report all that is open."""
        for editor in self.editors:
            editor.commit()

    def editor(self, paragraph: str) -> ParagraphEditor | None:
        """Return the editor of a paragraph, also by the id that its words have in the courtesy copy."""
        return next((entry for entry in self.editors if paragraph in (entry.id, entry.copy.id)), None)

    def with_focus(self) -> ParagraphEditor | None:
        """Return the editor in which somebody works."""
        focus = QApplication.focusWidget()
        return next((entry for entry in self.editors if focus is not None and entry.isAncestorOf(focus)), None)

    def faulty(self) -> ParagraphEditor | None:
        """Return the first paragraph that cannot be printed, else the first one."""
        pairs = zip(self.editors, self._views, strict=True)
        return next((editor for editor, view in pairs if not view.can_print), self.editors[0] if self.editors else None)

    def order(self) -> tuple[str, ...]:
        """Return the ids in the letter's order."""
        return tuple(editor.id for editor in self.editors)

    def shift(self, paragraph: str, by: int) -> None:
        """Ask for a paragraph to stand so many places later, or earlier."""
        wanted = with_moved(self.order(), paragraph, by)
        if wanted != self.order():
            self.arranged.emit(wanted)

    def place_back(self, paragraph: str) -> None:
        """Ask for a paragraph to stand where the playbook has it."""
        self.arranged.emit(put_back(self.order(), paragraph, self._usual))

    def _arrange(self, views: Sequence[ParagraphView]) -> None:
        by_id = {editor.id: editor for editor in self.editors}
        wanted = {view.id for view in views}
        for editor in self.editors:
            self._place.removeWidget(editor)
            if editor.id not in wanted:
                editor.hide()
                editor.deleteLater()
        self.editors = [by_id.get(view.id) or self._editor() for view in views]
        for editor in self.editors:
            self._place.addWidget(editor)

    def _editor(self) -> ParagraphEditor:
        editor = ParagraphEditor(self)
        editor.edited.connect(self.edited)
        editor.left.connect(self.left)
        editor.restored.connect(self.restored)
        editor.removed.connect(self.removed)
        editor.added.connect(self.added)
        editor.moved.connect(self.shift)
        editor.placed_back.connect(self.place_back)
        return editor
