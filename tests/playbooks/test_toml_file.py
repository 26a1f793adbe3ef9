import os
import time
from pathlib import Path

import pytest

from organizer.playbooks.problem import FileProblem, Place
from organizer.playbooks.toml_file import LARGEST_BYTES, read_toml


def _read(path: Path) -> tuple[dict[str, object] | None, list[FileProblem]]:
    found: list[FileProblem] = []
    return read_toml(path, Place("a.toml", "", found)), found


def _refused(tmp_path: Path, content: bytes) -> FileProblem:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    table, found = _read(path)
    assert table is None
    (problem,) = found
    return problem


def test_a_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b'\xef\xbb\xbfa = "x"\r\nb = 2\r\n')
    assert _read(path) == ({"a": "x", "b": 2}, [])


@pytest.mark.parametrize(
    ("content", "path", "wrong"),
    [
        (b"a = 1\nb = = 2\n", "line 2, column 5", "not TOML: Invalid value"),
        (b'a = "open', "end of file", "not TOML: Unterminated string"),
        (b"a = 2010-02-30\n", "line 1, column 5", "not TOML: Invalid date or datetime"),
        (b"a = 1\na = 2\n", "line 2, column 6", "not TOML: Cannot overwrite a value"),
        (b"a = " + b"9" * 5000, "", "not TOML: Exceeds the limit"),
        (b"a = " + b"[" * 5000, "", "lists or tables are nested too deep"),
        (b'a = "\xff"', "", "byte 6 is not UTF-8"),
        (b"#" * (LARGEST_BYTES + 1), "", "the file is too large"),
    ],
)
def test_what_is_no_toml_is_one_problem(tmp_path: Path, content: bytes, path: str, wrong: str) -> None:
    problem = _refused(tmp_path, content)
    assert problem.path == path
    assert problem.wrong.startswith(wrong)
    assert problem.expected


def test_a_folder_or_a_pipe_in_the_place_of_a_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    begun = time.monotonic()
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none"):
        assert [problem.wrong for problem in _read(path)[1]] == ["there is no such file"]
    assert time.monotonic() - begun < 1


def test_what_the_machine_refuses_is_named() -> None:
    # Reading the start of a process's memory fails for everybody, root too.
    table, (problem,) = _read(Path("/proc/self/mem"))
    assert table is None
    assert problem.wrong == "the file cannot be read: Input/output error"
