import pytest

from organizer.domain.mailing import Attachment
from organizer.domain.problem import Problem
from organizer.papers.answer_files import (
    FileKind,
    can_be_opened,
    look_at,
    name_to_open,
    photographs_in,
    size_words,
    text_of,
)
from tests.papers.foreign_files import pdf_of
from tests.papers.test_photographs import photograph

MAIL = b"From: a@agency.example\r\nDate: Thu, 14 Oct 2010 09:15:00 -0400\r\n\r\nNo.\r\n"
MSG = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "data", "kind", "media_type"),
    [
        ("answer.pdf", pdf_of(), FileKind.PDF, "application/pdf"),
        ("answer.exe", pdf_of(), FileKind.PDF, "application/pdf"),
        ("page.JPG", photograph(), FileKind.PHOTO, "image/jpeg"),
        ("page", photograph("PNG"), FileKind.PHOTO, "image/png"),
        ("answer.eml", b"anything", FileKind.MAIL, "message/rfc822"),
        ("answer.txt", MAIL, FileKind.MAIL, "message/rfc822"),
        ("notes.txt", "Señora Peña".encode(), FileKind.TEXT, "text/plain"),
        ("page.html", b"<p>No", FileKind.OTHER, "application/octet-stream"),
        ("notes.txt", b"\0\0", FileKind.OTHER, "application/octet-stream"),
    ],
)
def test_a_file_is_what_it_holds(name: str, data: bytes, kind: FileKind, media_type: str) -> None:
    found = look_at(name, data)
    assert not isinstance(found, Problem)
    assert (found.kind, found.media_type, found.data) == (kind, media_type, data)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        (
            "a.msg",
            MSG,
            "a.msg is kept as it came. To read its words here, save it in Outlook as .eml, and add that file.",
        ),
        (
            "a.heic",
            b"\0\0\0\x18ftypheic",
            (
                "a.heic is a HEIC picture and is kept as it came. "
                "To make a page of it, save it as JPEG, and add that file."
            ),
        ),
        (
            "a.png",
            photograph("PNG")[:-20],
            "a.png cannot be shown: it ends too early. It is kept as it came.",
        ),
        ("a.zip", b"PK\3\4", "a.zip is kept as it came. The program cannot show what is in it."),
    ],
)
def test_what_can_only_be_kept_says_so(name: str, data: bytes, sentence: str) -> None:
    found = look_at(name, data)
    assert not isinstance(found, Problem)
    assert found.note is not None
    assert found.note.sentence == sentence


def test_what_cannot_be_kept_has_one_sentence() -> None:
    empty, large = look_at("a.pdf", b""), look_at("folder/b.eml", bytes(10_000_001))
    assert isinstance(empty, Problem)
    assert isinstance(large, Problem)
    assert empty.sentence == "a.pdf is empty. Choose another file."
    assert large.sentence == "b.eml is larger than 10 megabytes. Save it smaller or in parts, and add it again."


def test_only_what_neither_runs_nor_fetches_is_opened_and_under_its_right_ending() -> None:
    assert can_be_opened("application/pdf")
    assert not can_be_opened("text/html")
    assert not can_be_opened("message/rfc822")
    kept = Attachment("a", "answer.exe", "", "application/pdf", 9)
    assert name_to_open(kept) == "answer.exe.pdf"
    assert name_to_open(Attachment("a", "Page.JPEG", "", "image/jpeg", 9)) == "Page.JPEG"


def test_photographs_are_found_in_their_order() -> None:
    files = [Attachment(str(n), "x", "", kind, 9) for n, kind in enumerate(("image/png", "text/plain", "image/jpeg"))]
    assert [file.id for file in photographs_in(files)] == ["0", "2"]


def test_sizes_and_texts_are_said_as_people_say_them() -> None:
    assert [size_words(size) for size in (840, 12_300, 999_600, 3_400_000)] == [
        "840 bytes",
        "12 KB",
        "1.0 MB",
        "3.4 MB",
    ]
    assert text_of(b"\xef\xbb\xbfNo\r\nBye\r\n") == "No\nBye"
