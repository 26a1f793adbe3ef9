"""The frame of a letter as rows, ready to flow: head, date, subject, closing, copies, enclosures."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from organizer.domain.dates import spell_date
from organizer.domain.letter import Letter
from organizer.letters.flow import TOGETHER, Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.measure import width
from organizer.letters.paragraphs import BODY, LEADING, parts_of, rows_of
from organizer.letters.sheet import LEFT, Element, Role, Tag

DATE_GAP = 10.0
_SIGNATURE_SPACE = 36.0
_HEAD_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_HEAD_LEADING = 1.25


def head_part(letter: Letter, room: float) -> Part:
    """Return the sender's head, its first line bold: the largest size at which it is no higher than ``room``."""
    return _fitted_head(letter.head, room)


@lru_cache(maxsize=256)
def _fitted_head(head: tuple[str, ...], room: float) -> Part:
    parts = [_head(head, size) for size in _HEAD_SIZES]
    return next((part for part in parts if part.height <= room), parts[0])


def _head(head: tuple[str, ...], size: float) -> Part:
    leading = size * _HEAD_LEADING
    lines = [line for line in head if line]
    rows = tuple(
        rows_of(line, Role.HEAD, size=size, leading=leading)
        if number
        else rows_of(line, Role.HEAD, face=Face.BOLD, size=size + 1.5, leading=leading + 2.5)
        for number, line in enumerate(lines)
    )
    return Part(_spaced(rows), 0)


def date_part(letter: Letter) -> Part:
    """Return the date line, with the month spelled out."""
    return _date(letter.date)


@lru_cache(maxsize=256)
def _date(day: date) -> Part:
    return Part(rows_of(spell_date(day), Role.DATE), DATE_GAP)


def moved_block_part(letter: Letter) -> Part:
    """Return the recipient's block as ordinary text, for a block that the window cannot show."""
    return Part(_spaced(tuple(rows_of(line, Role.BLOCK) for line in letter.block)), LEADING)


def body_parts(letter: Letter) -> tuple[Part, ...]:
    """Return subject, salutation, paragraphs, closing with signature, copies and enclosures; empty ones left out."""
    opening = [part for part in (_subject(letter.subject), _salutation(letter.salutation)) if part.rows]
    text = list(parts_of(letter.paragraphs))
    closing = _closing(letter.closing, letter.signature.lines)
    if closing.rows:
        text = _keeping_end(text)
    one = len(letter.enclosures) == 1
    after = (
        _listed("cc:", letter.copies, Role.COPIES),
        _listed("Enclosure:" if one else "Enclosures:", letter.enclosures, Role.ENCLOSURES),
    )
    return (*opening, *text, *(part for part in (closing, *after) if part.rows))


@lru_cache(maxsize=1_024)
def _subject(subject: str) -> Part:
    rows = _labelled("Re:", (subject,), Role.SUBJECT, Face.BOLD) if subject else ()
    return Part(rows, LEADING, keep_next=True, elements=(Element(Tag.MAIN_HEADING),))


@lru_cache(maxsize=1_024)
def _salutation(salutation: str) -> Part:
    rows = rows_of(salutation, Role.SALUTATION) if salutation else ()
    return Part(rows, LEADING, keep_next=True)


def _keeping_end(text: list[Part]) -> list[Part]:
    """Tie the last two rows of the text, be they of one paragraph or of two, to the closing."""
    kept = list(text)
    rows = 0
    for number in range(len(kept) - 1, -1, -1):
        if rows >= TOGETHER:
            break
        kept[number] = replace(kept[number], keep_next=True)
        rows += len(kept[number].rows)
    return kept


@lru_cache(maxsize=256)
def _closing(words: str, signature: tuple[str, ...]) -> Part:
    closing = rows_of(words, Role.CLOSING) if words else ()
    names = _spaced(tuple(rows_of(line, Role.SIGNATURE, element=1) for line in signature if line))
    space = (Row((), _SIGNATURE_SPACE, Role.SIGNATURE),) if names else ()
    elements = (Element(Tag.PARAGRAPH), Element(Tag.PARAGRAPH))
    return Part((*closing, *space, *names), LEADING, whole=True, elements=elements)


@lru_cache(maxsize=1_024)
def _listed(label: str, entries: tuple[str, ...], role: Role) -> Part:
    """Return a label with its entries: a paragraph for one, a list for several."""
    shown = tuple(entry for entry in entries if entry)
    if not shown:
        return Part((), LEADING)
    if len(shown) == 1:
        return Part(_labelled(label, shown, role, Face.REGULAR), LEADING)
    # Label, list, and for each entry the item with its body.
    elements = [Element(Tag.PARAGRAPH), Element(Tag.LIST)]
    for _ in shown:
        elements += [Element(Tag.ITEM, 1), Element(Tag.BODY, len(elements))]
    rows = _labelled(label, shown, role, Face.REGULAR, first=3, step=2)
    return Part(rows, LEADING, elements=tuple(elements))


def _labelled(
    label: str, entries: tuple[str, ...], role: Role, face: Face, *, first: int = 0, step: int = 0
) -> tuple[Row, ...]:
    """Return a label with its entries one under the other beside it. ``first``, ``step``: their elements."""
    lead = f"{label} "
    left = LEFT + width(lead, face, BODY)
    rows = tuple(
        row
        for number, entry in enumerate(entries)
        for row in rows_of(entry, role, left=left, face=face, element=first + step * number)
    )
    return (replace(rows[0], pieces=(Piece(lead, LEFT, BODY, face), *rows[0].pieces)), *rows[1:])


def _spaced(lines: tuple[tuple[Row, ...], ...]) -> tuple[Row, ...]:
    """Return the rows of several lines, with a space at the end of each but the last.

    They are one paragraph: without it a screen reader would join the last word of a line with the next one's first.
    """
    rows = [row for line in lines[:-1] for row in (*line[:-1], _with_space(line[-1]))]
    return (*rows, *(lines[-1] if lines else ()))


def _with_space(row: Row) -> Row:
    *before, last = row.pieces
    return replace(row, pieces=(*before, replace(last, text=f"{last.text} ")))
