from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.shared import Inches

from organizer.domain.errors import Refused
from organizer.domain.letter import Letter, Paragraph, Run
from organizer.domain.picture import Picture
from organizer.domain.playbook import ParagraphStyle
from organizer.exchange.pictures import read_logo
from organizer.papers.letter_text import text_of
from organizer.papers.word_file import word_of
from tests.exchange.test_pictures import drawn, saved
from tests.letters.paper import a_letter, bullet, heading, paragraphs, words


def set_as(style: ParagraphStyle, text: str, language: str = "") -> Paragraph:
    return Paragraph(style.value, (Run(text),), style, language=language)


EVERYTHING = a_letter(
    paragraphs=(
        *paragraphs("On September 28, 2010, the Board decided:"),
        bullet("to withdraw"),
        heading("What we ask"),
        set_as(ParagraphStyle.NUMBER, "first"),
        set_as(ParagraphStyle.NUMBER, "second"),
        set_as(ParagraphStyle.QUOTE, "It is voluntary,\nit says.\nLetter of September 7, 2010"),
        set_as(ParagraphStyle.NUMBER, "first again"),
        set_as(ParagraphStyle.TABLE, "Office | Sent\nICE | October 1, 2010"),
        set_as(ParagraphStyle.TEXT, "Nada de esto.", "es"),
        set_as(ParagraphStyle.TEXT, "   "),
    ),
    notation=("VIA CERTIFIED MAIL",),
    number="7",
    replaces="This letter replaces our letter no. 6.",
    copies=("The Honorable Casey Lane", "County Attorney"),
    copy_for=1,
    original_block=("Office of the Governor", "Richmond, VA 23219"),
    marking="EXAMPLE",
)


def opened(letter: Letter) -> Document:
    return docx.Document(BytesIO(word_of(letter)))


def lines(letter: Letter) -> list[tuple[str, str]]:
    """Return style and words of each paragraph."""
    return [(one.style.name or "", one.text) for one in opened(letter).paragraphs if one.style]


def logo() -> Picture:
    return read_logo("seal.png", saved(drawn()), "Seal of the county")


def test_every_part_has_its_style() -> None:
    assert lines(EVERYTHING) == [
        ("Sender", "Office of the County Manager\n1 Court Street\nRiverbend, VA 22000\n555-0101"),
        ("Date", "October 1, 2010\nOur letter no. 7"),
        ("Mailing Notation", "VIA CERTIFIED MAIL"),
        ("Inside Address", "\n".join(EVERYTHING.block)),
        ("Inside Address", "Office of the Governor\nRichmond, VA 23219"),
        ("Heading 1", "Re: Notice of Riverbend County"),
        ("Reference Note", "This letter replaces our letter no. 6."),
        ("Salutation", "Dear Assistant Director:"),
        ("Body Text", "On September 28, 2010, the Board decided:"),
        ("List Bullet", "to withdraw"),
        ("Heading 2", "What we ask"),
        ("List Number", "first"),
        ("List Number", "second"),
        ("Quote", "It is voluntary, it says."),
        ("Quote Source", "Letter of September 7, 2010"),
        ("List Number", "first again"),
        ("Table Text", ""),
        ("Body Text", "Nada de esto."),
        ("Closing", "Sincerely,"),
        ("Signature", "Jordan Avery\nCounty Manager"),
        ("Copies and Enclosures", "cc:\nThe Honorable Casey Lane\n\N{CHECK MARK} County Attorney"),
        ("Copies and Enclosures", "Enclosure: Resolution 2010-41"),
    ]


def test_no_word_of_the_letter_is_missing() -> None:
    document = opened(EVERYTHING)
    held = {word for paragraph in document.paragraphs for word in paragraph.text.split()}
    held |= {word for row in document.tables[0].rows for cell in row.cells for word in cell.text.split()}
    rest = {word for word in text_of(EVERYTHING).split() if word not in held}
    assert rest == {"EXAMPLE", "-", "1.", "2.", "------", "---------------"}


def test_a_bare_letter_has_only_what_it_has() -> None:
    bare = a_letter(head=(), block=(), subject="", paragraphs=(), closing="", copies=(), enclosures=())
    assert lines(replace(bare, signature=replace(bare.signature, lines=()))) == [
        ("Date", "October 1, 2010"),
        ("Salutation", "Dear Assistant Director:"),
    ]


def test_the_paper_is_letter_with_an_inch_around() -> None:
    [section] = opened(EVERYTHING).sections
    assert (section.page_width, section.page_height) == (Inches(8.5), Inches(11))
    assert {section.left_margin, section.right_margin, section.top_margin, section.bottom_margin} == {Inches(1)}


def test_invented_data_is_marked_on_every_page() -> None:
    [section] = opened(EVERYTHING).sections
    assert section.different_first_page_header_footer
    for part in (section.first_page_header, section.first_page_footer, section.header, section.footer):
        assert part.paragraphs[0].text == "EXAMPLE"
    real = opened(a_letter()).sections[0]
    assert not any(part.paragraphs[0].text for part in (real.first_page_header, real.footer))


def test_later_pages_say_whose_they_are() -> None:
    section = opened(EVERYTHING).sections[0]
    line = section.header.paragraphs[1]
    assert line.text == "Assistant Director, Secure Communities\tOctober 1, 2010 · Page  of "
    fields = [str(one).strip() for one in line.paragraph_format.element.xpath("w:fldSimple/@w:instr")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert opened(a_letter(addressee="")).sections[0].header.paragraphs[1].text.startswith("\tOctober")


def test_each_list_counts_from_one() -> None:
    document = opened(EVERYTHING)
    items = [one for one in document.paragraphs if one.style and one.style.name == "List Number"]
    kinds = [str(one.paragraph_format.element.xpath("w:pPr/w:numPr/w:numId/@w:val")[0]) for one in items]
    assert kinds[0] == kinds[1] != kinds[2]
    numbering = document.part.numbering_part.element
    for kind in kinds:
        assert numbering.xpath(f"w:num[@w:numId='{kind}']/w:lvlOverride/w:startOverride/@w:val") == ["1"]


def test_a_table_is_one_with_a_head() -> None:
    document = opened(EVERYTHING)
    [table] = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Office", "Sent"],
        ["ICE", "October 1, 2010"],
    ]
    assert table.style
    assert table.style.name == "Table Grid"
    assert len(document.element.body.xpath("w:tbl/w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert not document.element.body.xpath("w:tbl/w:tr[2]/w:trPr/w:tblHeader")
    assert [run.bold for run in table.rows[0].cells[0].paragraphs[0].runs] == [True]


def test_the_language_is_said_of_the_file_and_of_a_passage() -> None:
    document = opened(EVERYTHING)
    defaults = document.styles.element.xpath("w:docDefaults//w:lang/@w:val")
    assert defaults == ["en-US"]
    assert document.element.body.xpath("//w:r[w:rPr/w:lang/@w:val='es-US']/w:t/text()") == ["Nada de esto."]


def test_a_courtesy_copy_stands_on_a_new_page_in_its_language() -> None:
    copy = a_letter(language="es", subject="Aviso", paragraphs=paragraphs("El condado se retira."), marking="EXAMPLE")
    document = opened(replace(EVERYTHING, courtesy=copy))
    said = [paragraph.text for paragraph in document.paragraphs]
    place = said.index("Courtesy copy in Spanish. The English letter is the official one.")
    assert said[place + 1] == "Traducción de cortesía. La versión en inglés es la oficial."
    assert said[place + 3] == "1 de octubre de 2010"
    assert "Asunto: Aviso" in said
    assert len(document.sections) == 2
    spanish = document.element.body.xpath("//w:r[w:rPr/w:lang/@w:val='es-US']/w:t/text()")
    assert "El condado se retira." in spanish
    assert said[place] not in spanish
    assert said[place + 1] in spanish
    header = document.sections[1].header.paragraphs[1]
    assert header.text.endswith("1 de octubre de 2010 · Página  de ")
    assert "SECTIONPAGES" in str(header.paragraph_format.element.xpath("w:fldSimple/@w:instr"))
    for section in document.sections:
        assert section._sectPr.xpath("w:pgNumType/@w:start") == ["1"]  # noqa: SLF001 - there is no other way to it


def test_a_logo_comes_with_its_words_and_not_too_large() -> None:
    document = opened(a_letter(logo=logo()))
    [shape] = document.inline_shapes
    assert (shape.width, shape.height) == (Inches(2.5), Inches(1))
    assert document.element.body.xpath("//wp:docPr/@descr") == ["Seal of the county"]
    tall = Picture(100, 400, 1, read_logo("a.png", saved(drawn("L", (100, 400)))).pixels)
    [high] = opened(a_letter(logo=replace(logo(), width=90, height=360, channels=1, pixels=tall.pixels))).inline_shapes
    assert high.height == Inches(1)


def test_nothing_says_who_made_it_or_when() -> None:
    data = word_of(EVERYTHING)
    told = docx.Document(BytesIO(data)).core_properties
    assert told.title == "Notice of Riverbend County"
    assert (told.author, told.last_modified_by, told.comments, told.keywords, told.revision) == ("", "", "", "", 1)
    assert told.created == told.modified == datetime(2000, 1, 1, tzinfo=UTC)
    with ZipFile(BytesIO(data)) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = set(packed.namelist())
        everything = b"".join(packed.read(name) for name in names)
    assert not [name for name in names if "thumbnail" in name or "app.xml" in name or "customXml" in name]
    assert b"python-docx" not in everything


def test_the_same_letter_gives_the_same_bytes() -> None:
    letter = replace(EVERYTHING, logo=logo(), courtesy=a_letter(language="es"))
    assert word_of(letter) == word_of(letter)


def test_letters_of_all_kinds_come_back() -> None:
    text = "Nguyễn & <b>Łukasz</b> ⟨ε⟩ \N{PILE OF POO}"
    assert ("Body Text", text) in lines(a_letter(paragraphs=paragraphs(text)))


@pytest.mark.parametrize("character", ["\0", "\x07", "\r", "\ud800", "\uffff"])
def test_what_no_word_file_holds_is_refused_by_name(character: str) -> None:
    with pytest.raises(Refused, match=f"The letter cannot hold U\\+{ord(character):04X}"):
        word_of(a_letter(paragraphs=paragraphs(f"a{character}b")))
    for part in ("subject", "addressee", "marking"):
        with pytest.raises(Refused, match="cannot hold"):
            word_of(a_letter(**{part: f"a{character}b"}))


def test_a_long_subject_is_cut_only_where_word_tells_about_the_file() -> None:
    document = opened(a_letter(subject=words(100)))
    assert len(document.core_properties.title) == 255
    assert f"Re: {words(100)}" in [paragraph.text for paragraph in document.paragraphs]
