import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from organizer.domain.problem import Problem
from organizer.papers.foreign_pdf import MOST_PAGES, library, open_foreign
from tests.papers.foreign_files import LETTER, add_page, pdf_of, written


def said(data: bytes) -> str:
    """Return the sentence against a file, or nothing."""
    found = open_foreign("map.pdf", data)
    if isinstance(found, Problem):
        assert found.is_error
        return found.sentence
    found.close()
    return ""


def with_root(**entries: object) -> bytes:
    with Pdf.new() as pdf:
        add_page(pdf)
        for name, value in entries.items():
            pdf.Root[f"/{name}"] = value
        return written(pdf)


def locked(user: str) -> bytes:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        return written(pdf, Encryption(user=user, owner="secret"))


def no_pages() -> bytes:
    with Pdf.new() as pdf:
        return written(pdf)


def packed_twice() -> bytes:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        hexed = zlib.compress(zlib.compress(bytes(1_000_000))).hex().encode() + b">"
        filters = Array([Name.ASCIIHexDecode, Name.FlateDecode, Name.FlateDecode])
        pdf.pages[0].obj.Contents.write(hexed, filter=filters)
        return written(pdf)


def much_lzw(size: int) -> bytes:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        pdf.pages[0].obj.Contents.write(b"\x80\x0b\x60\x50" * (size // 4), filter=Name.LZWDecode)
        return written(pdf)


def bomb(streams: int, size: int) -> bytes:
    """Return a file whose streams unpack to many bytes of spaces each."""
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        packer = zlib.compressobj(9)
        packed = b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)), packer.flush()])
        held = [pikepdf.Stream(pdf, packed) for _ in range(streams)]
        for one in held:
            one.Filter = Name.FlateDecode
        pdf.pages[0].obj.Contents = Array([pdf.make_indirect(one) for one in held])
        return written(pdf)


LAYER = Dictionary(Type=Name.OCG, Name="Draft")
TOO_MUCH = "map.pdf unpacks to far more than it seems to hold. Print it to a new PDF, and add that file."
CASES: dict[str, tuple[Callable[[], bytes], str]] = {
    "asks for a password": (
        lambda: locked(user="word"),
        "map.pdf asks for a password. Save a copy without one, and add that copy.",
    ),
    "locked by its owner": (
        lambda: locked(user=""),
        "map.pdf is locked by who made it. Ask for a copy without the lock, and add that one.",
    ),
    "folder of files": (
        lambda: with_root(Collection=Dictionary()),
        "map.pdf is a folder of files inside a PDF. Save the files in it, and add each one.",
    ),
    "XFA": (
        lambda: with_root(AcroForm=Dictionary(XFA=b"<xdp/>", Fields=Array())),
        "map.pdf is a form of a kind that few programs show (XFA). Print it to a new PDF, and add that file.",
    ),
    "no pages": (no_pages, "map.pdf has no pages. Choose another file."),
    "too many pages": (
        lambda: pdf_of(*[(0, 0, 72, 72)] * (MOST_PAGES + 1)),
        "map.pdf has 201 pages, more than 200. Add a file with only the pages that are needed.",
    ),
    "a layer that is off": (
        lambda: with_root(OCProperties=Dictionary(OCGs=Array([LAYER]), D=Dictionary(OFF=Array([LAYER])))),
        "map.pdf has layers that are switched off. Print it to a new PDF as it should look, and add that file.",
    ),
    "all layers off": (
        lambda: with_root(OCProperties=Dictionary(OCGs=Array([LAYER]), D=Dictionary(BaseState=Name.OFF))),
        "map.pdf has layers that are switched off. Print it to a new PDF as it should look, and add that file.",
    ),
    "packed twice": (
        packed_twice,
        TOO_MUCH,
    ),
    "much LZW": (
        lambda: much_lzw(400_000),
        TOO_MUCH,
    ),
    "one huge stream": (
        lambda: bomb(1, 260_000_000),
        TOO_MUCH,
    ),
    "cut off": (
        lambda: pdf_of()[:-200],
        "map.pdf ends too early: a part of it is missing. Get the file once more, and add that one.",
    ),
    "no PDF at all": (
        lambda: b"%PDF-1.7\n" + bytes(300) + b"%%EOF",
        "map.pdf is damaged. Open it in a PDF program, print it to a new PDF, and add that file.",
    ),
    "the tree of pages is gone": (
        lambda: pdf_of().replace(b"/Pages", b"/Sages"),
        "map.pdf is damaged. Open it in a PDF program, print it to a new PDF, and add that file.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_defect_has_its_sentence(case: str) -> None:
    make, sentence = CASES[case]
    assert said(make()) == sentence


def test_a_sound_file_has_none() -> None:
    shown = with_root(OCProperties=Dictionary(OCGs=Array([LAYER]), D=Dictionary(OFF=Array())))
    for data in (
        pdf_of(),
        shown,
        much_lzw(4_000),
        with_root(OCProperties=Dictionary()),
        with_root(AcroForm=Dictionary()),
    ):
        assert not said(data)


def test_words_behind_the_end_do_no_harm() -> None:
    assert not said(pdf_of() + b"\n" + bytes(5_000))


def test_a_file_whose_table_of_places_is_wrong_is_mended() -> None:
    found = open_foreign("map.pdf", pdf_of(LETTER, LETTER).replace(b"startxref\n", b"startxref\n9"))
    assert not isinstance(found, Problem)
    assert len(found.pages) == 2
    assert found.get_warnings()


def test_a_mended_file_without_one_of_its_pages_is_refused() -> None:
    whole = pdf_of(LETTER, LETTER)
    gone = whole.replace(b"startxref\n", b"startxref\n9").replace(b"/Contents", b"/Kontents", 1)
    assert "is damaged" in said(gone)
    assert "is damaged" in said(whole.replace(b"startxref\n", b"startxref\n9").replace(b"/Count 2", b"/Count 3"))


def test_a_page_that_is_none_is_missed() -> None:
    whole = pdf_of(LETTER, LETTER)
    assert "is damaged" in said(whole.replace(b"/Kids [ 3 0 R", b"/Kids [ 333  "))


def test_nothing_is_said_on_the_side(capfd: pytest.CaptureFixture[str]) -> None:
    said(pdf_of(LETTER, LETTER).replace(b"/Kids [ 3 0 R", b"/Kids [ 333  "))
    said(b"%PDF-1.7\n" + bytes(300) + b"%%EOF")
    assert capfd.readouterr() == ("", "")


def test_the_bounds_hold_in_the_whole_process() -> None:
    library()
    assert pikepdf.settings.get_qpdf_limits()["flate_max_memory"] == 256_000_000
