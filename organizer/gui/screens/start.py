"""First run, page 1: six questions. Nothing is written to disk before page 2 is answered."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from organizer.domain.fields import BY_NAME, Field, FieldKind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.language import LANGUAGES, spoken_language
from organizer.gui.offers import PLAYBOOK, offer_playbooks
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text


class StartScreen(Screen):
    """Group, state, place, language of letters, playbook, initials. Argument: ``playbook``, the one to choose."""

    name = "start"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.set_lead(self.tr("Six short questions. About two minutes. You can change every answer later."))
        self.language = LinkButton("", "globe")  # at the top: who reads no English must see it without scrolling
        self.language.clicked.connect(self._change_language)
        self.head.addWidget(self.language)
        group = replace(BY_NAME["group.name"], hint=self.tr("It goes on letters. You can leave it empty for now."))
        known = (BY_NAME[name] for name in ("jurisdiction.state", "jurisdiction.name", "letter.language"))
        initials = Field(
            "initials",
            FieldKind.TEXT,
            self.tr("Your initials"),
            self.tr("So that the history can say who did what. You can leave it empty."),
        )
        self.form = Form((group, *known, PLAYBOOK, initials))
        self._typing = KeptTyping(desk.drafts, self.form.fields.values(), self, is_stored=False)
        self.find_out = LinkButton(self.tr("Find what to do"), "help")
        self.find_out.clicked.connect(lambda: self.go.emit("choosing", {"then": "start"}))
        self.form.put_below("playbook", self.find_out)
        desk.equipped.connect(self._offer)
        self.summary = ErrorSummary()
        self.summary.followed.connect(self.form.focus_field)
        self.form.mended.connect(self.summary.drop)
        self.form.mended.connect(self.retitled)
        card = Card()
        card.setMaximumWidth(theme.px(560))
        card.body.addWidget(self.form)
        self.go_on = PrimaryButton(self.tr("Continue"), "arrow-right")
        self.example = SecondaryButton(self.tr("Open an example"))
        self.open_file = SecondaryButton(self.tr("Open a file"))
        self.open_last = SecondaryButton("", "folder")
        self.open_last.clicked.connect(lambda: self.go.emit("unlock", {"path": str(self.desk.last_file)}))
        self.submit = self.go_on
        self.go_on.clicked.connect(self.check)
        self.example.clicked.connect(lambda: self.go.emit("example", {}))
        self.open_file.clicked.connect(lambda: self.go.emit("open", {}))
        for part in (self.summary, card, ButtonRow(self.go_on, self.open_last, self.example, self.open_file)):
            self.body.addWidget(part)
        promise = self.tr("Everything stays on this computer. Nothing is sent over the internet.")
        self.body.addWidget(Text(promise, "caption", "text2"))

    def title(self) -> str:
        """Return the title."""
        return self.tr("Start a campaign")

    def refresh(self) -> None:
        """Read nothing: there is no store. What was typed stays. The file that was open last can be opened again."""
        self.summary.show_problems(())
        self._offer()
        self.language.setText(LANGUAGES[self._other_language])
        last = self.desk.last_file
        self.open_last.setVisible(last is not None and last.exists())
        if last is not None:
            self.open_last.setText(self.tr("Open {name}").format(name=last.name))

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Answer six questions to start.\n\n"
            "The name of your group goes on the letters that your group signs. You can leave it empty for now.\n\n"
            "The state decides which state offices a letter goes to. The county, city or town is the place that your "
            "campaign is about.\n\n"
            "A playbook is the way to go, with its steps and letters. If you do not know which one, choose Find what "
            "to do.\n\n"
            "Your initials stand in the history beside what you do. They are kept in the file only.\n\n"
            "On the next page you choose how to protect your file. Nothing is stored before that.\n\n"
            "Open an example to look around first. It is invented, complete, and cannot be changed. "
            "You can save its letters as PDF."
        )

    def problem_count(self) -> int:
        """Return how many answers are missing, after Continue was pressed."""
        return len(self.form.missing()) if self.summary.isVisible() else 0

    def check(self) -> None:
        """Go on to page 2, or show what is missing."""
        self.form.commit()
        sentences = {
            "jurisdiction.state": self.tr("Choose a state"),
            "jurisdiction.name": self.tr("Enter the county, city or town"),
            "playbook": self.tr("Choose a playbook"),
        }
        missing = [(name, sentences[name]) for name in self.form.missing()]
        self.form.show_errors(dict(missing))
        self.summary.show_problems(missing)
        self.retitled.emit()
        if not missing:
            self.go.emit("protect", {"answers": self.form.values()})

    @property
    def _other_language(self) -> str:
        return next(code for code in LANGUAGES if code != spoken_language())

    def _change_language(self) -> None:
        """Change it when this click is over: this page goes then, and another one takes its place."""
        settings, code = self.desk.settings, self._other_language
        QTimer.singleShot(0, settings, lambda: setattr(settings, "language", code))

    def _offer(self) -> None:
        """Offer the playbooks, as soon as they are known, and choose the one that was asked for."""
        field = self.form.fields["playbook"]
        offer_playbooks(field, self.desk)
        self._typing.show(self.name)
        asked = str(self.arguments.get("playbook", ""))
        if asked:
            field.put_back(asked)
            self._typing.keep()
