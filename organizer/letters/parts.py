"""The frame of a letter as rows, ready to flow: head, date, notation, subject, closing, copies, enclosures."""

from dataclasses import replace
from functools import lru_cache

from organizer.domain.letter import Letter
from organizer.letters.flow import TOGETHER, Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.measure import width
from organizer.letters.paragraphs import BODY, LEADING, parts_of, rows_of
from organizer.letters.sheet import LEFT, Element, Role, Tag
from organizer.letters.wording import TICK, Wording

DATE_GAP = 7.0
_NOTATION_GAP = 4.0
_NOTATION_SIZE, _NOTATION_LEADING = 9.5, 11.5
_NUMBER_GAP = 18.0
_SIGNATURE_SPACE = 36.0


@lru_cache(maxsize=256)
def dated(spelled: str, number: str) -> Part:
    """Return the date line, with the letter's number beside it where it has one."""
    (row,) = rows_of(spelled, Role.DATE)
    if not number:
        return Part((row,), DATE_GAP)
    beside = Piece(number, row.pieces[0].x + width(spelled, Face.REGULAR, BODY) + _NUMBER_GAP, BODY, element=1)
    elements = (Element(Tag.PARAGRAPH), Element(Tag.PARAGRAPH))
    return Part((row._replace(pieces=(*row.pieces, beside)),), DATE_GAP, elements=elements)


def date_part(letter: Letter, wording: Wording) -> Part:
    """Return the date with the month spelled out, and the number that an answer can name."""
    return dated(wording.spell(letter.date), wording.number.format(number=letter.number) if letter.number else "")


@lru_cache(maxsize=1_024)
def notation_part(notation: tuple[str, ...], right: float) -> Part:
    """Return how the letter is mailed, which stands between the date and the recipient's block. Empty for nothing.

    Source: the usual order of a business letter (The Gregg Reference Manual, "Business letters": a mailing notation
    stands in capitals below the date, above the inside address).
    """
    lines = tuple(
        rows_of(line, Role.NOTATION, right=right, face=Face.BOLD, size=_NOTATION_SIZE, leading=_NOTATION_LEADING)
        for line in notation
        if line
    )
    return Part(spaced(lines), _NOTATION_GAP)


@lru_cache(maxsize=1_024)
def block_part(block: tuple[str, ...]) -> Part:
    """Return a recipient's block as ordinary text: one that the window cannot show, or need not."""
    return Part(spaced(tuple(rows_of(line, Role.BLOCK) for line in block)), LEADING)


def body_parts(letter: Letter, wording: Wording) -> tuple[Part, ...]:
    """Return subject, salutation, paragraphs, closing with signature, copies and enclosures; empty ones left out."""
    opening = (_subject(wording.subject, letter.subject), _replaces(letter.replaces), _salutation(letter.salutation))
    text = list(parts_of(letter.paragraphs))
    closing = _closing(letter.closing, letter.signature.lines)
    if closing.rows:
        text = _keeping_end(text)
    copies = tuple(f"{TICK} {line}" if place == letter.copy_for else line for place, line in enumerate(letter.copies))
    count = sum(bool(line) for line in letter.enclosures)
    after = (
        _listed(wording.copies, copies, Role.COPIES),
        _listed(wording.enclosed(count), letter.enclosures, Role.ENCLOSURES),
    )
    return tuple(part for part in (*opening, *text, closing, *after) if part.rows)


@lru_cache(maxsize=1_024)
def _subject(label: str, subject: str) -> Part:
    rows = _labelled(label, (subject,), Role.SUBJECT, Face.BOLD) if subject else ()
    return Part(rows, LEADING, keep_next=True, elements=(Element(Tag.MAIN_HEADING),))


@lru_cache(maxsize=256)
def _replaces(sentence: str) -> Part:
    rows = rows_of(sentence, Role.NOTE, face=Face.ITALIC) if sentence else ()
    return Part(rows, LEADING / 2, keep_next=True)


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
        kept[number] = _kept(kept[number])
        rows += len(kept[number].rows)
    return kept


@lru_cache(maxsize=1_024)
def _kept(part: Part) -> Part:
    return replace(part, keep_next=True)


@lru_cache(maxsize=256)
def _closing(words: str, signature: tuple[str, ...]) -> Part:
    closing = rows_of(words, Role.CLOSING) if words else ()
    names = spaced(tuple(rows_of(line, Role.SIGNATURE, element=1) for line in signature if line))
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
    return (rows[0]._replace(pieces=(Piece(lead, LEFT, BODY, face), *rows[0].pieces)), *rows[1:])


def spaced(lines: tuple[tuple[Row, ...], ...]) -> tuple[Row, ...]:
    """Return the rows of several lines, with a space at the end of each but the last.

    They are one paragraph: without it a screen reader would join the last word of a line with the next one's first.
    """
    rows = [row for line in lines[:-1] for row in (*line[:-1], _with_space(line[-1]))]
    return (*rows, *(lines[-1] if lines else ()))


def _with_space(row: Row) -> Row:
    *before, last = row.pieces
    return row._replace(pieces=(*before, last._replace(text=f"{last.text} ")))
