"""The styles of a letter in Word: real ones with real names, so that whoever adapts it changes them in one place.

Source: ECMA-376, part 1, 17.7 (styles), 17.9 (numbering), 17.3.2.20 (language of a run).
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from organizer.domain.errors import Refused
from organizer.letters.glyphs import named

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle

FACE = "Times New Roman"  # on every computer, and with letters for all languages of Latin script
SENDER, DATE, NOTATION, ADDRESS = "Sender", "Date", "Mailing Notation", "Inside Address"
SUBJECT, HEADING, NOTE, SALUTATION, BODY = "Heading 1", "Heading 2", "Reference Note", "Salutation", "Body Text"
BULLET, NUMBER, QUOTE, SOURCE, CELL = "List Bullet", "List Number", "Quote", "Quote Source", "Table Text"
CLOSING, SIGNATURE, COPIES, MARKING = "Closing", "Signature", "Copies and Enclosures", "Marking"
HEADER, FOOTER, GRID = "Header", "Footer", "Table Grid"
_UNWRITABLE = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_BUILT_IN = {DATE, SALUTATION, CLOSING, SIGNATURE}  # Word knows these and finds them by their name


@dataclass(frozen=True, slots=True)
class _Look:
    """Sizes and distances in points."""

    size: float = 11
    before: float = 0
    after: float = 0
    indent: float = 0
    bold: bool = False
    italic: bool = False
    together: bool = True  # its lines stay on one page
    next: bool = False  # it stays with what follows


_LOOKS = {
    SENDER: _Look(10.5, after=10),
    DATE: _Look(after=10),
    NOTATION: _Look(9.5, after=6, bold=True),
    ADDRESS: _Look(after=14),
    SUBJECT: _Look(before=0, after=8, bold=True, next=True),
    HEADING: _Look(before=8, after=4, bold=True, next=True),
    NOTE: _Look(after=8, italic=True, next=True),
    SALUTATION: _Look(after=8, next=True),
    BODY: _Look(after=8, together=False),
    BULLET: _Look(after=4, together=False),
    NUMBER: _Look(after=4, together=False),
    QUOTE: _Look(after=4, indent=24, together=False),
    SOURCE: _Look(after=8, indent=24, italic=True),
    CELL: _Look(10),
    CLOSING: _Look(before=6, after=36, next=True),
    SIGNATURE: _Look(after=14),
    COPIES: _Look(after=8),
    MARKING: _Look(10, bold=True),
    HEADER: _Look(9.5),
    FOOTER: _Look(9.5),
}


def dress(document: "Document", language: str) -> None:
    """Give a new document the styles of a letter, and its language."""
    from docx.enum.style import WD_STYLE_TYPE

    styles = document.styles
    normal = _paragraph_style(document, "Normal")
    normal.font.name = FACE
    normal.paragraph_format.space_after = 0
    normal.paragraph_format.line_spacing = 1.15
    for name, look in _LOOKS.items():
        if name not in styles:
            made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name in _BUILT_IN)
            made.base_style = normal
            made.quick_style = True
        _set(_paragraph_style(document, name), look)
    for given in styles.element.xpath("w:docDefaults//w:lang"):
        given.set(_qualified("w:val"), spoken(language))


def spoken(language: str) -> str:
    """Return the language of a letter as Word names it: the kind that is spoken in the United States."""
    return f"{language}-US" if language in ("en", "es") else language


def new_list(document: "Document") -> str:
    """Begin a numbered list at 1, and return the number under which its items stand."""
    numbering = document.part.numbering_part.element
    style = _paragraph_style(document, NUMBER).element
    kind = style.xpath("w:pPr/w:numPr/w:numId/@w:val")[0]
    pattern = numbering.xpath(f"w:num[@w:numId='{kind}']/w:abstractNumId/@w:val")[0]
    numbers = numbering.xpath("w:num")
    made = str(1 + max(int(one.get(_qualified("w:numId"))) for one in numbers))
    numbers[-1].addnext(
        element(
            f'<w:num {{}} w:numId="{made}"><w:abstractNumId w:val="{pattern}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return made


def writable(text: str) -> str:
    """Return the text if XML can hold it (XML 1.0, 2.2); raise Refused and name what it cannot."""
    wrong = sorted(set(_UNWRITABLE.findall(text)))
    if wrong:
        names = ", ".join(map(named, wrong))
        raise Refused("The letter cannot hold {characters}. Take it out of {line}.", characters=names, line=repr(text))
    return text


def element(markup: str) -> "BaseOxmlElement":
    """Return a piece of WordprocessingML; ``{}`` in its first tag takes the namespace. Never given a user's text."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    made: BaseOxmlElement = parse_xml(markup.replace("{}", nsdecls("w"), 1))
    return made


def _set(style: "ParagraphStyle", look: _Look) -> None:
    from docx.shared import Pt, RGBColor

    for themed in style.element.xpath("w:rPr/w:rFonts"):  # a face of the theme would win over ours
        themed.getparent().remove(themed)
    font, laid = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = FACE, Pt(look.size), look.bold, look.italic
    font.color.rgb = RGBColor(0, 0, 0)
    laid.space_before, laid.space_after = Pt(look.before), Pt(look.after)
    laid.keep_together, laid.keep_with_next = look.together, look.next
    laid.widow_control = True
    if look.indent:
        laid.left_indent = laid.right_indent = Pt(look.indent)


def _paragraph_style(document: "Document", name: str) -> "ParagraphStyle":
    from docx.styles.style import ParagraphStyle

    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - all of ours are; for the type only
    return style


def _qualified(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(name)
