"""The form of a letter: who it goes to, date, subject, paragraphs, how it goes out, and the answers it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.campaign import Campaign
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.letter import SUBJECT, Edits, LetterOptions, id_in
from organizer.gui import theme
from organizer.gui.drafts import Drafts
from organizer.gui.typed import KeptTyping, answers_typed
from organizer.gui.widgets.answer_sections import AnswerSections
from organizer.gui.widgets.copy_box import CopyBox
from organizer.gui.widgets.enclosure_list import EnclosureList
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.follow_form import FollowForm
from organizer.gui.widgets.logo_picker import LogoPicker
from organizer.gui.widgets.mail_form import ARTICLE, MailForm
from organizer.gui.widgets.paragraph_acts import AddButton
from organizer.gui.widgets.paragraph_editor import ParagraphEditor
from organizer.gui.widgets.paragraph_list import ParagraphList
from organizer.gui.widgets.recipient_form import RecipientForm
from organizer.gui.widgets.text import Heading, Text
from organizer.papers.case import sent_as
from organizer.papers.followed import ANSWER, FIELD
from organizer.papers.preview import ComposerPage, Sheets

TEXT = "letter.text"


@dataclass(frozen=True, slots=True)
class Typed:
    """A letter with all that stands in its form, stored or not."""

    campaign: Campaign
    edits: Edits
    date: date | None
    options: LetterOptions


class LetterForm(QWidget):
    """Its parts report what was left with other content (see each); ``edited`` comes with every key."""

    edited = Signal()
    subject_left = Signal(str)
    copied_subject_left = Signal(str)
    date_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ComposerPage | None = None
        self.to = RecipientForm()
        self.date = FormField(Field("letter.date", FieldKind.DAY, self.tr("Date")))
        hint = self.tr("Leave it empty to use the playbook's.")
        self.subject = FormField(Field("letter.subject", FieldKind.TEXT, self.tr("Subject"), hint))
        self.copied_subject = FormField(
            Field("letter.copied_subject", FieldKind.TEXT, self.tr("Subject of the courtesy copy"))
        )
        self.text_heading = Heading(self.tr("Letter text"), level=3)
        self.legend = Text("", "caption", "text2")
        self.paragraphs = ParagraphList()
        self.follow = FollowForm()
        self.mail = MailForm()
        self.enclosures = EnclosureList()
        self.logo = LogoPicker()
        self.answers = AnswerSections()
        self._typing: KeptTyping | None = None
        self._lay_out()
        self._connect()

    def show_page(self, page: ComposerPage) -> None:
        """Show a letter. What somebody types at this moment stays; what was told of another letter's files goes."""
        if self._page is None or self._page.stored.id != page.stored.id:
            self.enclosures.show_notes(())
        self._page = page
        self.to.setVisible(page.to is not None)
        if page.to:
            self.to.show_view(page.to)
        self.follow.setVisible(page.followed is not None)
        if page.followed:
            self.follow.show_followed(page.followed)
        self.date.set_value(page.day)
        self.subject.set_value(page.subject)
        self.subject.hint.setVisible(bool(page.plain_subject))
        self.legend.setText(self._legend(page))
        if isinstance(self.subject.editor, QLineEdit) and not self.subject.editor.hasFocus():
            self.subject.editor.setCursorPosition(0)
        language = page.request.options.courtesy
        copied = page.request.edits.of(id_in(language, SUBJECT)) or ""
        self.copied_subject.set_value(copied)
        self.copied_subject.setVisible(bool(language) and page.request.edits.subject is not None)
        self.paragraphs.set_usual(page.usual)
        called = dict(page.languages).get(language, "")
        self.paragraphs.show_views(page.paragraphs, (language if called else "", called), is_open=page.is_open)
        usual = sent_as(page.campaign, LetterOptions(), page.template).delivery
        self.mail.show_options(page.request.options, page.languages, page.clause, usual)
        self.enclosures.show_enclosures(page.stored.enclosures, is_open=page.is_open)
        self.logo.setVisible(page.logo_of is not None)
        self.logo.show_logo(page.logo, page.campaign.jurisdiction.name if page.logo_of else page.campaign.group.name)
        self.answers.show_answers(page.answers, page.campaign)

    def show_typed(self, drafts: Drafts, campaign: str, letter: str) -> None:
        """Put back what is typed and cannot be stored yet: a day of this letter, an answer of its campaign."""
        days = (self.date, *self.to.form.fields.values())
        typing = self._typing = self._typing or KeptTyping(drafts, days, self)
        draft = f"letter/{campaign}/{letter}"
        is_other = not typing.shows(draft)
        typing.show(draft)
        if is_other and any(field.unkept is not None for field in self.to.form.fields.values()):
            self.to.open_form(is_open=True)
        self.answers.show_typed(drafts, answers_typed(campaign))

    def show_sheets(self, sheets: Sheets, warnings: Mapping[str, str]) -> None:
        """Show beside each part what there is to look at in the letter as it is typed, by field."""
        self.paragraphs.show_claims(sheets.composed.claims)
        self.mail.show_warning(warnings.get(ARTICLE, ""))
        self.follow.show_warnings(warnings)

    def typed(self) -> Typed:
        """Return the letter with all that is typed, stored or not."""
        page = self._page
        if page is None:
            raise LookupError("no letter is shown")
        campaign = self.answers.with_typed(page.campaign)
        entry = self.to.entry() if page.to else None
        if entry is not None:
            others = tuple(other for other in campaign.recipients if other.role != entry.role)
            campaign = replace(campaign, recipients=(*others, entry))
        subject = str(self.subject.value() or "")
        own = None if subject in ("", page.plain_subject) else subject
        edits = self.paragraphs.typed(page.request.edits)
        copied = str(self.copied_subject.value() or "")
        if not self.copied_subject.isHidden():
            name = id_in(page.request.options.courtesy, SUBJECT)
            edits = replace(edits, paragraphs=tuple({**dict(edits.paragraphs), name: copied}.items()))
        options = self.mail.typed(page.request.options)
        return Typed(campaign, replace(edits, subject=own), self._day(self.date.value()), options)

    def commit(self) -> None:
        """Report all that is open."""
        if self._page is None or not self._page.is_open:
            return
        self.to.commit()
        for field in (self.date, self.subject, self.copied_subject):
            field.commit()
        for part in (self.follow, self.paragraphs, self.mail, self.enclosures, self.logo, self.answers):
            part.commit()

    def focus_field(self, name: str) -> QWidget:
        """Put the focus into the part that a problem is about, and return it."""
        if name.startswith("recipient"):
            self.to.focus_field(name)
            return self.to.form.fields.get(name, self.to)
        if self.answers.has(name):
            self.answers.focus_field(name)
            return self.answers.sections[name.partition(".")[0]].form.fields[name]
        if name in (FIELD, ANSWER) and not self.follow.isHidden():
            self.follow.focus_field(name)
            return self.follow
        part = self._part(name)
        part.focus_editor()
        return part

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show each sentence at its part and take others away."""
        self.to.show_errors({name: text for name, text in sentences.items() if name.startswith("recipient.")})
        self.answers.show_errors({name: text for name, text in sentences.items() if self.answers.has(name)})
        self.date.show_error(sentences.get("letter.date", ""))
        self.subject.show_error(sentences.get("letter.subject", ""))
        self.mail.show_errors(sentences)
        self.follow.show_error(sentences.get(FIELD, ""))
        at = {name.removeprefix(f"{TEXT}."): text for name, text in sentences.items()}
        wrong = self.paragraphs.faulty()
        if TEXT in sentences and wrong:
            at[wrong.id] = sentences[TEXT]
        self.paragraphs.show_errors(at)

    def _part(self, name: str) -> FormField | ParagraphEditor | CopyBox | LogoPicker | AddButton:
        """Return the part of that name; the paragraphs for what is about the text, the date for what is about none."""
        if name == "letter.subject":
            return self.subject
        if name == "letter.logo":
            return self.logo
        field = self.mail.field(name)
        if field:
            return field
        paragraph = name.removeprefix(f"{TEXT}.")
        editor = self.paragraphs.editor(paragraph)
        if editor:
            return editor.copy if editor.copy.id == paragraph else editor
        is_text = name.startswith(TEXT)
        return (self.paragraphs.faulty() or self.paragraphs.add) if is_text else self.date

    def _legend(self, page: ComposerPage) -> str:
        move = self.tr("Alt+Up and Alt+Down move a paragraph.")
        if not any(view.facts for view in page.paragraphs):
            return move
        return self.tr("Marked words come from the answers below. Change them there.") + " " + move

    def _day(self, chosen: Answer) -> date | None:
        """Return the letter's own date: none of its own where it is the one that it has anyway."""
        page = self._page
        day = chosen if isinstance(chosen, date) else None
        usual = ((not page.template.follows and page.campaign.letter.date) or page.today) if page else None
        return None if day == usual else day

    def _connect(self) -> None:
        self.date.left.connect(lambda _name, day: self.date_left.emit(self._day(day)))
        self.subject.left.connect(lambda _name, text: self.subject_left.emit(text))
        self.copied_subject.left.connect(lambda _name, text: self.copied_subject_left.emit(text))
        for part in (self.to, self.paragraphs, self.mail, self.answers):
            part.edited.connect(self.edited)
        for field in (self.date, self.subject, self.copied_subject):
            field.edited.connect(self.edited)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        parts = (self.to, self.follow, self.date, self.subject, self.copied_subject, self.text_heading, self.legend)
        for part in (*parts, self.paragraphs):
            column.addWidget(part)
        for section in (self.mail, self.enclosures, self.logo):
            column.addSpacing(theme.px(12))
            column.addWidget(section)
        column.addSpacing(theme.px(12))
        column.addWidget(Heading(self.tr("Answers in this letter"), level=3))
        note = self.tr("They belong to the campaign. A change here changes all its letters.")
        column.addWidget(Text(note, "caption", "text2"))
        column.addWidget(self.answers)
        self.copied_subject.hide()
        self.follow.hide()
