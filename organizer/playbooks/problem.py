"""What is wrong in a playbook folder, and the place in a file where a reader stands."""

from dataclasses import dataclass
from typing import NamedTuple

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One fault: the file (as seen from the folder), the place inside it, what is wrong and what was expected.

    ``path`` is written like ``steps[2].tasks[0].needs[1]`` (counted from 0); for text that is not TOML at all it
    is ``line 3, column 7``. It is empty where the whole file is meant.
    ``is_warning``: a translation is missing or old. The playbook can be used, for the English stands there, marked.
    """

    file: str
    path: str
    wrong: str
    expected: str
    is_warning: bool = False

    @property
    def sentence(self) -> str:
        """The fault on one line, as the command line prints it."""
        place = f"{self.file}: {self.path}" if self.path else self.file
        return f"{place}: {self.wrong}. Expected: {self.expected}."

    def is_near(self, file: str, path: str) -> bool:
        """Whether the fault lies at that place, inside it, or around it."""
        return self.file == file and (_holds(self.path, path) or _holds(path, self.path))


def _holds(outer: str, inner: str) -> bool:
    return not outer or inner == outer or inner.startswith((f"{outer}.", f"{outer}["))


class Place(NamedTuple):
    """Where a reader stands, with the list into which it puts what it finds."""

    file: str
    path: str
    found: list[FileProblem]

    def key(self, name: str) -> "Place":
        """Return the place of a key of this table."""
        is_plain = name.isascii() and name.isidentifier() and len(name) <= _LONGEST
        shown = name if is_plain else quoted(name)
        return Place(self.file, f"{self.path}.{shown}" if self.path else shown, self.found)

    def item(self, index: int) -> "Place":
        """Return the place of an entry of this list, counted from 0."""
        return Place(self.file, f"{self.path}[{index}]", self.found)

    def report(self, wrong: str, expected: str) -> None:
        """Note a fault at this place."""
        self.found.append(FileProblem(self.file, self.path, wrong, expected))


def quoted(text: str) -> str:
    """Return text in quotes, cut where it is long and with unprintable characters spelled out."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
    seen = "".join(character if character.isprintable() else f"U+{ord(character):04X}" for character in short)
    return f'"{seen}"'
