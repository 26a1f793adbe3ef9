from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Pdf
from PIL import Image

from organizer.papers.bundle import CLAIMS, Bundled, bundle
from organizer.papers.enclosures import Enclosure, check_enclosure
from organizer.papers.press import Paper, press
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, paragraphs, words
from tests.papers.foreign_files import CORNERS, LETTER, corner_colours, pdf_of, qpdf_finds, shown, text_of


def paper() -> Paper:
    return press([a_letter(paragraphs=paragraphs(words(600)))])


def checked(name: str, data: bytes) -> Enclosure:
    found = check_enclosure(name, data).enclosure
    assert found is not None
    return found


def photograph(kind: str = "JPEG", size: tuple[int, int] = (600, 400)) -> bytes:
    told = Image.Exif()
    told[0x010F] = "CAMERA OF SOMEBODY"
    made = BytesIO()
    Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 50).convert("RGB").save(made, kind, exif=told.tobytes())
    return made.getvalue()


def pictures() -> list[Enclosure]:
    return [checked("sign.jpg", photograph()), checked("map.png", photograph("PNG"))]


def mixed() -> list[Enclosure]:
    wide = pdf_of((0, 0, 792, 612), (0, 0, 900, 1200))
    return [checked("sign.jpg", photograph()), checked("resolution.pdf", wide), checked("map.png", photograph("PNG"))]


def bookmarks(data: bytes) -> list[tuple[str, int]]:
    with Pdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        numbers = {page.obj.objgen: place for place, page in enumerate(pdf.pages)}
        return [(item.title, numbers[item.destination[0].objgen]) for item in outline.root]  # type: ignore[index]  # an array


def spoken(data: bytes) -> list[list[str]]:
    """Return for each part behind the letter its tags in reading order."""
    with Pdf.open(BytesIO(data)) as pdf:
        parts = [node for node in pdf.Root.StructTreeRoot.K.K if str(node.S) == "/Part"]
        return [[str(node.S)[1:] for node in part.K] for part in parts]


def test_a_letter_with_pictures_keeps_what_it_claims(tmp_path: Path) -> None:
    found = bundle(paper(), pictures())
    assert found.pages == 2 + 2 * 2
    assert found.claims == CLAIMS
    assert not found.problems
    assert not broken_rules(found.data)
    assert not qpdf_finds(found.data, tmp_path)
    assert spoken(found.data) == [["P", "H1", "P", "P", "Figure"]] * 2


def test_a_page_of_another_program_drops_the_claims_and_says_why(tmp_path: Path) -> None:
    found = bundle(paper(), mixed())
    assert found.pages == 2 + 2 + 3 + 2
    assert found.claims == ()
    assert [problem.code for problem in found.problems] == ["enclosure_scaled", "enclosure_wide", "bundle_claims"]
    assert found.problems[-1].sentence == (
        "The bundle is no archive PDF (PDF/A) and not tagged throughout (PDF/UA), because another program made "
        "resolution.pdf. The letter alone is both."
    )
    assert not qpdf_finds(found.data, tmp_path)
    with Pdf.open(BytesIO(found.data)) as pdf:
        described = pdf.Root.Metadata.read_bytes()
        with pdf.open_metadata(update_docinfo=False) as read:
            assert read["dc:title"] == "Notice of Riverbend County"
    assert b"pdfaid" not in described
    assert b"pdfuaid" not in described
    assert b"pdfaExtension" not in described


def test_the_letter_comes_first_and_each_enclosure_behind_its_cover(tmp_path: Path) -> None:
    found = bundle(paper(), mixed())
    assert bookmarks(found.data) == [
        ("Letter: Notice of Riverbend County", 0),
        ("Enclosure 1 of 3: Sign", 2),
        ("Enclosure 2 of 3: Resolution", 4),
        ("Enclosure 3 of 3: Map", 7),
    ]
    read = text_of(found.data, tmp_path).split("\f")
    assert "Sincerely," in read[1]
    assert read[4].split()[:5] == ["Enclosure", "2", "of", "3", "Resolution"]
    assert "2 pages follow." in read[4]
    assert [read[place].split() for place in (5, 6)] == [["Page", "1"], ["Page", "2"]]
    for place in (5, 6):
        assert corner_colours(shown(found.data, place + 1, tmp_path)) == list(CORNERS)


def test_every_page_is_a_sheet_of_letter_and_heard_in_order() -> None:
    found = bundle(paper(), mixed())
    with Pdf.open(BytesIO(found.data)) as pdf:
        assert {tuple(int(side) for side in page.mediabox) for page in pdf.pages} == {LETTER}
        assert [int(page.obj.StructParents) for page in pdf.pages] == list(range(found.pages))
        above = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for number, page in list(enumerate(pdf.pages))[2:]:
            assert {element.Pg.objgen for element in above[number]} == {page.obj.objgen}
        assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == found.pages
    assert spoken(found.data)[1] == ["P", "H1", "P", "P", "P", "P"]


def test_the_pages_of_the_letter_are_as_they_were() -> None:
    given = paper()
    with Pdf.open(BytesIO(given.data)) as one, Pdf.open(BytesIO(bundle(given, mixed()).data)) as other:
        for before, after in zip(one.pages, other.pages, strict=False):
            assert before.Contents.read_bytes() == after.Contents.read_bytes()


def test_the_same_files_give_the_same_bytes() -> None:
    assert bundle(paper(), mixed()) == bundle(paper(), mixed())


def test_a_photograph_is_stored_as_one_and_without_its_notes() -> None:
    found = bundle(paper(), [checked("sign.jpg", photograph(size=(1_400, 1_400)))])
    plain = bundle(paper(), [checked("sign.png", photograph("PNG", (1_400, 1_400)))])
    assert b"SOMEBODY" not in found.data
    with Pdf.open(BytesIO(found.data)) as pdf:
        filters = [str(held.Filter) for held in pdf.objects if isinstance(held, pikepdf.Stream) and "/Width" in held]
    assert filters == ["/DCTDecode"]
    assert found.data != plain.data
    assert not broken_rules(found.data)


def test_without_enclosures_it_is_the_letter() -> None:
    given = paper()
    assert bundle(given, []) == Bundled(given.data, given.pages, CLAIMS, ())


def test_one_error_and_there_is_no_bundle() -> None:
    broken = Enclosure("map.pdf", "Map", "application/pdf", pdf_of()[:200])
    found = bundle(paper(), [*mixed(), broken])
    assert (found.data, found.pages, found.claims) == (b"", 0, ())
    assert [problem.sentence for problem in found.problems if problem.is_error] == [
        "map.pdf ends too early: a part of it is missing. Get the file once more, and add that one."
    ]


def test_invented_data_is_marked_on_our_sheets(tmp_path: Path) -> None:
    read = text_of(bundle(paper(), pictures(), "EXAMPLE").data, tmp_path).split("\f")
    assert [page.count("EXAMPLE") for page in read[:6]] == [0, 0, 2, 2, 2, 2]


def test_a_letter_in_two_languages_is_followed_too() -> None:
    both = press([a_letter(), a_letter(language="es")])
    found = bundle(both, pictures())
    assert not broken_rules(found.data)
    assert spoken(found.data)[2:] == [["P", "H1", "P", "P", "Figure"]] * 2


def test_a_letter_without_a_title_has_a_bookmark_too() -> None:
    found = bundle(press([a_letter(subject="", title="")]), pictures())
    assert bookmarks(found.data)[0] == ("Letter", 0)


def test_two_files_that_are_the_same_stay_two() -> None:
    twice = [checked("a.pdf", pdf_of()), checked("b.pdf", pdf_of())]
    found = bundle(paper(), twice)
    assert found.pages == 2 + 2 * 2
    assert found.problems[-1].sentence.endswith("another program made a.pdf, b.pdf. The letter alone is both.")
