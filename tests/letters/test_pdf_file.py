from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.letters.pdf_file import PdfFile, escaped, packed, stream, text

PAGE = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources<<>>>>"


def a_file(contents: bytes = b"", more: int = 0) -> bytes:
    """Return a file of one page, with so many more objects than it needs."""
    sink = BytesIO()
    file = PdfFile(sink)
    root, tree = file.reserve(2), file.reserve()
    page = file.add(PAGE % (tree, file.add_packed(b"", contents)))
    file.add_all([b"<</Number %d>>" % number for number in range(more)], file.reserve(more))
    file.add(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page, tree)
    file.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree, root)
    info = file.add(b"<</Title%b>>" % text("Łódź"))
    file.finish(root, info)
    return sink.getvalue()


@pytest.mark.parametrize("more", [0, 1, 194, 195, 196, 450])
def test_what_is_written_is_read_back_without_a_fault(more: int) -> None:
    with pikepdf.open(BytesIO(a_file(b"0 0 m", more))) as pdf:
        assert not pdf.check_pdf_syntax()
        assert pdf.pages[0].Contents.read_bytes() == b"0 0 m"
        assert str(pdf.docinfo["/Title"]) == "Łódź"
        numbers = [
            int(thing.Number) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/Number" in thing
        ]
        assert numbers == list(range(more))


def test_an_object_that_is_reserved_and_never_written_is_free() -> None:
    sink = BytesIO()
    file = PdfFile(sink)
    never = file.reserve()
    tree = file.reserve()
    root = file.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree)
    page = file.add(b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 612 792]/Resources<<>>>>" % tree)
    file.add(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page, tree)
    file.finish(root, file.add(b"<<>>"))
    with pikepdf.open(BytesIO(sink.getvalue())) as pdf:
        assert not pdf.check_pdf_syntax()
        assert pdf.get_object(never, 0) is None


def test_the_identifier_is_a_sum_over_what_is_written() -> None:
    names = []
    for contents in (b"0 0 m", b"0 0 m", b"1 1 m"):
        with pikepdf.open(BytesIO(a_file(contents))) as pdf:
            names.append(bytes(pdf.trailer.ID[0]))
    assert names[0] == names[1] != names[2]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_comes_back(value: str) -> None:
    assert str(pikepdf.Object.parse(text(value))) == value


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=40))
def test_any_bytes_come_back(value: bytes) -> None:
    assert bytes(pikepdf.Object.parse(b"(" + escaped(value) + b")")) == value


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\0"])
def test_the_last_byte_of_a_stream_is_not_taken_for_the_end_of_a_line(end: bytes) -> None:
    written = stream(1, b"", b"data" + end)
    assert b"/Length %d>>" % (4 + len(end)) in written
    assert written.endswith(b"data" + end + b"\r\nendstream\nendobj\n")


def test_what_is_kept_is_packed_hardest() -> None:
    data = b"notice county answer " * 200
    assert len(packed(data)) <= len(packed(data, 1))
