"""The questions of the page "Log a letter": which one, to whom, how, when, and what the post office gave back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.article_number import article_problems, spaced_number
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.letter import Delivery
from organizer.domain.mail_check import way_problems
from organizer.domain.mailing import BY_POST, NUMBERED, WAYS, Mailing
from organizer.domain.postage import read_cost, spell_cost
from organizer.gui import theme, words
from organizer.gui.log_draft import LogDraft
from organizer.gui.phrases import told
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.receipt_picker import ReceiptPicker
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Tick
from organizer.papers.log_mail import Entry, LogMailPage

_ADDRESSEE = "addressee"
_BLOCK_LINES = 6
_POSTAL = ("post_office", "cost")
_DELIVERED, _RETURNED = ("delivered_on", "signed_by"), ("returned_on", "returned_why")
_DAYS = ("day", "delivered_on", "returned_on")


class LogForm(QWidget):
    """``picked``: another letter was chosen, by its slug. ``edited``: somebody typed, ticked or chose something."""

    picked = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = LogMailPage()
        self._proposed: dict[str, Answer] = {}
        self._is_filling = False
        self.what = Form(self._what())
        self.proof = Form(self._proof())
        self.fields = {**self.what.fields, **self.proof.fields}
        self.number_note = Text("", "caption", "warn")
        self.way_note = Text("", "caption", "warn")
        self.address_note = Text(
            self.tr("You changed the address, so it stays. Check that it fits this letter."), "caption", "warn"
        )
        self.also_fax, self.also_email = Tick(self.tr("Also sent by fax")), Tick(self.tr("Also sent by e-mail"))
        self._also = {"fax": self.also_fax, "email": self.also_email}
        self.changed_note = Text(
            self.tr("The letter changed since it was printed. The program keeps what was printed."), "body", "warn"
        )
        self.as_printed = Tick(self.tr("The printed paper was mailed"))
        self.unchecked_note = Text(
            self.tr("Nobody checked its address in the 90 days before its date. History will say so."), "body", "warn"
        )
        self.receipts = ReceiptPicker()
        self._lay_out()
        self._editor("method").offer(_ways(), self.tr("Choose one"))
        self._editor("letter").chosen.connect(lambda: self.picked.emit(self.value("letter")))
        self._editor("to").chosen.connect(self._show_block)
        self._editor("to").chosen.connect(self._show_needed)
        self.fields["cost"].rule = self._cost_trouble
        self.fields["method"].edited.connect(self._show_needed)
        self.fields["article"].edited.connect(self._show_number)
        self.fields["article"].left.connect(self._show_number)
        for field in self.fields.values():
            field.edited.connect(self._on_edited)
        self._editor("to").chosen.connect(self._on_edited)  # once more, with the address of whoever is chosen
        for tick in (*self._also.values(), self.as_printed):
            tick.toggled.connect(self._on_edited)
        self.receipts.changed.connect(self._on_edited)

    def show_page(self, page: LogMailPage, today: date, draft: LogDraft, *, fresh: bool) -> None:
        """Show a letter. ``fresh``: with what is proposed for it and its draft; else what somebody typed stays."""
        self._is_filling = True
        self.page = page
        stored = page.stored
        self._editor("letter").offer(page.letters)
        self._editor("letter").set_value(stored.slug if stored else "")
        self._editor("to").offer(self._receivers(page))
        self.fields["letter"].setVisible(page.mailing is None and page.again is None)
        for name in (*_DELIVERED, *_RETURNED):
            is_back = bool(page.mailing and page.mailing.returned_on)
            self.fields[name].setVisible(page.mailing is not None and (name in _DELIVERED or is_back))
        changed = page.has_changed and page.mailing is None
        self.changed_note.setVisible(changed)
        self.as_printed.setVisible(changed)
        self.unchecked_note.setVisible(page.is_unchecked and page.mailing is None)
        if fresh:
            self.tell_address(is_kept=False)
            self._fill(page.mailing or _proposed(page, today))
            self._proposed = self._typed()
            self._show_draft(draft)
        self.receipts.setVisible(page.mailing is None)
        self._show_needed()
        self._is_filling = False

    def draft(self) -> LogDraft:
        """Return what is entered and differs from what was proposed."""
        return LogDraft(
            answers=tuple((name, answer) for name, answer in self._typed().items() if answer != self._proposed[name]),
            ticks=tuple(name for name, tick in self._also.items() if tick.isChecked()),
            printed=self.page.current if self.as_printed.isChecked() else "",
            paths=self.receipts.paths,
        )

    @property
    def has_own_address(self) -> bool:
        """Whether somebody changed the address of whoever is chosen."""
        return self._block() not in ((), self._block_of_chosen())

    def tell_address(self, *, is_kept: bool) -> None:
        """Say that the changed address stays although another letter was chosen, or say so no more."""
        self.address_note.setVisible(is_kept)

    def problems(self) -> dict[str, str]:
        """Return what is to be mended, by field."""
        found: dict[str, str] = {}
        day = self.fields["day"]
        if not self.value("method"):
            found["method"] = self.tr("Choose how it went.")
        if not isinstance(day.value(), date):
            found["day"] = day.error.text() or self.tr("Enter the day on which it was mailed.")
        for name in _DAYS[1:]:
            if self._line_of(name).text().strip() and self.fields[name].value() is None:
                found[name] = self.fields[name].error.text()
        cost = self._cost_trouble()
        return {**found, "cost": cost} if cost else found

    def _cost_trouble(self) -> str:
        try:
            read_cost(self.value("cost"))
        except ValueError:
            return self.tr("Write the cost in dollars. For example: 7.83.")
        return ""

    def show_problems(self, found: dict[str, str]) -> None:
        """Show at each field what is to be mended."""
        self.what.show_errors(found)
        self.proof.show_errors(found)

    def entry(self) -> Entry:
        """Return what is entered; there must be no problems."""
        method = Delivery(self.value("method"))
        shown = {name for name in (*_POSTAL, "article") if not self.fields[name].isHidden()}
        post_office, cost, article = (self.value(name) if name in shown else "" for name in (*_POSTAL, "article"))
        ways = ((Delivery.FAX, self.also_fax), (Delivery.EMAIL, self.also_email))
        return Entry(
            method=method,
            mailed_on=self._day("day") or date.min,
            to=self._block(),
            copy=self._copy(),
            by=self.value("by"),
            post_office=post_office,
            article=article,
            cost=read_cost(cost),
            note=self.value("note"),
            delivered_on=self._day("delivered_on"),
            signed_by=self.value("signed_by"),
            returned_on=self._day("returned_on"),
            returned_why=self.value("returned_why"),
            also=tuple(way for way, tick in ways if tick.isChecked() and not tick.isHidden()),
        )

    def value(self, name: str) -> str:
        """Return what is entered in a field of one line."""
        return str(self.fields[name].value() or "").strip()

    def commit(self) -> None:
        """Read what is still open, such as a day."""
        for field in self.fields.values():
            field.commit()

    def _fill(self, mailing: Mailing) -> None:
        answers: dict[str, Answer] = {
            "to": mailing.copy or _ADDRESSEE,
            "block": mailing.to,
            "method": mailing.method.value,
            "day": mailing.mailed_on,
            "by": mailing.by,
            "post_office": mailing.post_office,
            "article": spaced_number(mailing.article),
            "cost": spell_cost(mailing.cost),
            "note": mailing.note,
            "delivered_on": mailing.delivered_on,
            "signed_by": mailing.signed_by,
            "returned_on": mailing.returned_on,
            "returned_why": mailing.returned_why,
        }
        for name, answer in answers.items():
            field = self.fields[name]
            if name in _DAYS:
                self._line_of(name).clear()  # a day that cannot be read is never reported
            field.commit()  # or what somebody typed for another letter would stay
            field.set_value(answer)
        self.show_problems({})
        self._show_number()

    def _show_draft(self, draft: LogDraft) -> None:
        for name, answer in draft.answers:
            if name in _DAYS:
                self._line_of(name).setText(str(answer))
            else:
                self.fields[name].set_value(answer)
        for name, tick in self._also.items():
            tick.setChecked(name in draft.ticks)
        self.as_printed.setChecked(bool(draft.printed) and draft.printed == self.page.current)
        self.receipts.show_paths(draft.paths)

    def _typed(self) -> dict[str, Answer]:
        """Return every answer; a day as it stands in its field, for it may be half typed."""
        found = {name: field.value() for name, field in self.fields.items() if name != "letter"}
        return {**found, **{name: self._line_of(name).text() for name in _DAYS}}

    def _line_of(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError(editor)
        return editor

    def _day(self, name: str) -> date | None:
        day = self.fields[name].value()
        return day if isinstance(day, date) else None

    def _on_edited(self) -> None:
        if not self._is_filling:
            self.edited.emit()

    def _show_block(self) -> None:
        """Put in the address of whoever is chosen."""
        block = self.fields["block"]
        block.commit()
        block.set_value(self._block_of_chosen())
        self.tell_address(is_kept=False)

    def _show_needed(self) -> None:
        """Show what this way of mailing gives: a number, a post office, a cost."""
        way = Delivery(self.value("method"))
        self.fields["article"].setVisible(way in NUMBERED or bool(self.value("article")))
        for name in _POSTAL:
            self.fields[name].setVisible(way in BY_POST)
        self._show_way(way)
        is_new = self.page.mailing is None
        self.also_fax.setVisible(is_new and way is not Delivery.FAX)
        self.also_email.setVisible(is_new and way is not Delivery.EMAIL)
        self._show_number()

    def _show_way(self, way: Delivery) -> None:
        """Warn of a way that the clause does not allow. It is logged all the same: the log tells what happened."""
        is_copy = bool(self._copy())
        found = "" if is_copy else " ".join(words.sentence(one) for one in way_problems(self.page.clause, way))
        self.way_note.setText(found)
        self.way_note.setVisible(bool(found))

    def _show_number(self) -> None:
        """Warn of a number that does not look right. It is never refused: the label may be of another kind."""
        typed = self.value("article")
        found = " ".join(words.sentence(problem) for problem in article_problems(typed))
        self.number_note.setText(found)
        self.number_note.setVisible(bool(found) and not self.fields["article"].isHidden())

    def _block(self) -> tuple[str, ...]:
        lines = self.fields["block"].value()
        return lines if isinstance(lines, tuple) else ()

    def _block_of_chosen(self) -> tuple[str, ...]:
        return next((one.block for one in self.page.receivers if one.copy == self._copy()), ())

    def _copy(self) -> str:
        chosen = self.value("to")
        return "" if chosen == _ADDRESSEE else chosen

    def _receivers(self, page: LogMailPage) -> tuple[tuple[str, str], ...]:
        copy = self.tr("A copy for {name}")
        found = [(one.copy, copy.format(name=one.copy)) for one in page.receivers if one.copy]
        gone = page.mailing.copy if page.mailing else ""
        if gone and gone not in dict(found):
            found.append((gone, copy.format(name=gone)))
        return ((_ADDRESSEE, self.tr("The addressee")), *found)

    def _editor(self, name: str) -> Choice:
        editor = self.fields[name].editor
        if not isinstance(editor, Choice):
            raise TypeError(name)
        return editor

    def _lay_out(self) -> None:
        columns = Columns(1, 1)
        left: tuple[QWidget, ...] = (self.what, self.also_fax, self.also_email)
        right: tuple[QWidget, ...] = (self.proof, self.receipts)
        whole: tuple[QWidget, ...] = (columns, self.unchecked_note, self.changed_note, self.as_printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        self.proof.put_below("article", self.number_note)
        self.what.put_below("method", self.way_note)
        self.what.put_below("block", self.address_note)
        block = self.fields["block"].editor
        block.setFixedHeight(block.fontMetrics().lineSpacing() * _BLOCK_LINES + theme.px(20))
        for layout, parts in ((columns.left, left), (columns.right, right), (column, whole)):
            for part in parts:
                layout.addWidget(part)

    def _what(self) -> tuple[Field, ...]:
        choice, text = FieldKind.CHOICE, FieldKind.TEXT
        address = self.tr("As it stood on the letter or the envelope.")
        return (
            Field("letter", choice, self.tr("Letter"), required=True),
            Field("to", choice, self.tr("To whom"), required=True),
            Field("block", FieldKind.LINES, self.tr("Address"), address),
            Field("method", choice, self.tr("How it went")),
            Field("delivered_on", FieldKind.DAY, self.tr("Delivered on"), self.tr("Empty while nothing tells of it.")),
            Field("signed_by", text, self.tr("Signed for by")),
            Field("returned_on", FieldKind.DAY, self.tr("Came back on"), self.tr("Empty it if it did not come back.")),
            Field("returned_why", text, self.tr("Why it came back")),
        )

    def _proof(self) -> tuple[Field, ...]:
        text = FieldKind.TEXT
        slip = self.tr("On the green and white slip, PS Form 3800. Spaces do not matter.")
        day = self.tr("The day on which it left your hands, not the date on the letter.")
        return (
            Field("day", FieldKind.DAY, self.tr("Mailed on"), day),
            Field("by", text, self.tr("Who mailed it"), self.tr("Initials or a name.")),
            Field("article", text, self.tr("Certified number"), slip),
            Field("post_office", text, self.tr("Post office"), self.tr("For example: Main Street, Riverbend.")),
            Field("cost", text, self.tr("What it cost"), self.tr("In dollars. For example: 7.83.")),
            Field("note", text, self.tr("Note")),
        )


def _ways() -> tuple[tuple[str, str], ...]:
    return tuple((way.value, told(said)) for way, said in WAYS.items() if way)


def _proposed(page: LogMailPage, today: date) -> Mailing:
    """Return what is proposed: today, never the date on the letter; the way and the number that the letter bears."""
    stored, again = page.stored, page.again
    options = stored.options if stored else None
    copy = again.copy if again else ""
    receiver = next((one for one in page.receivers if one.copy == copy), None)
    return Mailing(
        id="",
        letter=stored.slug if stored else "",
        method=again.method if again else options.delivery if options else Delivery.NOT_SAID,
        mailed_on=today,
        to=receiver.block if receiver else (),
        copy=copy,
        by=page.initials,
        post_office=page.post_office,
        article=options.article if options and not again and not (stored and stored.mailed_on) else "",
    )
