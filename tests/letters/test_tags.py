import zlib
from io import BytesIO

import pikepdf
import pytest

from organizer.domain.letter import Letter, Paragraph, Run
from organizer.domain.picture import Picture
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.pdf import write_pdf, write_sheets
from organizer.letters.sheet import Element, Layout, Page, Placement, Tag
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, bullet, heading, paragraphs, words


def set_as(style: ParagraphStyle, text: str) -> Paragraph:
    return Paragraph(style.value, (Run(text),), style)


EVERYTHING = a_letter(
    paragraphs=(
        *paragraphs(f"{words(150)}:"),
        bullet(words(40)),
        bullet("second"),
        heading("What we ask"),
        set_as(ParagraphStyle.NUMBER, "first"),
        set_as(ParagraphStyle.NUMBER, words(30)),
        set_as(ParagraphStyle.QUOTE, f"{words(40)}\nLetter of September 7, 2010"),
        set_as(ParagraphStyle.TABLE, f"Office | Sent\nICE | {words(30)}\nBureau | October 1, 2010"),
        *paragraphs(words(260)),
    ),
    copies=("The Honorable Casey Lane", "County Attorney"),
)


def tree(data: bytes) -> list[str]:
    """Return the tags of the structure in reading order, indented by their depth."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return _below(pdf.Root.StructTreeRoot.K, 0)


def _below(node: pikepdf.Object, depth: int) -> list[str]:
    kids = node.get("/K", pikepdf.Array())
    held = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    found = [f"{' ' * depth}{str(node.S)[1:]}"]
    for kid in held:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += _below(kid, depth + 1)
    return found


@pytest.mark.parametrize(
    "letter", [a_letter(), EVERYTHING, a_letter(subject="", paragraphs=(heading("One"),), block=())]
)
def test_a_letter_breaks_no_rule_of_either_standard(letter: Letter) -> None:
    assert not broken_rules(write_pdf([letter]).data)


def test_many_letters_break_no_rule_either() -> None:
    many = [a_letter(block=("Office", f"Street {number}"), language="en") for number in range(70)]
    assert not broken_rules(write_pdf([EVERYTHING, *many]).data)


def test_the_tree_is_what_a_reader_hears() -> None:
    assert tree(write_pdf([EVERYTHING]).data) == [
        "Document",
        *(" P", " P", " P", " H1", " P", " P"),
        *(" L", "  LI", "   Lbl", "   LBody", "  LI", "   Lbl", "   LBody"),
        " H2",
        *(" L", "  LI", "   Lbl", "   LBody", "  LI", "   Lbl", "   LBody"),
        *(" BlockQuote", "  P", "  P"),
        *(" Table", "  TR", "   TH", "   TH", "  TR", "   TD", "   TD", "  TR", "   TD", "   TD"),
        *(" P", " P", " P"),
        *(" P", " L", "  LI", "   LBody", "  LI", "   LBody"),
        " P",
    ]


def test_each_of_several_letters_is_a_part() -> None:
    found = tree(write_pdf([a_letter(), a_letter()]).data)
    assert found.count(" Part") == 2
    assert found.count("  H1") == 2


def test_a_letter_in_another_language_says_so() -> None:
    with pikepdf.open(BytesIO(write_pdf([a_letter(), a_letter(language="es")]).data)) as pdf:
        parts = list(pdf.Root.StructTreeRoot.K.K)
        assert [str(part.get("/Lang", "")) for part in parts] == ["", "es"]


def test_an_empty_cell_keeps_its_place_in_the_row() -> None:
    data = write_pdf(
        [a_letter(paragraphs=(set_as(ParagraphStyle.TABLE, "Office | Sent | Answer\nICE | | none"),))]
    ).data
    rows = [tag for tag in map(str.strip, tree(data)) if tag in {"TR", "TH", "TD"}]
    assert rows == ["TR", "TH", "TH", "TH", "TR", "TD", "TD", "TD"]
    assert not broken_rules(data)


def test_every_marked_piece_leads_to_its_element_and_back() -> None:
    letters = [EVERYTHING, *(a_letter(block=("Office", f"Street {number}")) for number in range(64))]
    with pikepdf.open(BytesIO(write_pdf(letters).data)) as pdf:
        owners = {}
        for leaf in pdf.Root.StructTreeRoot.ParentTree.Kids:
            numbers = list(leaf.Nums)
            assert [int(edge) for edge in leaf.Limits] == [int(numbers[0]), int(numbers[-2])]
            owners.update(dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True)))
        assert list(owners) == list(range(len(pdf.pages)))
        assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == len(pdf.pages)
        for page in pdf.pages:
            of_page = owners[int(page.StructParents)]
            pieces = page.Contents.read_bytes().count(b"/MCID")
            assert len(of_page) == pieces
            for piece, element in enumerate(of_page):
                assert (page.obj.objgen, piece) in held_by(element)


def held_by(element: pikepdf.Object) -> set[tuple[tuple[int, int], int]]:
    """Return the pieces that an element says it holds: page and number."""
    kids = list(element.K) if isinstance(element.K, pikepdf.Array) else [element.K]
    found = set()
    for kid in kids:
        if isinstance(kid, int):
            found.add((element.Pg.objgen, kid))
        elif "/MCID" in kid:
            found.add((kid.Pg.objgen, int(kid.MCID)))
    return found


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("words_of_it", ["Seal", "The seal (100 % round)\n\\ of Łódź", "Sello\rcondado"])
def test_a_picture_is_a_figure_with_words_in_each_letter_and_stored_once(channels: int, words_of_it: str) -> None:
    seal = Picture(2, 2, channels, zlib.compress(bytes(range(0, 40 * channels, 10))), words_of_it)
    figure = (Element(Tag.FIGURE, alternative=seal.words, language="es"),)
    page = Page((), pictures=(Placement(seal, 72, 72, 40, 40, 0), Placement(seal, 144, 72, 40, 40)))
    data = write_sheets([Layout((page,), figure)] * 2, "Notice", "en").data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        (picture,) = pdf.pages[0].Resources.XObject.values()
        assert picture.read_bytes() == bytes(range(0, 40 * channels, 10))
        figures = [part.K[0] for part in pdf.Root.StructTreeRoot.K.K]
        assert [(str(one.S), str(one.Alt), str(one.Lang)) for one in figures] == [("/Figure", words_of_it, "es")] * 2
