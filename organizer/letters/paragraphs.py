"""The paragraphs of a letter as rows: plain text, lists, quotations, headings and small tables."""

from dataclasses import replace
from functools import lru_cache

from organizer.domain.letter import Paragraph
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.flow import Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.measure import width, wrap
from organizer.letters.sheet import LEFT, RIGHT, Element, Role, Tag

BODY = 11.0
LEADING = 14.0
_PARAGRAPH_GAP = 7.0
_ITEM_GAP = 3.0
_LABEL_AT = LEFT + 9
_ITEM_TEXT = LEFT + 24
_QUOTE_INDENT = 22.0
_CELL_GAP = 12.0
_CELL_SPACE = 4.0
_TABLE_SIZE, _TABLE_LEADING = 10.0, 13.0
_TABLE = Element(Tag.TABLE)
_ITEM = (Element(Tag.ITEM), Element(Tag.LABEL, 0), Element(Tag.BODY, 0))


def rows_of(
    text: str,
    role: Role,
    *,
    left: float = LEFT,
    right: float = RIGHT,
    face: Face = Face.REGULAR,
    size: float = BODY,
    leading: float = LEADING,
    element: int = 0,
) -> tuple[Row, ...]:
    """Return a text as rows that begin at ``left`` and end at ``right``, in points from the left edge."""
    lines = wrap(as_printed(text), face, size, right - left)
    return tuple(Row((Piece(line, left, size, face, element),), leading, role) for line in lines)


def parts_of(paragraphs: tuple[Paragraph, ...]) -> tuple[Part, ...]:
    """Return the paragraphs as parts, empty ones left out. Numbered ones count from 1 in each unbroken run."""
    parts: list[Part] = []
    number = 0
    for paragraph in paragraphs:
        if not paragraph.text.strip():
            continue
        number = number + 1 if paragraph.style is ParagraphStyle.NUMBER else 0
        parts.extend(_parts(paragraph, number))
    return tuple(parts)


@lru_cache(maxsize=4_096)
def _parts(paragraph: Paragraph, number: int) -> tuple[Part, ...]:
    text, style = paragraph.text, paragraph.style
    if style is ParagraphStyle.TABLE:
        return _table(text, paragraph.id)
    if style is ParagraphStyle.HEADING:
        rows = rows_of(text, Role.HEADING, face=Face.BOLD)
        return (Part(rows, LEADING, keep_next=True, elements=(Element(Tag.HEADING),)),)
    if style is ParagraphStyle.BULLET:
        return (_item("\u2022 ", text, "Disc"),)
    if style is ParagraphStyle.NUMBER:
        return (_item(f"{number}. ", text, "Decimal"),)
    if style is ParagraphStyle.QUOTE:
        return (_quote(text),)
    return (Part(rows_of(text, Role.PARAGRAPH), _PARAGRAPH_GAP, keep_next=text.endswith(":")),)


def _item(label: str, text: str, numbering: str) -> Part:
    left = max(_ITEM_TEXT, _LABEL_AT + width(label, Face.REGULAR, BODY))
    rows = rows_of(text, Role.BULLET, left=left, element=2)
    lead = Piece(label, _LABEL_AT, BODY, element=1)
    rows = (replace(rows[0], pieces=(lead, *rows[0].pieces)), *rows[1:])
    return Part(rows, _ITEM_GAP, elements=_ITEM, group=(Element(Tag.LIST, numbering=numbering), ""))


def _quote(text: str) -> Part:
    """Return a quotation, indented on both sides; what stands on its last line, if it has several, is its source."""
    words, _, source = text.rpartition("\n")
    words, source = (words, source) if words else (source, "")
    left, right = LEFT + _QUOTE_INDENT, RIGHT - _QUOTE_INDENT
    rows = rows_of(words.replace("\n", " "), Role.QUOTE, left=left, right=right, element=1)
    elements: tuple[Element, ...] = (Element(Tag.QUOTE), Element(Tag.PARAGRAPH, 0))
    if source:
        rows += rows_of(source, Role.QUOTE, left=left, right=right, face=Face.ITALIC, element=2)
        elements += (Element(Tag.PARAGRAPH, 0),)
    return Part(rows, _PARAGRAPH_GAP, elements=elements)


def table_cells(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table's text, all with as many cells as the longest has."""
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in text.splitlines() if line.strip()]
    columns = max(len(row) for row in rows)
    return tuple((*row, *("",) * (columns - len(row))) for row in rows)


def _table(text: str, name: str) -> tuple[Part, ...]:
    rows = table_cells(as_printed(text))
    widths = _column_widths(rows)
    last = len(rows) - 1
    return tuple(
        _table_row(row, widths, name, head=number == 0, keep_next=number in (0, last - 1) and last > 0)
        for number, row in enumerate(rows)
    )


def _table_row(cells: tuple[str, ...], widths: tuple[float, ...], name: str, *, head: bool, keep_next: bool) -> Part:
    face = Face.BOLD if head else Face.REGULAR
    tag = Tag.HEADER_CELL if head else Tag.CELL
    pieces: list[list[Piece]] = []
    left = LEFT
    for number, (cell, room) in enumerate(zip(cells, widths, strict=True)):
        for row, line in enumerate(wrap(cell, face, _TABLE_SIZE, room)):
            if row == len(pieces):
                pieces.append([])
            pieces[row].append(Piece(line, left, _TABLE_SIZE, face, number + 1))
        left += room + _CELL_GAP
    rows = [Row(tuple(line), _TABLE_LEADING, Role.TABLE) for line in pieces]
    rows[-1] = replace(rows[-1], height=_TABLE_LEADING + _CELL_SPACE, underline=True)
    elements = (Element(Tag.TABLE_ROW), *(Element(tag, 0) for _ in cells))
    before = _PARAGRAPH_GAP if head else 2.0
    return Part(tuple(rows), before, whole=True, keep_next=keep_next, elements=elements, group=(_TABLE, name))


def _column_widths(rows: tuple[tuple[str, ...], ...]) -> tuple[float, ...]:
    """Return the widths of the columns in points: each as wide as its longest cell, if the page has room.

    Where it has not, the wide columns share what the narrow ones leave.
    """
    wanted = [
        max(width(cell, Face.BOLD if number == 0 else Face.REGULAR, _TABLE_SIZE) for number, cell in enumerate(column))
        for column in zip(*rows, strict=True)
    ]
    room = RIGHT - LEFT - _CELL_GAP * (len(wanted) - 1)
    open_columns = set(range(len(wanted)))
    given = list(wanted)
    while sum(given) > room and open_columns:
        share = (room - sum(given[column] for column in range(len(given)) if column not in open_columns)) / len(
            open_columns
        )
        narrow = {column for column in open_columns if wanted[column] <= share}
        for column in open_columns:
            given[column] = wanted[column] if column in narrow else share
        if not narrow:
            break
        open_columns -= narrow
    return tuple(given)
