"""Files that people write, and files that nobody should."""

import time
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.exchange.toml_text import SIZE_CAP, read_bytes, read_toml

VALUE = "The value of this key cannot be read. Write texts in quotation marks, lists in brackets."
NO_KEY = 'There is no key here that can be read. Write a line as name = "text".'
CHARACTER = "A character here cannot stand in a text file. Remove it, or save the file again as plain text."
OPEN = "A text is not closed here. Close its quotation mark."
GOES_ON = "This line goes on after its value. Put texts in quotation marks, each key on its own line."
BACKSLASH = "A backslash here stands for nothing. Write two of them, or none."


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault() -> None:
    read = read_toml(b'\xef\xbb\xbf[a]\r\nb = "c"\r\n')
    assert read.values == {"a": {"b": "c"}}
    assert read.line("a", "b") == 2
    assert not read.problems


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"#" * (SIZE_CAP + 1), "too_large", 1),
        (b"a = 1\nb = '\xff'", "not_utf8", 2),
        (b"a = 1\n" + b"a." * 40_000 + b"a = 1", "too_deep", 2),
        (b"a = 1\nb = {" + b"a." * 40_000 + b"a = 1}", "too_deep", 2),
        (b"a = 1\nb = " + b"[" * 100_000, "too_deep", 2),
        (b"a = 1\nb = " + b"9" * 5_000, "no_toml", 2),
        (b"a = 1\nb = \n", "no_toml", 2),
        (b"a = 1\nb = 'c\n", "no_toml", 2),
        (b"a = 1\nb = [1,\n", "no_toml", 2),
        (b"a = 1\na = 2\n", "twice", 2),
        (b"[a]\n[a]\n", "twice", 2),
        (b"a = 1\nb = '\x00'", "no_toml", 2),
        (b"a = 1\nb = 2010-01-01T25:00:00", "no_toml", 2),
        (b"a = 1\nwords without meaning", "no_toml", 2),
    ],
)
def test_a_damaged_file_has_one_fault_on_its_line(data: bytes, code: str, line: int) -> None:
    began = time.monotonic()
    (problem,) = read_toml(data).problems
    assert (problem.problem.code, problem.line) == (code, line)
    assert time.monotonic() - began < 2
    assert problem.sentence.startswith(f"line {line}")


@pytest.mark.parametrize(
    ("data", "place", "sentence"),
    [
        (b"a={b=a={b=", "line 1, a", VALUE),
        (b"a = 1\nb = \n", "line 2, b", VALUE),
        (b"[[[[[", "line 1", NO_KEY),
        (b"%PDF-1.7", "line 1", NO_KEY),
        (b"\x00\x00", "line 1", NO_KEY),
        (b"a = {\nb = 1}", "line 1, a", NO_KEY),
        (b'a = 1\nb = "\x00"', "line 2, b", CHARACTER),
        (b"# \x07", "line 1", CHARACTER),
        (b'a = "b\nc = 1\n', "line 1, a", OPEN),
        (b"a = 1\nb = 'c\nd = 2\n", "line 2, b", OPEN),
        (b"a = 'b\nc = 'd'\n", "line 1, a", OPEN),
        (b'a = """b', "line 1, a", OPEN),
        (b"a = [1 2]", "line 1, a", "A comma or a closing bracket is missing here. Write it."),
        (b"[a", "line 1", "A comma or a closing bracket is missing here. Write it."),
        (b"[[a]", "line 1, a", "A comma or a closing bracket is missing here. Write it."),
        (b"a 1", "line 1", "An equals sign is missing after this key. Write it."),
        (b"a = 1 b = 2", "line 1, a", GOES_ON),
        (b'a = "C:\\Users"', "line 1, a", BACKSLASH),
        (b'a = "\\q"', "line 1, a", BACKSLASH),
        (b"a = {b = 1, b = 2}", "line 1, a", "This key stands twice. Keep one of them."),
        (b"a = {b = 1}\na.c = 2\nd = 3", "line 2, a.c", "This key stands twice. Keep one of them."),
        (b"a = " + b"9" * 5_000, "line 1, a", "This number is too large. Write a smaller one."),
    ],
)
def test_what_stops_the_parser_is_said_in_our_words(data: bytes, place: str, sentence: str) -> None:
    (problem,) = read_toml(data).problems
    assert (problem.place, problem.problem.sentence) == (place, sentence)


def test_every_impossible_date_is_named_with_its_key() -> None:
    read = read_toml(
        b"a = 2010-02-30\n[t]\nb = 2010-9-31\nc = [2010-13-01,\n 2010-00-00] # 2010-77-77\nd = '2010-99-99'\n"
        b"e = 2010-02-30T10:00:00\ng = 2010-02-28\n"
    )
    named = [(problem.line, problem.key, problem.problem.values["written"]) for problem in read.problems]
    assert named == [
        (1, "a", "2010-02-30"),
        (3, "t.b", "2010-9-31"),
        (4, "t.c", "2010-13-01"),
        (5, "t.c", "2010-00-00"),
        (7, "t.e", "2010-02-30"),
    ]
    assert read.values["t"]["d"] == "2010-99-99"


def test_an_impossible_date_before_a_broken_line_is_named_as_well() -> None:
    codes = [problem.problem.code for problem in read_toml(b"a = 2010-02-30\nb = \n").problems]
    assert codes == ["no_such_day", "no_toml"]


def test_a_flood_of_impossible_dates_ends() -> None:
    flood = "".join(f"a{number} = 2010-02-30\n" for number in range(200)).encode()
    assert len(read_toml(flood).problems) == 51


def test_a_missing_file_a_folder_and_a_bad_name_are_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"There is no file .*gone\.toml"):
        read_bytes(tmp_path / "gone.toml")
    with pytest.raises(Environment, match="cannot be read"):
        read_bytes(tmp_path)
    with pytest.raises(Environment, match="cannot be read"):
        read_bytes(tmp_path / "a\0b")
