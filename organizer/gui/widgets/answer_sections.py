"""The answers that a letter is made of, in short lines; each opens into its fields, beside the letter."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organizer.domain.campaign import Campaign
from organizer.domain.fields import Field, answer_of, with_answer
from organizer.gui import theme, words
from organizer.gui.drafts import Drafts
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.text import Text


class _Section(QWidget):
    """A title, the answers in one line, and the fields behind "Change"."""

    left = Signal(str, object)
    edited = Signal()

    def __init__(self, title: str, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.fields, self.name = fields, title
        self.value = Text("", "body", "text2")
        self.form = Form(fields)
        self.typing: KeptTyping | None = None
        self.toggle = LinkButton("")
        self.toggle.clicked.connect(lambda: self.open_form(is_open=self.form.isHidden()))
        self.form.left.connect(self.left)
        for field in self.form.fields.values():
            field.edited.connect(self.edited)
        top = QHBoxLayout()
        top.addWidget(Text(title, "strong"), 1)
        top.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(top)
        column.addWidget(self.value)
        column.addWidget(self.form)

    def show_answers(self, campaign: Campaign) -> None:
        """Show the answers, in the line and in the fields."""
        answers = {field.name: answer_of(campaign, field.name) for field in self.fields}
        self.form.set_values(answers)
        given = (words.spoken_answer(field, answers[field.name]) for field in self.fields)
        self.value.setText(", ".join(text for text in given if text) or self.tr("Nothing yet"))

    def show_typed(self, drafts: Drafts, draft: str) -> None:
        """Put back what is typed and not stored yet; the fields then stand open."""
        typing = self.typing = self.typing or KeptTyping(drafts, self.form.fields.values(), self)
        is_other = not typing.shows(draft)
        typing.show(draft)
        if is_other and typing.is_open:
            self.open_form(is_open=True)

    def open_form(self, *, is_open: bool) -> None:
        """Show the fields, or the line."""
        self.form.setVisible(is_open)
        self.value.setVisible(not is_open)
        self.toggle.setText(self.tr("Close") if is_open else self.tr("Change"))
        spoken = self.tr("Close: {part}") if is_open else self.tr("Change: {part}")
        self.toggle.setAccessibleName(spoken.format(part=self.name))


class AnswerSections(QWidget):
    """One section for each table of the campaign. ``left`` carries name and answer of a field that was changed."""

    left = Signal(str, object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self.sections: dict[str, _Section] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))

    def show_answers(self, fields: Sequence[Field], campaign: Campaign) -> None:
        """Show these fields of the campaign; sections that are open stay open."""
        if tuple(fields) != self._fields:
            self._build(tuple(fields))
        for section in self.sections.values():
            section.show_answers(campaign)

    def show_typed(self, drafts: Drafts, draft: str) -> None:
        """Put back what is typed in the fields and not stored yet; ``draft`` is the name of that."""
        for section in self.sections.values():
            section.show_typed(drafts, draft)

    def with_typed(self, campaign: Campaign) -> Campaign:
        """Return the campaign with what stands in the fields now, stored or not."""
        for section in self.sections.values():
            for name, answer in section.form.values().items():
                known = answer_of(campaign, name)
                if answer != known and (answer or known):
                    campaign = with_answer(campaign, name, answer)
        return campaign

    def has(self, name: str) -> bool:
        """Whether a field stands here."""
        return any(field.name == name for field in self._fields)

    def focus_field(self, name: str) -> None:
        """Open the field's section and put the focus into it."""
        section = self.sections[name.partition(".")[0]]
        section.open_form(is_open=True)
        section.form.focus_field(name)

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show what to mend at the fields, and open their sections."""
        for section in self.sections.values():
            section.form.show_errors(sentences)
            if any(name in section.form.fields for name in sentences):
                section.open_form(is_open=True)

    def commit(self) -> None:
        """Report what is open."""
        for section in self.sections.values():
            section.form.commit()

    def _build(self, fields: tuple[Field, ...]) -> None:
        self._fields = fields
        opened = {table for table, section in self.sections.items() if not section.form.isHidden()}
        for section in self.sections.values():
            section.hide()
            section.deleteLater()
        self.sections = {}
        for table in dict.fromkeys(field.table for field in fields):
            mine = tuple(field for field in fields if field.table == table)
            section = _Section(self._title(table), mine)
            section.left.connect(self.left)
            section.edited.connect(self.edited)
            section.open_form(is_open=table in opened)
            self.sections[table] = section
            self._column.addWidget(section)

    def _title(self, table: str) -> str:
        titles = {
            "group": self.tr("Your group"),
            "jurisdiction": self.tr("The place"),
            "decision": self.tr("The decision"),
            "signer": self.tr("Signed by"),
            "letter": self.tr("Copies and enclosures"),
            "law": self.tr("The law of the state"),
            "asked": self.tr("What this playbook asks"),
        }
        return titles[table]
