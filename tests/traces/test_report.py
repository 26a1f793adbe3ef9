import json
import os
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from organizer.traces.report import KEPT, keep_report, report_text, write_report

NAME = "Quillfeather7f3a"


def test_a_report_says_what_and_where_and_no_word_of_it() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(NAME)
    program, python, kind, *passed = report_text(caught.value).splitlines()
    assert program.startswith("Organizer")
    assert python.startswith("Python 3.")
    assert kind == "json.decoder.JSONDecodeError"
    assert passed[-1].startswith("  json/decoder.py:")
    assert NAME not in str(passed)


def test_the_last_three_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    kept = [keep_report(f"{number}\n") for number in range(5)]
    assert sorted(tmp_path.rglob("*.txt")) == kept[-KEPT:]
    assert [path.read_text(encoding="utf-8") for path in kept[-KEPT:] if path] == ["2\n", "3\n", "4\n"]
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.rglob("*.txt"))


def test_without_a_log_folder_it_goes_to_the_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = write_report(ValueError(NAME))
    assert path is not None
    assert path.parent.parent == tmp_path
    assert NAME not in path.read_text(encoding="utf-8")
    assert keep_report("") is None


def test_a_program_that_was_not_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", none)
    assert report_text(ValueError()).startswith("Organizer\nPython")
