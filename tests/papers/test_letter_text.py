import zlib
from dataclasses import replace

from organizer.domain.letter import Paragraph, Run
from organizer.domain.picture import Picture
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.copies import copy_of
from organizer.letters.layout import layout
from organizer.papers.letter_text import text_of
from tests.letters.paper import a_letter
from tests.papers.cases import composed


def test_the_text_holds_all_words_in_reading_order() -> None:
    letter = composed("notice-sib").letter
    assert letter is not None
    text = text_of(letter)
    places = [
        text.index(words) for words in ("Riverbend County", "October 1, 2010", "Re: ", "Dear Bureau Chief:", "cc: ")
    ]
    assert places == sorted(places)
    assert "Enclosure: Resolution 2010-41" in text
    assert text.endswith("\n")


def test_facts_are_bullets_and_empty_parts_leave_no_gap() -> None:
    letter = composed("ask-officials").letter
    assert letter is not None
    text = text_of(letter)
    assert "- About one in four people" in text
    assert "\n\n\n" not in text


def styled(style: ParagraphStyle, text: str) -> Paragraph:
    return Paragraph(style.value, (Run(text),), style)


FULL = a_letter(
    logo=Picture(1, 1, 1, zlib.compress(b"x"), "Seal of Riverbend County"),
    marking="EXAMPLE",
    number="3",
    notation=("VIA CERTIFIED MAIL", "Article number 1"),
    replaces="This letter takes the place of our letter no. 2.",
    paragraphs=(
        styled(ParagraphStyle.NUMBER, "One"),
        styled(ParagraphStyle.NUMBER, "Two"),
        styled(ParagraphStyle.QUOTE, "Quoted words.\nIts source"),
        styled(ParagraphStyle.NUMBER, "One again"),
        styled(ParagraphStyle.TABLE, "Office | Sent\nBureau | October 1, 2010"),
        styled(ParagraphStyle.TABLE, " "),
        styled(ParagraphStyle.TEXT, "Thank you."),
    ),
    copies=("The Honorable Casey Lane", "County Attorney"),
)


def test_each_kind_of_paragraph_has_its_shape() -> None:
    text = text_of(copy_of(FULL, 1))
    for piece in (
        "EXAMPLE\n\n[Seal of Riverbend County]\n\nOffice of the County Manager\n",
        "October 1, 2010\n\nOur letter no. 3\n\nVIA CERTIFIED MAIL\nArticle number 1\n\nCounty Attorney\n\nAssistant",
        "Re: Notice of Riverbend County\n\nThis letter takes the place of our letter no. 2.\n\nDear Assistant",
        "1. One\n\n2. Two\n\n    Quoted words.\n    Its source\n\n1. One again\n\n",
        "Office  Sent\n------  ---------------\nBureau  October 1, 2010\n\nThank you.",
        "cc:\nThe Honorable Casey Lane\n✓ County Attorney\n\nEnclosure: Resolution 2010-41\n",
    ):
        assert piece in text


def test_a_courtesy_copy_follows_with_its_mark() -> None:
    text = text_of(replace(FULL, courtesy=a_letter(language="es", subject="Aviso", enclosures=("a", "b"), copies=())))
    first, second = text.split("\nCourtesy copy in Spanish. The English letter is the official one.\n")
    assert first.endswith("Enclosure: Resolution 2010-41\n")
    assert "Traducción de cortesía. La versión en inglés es la oficial.\n\nOffice of the" in second
    assert "1 de octubre de 2010" in second
    assert "Asunto: Aviso" in second
    assert "Anexos:\na\nb\n" in second
    assert "cc:" not in second


def test_the_text_has_every_word_of_the_paper() -> None:
    letter = replace(copy_of(FULL, 0), courtesy=a_letter(language="es", number="3"))
    text = " ".join(text_of(letter).split())
    for page in layout(letter).pages:
        for line in page.lines:
            assert line.text.strip() in text or line.text == "\u2022 "
