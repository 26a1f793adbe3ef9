"""The timeline as a Qt model."""

from organizer.domain.timeline import Kind
from organizer.gui.language import in_language
from organizer.gui.models.lines import LineModel, Mark
from organizer.gui.phrases import told
from organizer.store.pages.timeline import TimelineLine

_MARKS = {
    Kind.DECISION: "scales",
    Kind.OWN: "page",
    Kind.LETTER: "letter",
    Kind.MAIL: "send",
    Kind.ANSWER: "tray",
    Kind.TASK: "check",
    Kind.DATE: "calendar",
    Kind.ENDING: "check-circle",
    Kind.CHANGE: "clock",
}
_MOST = 160
"""So many letters of what was said stand in a cell; the whole of it stands below the table."""


class TimelineModel(LineModel[TimelineLine]):
    """Rows of the timeline: two columns, one where they are folded."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return (self.tr("When, and what happened"),)
        return self.tr("When"), self.tr("What happened")

    def cell(self, line: TimelineLine, column: int) -> str:
        """Return the words of a cell."""
        happened = "\n".join(part for part in (told(line.told.title), self.details(line), _beginning(line)) if part)
        if self.is_folded:
            return f"{in_language(line.told.day)}\n{happened}"
        return (in_language(line.told.day), happened)[column]

    def aloud(self, line: TimelineLine) -> str:
        """Return the whole row: "June 2010. Phone call from Marc Rapp: It refuses. It answers: ..."."""
        parts = (
            f"{in_language(line.told.day)}. {told(line.told.title).rstrip('.')}.",
            self.details(line),
            _beginning(line),
        )
        return " ".join(part for part in parts if part)

    def mark(self, line: TimelineLine, column: int) -> Mark | None:
        """Return the drawing of a kind, before what happened."""
        return Mark(_MARKS[line.told.kind], "text") if column == len(self.titles()) - 1 else None

    def details(self, line: TimelineLine) -> str:
        """Return what is known of an entry as sentences, and who wrote it down."""
        said = [f"{told(detail).rstrip('.')}." for detail in line.told.details]
        if line.told.by:
            said.append(self.tr("Written down by {who}.").format(who=line.told.by.rstrip(".")))
        return " ".join(said)


def _beginning(line: TimelineLine) -> str:
    """Return how the words of an entry begin, cut between two of them."""
    words = " ".join(line.told.words.split())
    if len(words) <= _MOST:
        return words
    return f"{words[:_MOST].rpartition(' ')[0] or words[:_MOST]} ..."
