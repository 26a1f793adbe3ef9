"""A letter to problems: characters that cannot be printed, by the field they were typed in, and what the mail needs.

A field whose text this letter does not print is no problem of this letter.
"""

from collections.abc import Iterator

from organizer.domain.campaign import Campaign
from organizer.domain.fields import typed_texts
from organizer.domain.letter import Letter
from organizer.domain.paragraph_style import cells_of
from organizer.domain.playbook import LINED, ParagraphStyle
from organizer.domain.private_numbers import PrivateNumber, private_number
from organizer.domain.problem import Problem, error, warning
from organizer.letters.address_block import ABOVE, BELOW
from organizer.letters.glyphs import as_printed, is_printable, named, unprintable
from organizer.letters.layout import layout, moves_block
from organizer.letters.letterhead import ends_in_zip, postal_lines
from organizer.letters.measure import width
from organizer.letters.sheet import Line, Role
from organizer.letters.windows import HEAD_ROOM

CHARACTERS = "characters"
BLOCK_MOVED = "block_moved"
COPY_ADDRESS = "copy_address"
HEAD_HIDDEN = "head_hidden"
PRIVATE = "private_number"
_PRIVATE_SENTENCES = {
    PrivateNumber.A_NUMBER: "This letter prints what looks like an A-number. Take it out, unless it must be there.",
    PrivateNumber.SOCIAL_SECURITY: (
        "This letter prints what looks like a Social Security number. Take it out, unless it must be there."
    ),
}


def check_letter(letter: Letter, campaign: Campaign) -> tuple[Problem, ...]:
    """Return what stops the letter at the press, and what to know about its paper.

    One error per field, with the field as the campaign file writes it and all its characters that the face lacks
    or that nobody could see: ``U+1F4A9 PILE OF POO``. Source: contract, "The campaign file" and "The paper".
    """
    found = [_characters(field, letters) for field, letters in _unprintable_fields(letter, campaign).items()]
    if letter.copy_for >= 0 and not ends_in_zip(letter.copies[letter.copy_for]):
        found.append(
            warning(
                COPY_ADDRESS,
                "letter.copies_to",
                "The copy for {name} has no address. Write it on the envelope.",
                name=letter.copies[letter.copy_for],
            )
        )
    elif moves_block(letter):
        found.append(
            warning(
                BLOCK_MOVED,
                "recipient.address",
                "The address is too long for the envelope window. Use a printed envelope or a label.",
            )
        )
    return (*found, *_private(letter, campaign))


def double_window_problems(letter: Letter) -> tuple[Problem, ...]:
    """Return a warning when the upper window of an envelope with two windows hides a part of the return address.

    Only for who asks: such an envelope is one choice of several. The window assumed: see ``windows``.
    """
    head = [line for line in layout(letter).pages[0].lines if line.role is Role.HEAD]
    address = " ".join(postal_lines(letter.head))
    shown = "".join(line.text for line in head if _is_shown(line)).strip()
    if shown.startswith(as_printed(address)):
        return ()
    return (
        warning(
            HEAD_HIDDEN,
            "",
            "The return address is too long for the upper window. Use an envelope with one window.",
        ),
    )


def _is_shown(line: Line) -> bool:
    right = line.x + width(line.text.rstrip(), line.face, line.size)
    inside = HEAD_ROOM.left <= line.x and right <= HEAD_ROOM.right
    return inside and HEAD_ROOM.top <= line.y - ABOVE * line.size and line.y + BELOW * line.size <= HEAD_ROOM.bottom


def _private(letter: Letter, campaign: Campaign) -> Iterator[Problem]:
    """Warn of each field that prints what looks like a number of a person. It stops nothing: it may be meant."""
    texts = [*_printed(letter), *(("letter.text", paragraph.text) for paragraph in letter.paragraphs)]
    held = [(place, text, number) for place, text in texts if (number := private_number(text))]
    if not held:
        return
    typed = tuple(_typed(campaign))
    seen = set()
    for place, text, number in held:
        owners = [field for field, value in typed if value in text and private_number(value) is number]
        for field in owners or [place]:
            if (field, number) not in seen:
                seen.add((field, number))
                yield warning(PRIVATE, field, _PRIVATE_SENTENCES[number])


def _characters(field: str, characters: set[str]) -> Problem:
    return error(
        CHARACTERS,
        field,
        "Change {field}: the letter cannot print {characters}.",
        field=field,
        characters=", ".join(named(character) for character in sorted(characters)),
    )


def _unprintable_fields(letter: Letter, campaign: Campaign) -> dict[str, set[str]]:
    """Return the fields to change, each with its characters, in the order in which the letter prints them."""
    marked = [(place, text) for place, text in _printed(letter) if not is_printable(text)]
    if not marked:  # nearly every letter: what was typed need not be looked through
        return {}
    typed = tuple((field, value) for field, value in _typed(campaign) if not is_printable(value))
    fields: dict[str, set[str]] = {}
    for place, text in marked:
        missing = set(unprintable(text))
        for field, value in _owners(text, typed):
            fields.setdefault(field, set()).update(unprintable(value))
            missing.difference_update(value)
        if missing:  # the user's own words in the letter, or an office of the directory
            fields.setdefault(place, set()).update(missing)
    return fields


def _owners(text: str, typed: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Return the fields that a text came from: those that are the whole of it, else those that stand in it."""
    whole = [(field, value) for field, value in typed if value == text]
    return whole or [(field, value) for field, value in typed if value in text]


def _printed(letter: Letter) -> Iterator[tuple[str, str]]:
    """Yield every text that the letter prints, with the field to name where no field of the campaign holds it."""
    yield from (("letter.text", line) for line in letter.head)
    yield "letter.number", letter.number
    yield from (("letter.article", line) for line in letter.notation)
    yield from (("recipient.address", line) for line in (*letter.block, *letter.original_block))
    yield "letter.subject", letter.subject
    yield "letter.text", letter.replaces
    yield "recipient.name", letter.salutation
    for paragraph in letter.paragraphs:
        yield from (("letter.text", text) for run in paragraph.runs for text in _texts(run.text, paragraph.style))
    yield "letter.text", letter.closing
    yield from (("signer.name", line) for line in letter.signature.lines)
    yield from (("letter.copies_to", line) for line in letter.copies)
    yield from (("letter.enclosures", line) for line in letter.enclosures)
    yield "recipient.name", letter.addressee
    yield "letter.text", letter.marking
    if letter.courtesy:
        yield from _printed(letter.courtesy)


def _texts(text: str, style: ParagraphStyle) -> list[str]:
    """Return what is drawn of a run: the line breaks of a table and a quotation set its lines and are not drawn."""
    if style is ParagraphStyle.TABLE:
        return [cell for line in text.split("\n") for cell in cells_of(line)]
    return text.split("\n") if style in LINED else [text]


def _typed(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """Yield every text that somebody typed into the campaign, line by line, with the name of its field."""
    yield from typed_texts(campaign)
    for recipient in campaign.recipients:
        yield from ((f"recipient.{key}", getattr(recipient, key) or "") for key in ("name", "unit", "agency"))
        yield from (("recipient.address", line) for line in recipient.address or ())
    for fact in campaign.facts:
        yield from ((f"fact.{fact.id}", text) for text in (fact.text, fact.source))
