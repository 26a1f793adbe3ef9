"""The form of a letter: who it goes to, date, subject, paragraphs, and the answers it is made of."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.campaign import Campaign
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.letter import Edits
from organizer.gui import theme
from organizer.gui.widgets.answer_sections import AnswerSections
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.paragraph_editor import ParagraphEditor
from organizer.gui.widgets.recipient_form import RecipientForm
from organizer.gui.widgets.text import Heading, Text
from organizer.papers.preview import ComposerPage, ParagraphView


class LetterForm(QWidget):
    """Reports each part that was left with other content; ``edited`` comes with every key."""

    edited = Signal()
    paragraph_left = Signal(str, str)
    paragraph_restored = Signal(str)
    subject_left = Signal(str)
    date_left = Signal(object)
    answer_left = Signal(str, object)
    office_chosen = Signal(str)
    recipient_changed = Signal(object)
    recipient_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ComposerPage | None = None
        self.to = RecipientForm()
        self.date = FormField(Field("letter.date", FieldKind.DAY, self.tr("Date")))
        subject_hint = self.tr("Leave it empty to use the playbook's.")
        self.subject = FormField(Field("letter.subject", FieldKind.TEXT, self.tr("Subject"), subject_hint))
        self.text_heading = Heading(self.tr("Letter text"), level=3)
        self.legend = Text(self.tr("Marked words come from the answers below. Change them there."), "caption", "text2")
        self.paragraphs: list[ParagraphEditor] = []
        self.answers = AnswerSections()
        self._editors = QVBoxLayout()
        self._editors.setSpacing(theme.px(12))
        self._lay_out()
        self._connect()

    def show_page(self, page: ComposerPage) -> None:
        """Show a letter. What somebody types at this moment stays."""
        self._page = page
        self.to.setVisible(page.to is not None)
        if page.to:
            self.to.show_view(page.to)
        self.date.set_value(page.day)
        self.subject.set_value(page.subject)
        if isinstance(self.subject.editor, QLineEdit) and not self.subject.editor.hasFocus():
            self.subject.editor.setCursorPosition(0)
        self._show_paragraphs(page.paragraphs, is_open=page.is_open)
        self.answers.show_answers(page.answers, page.campaign)

    def typed(self) -> tuple[Campaign, Edits, date | None]:
        """Return campaign, edits and date with all that is typed, stored or not."""
        page = self._page
        if page is None:
            raise LookupError("no letter is shown")
        campaign = self.answers.with_typed(page.campaign)
        entry = self.to.entry() if page.to else None
        if entry is not None:
            others = tuple(other for other in campaign.recipients if other.role != entry.role)
            campaign = replace(campaign, recipients=(*others, entry))
        edits = dict(page.stored.edits.paragraphs)
        plain = {view.id: view.plain for view in page.paragraphs}
        for editor in self.paragraphs:
            if editor.words() != plain.get(editor.id, ""):
                edits[editor.id] = editor.words()
            else:
                edits.pop(editor.id, None)
        subject = str(self.subject.value() or "")
        own = None if subject in ("", page.plain_subject) else subject
        return campaign, Edits(own, tuple(edits.items())), self._day(self.date.value())

    def commit(self) -> None:
        """Report all that is open."""
        if self._page is None or not self._page.is_open:
            return
        parts: list[RecipientForm | FormField | ParagraphEditor | AnswerSections] = [self.to, self.date, self.subject]
        for part in (*parts, *self.paragraphs, self.answers):
            part.commit()

    def focus_field(self, name: str) -> QWidget:
        """Put the focus into the part that a problem is about, and return it."""
        if name.startswith("recipient"):
            self.to.focus_field(name)
            return self.to.form.fields.get(name, self.to)
        if self.answers.has(name):
            self.answers.focus_field(name)
            return self.answers.sections[name.partition(".")[0]].form.fields[name]
        part = self._part(name)
        part.focus_editor()
        return part

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show each sentence at its part and take others away."""
        self.to.show_errors({name: text for name, text in sentences.items() if name.startswith("recipient.")})
        self.answers.show_errors({name: text for name, text in sentences.items() if self.answers.has(name)})
        self.date.show_error(sentences.get("letter.date", ""))
        self.subject.show_error(sentences.get("letter.subject", ""))
        wrong = self._faulty() if "letter.text" in sentences else None
        for editor in self.paragraphs:
            own = sentences.get(editor.id, "")
            editor.show_error(sentences["letter.text"] if editor is wrong else own)

    def _part(self, name: str) -> FormField | ParagraphEditor:
        if name == "letter.subject":
            return self.subject
        named = next((editor for editor in self.paragraphs if editor.id == name), None)
        if named:
            return named
        return (self._faulty() if name == "letter.text" else None) or self.date

    def _faulty(self) -> ParagraphEditor | None:
        """Return the paragraph that cannot be printed, else the first one."""
        page = self._page
        faulty = {view.id for view in page.paragraphs if not view.can_print} if page else set()
        first = self.paragraphs[0] if self.paragraphs else None
        return next((editor for editor in self.paragraphs if editor.id in faulty), first)

    def _show_paragraphs(self, views: tuple[ParagraphView, ...], *, is_open: bool) -> None:
        """Keep the editors while the paragraphs are the same ones: their undo, cursor and typing stay."""
        if [editor.id for editor in self.paragraphs] != [view.id for view in views]:
            by_id = {editor.id: editor for editor in self.paragraphs}
            wanted = {view.id for view in views}
            for editor in self.paragraphs:
                self._editors.removeWidget(editor)
                if editor.id not in wanted:
                    editor.hide()
                    editor.deleteLater()
            self.paragraphs = [by_id.get(view.id) or self._editor() for view in views]
            for editor in self.paragraphs:
                self._editors.addWidget(editor)
        for number, (editor, view) in enumerate(zip(self.paragraphs, views, strict=True), start=1):
            editor.set_number(number)
            editor.show_view(view, is_open=is_open)

    def _editor(self) -> ParagraphEditor:
        editor = ParagraphEditor()
        editor.edited.connect(self.edited)
        editor.left.connect(self.paragraph_left)
        editor.restored.connect(self.paragraph_restored)
        return editor

    def _day(self, chosen: Answer) -> date | None:
        """Return the letter's own date: none of its own where it is the one that it has anyway."""
        page = self._page
        day = chosen if isinstance(chosen, date) else None
        usual = (page.campaign.letter.date or page.today) if page else None
        return None if day == usual else day

    def _connect(self) -> None:
        self.to.office_chosen.connect(self.office_chosen)
        self.to.changed.connect(self.recipient_changed)
        self.to.cleared.connect(self.recipient_cleared)
        self.to.edited.connect(self.edited)
        self.date.edited.connect(self.edited)
        self.date.left.connect(lambda _name, day: self.date_left.emit(self._day(day)))
        self.subject.edited.connect(self.edited)
        self.subject.left.connect(lambda _name, text: self.subject_left.emit(text))
        self.answers.left.connect(self.answer_left)
        self.answers.edited.connect(self.edited)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self.to, self.date, self.subject, self.text_heading, self.legend):
            column.addWidget(part)
        column.addLayout(self._editors)
        column.addWidget(Heading(self.tr("Answers in this letter"), level=3))
        note = self.tr("They belong to the campaign. A change here changes all its letters.")
        column.addWidget(Text(note, "caption", "text2"))
        column.addWidget(self.answers)
