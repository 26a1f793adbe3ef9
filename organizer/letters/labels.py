"""Sheets of address labels, to scale: for letters whose address no window can show.

Sizes are those of the two sheets that every shop sells: 30 labels of 1 by 2-5/8 in (Avery 5160 and its like) and 10 of
2 by 4 in (5163). Sources: Avery's templates for these numbers, as public label programs have them (5160: 1/2 in from
the top, 3/16 in from the left, 2-3/4 in from label to label; 5163: 1/2 in, 5/32 in, 4-3/16 in).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from organizer.domain.errors import Refused
from organizer.letters.address_block import Field, fit, part_of
from organizer.letters.blocks import block
from organizer.letters.flow import Part
from organizer.letters.glyphs import as_printed
from organizer.letters.pages import page_of, structure
from organizer.letters.sheet import INCH, Layout

_INSET_ACROSS, _INSET_DOWN = 0.15 * INCH, 0.08 * INCH


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels on US Letter: how many, their size and where they are, in points."""

    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    sizes: tuple[float, ...]

    @property
    def count(self) -> int:
        """How many labels are on it."""
        return self.columns * self.rows

    def field(self, place: int) -> Field:
        """Return the room on a label; they count from 0, row by row."""
        row, column = divmod(place, self.columns)
        left, top = self.left + column * self.across, self.top + row * self.height
        right, bottom = left + self.width, top + self.height
        return Field(
            left + _INSET_ACROSS, top + _INSET_DOWN, right - _INSET_ACROSS, bottom - _INSET_DOWN, self.sizes, 10
        )


SMALL_LABELS = LabelSheet(
    "1 by 2-5/8 in (5160)",
    columns=3,
    rows=10,
    width=2.625 * INCH,
    height=1.0 * INCH,
    left=0.1875 * INCH,
    top=0.5 * INCH,
    across=2.75 * INCH,
    sizes=(11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0),
)
LARGE_LABELS = LabelSheet(
    "2 by 4 in (5163)",
    columns=2,
    rows=5,
    width=4.0 * INCH,
    height=2.0 * INCH,
    left=0.15625 * INCH,
    top=0.5 * INCH,
    across=4.1875 * INCH,
    sizes=(14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0),
)


def label_sheet(
    blocks: Sequence[tuple[str, ...]], start: int = 0, sheet: LabelSheet = SMALL_LABELS, language: str = "en"
) -> Layout:
    """Return one label for each address, on as many sheets as they need; at least one address.

    ``start`` labels of the first sheet are used up already. Raise :class:`Refused` where an address does not fit on a
    label at 8 points, or where ``start`` leaves no label.
    """
    if not 0 <= start < sheet.count:
        raise Refused("A sheet has {count} labels. Begin with one from 1 to {count}.", count=str(sheet.count))
    placed = [_on_label(lines, sheet.field((start + number) % sheet.count)) for number, lines in enumerate(blocks)]
    elements, offsets = structure([part for part, _ in placed])
    labels = [block(part, 0, len(part.rows), top, offset) for (part, top), offset in zip(placed, offsets, strict=True)]
    cuts = (0, *range(sheet.count - start, len(labels), sheet.count), len(labels))
    pages = tuple(page_of(labels[first:last]) for first, last in pairwise(cuts))
    return Layout(pages, elements, language)


def _on_label(lines: tuple[str, ...], field: Field) -> tuple[Part, float]:
    shown = tuple(as_printed(line) for line in lines if line)
    fitted = fit(shown, field)
    if fitted is None:
        template = "The address is too long for this label: {line}. Take a larger label or an envelope."
        raise Refused(template, line=shown[0])
    return part_of(fitted, field.text_left), fitted.top
