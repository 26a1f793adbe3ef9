"""A help page for certified mail: what to write into each field of PS Form 3800 and PS Form 3811 for one letter.

The forms themselves come from the post office; they are not printed. Field names are those of PS Form 3800 (April 2015
and later) and PS Form 3811 (July 2015 and later). Where label and card go: instructions on the forms; DMM 503.
"""

from organizer.domain.article_number import spaced_number
from organizer.domain.letter import Letter, Paragraph, Run
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.flow import Part
from organizer.letters.letterhead import postal_lines
from organizer.letters.pages import plain_layout
from organizer.letters.paragraphs import parts_of, table_parts, title_part
from organizer.letters.sheet import Layout

TITLE = "How to fill in the forms for certified mail"
_HEAD = ("Field on the form", "What to write")
_EMPTY = "Leave it empty. The clerk at the counter fills it in."
_TAKER = "Leave it empty. It is filled in where the letter is delivered."
_UNKNOWN = "The number on the green and white label of PS Form 3800."
_AFTER_3800 = (
    "Stick the part with the bar code on the envelope: above the address, to the right of your return address.",
    "Leave room for postage at the top right. Fold the label over the edge at its dotted line.",
    "Have the other part stamped at the counter and keep it: it proves the day of mailing.",
)
_AFTER_3811 = (
    "Put the card on the back of the envelope. It must not cover an address.",
    "The card comes back by mail, with a signature and a date. Keep it with the letter.",
)


def postal_forms(letter: Letter, article: str = "") -> Layout:
    """Return the help page. ``article`` is the number of the label, with or without spaces; empty if not known yet."""
    number = spaced_number(article) or _UNKNOWN
    receipt = any("RETURN RECEIPT" in line for line in letter.notation)
    parts = (
        title_part(TITLE),
        *_paragraphs(f"For the letter to {letter.addressee or ', '.join(letter.block[:1])}.", name="for"),
        *_paragraphs("PS Form 3800, Certified Mail Receipt", style=ParagraphStyle.HEADING, name="3800"),
        *_table(_form_3800(letter.block, number, receipt=receipt), "receipt"),
        *_paragraphs(*_AFTER_3800, style=ParagraphStyle.BULLET, name="after-3800"),
        *(_return_receipt(letter, number) if receipt else ()),
    )
    return plain_layout(parts, letter.language)


def _return_receipt(letter: Letter, number: str) -> tuple[Part, ...]:
    return (
        *_paragraphs("PS Form 3811, Domestic Return Receipt", style=ParagraphStyle.HEADING, name="3811"),
        *_table(_form_3811(letter.head, letter.block, number), "card"),
        *_paragraphs(*_AFTER_3811, style=ParagraphStyle.BULLET, name="after-3811"),
    )


def _form_3800(block: tuple[str, ...], number: str, *, receipt: bool) -> tuple[tuple[str, str], ...]:
    lines = tuple(line for line in block if line)
    names, street, place = _divided(lines)
    wanted = "Check \u201cReturn Receipt (hardcopy)\u201d." if receipt else "Leave every box empty."
    return (
        ("Article number, beside the bar code", f"It is printed there: {number}"),
        ("Certified Mail Fee, Postage, Total Postage and Fees", _EMPTY),
        ("Extra Services & Fees", wanted),
        ("Postmark Here", "Ask the clerk to stamp it."),
        ("Sent To", names),
        ("Street and Apt. No., or PO Box No.", street),
        ("City, State, ZIP+4", place),
    )


def _form_3811(head: tuple[str, ...], block: tuple[str, ...], number: str) -> tuple[tuple[str, str], ...]:
    return (
        ("1. Article Addressed to", _lines(block)),
        ("2. Article Number", number),
        ("3. Service Type", "Check \u201cCertified Mail\u201d."),
        ("A to D, on the right", _TAKER),
        ("Back of the card: your name, address and ZIP+4", _lines(postal_lines(head))),
    )


def _divided(lines: tuple[str, ...]) -> tuple[str, str, str]:
    """Return who, street and place: the last line is the place, the one before it the street."""
    return _lines(lines[:-2]), _lines(lines[-2:-1]), _lines(lines[-1:])


def _lines(lines: tuple[str, ...]) -> str:
    return "\n".join(line for line in lines if line) or "Write it by hand: the letter has no such line."


def _table(rows: tuple[tuple[str, str], ...], name: str) -> tuple[Part, ...]:
    return table_parts((_HEAD, *rows), name)


def _paragraphs(*texts: str, style: ParagraphStyle = ParagraphStyle.TEXT, name: str) -> tuple[Part, ...]:
    return parts_of(tuple(Paragraph(f"{name}-{count}", (Run(text),), style) for count, text in enumerate(texts)))
