"""How a paragraph of a letter is set: what playbooks, letters and the press agree on."""

import re
from enum import StrEnum


class ParagraphStyle(StrEnum):
    r"""How a paragraph is set.

    A quote may end in a line with its source. A table has a row on each line, its cells parted by ``|``; the first
    row is its head. ``\|`` in a cell is the sign itself, and ``\\`` a backslash.
    """

    TEXT = "text"
    BULLET = "bullet"
    NUMBER = "number"
    HEADING = "heading"
    QUOTE = "quote"
    TABLE = "table"


LINED = frozenset({ParagraphStyle.QUOTE, ParagraphStyle.TABLE})
"""Styles in which a line break is not a space: the source below a quotation, the rows of a table."""

_TO_MARK = re.compile(r"\\(?=[\\|]|$)|\|")
_IN_ROW = re.compile(r"\\([\\|])|(\|)")


def in_cell(value: str) -> str:
    """Return a value as it is written in a cell of a table: nothing in it parts the cell or ends its row."""
    return _TO_MARK.sub(lambda found: f"\\{found[0]}", " ".join(value.splitlines()))


def cells_of(row: str) -> tuple[str, ...]:
    """Return the cells of a row as they read, with the white space around them."""
    cells, start = [""], 0
    for found in _IN_ROW.finditer(row):
        cells[-1] += row[start : found.start()] + (found[1] or "")
        start = found.end()
        if found[2]:
            cells.append("")
    cells[-1] += row[start:]
    return tuple(cells)
