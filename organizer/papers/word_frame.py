"""What stands outside the text of a letter in Word: paper, margins, the marking, and the head of later pages."""

from typing import TYPE_CHECKING

from organizer.domain.letter import Letter
from organizer.letters.wording import Wording
from organizer.papers import word_styles as styles

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section, _Footer, _Header
    from docx.text.paragraph import Paragraph

_FIELD = (
    '<w:fldSimple {{}} w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'  # Word counts when it opens the file
)


def start_section(document: "Document") -> "Section":
    """Begin a new page with a frame of its own."""
    from docx.enum.section import WD_SECTION

    section: Section = document.add_section(WD_SECTION.NEW_PAGE)
    return section


def add_frame(section: "Section", letter: Letter, words: Wording, *, has_copy: bool) -> None:
    """Set US Letter with margins of 1 in, the marking above and below, and what heads the pages after the first.

    ``has_copy``: the file holds the letter in two languages, each with its own count of pages.
    """
    from docx.shared import Inches

    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)
    section.header_distance = section.footer_distance = Inches(0.5)
    section.different_first_page_header_footer = True
    _count_from_one(section)
    for part in (section.first_page_header, section.first_page_footer, section.header, section.footer):
        part.is_linked_to_previous = False
        _mark(part, letter.marking)
    line = section.header.add_paragraph(style=styles.HEADER)
    _clear_tabs(line)
    line.add_run(f"{styles.writable(letter.addressee)}\t" if letter.addressee else "\t").italic = True
    before, _, rest = words.page.partition("{number}")
    between, _, after = rest.partition("{pages}")
    line.add_run(f"{words.spell(letter.date)} \u00b7 {before}").italic = True
    _add_field(line, "PAGE")
    line.add_run(between).italic = True
    _add_field(line, "SECTIONPAGES" if has_copy else "NUMPAGES")  # the second one is counted by more programs
    line.add_run(after).italic = True


def _mark(part: "_Header | _Footer", marking: str) -> None:
    """Put the marking of invented data into the first line; the line stays empty where all is real."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line = part.paragraphs[0]
    line.style = styles.MARKING
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if marking:
        line.add_run(styles.writable(marking))


def _clear_tabs(line: "Paragraph") -> None:
    """Let one tab lead to the right margin; the style of Word has one in the middle as well."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Inches

    stops = line.paragraph_format.tab_stops
    for given in line.style.paragraph_format.tab_stops if line.style else ():
        stops.add_tab_stop(given.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Inches(6.5), WD_TAB_ALIGNMENT.RIGHT)


def _count_from_one(section: "Section") -> None:
    """Let the pages of each letter count from 1."""
    properties = section._sectPr  # noqa: SLF001 - python-docx gives no other way to the numbering of pages
    if not properties.xpath("w:pgNumType"):
        (margins,) = properties.xpath("w:pgMar")
        margins.addnext(styles.element('<w:pgNumType {} w:start="1"/>'))


def _add_field(line: "Paragraph", name: str) -> None:
    line.paragraph_format.element.append(styles.element(_FIELD.format(name=name)))
