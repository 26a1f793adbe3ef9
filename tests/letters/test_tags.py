from io import BytesIO

import pikepdf
import pytest

from organizer.domain.letter import Letter, Paragraph, Run
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.pdf import write_pdf
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
