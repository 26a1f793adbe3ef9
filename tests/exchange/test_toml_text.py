"""Files that people write, and files that nobody should."""

import time
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.exchange.toml_text import SIZE_CAP, read_bytes, read_toml


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
