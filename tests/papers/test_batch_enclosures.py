"""Letters to many with their enclosures: bound as behind a single letter, in files of their own and in one for all."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Pdf

from organizer.papers.batch_files import Place, write_batch
from organizer.papers.bundle import LookedAt, bundle, look_at
from organizer.papers.press import press
from tests.letters.conformance import broken_rules
from tests.papers.foreign_files import pdf_of, qpdf_finds
from tests.papers.test_batch_files import TITLE, entries, text_of
from tests.papers.test_bundle import checked, mixed, pictures


@pytest.fixture(scope="module")
def looked() -> LookedAt:
    return look_at([*mixed(), checked("notes.pdf", pdf_of())])


def test_each_file_is_the_bundle_of_its_letter(tmp_path: Path, looked: LookedAt) -> None:
    batch = entries(2)
    written = write_batch(batch, Place(tmp_path / "out"), TITLE, enclosed={"notice-sib": looked})
    files = [enclosure for enclosure, _ in looked.given]
    for letter, entry in zip(written, batch, strict=True):
        paper = press([entry.letter])
        assert letter.path.read_bytes() == bundle(paper, files, entry.letter.marking).data
        assert letter.pages == paper.pages + 2 + 3 + 2 + 2 == entry.pages + looked.pages
    assert f"{entry.pages + looked.pages}" in text_of(tmp_path / "out/cover-sheet.pdf")


def test_in_one_file_each_letter_is_followed_by_all_that_goes_with_it(tmp_path: Path, looked: LookedAt) -> None:
    batch, path = entries(2), tmp_path / "all.pdf"
    written = write_batch(batch, Place(merged=path), TITLE, enclosed={"notice-sib": looked})
    data = path.read_bytes()
    assert not qpdf_finds(data, tmp_path)
    with Pdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == 1 + sum(letter.pages for letter in written)
        parts = [[str(node.S)[1:] for node in part.K] for part in pdf.Root.StructTreeRoot.K.K]
        behind = [["P", "H1", "P", "P", "Figure"], ["P", "H1", "P", "P", "P", "P"], ["P", "H1", "P", "P", "Figure"]]
        assert parts[2:6] == parts[7:11] == [*behind, ["P", "H1", "P", "P", "P"]]
        above = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for page in pdf.pages:
            owners = above[int(page.obj.StructParents)]
            assert {owner.Pg.objgen for owner in owners if "/Pg" in owner} <= {page.obj.objgen}
        assert b"pdfuaid" not in pdf.Root.Metadata.read_bytes()
        photographs = [held for held in pdf.objects if isinstance(held, pikepdf.Stream) and "/Width" in held]
    assert len(photographs) == 2  # both letters share them
    words = text_of(path)
    enclosed = [f"Enclosure {number} of 4" for number in (1, 2, 3, 4)]
    first = words.index("1 Main Street")
    places = [
        words.index(said, first) for said in (*enclosed[:2], "2 pages follow. Page 1", *enclosed[2:], "2 Main Street")
    ]
    assert places == sorted(places)
    assert words.count("Enclosure 4 of 4") == 2


def test_pictures_alone_keep_what_the_file_claims(tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    write_batch(entries(1), Place(merged=path), TITLE, enclosed={"notice-sib": look_at(pictures())})
    assert broken_rules(path.read_bytes()) == []
    with Pdf.open(path) as pdf:
        assert "/DCTDecode" in [str(held.get("/Filter")) for held in pdf.objects if isinstance(held, pikepdf.Stream)]
