"""The paragraphs of a letter as rows: plain text, lists, quotations, headings and small tables."""

from dataclasses import replace
from functools import lru_cache

from organizer.domain.letter import Paragraph
from organizer.domain.paragraph_style import ParagraphStyle, cells_of
from organizer.letters.flow import Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.measure import width, wrap
from organizer.letters.sheet import LEFT, NONE, RIGHT, Element, Role, Tag

BODY = 11.0
LEADING = 14.0
_PARAGRAPH_GAP = 7.0
_ITEM_GAP = 3.0
_LABEL_AT = LEFT + 9
_ITEM_TEXT = LEFT + 24
_QUOTE_INDENT = 22.0
_CELL_GAP = 12.0
_ABOVE_CELL, _BELOW_CELL = 2.0, 4.0
_TABLE_SIZE, _TABLE_LEADING = 10.0, 13.0
_TITLE_SIZE, _TITLE_LEADING = 15.0, 20.0
_LARGE_SIZE, _LARGE_LEADING, _LARGE_TEXT = 28.0, 46.0, LEFT + 48
_TRIFLE = 0.01
_BELOW_LARGE = Row((), LEADING, Role.PARAGRAPH)
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


def title_part(text: str) -> Part:
    """Return the title of a page that is no letter."""
    rows = rows_of(text, Role.SUBJECT, face=Face.BOLD, size=_TITLE_SIZE, leading=_TITLE_LEADING)
    return Part(rows, LEADING, keep_next=True, elements=(Element(Tag.MAIN_HEADING),))


def large_parts(texts: tuple[str, ...], name: str) -> tuple[Part, ...]:
    """Return texts to be copied by hand, so large that no letter is taken for another; several ones are numbered.

    ``name`` tells the list from one that follows it.
    """
    if len(texts) == 1:
        rows = rows_of(texts[0], Role.PARAGRAPH, face=Face.BOLD, size=_LARGE_SIZE, leading=_LARGE_LEADING)
        return (Part((*rows, _BELOW_LARGE), LEADING),)
    group = (Element(Tag.LIST, numbering="Decimal"), name)
    *before, last = (_large_item(f"{number}. ", text, group) for number, text in enumerate(texts, 1))
    return (*before, replace(last, rows=(*last.rows, _BELOW_LARGE)))


def _large_item(label: str, text: str, group: tuple[Element, str]) -> Part:
    bold, size, leading = Face.BOLD, _LARGE_SIZE, _LARGE_LEADING
    rows = rows_of(text, Role.BULLET, left=_LARGE_TEXT, face=bold, size=size, leading=leading, element=2)
    lead = Piece(label, LEFT, size, element=1)
    rows = (rows[0]._replace(pieces=(lead, *rows[0].pieces)), *rows[1:])
    return Part(rows, 0, elements=_ITEM, group=group)


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


@lru_cache(maxsize=512)
def _parts(paragraph: Paragraph, number: int) -> tuple[Part, ...]:
    parts = _styled(paragraph, number)
    return tuple(_spoken(part, paragraph.language) for part in parts) if paragraph.language else parts


def _spoken(part: Part, language: str) -> Part:
    """Return the part with the language of its text (ISO 14289-1, 7.2: a passage in another language says so)."""
    elements = (one._replace(language=language) if one.parent < 0 else one for one in part.elements)
    return replace(part, elements=tuple(elements))


def _styled(paragraph: Paragraph, number: int) -> tuple[Part, ...]:
    text, style = paragraph.text, paragraph.style
    if style is ParagraphStyle.TABLE:
        return table_parts(table_cells(text), paragraph.id)
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
    rows = (rows[0]._replace(pieces=(lead, *rows[0].pieces)), *rows[1:])
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
    rows = [tuple(cell.strip() for cell in cells_of(line)) for line in text.split("\n") if line.strip()]
    columns = max(len(row) for row in rows)
    return tuple((*row, *("",) * (columns - len(row))) for row in rows)


def table_parts(
    cells: tuple[tuple[str, ...], ...], name: str, shares: tuple[float, ...] = (), *, row_heads: bool = False
) -> tuple[Part, ...]:
    """Return a table, a part for each row; the first row is its head and stands again where the table goes on.

    ``name`` tells it from a table that follows it. A row is not broken over pages where it fits on one. A cell may
    hold several lines. ``shares`` are how the columns share the page; without them each takes what its text needs.
    With ``row_heads`` the first cell of each row is its head.
    """
    rows = tuple(tuple("\n".join(map(as_printed, cell.split("\n"))) for cell in row) for row in cells)
    gap = min(_CELL_GAP, (RIGHT - LEFT) / (2 * len(rows[0])))
    widths = _shared_out(shares, gap) if shares else _column_widths(rows, gap)
    first, *others = rows
    again = _table_row(first, widths, gap, name, head=True)
    pieces = tuple(row._replace(pieces=tuple(one._replace(element=NONE) for one in row.pieces)) for row in again.rows)
    head = Part(pieces, 0)
    last = len(others) - 1
    body = (
        replace(_table_row(row, widths, gap, name, row_head=row_heads), keep_next=number == last - 1, head=head)
        for number, row in enumerate(others)
    )
    return (replace(again, keep_next=bool(others)), *body)


def _table_row(
    cells: tuple[str, ...],
    widths: tuple[float, ...],
    gap: float,
    name: str,
    *,
    head: bool = False,
    row_head: bool = False,
) -> Part:
    pieces: list[list[Piece]] = []
    left = LEFT
    for number, (cell, room) in enumerate(zip(cells, widths, strict=True)):
        face = Face.BOLD if head or (row_head and not number) else Face.REGULAR
        for row, line in enumerate(_cell_lines(cell, face, room)):
            if row == len(pieces):
                pieces.append([])
            pieces[row].append(Piece(line, left, _TABLE_SIZE, face, number + 1))
        left += room + gap
    rows = (
        Row((), _ABOVE_CELL, Role.TABLE),
        *(Row(tuple(line), _TABLE_LEADING, Role.TABLE) for line in pieces),
        Row((), _BELOW_CELL, Role.TABLE, underline=True),
    )
    tag = Tag.HEADER_CELL if head else Tag.CELL
    first = Element(Tag.HEADER_CELL, 0, scope="Row") if row_head else Element(tag, 0)
    elements = (Element(Tag.TABLE_ROW), first, *(Element(tag, 0) for _ in cells[1:]))
    return Part(rows, _PARAGRAPH_GAP if head else 0.0, whole=True, elements=elements, group=(_TABLE, name))


def _cell_lines(cell: str, face: Face, room: float) -> list[str]:
    """Return the lines of a cell; a space keeps the words of two lines apart for a reader.

    An empty cell holds a space: without content it would be missing in the structure (ISO 14289-1, 7.5).
    """
    lines = [f"{line.rstrip(' ')} " for typed in cell.split("\n") for line in wrap(typed, face, _TABLE_SIZE, room)]
    return [*lines[:-1], lines[-1].rstrip(" ") or " "]


def _shared_out(shares: tuple[float, ...], gap: float) -> tuple[float, ...]:
    room = RIGHT - LEFT - gap * (len(shares) - 1)
    return tuple(room * share / sum(shares) for share in shares)


def _column_widths(rows: tuple[tuple[str, ...], ...], gap: float) -> tuple[float, ...]:
    """Return the widths of the columns in points: each as wide as its longest cell, if the page has room.

    Where it has not, each keeps at least its longest word, and they share the rest by what they would like to have.
    Where not even the words have room, every column gives up the same part, and words are broken.
    """
    columns = [
        (head, " ".join(others).split(), "\n".join(others).split("\n")) for head, *others in zip(*rows, strict=True)
    ]
    wanted = [_widest([head], others) for head, _, others in columns]
    least = [_widest(head.split(), words) for head, words, _ in columns]
    room = RIGHT - LEFT - gap * (len(columns) - 1)
    if sum(wanted) <= room:
        return tuple(wanted)
    if sum(least) >= room:
        return tuple(room * one / sum(least) for one in least)
    return _shared(least, wanted, room)


def _shared(least: list[float], wanted: list[float], room: float) -> tuple[float, ...]:
    """Return widths between the least and the wanted ones that fill the room: narrow columns keep all they want."""
    given: dict[int, float] = {}
    while len(given) < len(wanted):
        still = [column for column in range(len(wanted)) if column not in given]
        share = (room - sum(given.values())) / len(still)
        fixed = {column: least[column] for column in still if least[column] > share}
        fixed = fixed or {column: wanted[column] for column in still if wanted[column] <= share}
        given |= fixed or dict.fromkeys(still, share)
    return tuple(given[column] for column in range(len(wanted)))


def _widest(head: list[str], others: list[str]) -> float:
    """Return the width of the widest text, with a trifle more: the way to points and back rounds."""
    texts = [*((text, Face.BOLD) for text in head), *((text, Face.REGULAR) for text in others)]
    return max((width(text, face, _TABLE_SIZE) for text, face in texts), default=0.0) + _TRIFLE
