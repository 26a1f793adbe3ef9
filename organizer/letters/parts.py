"""The parts of a letter as rows, ready to flow: type sizes, spaces and what stays together."""

from dataclasses import replace

from organizer.domain.dates import spell_date
from organizer.domain.letter import Letter, Paragraph
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.flow import TOGETHER, Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.measure import width, wrap
from organizer.letters.sheet import LEFT, RIGHT, Role

BODY = 11.0
LEADING = 14.0
DATE_GAP = 10.0
_PARAGRAPH_GAP = 7.0
_BULLET_GAP = 3.0
_BULLET_AT = LEFT + 9
_BULLET_TEXT = LEFT + 22
_SIGNATURE_SPACE = 36.0
_HEAD_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_HEAD_LEADING = 1.25


def rows_of(
    text: str,
    role: Role,
    *,
    left: float = LEFT,
    face: Face = Face.REGULAR,
    size: float = BODY,
    leading: float = LEADING,
) -> tuple[Row, ...]:
    """Return a text as rows that begin at ``left`` and end at the right margin."""
    lines = wrap(as_printed(text), face, size, RIGHT - left)
    return tuple(Row((Piece(line, left, size, face),), leading, role) for line in lines)


def head_part(letter: Letter, room: float) -> Part:
    """Return the sender's head, its first line bold: the largest size at which it is no higher than ``room``."""
    parts = [_head(letter.head, size) for size in _HEAD_SIZES]
    return next((part for part in parts if part.height <= room), parts[0])


def _head(head: tuple[str, ...], size: float) -> Part:
    leading = size * _HEAD_LEADING
    name, *others = [line for line in head if line] or [""]
    rows = rows_of(name, Role.HEAD, face=Face.BOLD, size=size + 1.5, leading=leading + 2.5) if name else ()
    for line in others:
        rows += rows_of(line, Role.HEAD, size=size, leading=leading)
    return Part(rows, 0)


def date_part(letter: Letter) -> Part:
    """Return the date line, with the month spelled out."""
    return Part(rows_of(spell_date(letter.date), Role.DATE), DATE_GAP)


def moved_block_part(letter: Letter) -> Part:
    """Return the recipient's block as ordinary text, for a block that the window cannot show."""
    rows = tuple(row for line in letter.block for row in rows_of(line, Role.BLOCK))
    return Part(rows, LEADING)


def body_parts(letter: Letter) -> tuple[Part, ...]:
    """Return subject, salutation, paragraphs, closing with signature, copies and enclosures; empty ones left out."""
    opening = [part for part in (_subject(letter.subject), _salutation(letter.salutation)) if part.rows]
    text = [_paragraph(paragraph) for paragraph in letter.paragraphs if paragraph.text.strip(" ")]
    closing = _closing(letter)
    if closing.rows:
        text = _keeping_end(text)
    one = len(letter.enclosures) == 1
    after = (
        _listed("cc:", letter.copies, Role.COPIES),
        _listed("Enclosure:" if one else "Enclosures:", letter.enclosures, Role.ENCLOSURES),
    )
    return (*opening, *text, *(part for part in (closing, *after) if part.rows))


def _subject(subject: str) -> Part:
    rows = _labelled("Re:", (subject,), Role.SUBJECT, Face.BOLD) if subject else ()
    return Part(rows, LEADING, keep_next=True)


def _salutation(salutation: str) -> Part:
    rows = rows_of(salutation, Role.SALUTATION) if salutation else ()
    return Part(rows, LEADING, keep_next=True)


def _paragraph(paragraph: Paragraph) -> Part:
    text = paragraph.text
    if paragraph.style is ParagraphStyle.HEADING:
        return Part(rows_of(text, Role.HEADING, face=Face.BOLD), LEADING, keep_next=True)
    if paragraph.style is ParagraphStyle.BULLET:
        rows = rows_of(text, Role.BULLET, left=_BULLET_TEXT)
        bullet = Piece("\u2022 ", _BULLET_AT, BODY)
        return Part((replace(rows[0], pieces=(bullet, *rows[0].pieces)), *rows[1:]), _BULLET_GAP)
    return Part(rows_of(text, Role.PARAGRAPH), _PARAGRAPH_GAP, keep_next=text.endswith(":"))


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


def _closing(letter: Letter) -> Part:
    closing = rows_of(letter.closing, Role.CLOSING) if letter.closing else ()
    names = tuple(row for line in letter.signature.lines if line for row in rows_of(line, Role.SIGNATURE))
    space = (Row((), _SIGNATURE_SPACE, Role.SIGNATURE),) if names else ()
    return Part((*closing, *space, *names), LEADING, whole=True)


def _listed(label: str, entries: tuple[str, ...], role: Role) -> Part:
    shown = tuple(entry for entry in entries if entry)
    return Part(_labelled(label, shown, role, Face.REGULAR) if shown else (), LEADING)


def _labelled(label: str, entries: tuple[str, ...], role: Role, face: Face) -> tuple[Row, ...]:
    """Return a label with its entries one under the other beside it."""
    lead = f"{label} "
    left = LEFT + width(lead, face, BODY)
    rows = tuple(row for entry in entries for row in rows_of(entry, role, left=left, face=face))
    return (replace(rows[0], pieces=(Piece(lead, LEFT, BODY, face), *rows[0].pieces)), *rows[1:])
