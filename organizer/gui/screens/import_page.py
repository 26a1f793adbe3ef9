"""A file comes in: look at what it would add, change and skip, then bring all of it in as one act."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.domain.errors import OrganizerError
from organizer.domain.incoming import Act, count_of
from organizer.domain.retention import Reason
from organizer.exchange.csv_table import CsvTable
from organizer.exchange.plain_file import refuse_endless
from organizer.exchange.recipients_csv import guess_columns, open_table
from organizer.exchange.toml_text import read_bytes
from organizer.gui import words
from organizer.gui.backup_before import after_backup
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.models.incoming import IncomingLine, IncomingModel
from organizer.gui.names import load_names
from organizer.gui.phrases import trouble_words
from organizer.gui.questions import day_words
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.column_boxes import ColumnBoxes
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.line_table import LineTable
from organizer.gui.widgets.problem_rows import ProblemRows
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.papers.import_file import CAPS, Incomings, look_at_campaign, look_at_recipients, look_at_whole

COPY = ".organizer"
_SECOND = "second"
_AT_ONCE = 256 * 1024
"""Bytes of a file that is looked at at once; a larger one is looked at on a thread."""


class IncomingTable(LineTable):
    """What a file would bring. See :class:`LineTable` for its signals."""

    shares = (18, 18, 32, 32)


class ImportScreen(Screen):
    """Argument: ``path``, the file. A copy of the open file goes to the page that puts two copies together."""

    name = "import"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.looked: Incomings | None = None
        self._table: CsvTable | None = None
        self._data = b""
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._choose_again)
        self.place = Text("", "caption", "text2")
        self.meant = Card(self.tr("This campaign is here already"))
        self.into = Choice()
        self.into.setAccessibleName(self.tr("What becomes of the campaign in the file"))
        self.into_label = Text(self.tr("What becomes of the campaign in the file"))
        self.into_label.setBuddy(self.into)
        self.meant.body.addWidget(self.into_label)
        self.meant.body.addWidget(self.into)
        self.into.chosen.connect(self._look_at_campaign)
        self.list = Card(self.tr("What each column is"))
        self.campaign = Choice()
        self.campaign.setAccessibleName(self.tr("Campaign that gets the recipients"))
        self.campaign_label = Text(self.tr("Campaign that gets the recipients"))
        self.campaign_label.setBuddy(self.campaign)
        self.columns = ColumnBoxes()
        for row in (self.campaign_label, self.campaign, self.columns):
            self.list.body.addWidget(row)
        self.campaign.chosen.connect(self._look_at_list)
        self.columns.changed.connect(self._look_at_list)
        self.problems = ProblemRows(self.tr("Mend these in the file first"))
        self.counts = Text("", "strong")
        self.model = IncomingModel()
        self.table = IncomingTable(self.model, self.tr("What comes in"))
        self.bring = PrimaryButton(self.tr("Bring it in"), "check")
        self.choose = SecondaryButton(self.tr("Choose a file"), "folder")
        self.bring.clicked.connect(self._bring)
        self.choose.clicked.connect(self._choose_file)
        self.buttons = ButtonRow(self.bring, self.choose)
        parts = (self.summary, self.place, self.counts, self.problems, self.meant, self.list, self.table, self.buttons)
        for part in parts:
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Import")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Four kinds of files can come in. A campaign file ends in .toml, a list of recipients in .csv. An export "
            "of everything ends in .json. A copy of this file ends in .organizer.\n\n"
            "You first see what would be added, changed and skipped, and why. Nothing is changed until you press the "
            "button. If something in the file is wrong, nothing comes in.\n\n"
            "A campaign file may be of a campaign that is here: one of the same place with the same playbook. Then say "
            "if it changes that one or adds a second one. What the file does not name stays.\n\n"
            "For a list, say what each of its columns is. A column that is not needed is left out.\n\n"
            "The file that is open is backed up first. All of the import is one act: Undo takes it back."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self._bring if self.bring.isVisible() else self._choose_file}

    def problem_count(self) -> int:
        """Return how many faults the file has."""
        return sum(entry.problem.is_error for entry in self.looked.problems) if self.looked else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Look at the file that is named."""
        self.looked, self._table, self._data = None, None, b""
        self.into.offer(())
        super().arrive(arguments)
        path = self._path()
        if path is not None:
            self._open(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height())

    def refresh(self) -> None:
        """Draw what was found."""
        self.draw(self.looked)

    def draw(self, looked: Incomings | None) -> None:
        """Show what the file would bring, or what is wrong with it."""
        path = self._path()
        self.place.setText(self.tr("File: {path}").format(path=words.path_words(path)) if path else "")
        self.place.setVisible(path is not None)
        self.set_lead("" if path else self.tr("Choose the file that is to come in. You see first what it would do."))
        self.summary.show_problems(())
        self.list.setVisible(self._table is not None and bool(self.columns.boxes))
        self.meant.setVisible(bool(looked and looked.alike))
        self.problems.show_problems(looked.problems if looked else ())
        lines = looked.lines if looked and not looked.is_faulty else ()
        self.counts.setText(self._counted(looked) if looked else "")
        self.counts.setVisible(bool(self.counts.text()))
        self.table.setVisible(bool(lines))
        self.table.show_lines(tuple(IncomingLine(number, line) for number, line in enumerate(lines)))
        self.bring.setVisible(looked is not None and looked.has_news and not looked.is_faulty and not self.is_held)

    def _counted(self, looked: Incomings) -> str:
        if looked.is_faulty:
            return self.tr("Nothing can come in until the file is mended.")
        if not looked.has_news:
            return self.tr("Everything in this file is here already. There is nothing to do.")
        counts = (count_of(looked.lines, act) for act in (Act.ADDED, Act.CHANGED, Act.SKIPPED))
        added, changed, skipped = (f"{count:,}" for count in counts)
        template = self.tr("Added: {added}. Changed: {changed}. Skipped: {skipped}.")
        return template.format(added=added, changed=changed, skipped=skipped)

    def _path(self) -> Path | None:
        path = str(self.arguments.get("path", ""))
        return Path(path) if path else None

    def _choose_file(self) -> None:
        endings = (*CAPS, COPY)
        chosen = ChooseFilesDialog.ask(
            self, self.tr("Choose a file"), self.tr("Files that can come in"), endings, several=False
        )
        if chosen:
            place = "merge" if chosen[0].suffix.lower() == COPY else "import"
            self.go.emit(place, {"path": str(chosen[0])})

    def _choose_again(self, _field: str) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, path: Path) -> None:
        """Read the file and look at it."""
        ending = path.suffix.lower()
        try:
            refuse_endless(path)
            if ending == ".csv":
                self._open_list(path)
            elif ending == ".toml":
                self._data = read_bytes(path, CAPS[ending])
                self._look_at_campaign()
            elif ending in CAPS:
                data = read_bytes(path, CAPS[ending])
                self._look(partial(self.desk.read, look_at_whole, data, self.desk.playbooks, path.name), len(data))
            else:
                self._say(self.tr("This kind of file cannot come in. Choose one that ends in .toml, .csv or .json."))
        except OrganizerError as trouble:
            self._fail(trouble)

    def _open_list(self, path: Path) -> None:
        names = load_names(self.desk)
        if not names.campaigns:
            self._say(self.tr("There is no campaign yet. Start one, then bring its recipients in."))
            return
        self._table = open_table(path)
        self.campaign.offer(names.campaigns)
        self.campaign.set_value(self.desk.campaign)
        several = len(names.campaigns) > 1
        self.campaign.setVisible(several)
        self.campaign_label.setVisible(several)
        self.columns.show_table(self._table, guess_columns(self._table.headings))
        self._look_at_list()

    def _look_at_list(self) -> None:
        """Look at the rows again: the columns are others, or the campaign."""
        desk, table = self.desk, self._table
        if table is None:
            return
        look = partial(
            desk.read,
            look_at_recipients,
            table,
            self.columns.columns(),
            self.campaign.value(),
            playbooks=desk.playbooks,
            seed=desk.seed,
            today=desk.today(),
        )
        self._look(look, sum(len(cell) for record in table.records for cell in record.cells))

    def _look_at_campaign(self) -> None:
        """Look at the campaign file again: it is to change another campaign, or none."""
        into = "" if self.into.value() == _SECOND else self.into.value()
        look = partial(self.desk.read, look_at_campaign, self._data, self.desk.playbooks, into=into)
        self._look(look, len(self._data))

    def _offer_alike(self, looked: Incomings) -> bool:
        """Offer the campaigns that may be meant, once. Return whether the file is to be looked at with one of them."""
        if not looked.alike or self.into.count():
            return False
        changes = self.tr("Change {name}, started on {day}")
        if len(looked.alike) == 1:
            changes = self.tr("Change the one that is here")
        names = ((one.id, changes.format(name=one.name, day=day_words(one.started_on))) for one in looked.alike)
        self.into.offer((*names, (_SECOND, self.tr("Add a second campaign of this place"))))
        return True

    def _look(self, look: Callable[[], Incomings], size: int) -> None:
        if size <= _AT_ONCE:
            try:
                self._found(look())
            except OrganizerError as trouble:
                self._fail(trouble)
            return
        reading = self.tr("The file is being looked at")
        work_on_store(self.desk, self.window(), reading, look, done=self._found, failed=self._fail)

    def _found(self, looked: Incomings) -> None:
        if self._offer_alike(looked):
            self._look_at_campaign()
            return
        self.looked = looked
        self.renew()
        announce(self, self.counts.text())

    def _fail(self, trouble: OrganizerError) -> None:
        self._say(trouble_words(trouble))

    def _say(self, sentence: str) -> None:
        self.looked = None
        self.renew()
        self.summary.show_problems([("file", sentence)])

    def _bring(self) -> None:
        """Back the file up, then bring everything in as one act."""
        if self.looked is not None and self.looked.has_news:
            after_backup(self.desk, self.window(), Reason.IMPORT, self._write)

    def _write(self) -> None:
        looked = self.looked
        if looked is None or looked.verb is None:
            return
        done = self.desk.write(looked.verb, *looked.arguments)
        if done.entry:
            is_list = self._table is not None
            campaign = {"campaign": self.campaign.value()} if is_list else {}
            self.looked, self._table = None, None
            self.go.emit("recipients" if is_list else "campaigns", campaign)
