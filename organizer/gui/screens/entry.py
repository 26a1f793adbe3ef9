"""One entry of the timeline made by hand: written down here, and changed here, field by field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.days import read_about
from organizer.gui.desk import Desk
from organizer.gui.no_such_day import no_such_day
from organizer.gui.receipts import read_receipts
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.receipt_picker import ReceiptPicker
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.store.events import add_event, change_event
from organizer.store.pages import entry as page_of
from organizer.store.pages.entry import EntryPage

ON, TITLE, TEXT, SOURCE = "on", "title", "text", "source"
_NAMES = (TITLE, ON, TEXT, SOURCE)


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """What is typed and is not written down yet: by the name of its field, and the files chosen."""

    values: tuple[str, ...] = ("",) * len(_NAMES)
    paths: tuple[Path, ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it in plain words; files by their names."""
        return {"values": list(self.values), "paths": list(map(str, self.paths))}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> "EntryDraft":
        """Return the draft that was packed so."""
        return cls(tuple(content["values"]), tuple(map(Path, content["paths"])))

    def held_files(self) -> dict[str, bytes]:
        """Return nothing: files are read when the entry is added."""
        return {}


class EntryScreen(Screen):
    """Argument: ``event``, the id of an entry on record; without it a new one, whose words stay until it is added."""

    name = "entry"
    watches = frozenset({Topic.EVENTS, Topic.CAMPAIGNS, Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: EntryPage | None = None
        self._shown = "-"
        self.summary = ErrorSummary()
        self.form = Form(self._fields())
        self._typing = KeptTyping(desk.drafts, self.form.fields.values(), self)
        self.receipts = ReceiptPicker(
            title=self.tr("Files"), hint=self.tr("A photo, a scan or a text that shows it."), act=self.tr("Add files")
        )
        self.card = Card()
        self.card.setMaximumWidth(theme.px(640))
        self.keep = PrimaryButton(self.tr("Add the entry"), "check")
        self.leave = SecondaryButton(self.tr("Go to the timeline"))
        self.submit = self.keep
        self.card.body.addWidget(self.form)
        self.card.body.addWidget(self.receipts)
        for part in (self.summary, self.card, ButtonRow(self.keep, self.leave)):
            self.body.addWidget(part)
        self.summary.followed.connect(self.form.focus_field)
        self.form.mended.connect(self.summary.drop)
        self.form.mended.connect(self.retitled)
        self.form.fields[ON].rule = lambda: "" if self._on() else self._unread()
        self.form.left.connect(self._on_left)
        for field in self.form.fields.values():
            field.edited.connect(self._keep_draft)
        self.receipts.changed.connect(self._keep_draft)
        self.keep.clicked.connect(self.add_entry)
        self.leave.clicked.connect(self._leave)

    def title(self) -> str:
        """Return what to do here."""
        is_new = self.page is None or self.page.event is None
        return self.tr("Add an entry to the timeline") if is_new else self.tr("Change an entry of the timeline")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Write down what happened and stands nowhere else: a talk, a vote, a report in the paper.\n\n"
            "Give the day, or what you know of it. June 2010, summer 2010 and about June 15, 2010 are all read.\n\n"
            "Say who knows it, or where it can be read. Add a file if there is one."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.add_entry} if self.page and self.page.event is None else {}

    def problem_count(self) -> int:
        """Return how many answers are missing, after the button was pressed."""
        return len(self._problems()) if self.summary.isVisible() else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show a new entry, or the one on record."""
        self.summary.hide()
        self.form.show_errors({})
        self._shown = "-"
        super().arrive(arguments)

    def refresh(self) -> None:
        """Read the entry and draw it."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, str(self.arguments.get("event", ""))))

    def draw(self, page: EntryPage) -> None:
        """Show the entry; what somebody types at this moment stays."""
        self.page = page
        event = page.event
        shown = event.id if event else self._draft_name()
        draft = self._draft()
        values = (event.title, event.on.spell(), event.text, event.source) if event else draft.values
        if shown != self._shown:
            for field in self.form.fields.values():  # or what was typed for another entry would stay
                field.blockSignals(True)
                field.commit()
                field.blockSignals(False)
            self.receipts.show_paths(draft.paths)
        self._shown = shown
        self.form.set_values(dict(zip(_NAMES, values, strict=True)))
        self._typing.show(f"entry/{self.desk.campaign}/{event.id}" if event else "")
        self.receipts.setVisible(event is None)
        self.keep.setVisible(event is None)
        self.set_lead(self.tr("Each change is stored when you leave the field.") if event else "")

    def add_entry(self) -> None:
        """Write the entry down and show it in the timeline, or say what is missing."""
        page = self.page
        if page is None or page.event or not self.desk.may_write():
            return
        self.form.commit()
        found = self._problems()
        self.form.show_errors(found)
        self.summary.show_problems(list(found.items()))
        self.retitled.emit()
        on, files = self._on(), read_receipts(self.desk, self.receipts.paths)
        if found or on is None or files is None:
            return
        title, _, text, source = self._values()
        made = self.desk.write(
            add_event, self.desk.campaign, on, title, text=text, source=source, by=page.initials, files=files
        ).made
        if made:
            self.desk.drafts.wrote(self._draft_name(), made, self._draft())
            self._shown = "-"
            self.go.emit("timeline", {"event": made})

    def has_draft(self) -> bool:
        """Whether a new entry was begun."""
        is_new = self.page is not None and self.page.event is None and not self.desk.is_read_only
        return is_new and self._draft() != EntryDraft()

    def _leave(self) -> None:
        event = self.page.event if self.page else None
        self.go.emit("timeline", {"event": event.id} if event else {})

    def _values(self) -> tuple[str, ...]:
        values = self.form.values()
        return tuple(str(values[name] or "") for name in _NAMES)

    def _on(self) -> ApproximateDate | None:
        return read_about(str(self.form.fields[ON].value() or ""))

    def _draft_name(self) -> str:
        return f"entry/{self.desk.campaign}"

    def _draft(self) -> EntryDraft:
        return self.desk.drafts.get(self._draft_name(), EntryDraft)

    def _keep_draft(self) -> None:
        if self.page and self.page.event is None:
            self.desk.drafts.put(self._draft_name(), EntryDraft(self._values(), self.receipts.paths))
            self.tell_saved()

    def _on_left(self, name: str, answer: object) -> None:
        """Store one field of an entry on record; a date that cannot be read says so at once."""
        event = self.page.event if self.page else None
        given: object = str(answer or "")
        if name == ON:
            given = self._on()
            self.form.fields[ON].show_error("" if given or not answer else self._unread())
        if event and given is not None:
            self.desk.write_typed(change_event, event.id, **{name: given})

    def _problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        title, on, _, _ = self._values()
        if not title.strip():
            found[TITLE] = self.tr("Write what happened.")
        if not on:
            found[ON] = self.tr("Write when it happened. If you do not know the day, write the month or the year.")
        elif self._on() is None:
            found[ON] = self._unread()
        return found

    def _unread(self) -> str:
        asked = self.tr("Write the date with its year. For example: October 14, 2010, or summer 2010.")
        return no_such_day(str(self.form.fields[ON].value() or "")) or asked

    def _fields(self) -> tuple[Field, ...]:
        text = FieldKind.TEXT
        when = self.tr("The day, or what you know of it. For example: June 2010, or summer 2010.")
        return (
            Field(TITLE, text, self.tr("What happened"), self.tr("A few words. They stand in the timeline.")),
            Field(ON, text, self.tr("When it happened"), when),
            Field(TEXT, text, self.tr("More about it"), is_long=True),
            Field(SOURCE, text, self.tr("Who knows it, or where it can be read")),
        )
