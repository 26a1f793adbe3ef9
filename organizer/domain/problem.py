"""What every check returns: a code, how bad it is, where it is, and one sentence."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from organizer.domain.phrase import Phrase


class Severity(StrEnum):
    """An error stops a letter; a warning is shown and stops nothing."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend or to know.

    ``template`` is English with ``{name}`` places; ``values`` fill them, texts or phrases of their own. The window
    translates the template first, the command line prints :attr:`sentence`. ``field`` is a field of the campaign
    file (``recipient.address``), so that a screen can lead to it. ``letter`` is a letter id, or empty.
    """

    code: str
    severity: Severity
    field: str
    template: str
    values: Mapping[str, str | Phrase] = dataclasses.field(default_factory=dict)
    letter: str = ""

    @property
    def phrase(self) -> Phrase:
        """Its sentence, which the window translates."""
        return Phrase(self.template, self.values)

    @property
    def sentence(self) -> str:
        """The English sentence. Braces inside a value are left alone: values are filled in once."""
        return self.phrase.words

    @property
    def is_error(self) -> bool:
        """Whether it stops the letter."""
        return self.severity is Severity.ERROR

    def about(self, letter: str) -> "Problem":
        """Return the same problem, tied to a letter."""
        return replace(self, letter=letter)

    def as_dict(self) -> dict[str, str]:
        """Return the form of the JSON output (contract, "JSON")."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "letter": self.letter,
            "field": self.field,
            "sentence": self.sentence,
        }


def error(code: str, field_name: str, template: str, **values: str | Phrase) -> Problem:
    """Return a problem that stops the letter."""
    return Problem(code, Severity.ERROR, field_name, template, values)


def warning(code: str, field_name: str, template: str, **values: str | Phrase) -> Problem:
    """Return a problem that is shown and stops nothing."""
    return Problem(code, Severity.WARNING, field_name, template, values)


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return only the problems that stop something, in their order."""
    return tuple(problem for problem in problems if problem.is_error)
