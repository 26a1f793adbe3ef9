"""How a paragraph of a letter is set: what playbooks, letters and the press agree on."""

from enum import StrEnum


class ParagraphStyle(StrEnum):
    """How a paragraph is set.

    A quote may end in a line with its source. A table has a row on each line, its cells parted by ``|``; the first
    row is its head.
    """

    TEXT = "text"
    BULLET = "bullet"
    NUMBER = "number"
    HEADING = "heading"
    QUOTE = "quote"
    TABLE = "table"


LINED = frozenset({ParagraphStyle.QUOTE, ParagraphStyle.TABLE})
"""Styles in which a line break is not a space: the source below a quotation, the rows of a table."""
