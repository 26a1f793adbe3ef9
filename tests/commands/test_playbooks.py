"""``playbooks`` and ``playbooks check``."""

import json
import shutil
from pathlib import Path

import pytest

from organizer import resources
from organizer.__main__ import main
from tests.builders import PLAYBOOK


def test_each_playbook_has_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks"]) == 0
    lines = capsys.readouterr().out.splitlines()
    told = {line.split("\t")[0]: line for line in lines}
    assert set(told) == {folder.parent.name for folder in resources.folder("playbooks").glob("*/playbook.toml")}
    assert len(told) == len(lines)
    assert "\thistory\t" in told[PLAYBOOK]


def test_a_shipped_playbook_has_no_problems(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks", "check", str(resources.folder("playbooks", PLAYBOOK))]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_every_problem_is_named_with_file_and_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / PLAYBOOK
    shutil.copytree(resources.folder("playbooks", PLAYBOOK), folder)
    head = folder / "playbook.toml"
    head.write_text('titel = "x"\n' + head.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "cases.toml").write_text("cases = 5\n", encoding="utf-8")
    assert main(["playbooks", "check", str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("playbook.toml: titel: ")]
    assert [line for line in lines if line.startswith("cases.toml: cases: ")]


def test_playbooks_and_problems_are_told_as_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks", "--json"]) == 0
    books = json.loads(capsys.readouterr().out)["playbooks"]
    book = next(entry for entry in books if entry["id"] == PLAYBOOK)
    assert (book["id"], book["status"], sorted(book)) == (PLAYBOOK, "history", ["checked_on", "id", "status", "title"])
    assert main(["playbooks", "check", str(resources.folder("playbooks", PLAYBOOK)), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []
    assert main(["playbooks", "check", str(tmp_path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["folder"] == str(tmp_path)
    assert {"file", "path", "sentence"} == set(told["problems"][0])


def test_a_missing_folder_is_exit_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks", "check", str(tmp_path / "gone")]) == 3
    assert capsys.readouterr().err.startswith("There is no folder")
