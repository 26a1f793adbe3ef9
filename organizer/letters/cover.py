"""The cover sheet of a batch: a box to tick for each letter, who it goes to, how many pages, and what to look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from organizer.domain.letter import Paragraph, Run
from organizer.letters.pages import plain_layout
from organizer.letters.paragraphs import parts_of, table_parts, title_part
from organizer.letters.sheet import Layout

TICK_BOX = "\u2610"
_HEAD = ("Done", "Recipient", "Pages", "To look at")
_SHARES = (1.0, 5.0, 1.0, 5.0)
"""How the columns share the sheet, so that one long name cannot squeeze the others."""


@dataclass(frozen=True, slots=True)
class CoverRow:
    """One letter of a batch. ``warnings`` are sentences."""

    recipient: str
    pages: int
    warnings: tuple[str, ...] = ()


def cover_sheet(title: str, rows: Sequence[CoverRow], language: str = "en") -> Layout:
    """Return the cover sheet, over as many pages as it needs; the head of its table stands on each of them."""
    pages = sum(row.pages for row in rows)
    warned = sum(bool(row.warnings) for row in rows)
    notes = f" {_counted(warned, 'letter')} to look at." if warned else ""
    summary = Paragraph("summary", (Run(f"{_counted(len(rows), 'letter')}, {_counted(pages, 'page')}.{notes}"),))
    cells = ((TICK_BOX, row.recipient, str(row.pages), "\n".join(row.warnings)) for row in rows)
    table = table_parts((_HEAD, *cells), "letters", _SHARES)
    return plain_layout((title_part(title), *parts_of((summary,)), *table), language)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
