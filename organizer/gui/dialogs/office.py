"""Asks for an office: a correction of one, or a new one. Values in, the wanted office or None out."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.office import Confidence, Office, PostalAddress
from organizer.domain.states import STATES
from organizer.gui import theme
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.keep_place import settle
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Heading, Text

Roles = tuple[tuple[str, str], ...]


class OfficeDialog(QDialog):
    """``roles`` are (role, words) to choose from for a new office; a correction keeps its role.

    ``kept`` keeps what is typed, should it be closed before it is done.
    """

    def __init__(
        self, office: Office | None, roles: Roles, parent: QWidget | None = None, kept: KeptDialog | None = None
    ) -> None:
        super().__init__(parent)
        self.office, self.roles = office, roles
        self.wanted: Office | None = None
        title = self.tr("Correct this office") if office else self.tr("Add a recipient")
        self.setWindowTitle(title)
        self.resize(theme.px(560), theme.px(600))
        self.summary = ErrorSummary()
        self.form = Form(self._fields())
        self.summary.followed.connect(self._show)
        self.form.mended.connect(self.summary.drop)
        if office:
            self.form.set_values(_answers(office))
        self.save = PrimaryButton(self.tr("Save the correction") if office else self.tr("Add this recipient"), "check")
        self.cancel = SecondaryButton(self.tr("Leave it as it is") if office else self.tr("Add nobody"))
        self.save.clicked.connect(self._finish)
        if kept:
            self.cancel.clicked.connect(kept.give_up)
        self.cancel.clicked.connect(self.reject)
        self.again = Text(self.tr("What you typed before is here again."), "body", "info", self)
        self._lay_out(title)
        self.again.setVisible(kept is not None and kept.watch(self, self.form.fields.values()))

    @staticmethod
    def ask(parent: QWidget, office: Office | None, roles: Roles, kept: KeptDialog | None = None) -> Office | None:
        """Return the office as it should be, or None when nothing is to change."""
        dialog = OfficeDialog(office, roles, parent, kept)
        dialog.exec()
        dialog.deleteLater()
        return dialog.wanted

    def _fields(self) -> tuple[Field, ...]:
        text, lines = FieldKind.TEXT, FieldKind.LINES
        fields = (
            Field(
                "name",
                text,
                self.tr("First line"),
                self.tr("A person or a title. Left empty, letters print the usual one, such as Bureau Chief."),
            ),
            Field("unit", text, self.tr("Unit")),
            Field("agency", text, self.tr("Agency")),
            Field("lines", lines, self.tr("Street or P.O. box")),
            Field("city", text, self.tr("City")),
            Field("state", FieldKind.STATE, self.tr("State")),
            Field("zip_code", text, self.tr("ZIP code"), self.tr("Five digits, or five and four.")),
            Field("source", text, self.tr("Where you saw this address"), self.tr("A web page, a letter, a call.")),
        )
        if self.office:
            return fields
        return (Field("role", FieldKind.CHOICE, self.tr("Role"), choices=self.roles), *fields)

    def _show(self, name: str) -> None:
        """Go to a field, and bring it with its label into view."""
        self.form.focus_field(name)
        field = self.form.fields[name]
        settle(self._area)  # the message, which was just shown, is part of what is to be seen
        self._area.ensureWidgetVisible(field, 0, theme.px(16))

    def _finish(self) -> None:
        problems = self._problems()
        self.form.show_errors(dict(problems))
        self.summary.show_problems(problems, focus=False)
        if problems:
            self._show(problems[0][0])
        else:
            self.wanted = self._wanted()
            self.accept()

    def _problems(self) -> list[tuple[str, str]]:
        answers = self.form.values()
        found = []
        if "role" in answers and not answers["role"]:
            found.append(("role", self.tr("Choose the role.")))
        if not (answers["name"] or answers["agency"]):
            found.append(("agency", self.tr("Enter the agency, or a first line.")))
        if _address(answers).zip_code and not _is_zip(_address(answers).zip_code):
            found.append(("zip_code", self.tr("Write the ZIP code with five digits, or five and four.")))
        if not answers["source"]:
            found.append(("source", self.tr("Enter where you saw this address.")))
        elif self._is_source_old(answers):
            found.append(("source", self.tr("Enter where you saw the new address.")))
        return found

    def _is_source_old(self, answers: dict[str, Answer]) -> bool:
        """Whether the address is another one, but the source is still that of the address before."""
        if self.office is None:
            return False
        return _address(answers) != self.office.address and answers["source"] == self.office.source_title

    def _wanted(self) -> Office:
        answers = self.form.values()
        name, unit, agency, source = (str(answers[key] or "") for key in ("name", "unit", "agency", "source"))
        address = _address(answers)
        if self.office:
            return replace(self.office, name=name, unit=unit, agency=agency, address=address, source_title=source)
        role = str(answers["role"] or "")
        state = STATES.get(address.state, "")
        title = ", ".join(part for part in (dict(self.roles)[role], state) if part)
        return Office(
            key="",
            role=role,
            title=title,
            agency=agency,
            unit=unit,
            address=address,
            state=address.state,
            name=name,
            source_title=source,
            confidence=Confidence.OWN,
        )

    def _lay_out(self, title: str) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        for part in (Heading(title, level=2), self.again, self.summary, self.form):
            column.addWidget(part)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(16))
        foot.addWidget(ButtonRow(self.save, self.cancel))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)


def _answers(office: Office) -> dict[str, Answer]:
    address = office.address
    return {
        "name": office.name,
        "unit": office.unit,
        "agency": office.agency,
        "lines": address.lines,
        "city": address.city,
        "state": address.state,
        "zip_code": address.zip_code,
        "source": office.source_title,
    }


def _address(answers: dict[str, Answer]) -> PostalAddress:
    lines = answers["lines"]
    texts = (str(answers[name] or "") for name in ("city", "state", "zip_code"))
    return PostalAddress(lines if isinstance(lines, tuple) else (), *texts)


def _is_zip(text: str) -> bool:
    digits = text.replace("-", "").replace(" ", "")
    return digits.isdigit() and len(digits) in (5, 9)
