import binascii

import pytest

from organizer.exchange.mail_words import MOST_FILES, files_in, shown, unpacked, words_of


@pytest.mark.parametrize(
    ("data", "charset", "words", "is_so"),
    [
        (b"No", "rot13", "No", True),
        (b"No", "a\0b", "No", True),
        (b"No", "undefined", "No", True),
        (b"+AGE-", "utf-7", "a", True),
        ("Señor".encode(), "utf-16-be", "\u5365\uc3b1\u6f72", True),
        ("Señor".encode("utf-16"), '"UTF-16"', "Señor", True),
        (b"a\xffb", "shift_jis", "aÿb", False),
        (b"caf\xe9", "ISO-8859-1", "café", True),
        ("café".encode(), "iso-8859-1", "café", False),
        ("café".encode(), "", "café", True),
    ],
)
def test_bytes_become_words_whatever_their_character_set_is_called(
    data: bytes, charset: str, words: str, is_so: bool
) -> None:
    assert words_of(data, charset) == (words, is_so)


def test_halves_of_signs_and_signs_without_a_shape_are_not_shown() -> None:
    assert shown("\ufeffa\0b\x1bc\ud800\r\nd\re") == "abc?\nd\ne"


@pytest.mark.parametrize(
    ("body", "packing", "data", "is_whole"),
    [
        (b"Tm8u\r\n", "base64", b"No.", True),
        (b"Tm8=Tm8u", "base64", b"NoNo.", True),
        (b"Tm8uT", "base64", b"No.", False),
        (b"", "base64", b"", True),
        (b"No=2E=\r\n Bye =XY", "quoted-printable", b"No. Bye =XY", True),
        (b"No.", "x-uue", b"No.", False),
        (b"No.", "8bit", b"No.", True),
        (b"No.", "none", b"No.", False),
    ],
)
def test_parts_are_unpacked_as_far_as_they_can_be(body: bytes, packing: str, data: bytes, is_whole: bool) -> None:
    assert unpacked(body, packing) == (data, is_whole)


def uu(name: str, *lines: bytes, end: str = "`\nend\n") -> bytes:
    return f"begin 644 {name}\n".encode() + b"".join(lines) + end.encode()


def test_files_in_a_text_are_found_with_what_writers_do_to_them() -> None:
    good, other = binascii.b2a_uu(b"The answer is no."), binascii.b2a_uu(b" Bye.")
    with_sum = good.rstrip(b"\n") + b"XYZ\n"
    text = b"See:\n" + uu("a.txt", good, b"\n", other) + uu("b.txt", good, with_sum) + b"so\n"
    rest, files = files_in(text)
    assert rest == b"See:\n\n\nso\n"
    assert [(one.name, one.data, one.is_whole) for one in files] == [
        (b"a.txt", b"The answer is no. Bye.", True),
        (b"b.txt", b"The answer is no.The answer is no.", True),
    ]


def test_a_damaged_file_in_a_text_gives_what_can_be_read() -> None:
    good = binascii.b2a_uu(b"The answer is no.")
    _, (cut,) = files_in(uu("a.txt", good, end=""))
    assert (cut.data, cut.is_whole) == (b"The answer is no.", False)
    _, (broken,) = files_in(uu("a.txt", good, b"\x7f\x7f\x7f\n"))
    assert (broken.data, broken.is_whole) == (b"The answer is no.", False)


def test_what_only_looks_like_a_file_stays_in_the_text() -> None:
    for text in (b"begin 600 of them\nnow\nend\n", b"begin 644 a\n", b"begin 644 a\n\n"):
        assert files_in(text) == (text, ())
    inner = uu("a.txt", binascii.b2a_uu(b"begin"), uu("b.txt", end=""), end="end\n")
    assert len(files_in(inner)[1]) == 1
    many = uu("a.txt", binascii.b2a_uu(b"no")) * (MOST_FILES + 2)
    rest, files = files_in(many)
    assert len(files) == MOST_FILES
    assert rest.count(b"begin") == 2
