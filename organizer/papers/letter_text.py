"""A letter as plain text: to copy, and to read where a picture of the page says nothing."""

from organizer.domain.letter import Letter, Paragraph
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.paragraphs import table_cells
from organizer.letters.wording import ENGLISH, TICK, Wording, wording_of

_INDENT = "    "


def text_of(letter: Letter) -> str:
    """Return all words of the letter in reading order, parts apart by an empty line, each part's lines by a break.

    A courtesy copy follows, with the words that mark it.
    """
    text = _joined((letter.marking, *_parts(letter, ENGLISH)))
    if letter.courtesy is None:
        return text
    words = wording_of(letter.courtesy.language)
    marks = "\n".join(words.courtesy)
    return f"{text}\n{_joined((letter.courtesy.marking, marks, *_parts(letter.courtesy, words)))}"


def _joined(parts: tuple[str, ...]) -> str:
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _parts(letter: Letter, words: Wording) -> tuple[str, ...]:
    return (
        f"[{letter.logo.words}]" if letter.logo and letter.logo.words.strip() else "",
        "\n".join(letter.head),
        words.spell(letter.date),
        words.number.format(number=letter.number) if letter.number else "",
        "\n".join(letter.notation),
        "\n".join(letter.block),
        "\n".join(letter.original_block),
        f"{words.subject} {letter.subject}" if letter.subject else "",
        letter.replaces,
        letter.salutation,
        *_paragraphs(letter.paragraphs),
        letter.closing,
        "\n".join(letter.signature.lines),
        _listed(words.copies, _ticked(letter)),
        _listed(words.enclosed(len(letter.enclosures)), letter.enclosures),
    )


def _ticked(letter: Letter) -> tuple[str, ...]:
    return tuple(f"{TICK} {line}" if place == letter.copy_for else line for place, line in enumerate(letter.copies))


def _listed(label: str, entries: tuple[str, ...]) -> str:
    """Return a label with its entries: beside it where there is one, below it where there are several."""
    if len(entries) > 1:
        return "\n".join((label, *entries))
    return f"{label} {entries[0]}" if entries else ""


def _paragraphs(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    texts = []
    number = 0
    for paragraph in paragraphs:
        number = number + 1 if paragraph.style is ParagraphStyle.NUMBER else 0
        texts.append(_set(paragraph, number))
    return texts


def _set(paragraph: Paragraph, number: int) -> str:
    style, text = paragraph.style, paragraph.text
    if style is ParagraphStyle.BULLET:
        return f"- {text}"
    if style is ParagraphStyle.NUMBER:
        return f"{number}. {text}"
    if style is ParagraphStyle.QUOTE:
        return "\n".join(f"{_INDENT}{line}" for line in text.split("\n"))
    return _table(text) if style is ParagraphStyle.TABLE and text.strip() else text


def _table(text: str) -> str:
    """Return a table with its columns one under the other, and a line below its head."""
    rows = table_cells(text)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join((lines[0], "  ".join("-" * width for width in widths), *lines[1:]))
