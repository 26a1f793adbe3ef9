"""A letter as plain text: to copy, and to read where a picture of the page says nothing."""

from organizer.domain.dates import spell_date
from organizer.domain.letter import Letter
from organizer.domain.playbook import ParagraphStyle


def text_of(letter: Letter) -> str:
    """Return all words of the letter in reading order, parts apart by an empty line, each part's lines by a break."""
    parts = (
        letter.marking,
        "\n".join(letter.head),
        spell_date(letter.date),
        "\n".join(letter.block),
        f"Re: {letter.subject}" if letter.subject else "",
        letter.salutation,
        *_paragraphs(letter),
        letter.closing,
        "\n".join(letter.signature.lines),
        "\n".join(f"cc: {line}" for line in letter.copies),
        "\n".join(("Enclosures:", *letter.enclosures)) if letter.enclosures else "",
    )
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _paragraphs(letter: Letter) -> list[str]:
    bullet = ParagraphStyle.BULLET
    return [f"- {paragraph.text}" if paragraph.style is bullet else paragraph.text for paragraph in letter.paragraphs]
