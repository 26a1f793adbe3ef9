"""What a store takes in, as the commands print it: one line for each thing."""

from typing import NamedTuple

from organizer.domain.incoming import Incoming


class Row(NamedTuple):
    """One thing: what happens to it (added, changed, deleted, skipped), what it is, and why or what of it."""

    act: str
    what: str
    name: str
    reason: str = ""

    @classmethod
    def of(cls, line: Incoming) -> "Row":
        """Return the row of a thing that an import brings."""
        return cls(line.act.value, line.sort, line.name, line.reason.words)

    @property
    def line(self) -> str:
        """The row as it is printed; an answer is named by its field alone."""
        parts = (self.act, "" if self.what == "answer" else self.what, self.name, self.reason)
        return "\t".join(part for part in parts if part)
