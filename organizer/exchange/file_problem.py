"""What is wrong with a file that somebody wrote, and on which line."""

from dataclasses import dataclass

from organizer.domain.phrase import Phrase
from organizer.domain.problem import Problem, error


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One fault of a text file. ``line`` counts from 1; ``problem.field`` is the key, empty where no key is near."""

    line: int
    problem: Problem

    @property
    def key(self) -> str:
        """The key as written in the contract: ``decision.date``, ``recipient.address``."""
        return self.problem.field

    @property
    def place(self) -> str:
        """Where it is, in words: ``line 12, decision.date``."""
        return f"line {self.line}, {self.key}" if self.key else f"line {self.line}"

    @property
    def sentence(self) -> str:
        """The place and the sentence, in English."""
        return f"{self.place}: {self.problem.sentence}"


def fault(line: int, code: str, key: str, template: str, /, **values: str | Phrase) -> FileProblem:
    """Return an error on a line."""
    return FileProblem(line, error(code, key, template, **values))
