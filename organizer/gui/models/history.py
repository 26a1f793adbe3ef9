"""History as a Qt model."""

from PySide6.QtCore import QCoreApplication

from organizer.gui.acts import act_words
from organizer.gui.desk import Desk
from organizer.gui.models.lines import LineModel, Mark
from organizer.gui.phrases import told
from organizer.gui.questions import at_words, said
from organizer.store.history import Part
from organizer.store.journal import Entry
from organizer.store.pages.history import ActLine

_MOST_PARTS = 2
"""So many changed answers stand in a cell; all of them stand below the table."""


class HistoryModel(LineModel[ActLine]):
    """Rows of history: when and who, and what was done; one column where they are folded."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return (self.tr("When, and what was done"),)
        return self.tr("When and who"), self.tr("What was done")

    def cell(self, line: ActLine, column: int) -> str:
        """Return the words of a cell."""
        cells = (self.when(line), "\n".join(part for part in (self.act(line), *self.details(line)) if part))
        return "\n".join(cells) if self.is_folded else cells[column]

    def aloud(self, line: ActLine) -> str:
        """Return the whole row: "November 19, 2010, 10:42, A.R. Delete recipient. It can come back for 12 days."""
        return " ".join(
            f"{part.rstrip('.')}." for part in (self.when(line), self.act(line), *self.details(line)) if part
        )

    def mark(self, line: ActLine, column: int) -> Mark | None:
        """Return the drawing before what was done: a bin where something was deleted."""
        if column != len(self.titles()) - 1:
            return None
        if line.is_deleted:
            return Mark("trash", "text")
        return Mark("undo" if not line.can_take_back else "check", "text2")

    def when(self, line: ActLine) -> str:
        """Return day, time of day by this computer's clock, and initials."""
        when = moment_words(line.entry)
        return f"{when}\n{line.entry.by}" if line.entry.by else when

    def act(self, line: ActLine) -> str:
        """Return the name of the act."""
        return act_words(line.entry.act.template, line.entry.act.values, self._desk)

    def details(self, line: ActLine) -> list[str]:
        """Return where the act stands now, and the first answers that it changed."""
        found = [words for words in (self.standing(line),) if words]
        found += [part_words(part) for part in line.parts[:_MOST_PARTS]]
        more = len(line.parts) - _MOST_PARTS
        return [*found, self.tr("And {count} more.").format(count=more)] if more > 0 else found

    def standing(self, line: ActLine) -> str:
        """Return whether the act still holds, and how long what it deleted can come back."""
        if line.entry.is_purged:
            return self.tr("What was there is erased for good.")
        if line.is_deleted and line.days_left is None:
            return self.tr("It can come back as long as the legal hold stands.")
        if line.is_deleted:
            last = self.tr("It can come back today only.")
            days = self.tr("It can come back for {days} days.").format(days=line.days_left)
            return days if line.days_left else last
        return "" if line.can_take_back else self.tr("Taken back.")


def moment_words(entry: Entry) -> str:
    """Return day and time of day of an act, by the clock of this computer."""
    return at_words(entry.at)


def part_words(part: Part) -> str:
    """Return one changed answer: ``Vote: 5-0, now 4-1``."""
    label = said(part.label) if part.label else told(part.thing)
    before, after = told(part.before), told(part.after)
    if before and after:
        template = QCoreApplication.translate("history", "{label}: {before}, now {after}")
    elif after:
        template = QCoreApplication.translate("history", "{label}: {after}")
    else:
        template = QCoreApplication.translate("history", "{label}: was {before}")
    return template.format(label=label.rstrip(":?"), before=before, after=after)
