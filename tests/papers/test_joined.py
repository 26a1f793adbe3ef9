"""Signed letters among others in one PDF: drawn as they were kept, and heard in order."""

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import NumberTree, Pdf

from organizer.domain.errors import Refused
from organizer.papers.joined import Part, joined
from organizer.papers.press import Paper, press
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, paragraphs, words
from tests.papers.foreign_files import pdf_of, qpdf_finds, text_of

LONG = a_letter(paragraphs=paragraphs(words(900)), subject="A long one")
SPANISH = a_letter(language="es", subject="Una carta")
KEPT = {"kept": press([LONG]), "spanish": press([SPANISH]), "both": press([a_letter(), LONG])}


def drawn(data: bytes) -> list[bytes]:
    with Pdf.open(BytesIO(data)) as pdf:
        return [page.Contents.read_bytes() for page in pdf.pages]


@pytest.mark.parametrize(
    "order", [("kept", "draft", "spanish"), ("draft", "spanish", "kept"), ("spanish", "kept", "draft")]
)
def test_signed_letters_stand_in_their_place_as_they_were_kept(order: tuple[str, ...], tmp_path: Path) -> None:
    draft = a_letter(subject="A draft")
    parts: list[Part] = [(name, KEPT.get(name, draft)) for name in order]
    data = joined(parts)
    assert not broken_rules(data)
    assert not qpdf_finds(data, tmp_path)
    kept = {**KEPT, "draft": press([draft])}
    assert drawn(data) == [page for name in order for page in drawn(kept[name].data)]
    with Pdf.open(BytesIO(data)) as pdf:
        document = pdf.Root.StructTreeRoot.K
        assert [str(part.S) for part in document.K] == ["/Part"] * 3
        told = [str(part.get("/Lang", pdf.Root.Lang)) for part in document.K]
        assert told == ["es" if name == "spanish" else "en" for name in order]
        above = NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for number, page in enumerate(pdf.pages):
            owners = {owner.Pg.objgen for owner in above[number] if "/Pg" in owner}
            assert page.obj.StructParents == number
            assert owners
    read = text_of(data, tmp_path)
    subjects = {"kept": "A long one", "spanish": "Una carta", "draft": "A draft"}
    assert [read.index(subjects[name]) for name in order] == sorted(read.index(subjects[name]) for name in order)
    assert joined(parts) == data


def test_drafts_in_a_row_and_a_paper_of_several_stay_parts_each(tmp_path: Path) -> None:
    data = joined([("a", LONG), ("b", a_letter()), ("both", KEPT["both"]), ("kept", KEPT["kept"])])
    assert not broken_rules(data)
    assert not qpdf_finds(data, tmp_path)
    with Pdf.open(BytesIO(data)) as pdf:
        assert [str(part.S) for part in pdf.Root.StructTreeRoot.K.K] == ["/Part"] * 5
    with Pdf.open(BytesIO(joined([("both", KEPT["both"]), ("kept", KEPT["kept"])]))) as pdf:
        assert [str(part.S) for part in pdf.Root.StructTreeRoot.K.K] == ["/Part"] * 3


def test_one_alone_is_what_it_is() -> None:
    assert joined([("kept", KEPT["kept"])]) == KEPT["kept"].data
    assert joined([("a", LONG), ("b", LONG)]) == press([LONG, LONG]).data


@pytest.mark.parametrize("data", [b"%PDF as it was signed", pdf_of(), KEPT["kept"].data[:-900], b""])
def test_a_paper_that_is_not_of_our_press_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(Refused, match="notice-sib is signed, and its kept paper cannot be joined with others"):
        joined([("draft", LONG), ("notice-sib", Paper(data, 1, ""))])
