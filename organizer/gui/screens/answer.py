"""Write down an answer: what came back, in whatever way, as it came; and correct one that is on record."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.reply import CHANNELS, Channel, Reply, Stance
from organizer.gui.answer_draft import AnswerDraft, AnswerValues
from organizer.gui.answer_file_acts import AnswerFileActs
from organizer.gui.answer_files import DraftFiles, StoredFiles
from organizer.gui.days import read_about
from organizer.gui.desk import Desk
from organizer.gui.follow_up import open_follow_up
from organizer.gui.language import spoken_language
from organizer.gui.phrases import told
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.answer_form import ON, AnswerForm
from organizer.gui.widgets.answer_next import AnswerNext
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.store.pages import answer as page_of
from organizer.store.pages.answer import AnswerPage
from organizer.store.replies import change_reply, record_reply, remove_reply


class AnswerScreen(Screen):
    """Without arguments a new answer: what is typed stays until it is written down, on whatever page somebody goes.

    ``letter``, a slug: a new answer to this letter. ``reply``, an id: the answer on record; a field is stored when it
    is left.
    """

    name = "answer"
    watches = frozenset({Topic.MAIL, Topic.LETTERS, Topic.CAMPAIGNS, Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: AnswerPage | None = None
        self._shown = ("", "-")
        self._written = ""
        self.summary = ErrorSummary()
        self.next = AnswerNext()
        self.form = AnswerForm()
        self._typing = KeptTyping(desk.drafts, self.form.form.fields.values(), self)
        self.files = AnswerFileActs(self)
        self.keep = PrimaryButton(self.tr("Write down the answer"), "check")
        self.remove = SecondaryButton(self.tr("Remove this answer"), "trash")
        self.leave = SecondaryButton(self.tr("Go to the mail log"))
        self._lay_out_answer()

    def title(self) -> str:
        """Return what to do here, or whose answer it is."""
        reply = self.page.reply if self.page else None
        if reply is None:
            return self.tr("Write down an answer")
        return self.tr("Answer: {how}, {day}").format(
            how=told(CHANNELS[reply.channel]), day=reply.on.spell(spoken_language())
        )

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Write down each answer as it came. Tick the letters that it answers.\n\n"
            "Choose what it says as your group reads it. You can change that later.\n\n"
            "Add files as they are. The program keeps each one unchanged. Put photos into order with Move up and Move "
            "down. Then make one PDF of them.\n\n"
            "The first e-mail that was saved as .eml fills in the empty fields. The files in it are listed below. "
            "Any other e-mail is kept beside it.\n\n"
            "After a call or a meeting, write back. Ask for a confirmation in writing."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        acts: dict[str, Callable[[], None]] = {"new": lambda: self.go.emit("answer", {})}
        if self.page and self.page.reply is None:
            acts["primary"] = self.add_answer
        return acts

    def problem_count(self) -> int:
        """Return how many answers are missing, after the button was pressed."""
        return len(self.form.problems()) if self.summary.isVisible() else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show a new answer, to a letter if one is named, or the one on record."""
        self.summary.hide()
        self.form.show_errors({})
        self.files.list.notes.show_notes(())
        super().arrive(arguments)
        letter = self.page.letter(str(self.arguments.get("letter", ""))) if self.page else None
        if letter and self.page and self.page.reply is None:
            values = self.form.values()
            letters = dict.fromkeys((*values.letters, letter.slug))
            self.form.show_values(replace(values, letters=tuple(letters), role=values.role or letter.role))
            self._keep_values()

    def refresh(self) -> None:
        """Read the answer, or what a new one can be of, and draw it."""
        desk, wanted = self.desk, str(self.arguments.get("reply", ""))
        try:
            page = desk.read(page_of.load, desk.campaign, desk.playbooks, wanted)
        except Refused:
            if wanted != self._written:
                raise
            self.arguments = {}  # writing it down was undone: what was typed is a draft again
            page = desk.read(page_of.load, desk.campaign, desk.playbooks)
        self.draw(page)

    def draw(self, page: AnswerPage) -> None:
        """Show the page; what somebody types at this moment stays."""
        self.page = page
        reply = page.reply
        self.set_lead(
            self.tr("Each change is stored when you leave the field.")
            if reply
            else self.tr("Keep it as it came, on paper, by e-mail, or as you remember it.")
        )
        shown = (self.desk.campaign, reply.id if reply else "")
        self.form.show_choices(page.letters, page.roles)
        draft = self._draft()
        self.form.show_values(_values_of(reply) if reply else draft.values, fresh=shown != self._shown)
        self._typing.show(f"answer/{self.desk.campaign}/{reply.id}" if reply else "")
        self._shown = shown
        self.next.show_next(reply, page.offers)
        self.keep.setVisible(reply is None)
        self.remove.setVisible(reply is not None)
        if reply:
            self.files.show_files(StoredFiles(self.desk, reply.id, reply.attachments, page.mails))
        else:
            self.files.show_files(DraftFiles(draft, self._keep_draft))
        self._show_taken()

    def add_answer(self) -> None:
        """Write the answer down, or say what is missing."""
        page = self.page
        if page is None or page.reply or not self.desk.may_write():
            return
        self.files.list.commit()
        found = self.form.problems()
        self.form.show_errors(found)
        self.summary.show_problems(list(found.items()))
        self.retitled.emit()
        if not found:
            self._record(page, self._draft())

    def has_draft(self) -> bool:
        """Whether a new answer was begun."""
        is_new = self.page is not None and self.page.reply is None and not self.desk.is_read_only
        return is_new and self._draft() != AnswerDraft()

    def _lay_out_answer(self) -> None:
        for part in (self.summary, self.next, self.form, self.files.card):
            self.body.addWidget(part)
        self.body.addLayout(self.files.mails)
        self.body.addWidget(ButtonRow(self.keep, self.remove, self.leave))
        self.summary.followed.connect(self.form.focus_field)
        self.form.form.mended.connect(self.summary.drop)
        self.form.form.mended.connect(self.retitled)
        self.next.wanted.connect(lambda offer: open_follow_up(self.desk, self.go, offer))
        self.form.edited.connect(self._keep_values)
        self.form.left.connect(self._on_left)
        self.files.found.connect(self._fill)
        self.keep.clicked.connect(self.add_answer)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(lambda: self.go.emit("mail_log", {}))

    def _fill(self, found: AnswerValues) -> None:
        """Put what a message says into the fields that are empty."""
        put = self.form.fill_empty(found)
        self._keep_values()
        for name, value in put.items():
            self._on_left(name, value)

    def _show_taken(self) -> None:
        self.form.show_taken(self.files.taken(self.form.values()))

    def _draft(self) -> AnswerDraft:
        return self.desk.drafts.get(self._draft_name(), AnswerDraft)

    def _draft_name(self) -> str:
        return f"answer/{self.desk.campaign}"

    def _keep_draft(self, draft: AnswerDraft) -> None:
        self.desk.drafts.put(self._draft_name(), draft)
        self.files.show_files(DraftFiles(draft, self._keep_draft))
        self._show_taken()
        self.tell_saved()

    def _keep_values(self) -> None:
        if self._shown == (self.desk.campaign, ""):
            self._keep_draft(replace(self._draft(), values=self.form.values()))
        else:
            self._show_taken()

    def _record(self, page: AnswerPage, draft: AnswerDraft) -> None:
        values = self.form.values()
        on = read_about(values.on)
        if on is None:
            return
        name = self._draft_name()
        made = self.desk.write(
            record_reply,
            self.desk.campaign,
            tuple(letter.id for letter in page.letters if letter.slug in values.letters),
            Channel(values.channel),
            Stance(values.stance),
            on,
            who=values.who,
            role=values.role,
            words=values.words,
            by=page.initials,
            files=tuple(file.to_keep() for file in draft.files),
        ).made
        if made:
            self.desk.drafts.wrote(name, made, draft)
            self._shown, self._written = ("", "-"), made
            self.go.emit("answer", {"reply": made})
        elif self._mark_refused():
            self.form.focus_field(ON)

    def _on_left(self, name: str, value: object) -> None:
        """Store one field of the answer on record."""
        page = self.page
        reply = page.reply if page else None
        if page is None or reply is None:
            return
        wanted: object = value
        if name == "letters" and isinstance(value, tuple):
            wanted = tuple(letter.id for letter in page.letters if letter.slug in value)
        elif name == "on":
            wanted = read_about(str(value))
        if wanted is not None and (wanted or name not in ("channel", "stance")):
            self.desk.write_typed(change_reply, reply.id, **{name: wanted})
            self._mark_refused()

    def _mark_refused(self) -> bool:
        """Say at the day what is wrong with it, and return whether it is the day."""
        field, sentence = self.desk.refusal
        if field == "on":
            self.form.form.fields[ON].show_error(sentence)
        return field == "on"

    def _remove(self) -> None:
        """Take the answer away, and go to the mail log, where the undo bar brings it back."""
        reply = self.page.reply if self.page else None
        if reply is None or not self.desk.may_write():
            return
        self.arguments = {}
        if self.desk.write(remove_reply, reply.id).entry:
            self.go.emit("mail_log", {})


def _values_of(reply: Reply) -> AnswerValues:
    return AnswerValues(
        reply.letters, reply.channel.value, reply.on.spell(), reply.who, reply.role, reply.stance.value, reply.words
    )
