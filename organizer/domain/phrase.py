"""A sentence below the window: English words with places, and what fills them. The window translates it first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """``template`` is English with ``{name}`` places; a value is a text, or a phrase of its own."""

    template: str = ""
    values: "Mapping[str, str | Phrase]" = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The English words. Braces inside a value are left alone: values are filled in once."""
        filled = {name: value if isinstance(value, str) else value.words for name, value in self.values.items()}
        return self.template.format_map(filled)

    def __bool__(self) -> bool:
        return bool(self.template)


def phrase(template: str, **values: "str | Phrase") -> Phrase:
    """Return a phrase: ``phrase("{done} of {total} steps done", done="2", total="7")``."""
    return Phrase(template, values)


def listed(parts: Sequence[Phrase]) -> Phrase:
    """Return parts as a list in a sentence: ``a, b and c``. At least one."""
    *before, last = parts
    if not before:
        return last
    said = before[0]
    for part in before[1:]:
        said = phrase("{before}, {next}", before=said, next=part)
    return phrase("{before} and {last}", before=said, last=last)
