"""How a paragraph of a letter is written: as running text, or line by line where its lines mean something."""

import re
from dataclasses import MISSING

from organizer.domain.paragraph_style import cells_of
from organizer.domain.playbook import LINED, ParagraphStyle, TemplateParagraph
from organizer.playbooks.problem import Place
from organizer.playbooks.schema import Key, Kind, keys_of, kind_of, record

_LINE = re.compile(r"\s*\n\s*")


def lined_text() -> Kind:
    """Return the kind of a text that keeps its lines; what stands around each is trimmed, empty ones are dropped."""
    plain = kind_of(str)

    def read(value: object, place: Place) -> object:
        if not isinstance(value, str):
            return plain.read(value, place)
        return "\n".join(str(plain.read(line, place)) for line in _LINE.split(value.strip()))

    return Kind(plain.expected, read, "")


def in_style(text: str, style: ParagraphStyle) -> str:
    """Return a text as its style takes it: in lines, or as one."""
    return text if style in LINED else text.replace("\n", " ")


def paragraph_kind() -> Kind:
    """Return the kind of a paragraph."""
    return record(_make, {**keys_of(TemplateParagraph), "text": Key(lined_text(), MISSING)})


def _make(*, text: str, style: ParagraphStyle, **rest: object) -> TemplateParagraph:
    return TemplateParagraph(text=in_style(text, style), style=style, **rest)  # type: ignore[arg-type]  # read by its hints


def table_fault(text: str) -> tuple[str, str] | None:
    """Return what is wrong with the rows of a table and what was expected; nothing where they come out of a loop."""
    if "{%" in text:
        return None
    counts = {len(cells_of(line)) for line in text.split("\n")}
    if "\n" not in text or counts == {1}:
        return "this is no table", "a first line with the heads, then a line for each row, cells parted by |"
    if len(counts) > 1:
        return "the rows have different numbers of cells", "as many cells in each row as in the first"
    return None
