"""What a file would bring, as a Qt model: what happens to each thing, what it is, and why."""

from dataclasses import dataclass

from organizer.domain.fields import BY_NAME
from organizer.domain.incoming import ACT_WORDS, Act, Incoming
from organizer.gui.models.lines import LineModel, Mark
from organizer.gui.phrases import told
from organizer.gui.questions import label

_MARKS = {
    Act.ADDED: Mark("plus", "ok"),
    Act.CHANGED: Mark("arrow-right", "info"),
    Act.DELETED: Mark("trash", "danger"),
}


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """A row: one thing, by its place in the file."""

    number: int
    incoming: Incoming

    @property
    def key(self) -> str:
        """Its key."""
        return str(self.number)

    @property
    def search(self) -> str:
        """Nothing is looked for here."""
        return ""


class IncomingModel(LineModel[IncomingLine]):
    """Rows of things; one column where they are folded."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return (self.tr("What happens"),)
        return self.tr("What happens"), self.tr("What it is"), self.tr("Name"), self.tr("More about it")

    def cell(self, line: IncomingLine, column: int) -> str:
        """Return the words of a cell."""
        cells = self._cells(line)
        return "\n".join(filter(None, cells)) if self.is_folded else cells[column]

    def aloud(self, line: IncomingLine) -> str:
        """Return the whole row: "Added: Letter, notice-ice."."""
        act, *rest = self._cells(line)
        return f"{act}: {', '.join(filter(None, rest))}."

    def mark(self, line: IncomingLine, column: int) -> Mark | None:
        """Return the drawing beside what happens."""
        return _MARKS.get(line.incoming.act) if column == 0 else None

    @staticmethod
    def _cells(line: IncomingLine) -> tuple[str, str, str, str]:
        thing = line.incoming
        field = BY_NAME.get(thing.name) if thing.sort == "answer" else None
        name = label(field) if field else thing.name
        return told(ACT_WORDS[thing.act]), told(thing.what), name, told(thing.reason)
