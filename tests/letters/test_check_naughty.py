"""515 naughty strings in every place of a letter: printed as typed, or refused by name (promise 10)."""

import json
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from organizer.domain.campaign import Campaign, Fact, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import CATALOGUE, FieldKind, with_answer
from organizer.domain.letter import Letter, Paragraph, Run, Signature
from organizer.domain.problem import errors_of
from organizer.letters.check import check_letter
from organizer.letters.glyphs import as_printed, named
from organizer.letters.layout import layout
from organizer.letters.pdf import write_pdf
from tests.builders import a_campaign
from tests.letters.paper import Side, a_letter, read

STRINGS: list[str] = json.loads((Path(__file__).parents[1] / "files" / "blns.json").read_text(encoding="utf-8"))
TYPED = [text for text in STRINGS if text.strip()]
RECIPIENT = ("name", "unit", "agency", "address")


def squeezed(text: str) -> str:
    """Return the text without spaces and in the form in which readers of PDFs give ligatures and accents."""
    return "".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text)).split())


def squeezed_side(sides: list[Side]) -> str:
    return squeezed("".join(ink.text for side in sides for ink in side.inks))


def as_file_has_it(campaign: Campaign, field: str, text: str) -> Campaign:
    table, _, key = field.partition(".")
    if table == "recipient":
        own = Recipient("member_of_congress", **{key: (text,) if key == "address" else text})  # type: ignore[arg-type]
        return replace(campaign, recipients=(own,))
    if table == "fact":
        return replace(campaign, facts=(Fact(key, text, "a source", ApproximateDate.parse("2010-08")),))
    lines = next(entry for entry in CATALOGUE if entry.name == field).kind is FieldKind.LINES
    return with_answer(campaign, field, (text,) if lines else text)


def place_of(field: str) -> str:
    """Return where letters print a field; those that stand inside a sentence have one place."""
    table = field.partition(".")[0]
    return next((place for place in (field, table) if place in PLACES), "sentence")


def printing(place: str, text: str) -> Letter:
    """Return a letter that prints a text in a place."""
    bare: dict[str, object] = {"head": (), "paragraphs": (), "copies": (), "enclosures": (), "block": ()}
    return a_letter(**bare | PLACES[place](text))


def in_a_sentence(text: str) -> dict[str, object]:
    return {"paragraphs": (Paragraph("p", (Run("It is said: "), Run(text, field=True), Run("."))),)}


PLACES: dict[str, Callable[[str], dict[str, object]]] = {
    "recipient": lambda text: {"block": ("Office", text), "addressee": text},
    "signer": lambda text: {"head": ("x", text)},
    "group": lambda text: {"head": (text, "x")},
    "signer.name": lambda text: {"signature": Signature((text, "x"))},
    "signer.title": lambda text: {"signature": Signature(("x", text))},
    "letter.copies_to": lambda text: {"copies": (text,)},
    "letter.enclosures": lambda text: {"enclosures": (text,)},
    "jurisdiction.name": lambda text: {"subject": f"Notice of {text}"},
    "sentence": in_a_sentence,
}


@cache
def lost_in_print(place: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts that a PDF does not show as typed. A place is printed once for all fields that stand there."""
    letters = [printing(place, text) for text in texts]
    pages = iter(read(write_pdf(letters).data))
    sides = [list(islice(pages, len(layout(letter).pages))) for letter in letters]
    return tuple(text for text, shown in zip(texts, sides, strict=True) if squeezed(text) not in squeezed_side(shown))


FIELDS = [
    *(entry.name for entry in CATALOGUE if entry.kind in (FieldKind.TEXT, FieldKind.LINES)),
    *(f"recipient.{key}" for key in RECIPIENT),
    "fact.one",
]


@pytest.mark.parametrize("field", FIELDS)
def test_a_naughty_string_is_printed_or_refused_by_name(field: str) -> None:
    good: list[str] = []
    for text in TYPED:
        letter = printing(place_of(field), text)
        problems = errors_of(check_letter(letter, as_file_has_it(a_campaign(), field, text)))
        if problems:
            assert [problem.field for problem in problems] == [field]
            assert all(name[:2] == "U+" for name in str(problems[0].values["characters"]).split(", "))
        else:
            good.append(text)
    assert 250 < len(good) < len(TYPED) - 50
    assert not lost_in_print(place_of(field), tuple(good))


def test_every_refused_character_is_named() -> None:
    for text in TYPED:
        problems = check_letter(a_letter(copies=(text,)), a_campaign(letter__copies_to=(text,)))
        for problem in problems:
            named_ones = str(problem.values["characters"])
            kept = [character for character in as_printed(text) if named(character) not in named_ones]
            assert not check_letter(a_letter(copies=("".join(kept),)), a_campaign())


def test_another_program_reads_them_as_typed(is_long: bool) -> None:
    """Poppler's reader, on one document with a page for each string that can be printed: in the suite every fifth."""
    letters = [printing("sentence", text) for text in TYPED[:: 1 if is_long else 5]]
    good = [letter for letter in letters if not check_letter(letter, a_campaign())]
    data = write_pdf(good).data
    command = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    shown = squeezed(subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode("utf-8"))
    lost = [letter.paragraphs[0].text for letter in good if squeezed(letter.paragraphs[0].text) not in shown]
    assert not lost


@pytest.mark.parametrize("text", [*STRINGS[:40], "\ud83d", "\x00", " ", "a" * 5000])
def test_a_preview_shows_whatever_is_typed(text: str) -> None:
    letter = a_letter(head=(text,), block=(text,), subject=text, salutation=text, addressee=text, marking=text)
    assert write_pdf([letter], preview=True).pages >= 1
