"""A letter as a Word file, for groups that must adapt it: the same words under real styles, nothing of who made it.

The paper is the PDF's: US Letter with margins of 1 in, the marking of invented data on every page, the head of later
pages. What the PDF sets for the window of an envelope is not done here, because it would not survive an edit.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from organizer.domain.letter import Letter, Paragraph
from organizer.domain.playbook import ParagraphStyle
from organizer.exchange.pictures import as_png
from organizer.letters.paragraphs import table_cells
from organizer.letters.wording import ENGLISH, TICK, Wording, wording_of
from organizer.papers import word_styles as styles
from organizer.papers.word_frame import add_frame, start_section

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_NO_TIME_IN_ZIP = (1980, 1, 1, 0, 0, 0)
_LEFT_OUT = ("thumbnail", "extended-properties", "customXml", "stylesWithEffects", "webSettings")
_LONGEST_TITLE = 255  # of what Word tells about a file
_LOGO_WIDTH, _LOGO_HEIGHT = 2.5, 1.0  # inches
_STYLES = {
    ParagraphStyle.TEXT: styles.BODY,
    ParagraphStyle.BULLET: styles.BULLET,
    ParagraphStyle.NUMBER: styles.NUMBER,
    ParagraphStyle.HEADING: styles.HEADING,
}


def word_of(letter: Letter) -> bytes:
    """Return the letter as .docx, its courtesy copy on a new page. The same letter gives the same bytes.

    Raise Refused for a control character, which no Word file can hold.
    """
    import docx

    document = docx.Document()
    _clean(document, letter)
    styles.dress(document, letter.language)
    writer = _Writer(document, letter, ENGLISH)
    writer.write()
    add_frame(document.sections[0], letter, ENGLISH, has_copy=letter.courtesy is not None)
    if letter.courtesy:
        words = wording_of(letter.courtesy.language)
        section = start_section(document)
        copy = _Writer(document, letter.courtesy, words, letter.language)
        for number, line in enumerate(words.courtesy):
            copy.add(styles.NOTE, (line,), letter.courtesy.language if number else letter.language)
        copy.write()
        add_frame(section, letter.courtesy, words, has_copy=True)
    return _packed(document)


class _Writer:
    """Writes one letter into a document. ``official`` is the language of the document, if it is another one."""

    def __init__(self, document: "Document", letter: Letter, words: Wording, official: str = "") -> None:
        self._document, self._letter, self._words = document, letter, words
        self._official = official or letter.language
        self._list = ""

    def write(self) -> None:
        """Write all parts in reading order; empty ones are left out."""
        letter, words = self._letter, self._words
        self._add_logo()
        self._add_head(letter.head)
        number = words.number.format(number=letter.number) if letter.number else ""
        self.add(styles.DATE, (words.spell(letter.date), number))
        self.add(styles.NOTATION, letter.notation)
        self.add(styles.ADDRESS, letter.block)
        self.add(styles.ADDRESS, letter.original_block)
        self.add(styles.SUBJECT, (f"{words.subject} {letter.subject}",) if letter.subject else ())
        self.add(styles.NOTE, (letter.replaces,))
        self.add(styles.SALUTATION, (letter.salutation,))
        for paragraph in letter.paragraphs:
            if paragraph.text.strip():
                self._add_paragraph(paragraph)
        self.add(styles.CLOSING, (letter.closing,))
        self.add(styles.SIGNATURE, letter.signature.lines)
        ticked = [f"{TICK} {line}" if place == letter.copy_for else line for place, line in enumerate(letter.copies)]
        self._add_listed(words.copies, ticked)
        self._add_listed(words.enclosed(sum(map(bool, letter.enclosures))), letter.enclosures)

    def add(self, style: str, lines: Iterable[str], language: str = "") -> "WordParagraph | None":
        """Add the lines as one paragraph; None where all of them are empty."""
        shown = [line for line in lines if line]
        if not shown:
            return None
        paragraph = self._document.add_paragraph(style=style)
        self._fill(paragraph, "\n".join(shown), language)
        return paragraph

    def _add_paragraph(self, paragraph: Paragraph) -> None:
        text, style, language = paragraph.text, paragraph.style, paragraph.language
        if style is not ParagraphStyle.NUMBER:
            self._list = ""
        if style is ParagraphStyle.TABLE:
            self._add_table(text, language)
        elif style is ParagraphStyle.QUOTE:
            quoted, _, source = text.rpartition("\n")
            quoted, source = (quoted, source) if quoted else (source, "")
            self.add(styles.QUOTE, (quoted.replace("\n", " "),), language)
            self.add(styles.SOURCE, (source,), language)
        else:
            made = self.add(_STYLES[style], (text,), language)
            if style is ParagraphStyle.NUMBER and made:
                self._count(made)

    def _count(self, paragraph: "WordParagraph") -> None:
        """Count from 1 in each unbroken run of numbered paragraphs."""
        self._list = self._list or styles.new_list(self._document)
        numbered = styles.element(
            f'<w:numPr {{}}><w:ilvl w:val="0"/><w:numId w:val="{self._list}"/></w:numPr>',
        )
        paragraph.paragraph_format.element.xpath("w:pPr")[0].append(numbered)

    def _add_table(self, text: str, language: str) -> None:
        rows = table_cells(text)
        table = self._document.add_table(len(rows), len(rows[0]), style=styles.GRID)
        for place, row in enumerate(rows):
            for cell, words in zip(table.rows[place].cells, row, strict=True):
                cell.paragraphs[0].style = styles.CELL
                self._fill(cell.paragraphs[0], words, language, bold=place == 0 or None)
        # The head stands again on each page; no row is parted.
        marks = ("<w:trPr {}><w:cantSplit/><w:tblHeader/></w:trPr>", "<w:trPr {}><w:cantSplit/></w:trPr>")
        for place, row_element in enumerate(self._document.element.body.xpath("w:tbl[last()]/w:tr")):
            row_element.insert(0, styles.element(marks[0 if place == 0 else 1]))
        self._document.add_paragraph(style=styles.CELL)  # two tables would become one

    def _add_head(self, lines: tuple[str, ...]) -> None:
        shown = [line for line in lines if line]
        if shown:
            paragraph = self._document.add_paragraph(style=styles.SENDER)
            self._fill(paragraph, shown[0], bold=True)
            self._fill(paragraph, "".join(f"\n{line}" for line in shown[1:]))

    def _add_logo(self) -> None:
        from docx.shared import Inches

        logo = self._letter.logo
        if logo is None:
            return
        width = min(_LOGO_WIDTH, _LOGO_HEIGHT * logo.width / logo.height)
        paragraph = self._document.add_paragraph(style=styles.SENDER)
        paragraph.add_run().add_picture(BytesIO(as_png(logo)), width=Inches(width))
        for described in paragraph.paragraph_format.element.xpath(".//wp:docPr"):
            described.set("descr", styles.writable(logo.words))

    def _add_listed(self, label: str, entries: Iterable[str]) -> None:
        """Add a label with its entries: beside it where there is one, below it where there are several."""
        shown = [entry for entry in entries if entry]
        if shown:
            self.add(styles.COPIES, (f"{label} {shown[0]}",) if len(shown) == 1 else (label, *shown))

    def _fill(self, paragraph: "WordParagraph", text: str, language: str = "", *, bold: bool | None = None) -> None:
        if not text:
            return
        run = paragraph.add_run(styles.writable(text))
        run.bold = bold
        said = language or self._letter.language
        if said != self._official:
            run.font.element.get_or_add_rPr().append(styles.element(f'<w:lang {{}} w:val="{styles.spoken(said)}"/>'))


def _clean(document: "Document", letter: Letter) -> None:
    """Leave of the empty file that we start from only what is needed, and say nothing of who, where and when."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, one in relations.items() if one.reltype.endswith(_LEFT_OUT)]:
            del relations[key]
    told = document.core_properties
    told.title = styles.writable(letter.subject or letter.title)[:_LONGEST_TITLE]
    told.language = styles.spoken(letter.language)
    told.author = told.last_modified_by = told.comments = told.keywords = told.subject = told.category = ""
    told.created = told.modified = _NO_TIME
    told.revision = 1


def _packed(document: "Document") -> bytes:
    """Return the file with fixed times: the same letter, the same bytes."""
    given, made = BytesIO(), BytesIO()
    document.save(given)
    with ZipFile(given) as source, ZipFile(made, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, _NO_TIME_IN_ZIP)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            target.writestr(entry, source.read(name))
    return made.getvalue()
