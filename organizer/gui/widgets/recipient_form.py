"""Who a letter goes to: the office, the block as it prints, and the campaign's own entry, field by field."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Recipient
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.playbook import AddressSource
from organizer.gui import theme
from organizer.gui.questions import day_words
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.text import Text
from organizer.papers.preview import ToView

PREFIX = "recipient."


class RecipientForm(QWidget):
    """``office_chosen`` carries a key, ``changed`` the whole own entry, ``cleared`` asks for the directory's again.

    ``wanted``: somebody who is not in the list is to be entered.
    """

    office_chosen = Signal(str)
    changed = Signal(object)
    cleared = Signal()
    edited = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ToView | None = None
        self.office: FormField | None = None
        self._office_place = QVBoxLayout()
        self.title = Text(self.tr("To"), "body")
        self.block = Text("", "body", "text2")
        self.note = Text("", "caption", "text2")
        self.toggle = LinkButton(self.tr("Change the address"))
        self.back = LinkButton(self.tr("Use the directory's address again"), "undo")
        self.enter = LinkButton(self.tr("Enter somebody else"), "plus")
        self.enter.clicked.connect(self.wanted)
        self.form = Form(self._fields())
        self.form.hide()
        self.toggle.clicked.connect(lambda: self.open_form(is_open=self.form.isHidden()))
        self.back.clicked.connect(self.cleared)
        self.form.left.connect(self._on_left)
        for field in self.form.fields.values():
            field.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(self._office_place)
        for part in (self.title, self.block, self.note, ButtonRow(self.toggle, self.back, self.enter), self.form):
            column.addWidget(part)

    def show_view(self, view: ToView) -> None:
        """Show who the letter goes to now. The fields that were opened for somebody else are closed again."""
        if self._view is not None and self._view.role.role != view.role.role:
            self.open_form(is_open=False)
        self._show_offices(view)
        self._view = view
        whole = view.addressee
        self.title.setVisible(self.office is None)
        self.title.setText(self.tr("To: {role}").format(role=view.role.title))
        self.toggle.setVisible(not view.is_free)
        self.enter.setVisible(view.is_free)
        self.block.setText("\n".join(whole.block) if whole and whole.block else self.tr("No address yet."))
        self.block.setAccessibleName(self.tr("Address as it prints"))
        self.note.setText(self._checked(whole))
        self.back.setVisible(view.own is not None and view.role.address is AddressSource.DIRECTORY)
        self.form.set_values(self._values(whole, view.own))

    def entry(self) -> Recipient | None:
        """Return the own entry as it stands in the form now, with what is not stored yet."""
        if self._view is None or self.form.isHidden():
            return self._view.own if self._view else None
        entry = self._view.own
        stored = self._values(self._view.addressee, self._view.own)
        for name, answer in self.form.values().items():
            if answer != stored[name] and (answer or stored[name]):
                entry = self._with(entry, name, answer)
        return entry

    def open_form(self, *, is_open: bool) -> None:
        """Show or hide the fields."""
        self.form.setVisible(is_open)
        self.toggle.setText(self.tr("Close the address") if is_open else self.tr("Change the address"))

    def focus_field(self, name: str) -> None:
        """Open the fields and put the focus into one."""
        if self._view and self._view.is_free:
            self.enter.setFocus()
            return
        if name == "recipient" and self.office:
            self.office.focus_editor()
            return
        self.open_form(is_open=True)
        self.form.focus_field(name if name in self.form.fields else "recipient.name")

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show what to mend at the fields."""
        if self._view and self._view.is_free:
            if self.office:
                self.office.show_error(next(iter(sentences.values()), ""))
            return
        self.form.show_errors(sentences)
        if any(name in self.form.fields for name in sentences):
            self.open_form(is_open=True)

    def commit(self) -> None:
        """Report what is open."""
        self.form.commit()

    def _fields(self) -> tuple[Field, ...]:
        text, lines, day = FieldKind.TEXT, FieldKind.LINES, FieldKind.DAY
        return (
            Field("recipient.name", text, self.tr("First line"), self.tr("A person or a title.")),
            Field("recipient.unit", text, self.tr("Unit")),
            Field("recipient.agency", text, self.tr("Agency")),
            Field(
                "recipient.address",
                lines,
                self.tr("Address"),
                self.tr("Street or P.O. box, then city, state and ZIP code."),
            ),
            Field(
                "recipient.source",
                text,
                self.tr("Where you saw this address"),
                self.tr("For example: the agency's web page."),
            ),
            Field("recipient.checked_on", day, self.tr("Day on which you checked it")),
        )

    def _values(self, whole: Addressee | None, own: Recipient | None) -> dict[str, Answer]:
        return {
            "recipient.name": whole.name if whole else "",
            "recipient.unit": whole.unit if whole else "",
            "recipient.agency": whole.agency if whole else "",
            "recipient.address": whole.address if whole else (),
            "recipient.source": (own.source if own else "") or "",
            "recipient.checked_on": own.checked_on if own else None,
        }

    def _with(self, entry: Recipient | None, name: str, answer: Answer) -> Recipient:
        """Return the entry with one more field of its own: an emptied one is empty, and not the directory's."""
        assert self._view is not None  # noqa: S101 - the form reports only what it was shown
        entry = entry or Recipient(self._view.role.role)
        changed: dict[str, object] = {name.removeprefix(PREFIX): answer}
        return replace(entry, **changed)  # type: ignore[arg-type]  # the field's name decides the type

    def _on_left(self, name: str, answer: Answer) -> None:
        self.changed.emit(self._with(self._view.own if self._view else None, name, answer))

    def _show_offices(self, view: ToView) -> None:
        if self._view is None or self._view.offices != view.offices:
            if self.office:
                self.office.hide()
                self.office.deleteLater()
                self.office = None
            if view.offices:
                self.office = FormField(Field("office", FieldKind.CHOICE, self.tr("To"), choices=view.offices))
                self.office.left.connect(lambda _name, key: self.office_chosen.emit(str(key or "")))
                self._office_place.addWidget(self.office)
        if self.office:
            self.office.set_value(view.chosen)

    def _checked(self, whole: Addressee | None) -> str:
        if whole is None or not whole.address:
            return ""
        if whole.check is None:
            return self.tr("Address checked: never.")
        by = f", {whole.check.by}" if whole.check.by else ""
        return self.tr("Address checked: {date}{by}.").format(date=day_words(whole.check.on), by=by)
