"""Log a letter: the one place where somebody says that a letter is mailed, and corrects what was said of it."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.gui.desk import Desk
from organizer.gui.dialogs.no_copy import NoCopyDialog
from organizer.gui.log_draft import LogDraft, draft_name, letter_begun
from organizer.gui.receipts import read_receipts
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card, EmptyState
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.log_form import LogForm
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.papers import log_mail as page_of
from organizer.papers.log_mail import Entry, LogMailPage, log_mailing
from organizer.store.mailings import change_mailing

_NOT_OF_A_MAILING = {"also", "files"}


class LogMailScreen(Screen):
    """Arguments: ``letter`` its slug; ``mailing`` the id of an entry to correct; ``again`` of one to send once more.

    Without them the letter that somebody began to log. What is typed stays until it is logged or cancelled, and is
    there again when its logging was undone.
    """

    name = "log_mail"
    watches = frozenset({Topic.LETTERS, Topic.MAIL, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page = LogMailPage()
        self._shown = ("", "", "")
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._go_to)
        self.again = NoteCard("warn")
        self.form = LogForm()
        for asked in (self.form.what, self.form.proof):
            asked.mended.connect(self._mended)
        self.form.picked.connect(self._pick)
        self.form.edited.connect(self._keep_draft)
        self.card = Card()
        self.card.body.addWidget(self.form)
        self.log = PrimaryButton(self.tr("Log it"), "check")
        self.leave = SecondaryButton(self.tr("Cancel"))
        self.log.clicked.connect(self.keep)
        self.leave.clicked.connect(self._cancel)
        self.submit = self.log
        self.buttons = ButtonRow(self.log, self.leave)
        self.empty = EmptyState(
            "letter",
            self.tr("There is no letter to log yet"),
            self.tr("Write a letter first. Then you can log here how it went out."),
            act=self.tr("Choose a letter"),
            on_act=partial(self.go.emit, "new_letter", {}),
        )
        for part in (self.summary, self.again, self.card, self.buttons, self.empty):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return what to do here."""
        if self.page.mailing:
            return self.tr("Change what is logged")
        return self.tr("Send a letter again") if self.page.again else self.tr("Log a letter")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Write down here how a letter went out. Dates and proof are counted from what you log.\n\n"
            "The certified number is on the green and white slip, PS Form 3800. It has 20 or 22 digits. "
            "Spaces do not matter. A number that looks wrong is only a warning.\n\n"
            "If the same letter also went by fax or e-mail, tick that. It is then logged beside the paper.\n\n"
            "Add a scan or photo of the stamped slip. You can add more later in the mail log.\n\n"
            "Once it is logged, the letter is kept as it was printed."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.keep} if self.page.stored else {}

    def problem_count(self) -> int:
        """Return how many answers are missing, after the button was pressed."""
        return len(self.form.problems()) if self.summary.isVisible() else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the letter that is meant, with what is proposed for it."""
        self._shown = ("", "", "-")
        self.summary.hide()
        super().arrive(arguments)

    def refresh(self) -> None:
        """Read the letter and draw it."""
        desk, given = self.desk, self.arguments
        letter, mailing, again = (str(given.get(name, "")) for name in ("letter", "mailing", "again"))
        if not (letter or mailing or again):
            letter = letter_begun(desk.drafts.names, desk.campaign)
        self.draw(
            desk.read(
                page_of.load,
                desk.campaign,
                desk.playbooks,
                desk.seed,
                desk.today(),
                letter=letter,
                mailing=mailing,
                again=again,
            )
        )

    def draw(self, page: LogMailPage) -> None:
        """Show the form; what somebody typed for the same letter stays."""
        self.page = page
        stored = page.stored
        for part in (self.card, self.buttons):
            part.setVisible(stored is not None)
        self.empty.setVisible(stored is None)
        self.log.setText(self.tr("Keep the change") if page.mailing else self.tr("Log it"))
        self.set_lead(page.title if page.mailing or page.again else "")
        came_back = self.tr("The letter itself bears the address it was printed with. Put the new one on the envelope.")
        self.again.say(self.tr("Repair the address before you send it again") if page.again else "", (came_back,))
        if stored:
            mailing, again = (one.id if one else "" for one in (page.mailing, page.again))
            shown = (stored.slug, mailing, again)
            is_fresh, self._shown = shown != self._shown, shown
            self.form.show_page(page, self.desk.today(), self._draft(), fresh=is_fresh)
            self.tell_saved()

    def keep(self) -> None:
        """Write it down and go to the log, or say what is missing."""
        page = self.page
        if page.stored is None or not self.desk.may_write():
            return
        self.form.commit()
        found = self.form.problems()
        self.form.show_problems(found)
        if page.has_changed and page.mailing is None and not self.form.as_printed.isChecked():
            found["as_printed"] = self.tr("Tick that the printed paper was mailed, or print the letter again.")
        self.summary.show_problems(list(found.items()))
        self.retitled.emit()
        if found:
            return
        self.desk.trouble = None  # nothing is written where a file cannot be read
        entry, name, draft = self.form.entry(), self._draft_name(), self._draft()
        made = self._change(entry) if page.mailing else self._log(entry)
        if made:
            self.desk.drafts.wrote(name, made, draft)
            announce(self, self.tr("Letter logged."))
            self.go.emit("mail_log", {"mailing": made})
        else:
            self._mark_refused(entry)

    def _mark_refused(self, entry: Entry) -> None:
        """Say at the field what is wrong, and go there: of two days that do not fit, at the one that was changed."""
        field, sentence = self.desk.refusal
        mailing = self.page.mailing
        if mailing and field in ("delivered_on", "returned_on") and getattr(entry, field) == getattr(mailing, field):
            field = "mailed_on"
        name = "day" if field == "mailed_on" else field
        if name in self.form.fields:
            self.form.show_problems({name: sentence})
            self._go_to(name)

    def has_draft(self) -> bool:
        """Whether something is typed that is not logged yet."""
        return self._draft() != LogDraft()

    def _draft_name(self) -> str:
        return draft_name(self.desk.campaign, *self._shown)

    def _draft(self) -> LogDraft:
        return self.desk.drafts.get(self._draft_name(), LogDraft)

    def _keep_draft(self) -> None:
        self.desk.drafts.put(self._draft_name(), self.form.draft())
        self.tell_saved()

    def _cancel(self) -> None:
        self.desk.drafts.drop(self._draft_name())
        self.go.emit("mail_log", {})

    def _log(self, entry: Entry) -> str:
        page, stored = self.page, self.page.stored
        files = read_receipts(self.desk, self.form.receipts.paths)
        if stored is None or files is None:
            return ""
        if not page.was_printed and not NoCopyDialog.ask(self, page.title):
            return ""
        return self.desk.write(
            log_mailing,
            stored.id,
            replace(entry, files=files),
            again=page.again.id if page.again else "",
            current=page.current,
            as_printed=page.has_changed,
            without_copy=not page.was_printed,
            is_unchecked=page.is_unchecked,
        ).made

    def _change(self, entry: Entry) -> str:
        mailing = self.page.mailing
        if mailing is None:
            return ""
        values = {one.name: getattr(entry, one.name) for one in fields(entry) if one.name not in _NOT_OF_A_MAILING}
        changed = {name: value for name, value in values.items() if value != getattr(mailing, name)}
        if changed and not self.desk.write(change_mailing, mailing.id, **changed).entry:
            return ""
        return mailing.id

    def _pick(self, slug: str) -> None:
        """Go on with another letter: what is typed moves to it, as far as it can hold."""
        drafts, typed, is_own = self.desk.drafts, self.form.draft(), self.form.has_own_address
        drafts.drop(self._draft_name())
        name = draft_name(self.desk.campaign, slug, "", "")
        drafts.put(name, typed.moved(drafts.get(name, LogDraft), with_address=is_own))
        self.arguments = {"letter": slug}
        self.renew()
        self.form.tell_address(is_kept=is_own)
        self._keep_draft()

    def _mended(self, field: str) -> None:
        self.summary.drop(field)
        self.retitled.emit()

    def _go_to(self, field: str) -> None:
        if field == "as_printed":
            self.form.as_printed.setFocus()
        else:
            self.form.fields[field].focus_editor()
