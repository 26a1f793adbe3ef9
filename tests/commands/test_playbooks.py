"""``playbooks`` and ``playbooks check``."""

import json
import shutil
from pathlib import Path

import pytest

from organizer import resources
from organizer.__main__ import main
from tests.builders import PLAYBOOK
from tests.playbooks.small import plant, write_small


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


def test_all_that_is_stated_is_listed_with_source_and_mark(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks", "sources", PLAYBOOK]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {line[0] for line in lines} == {PLAYBOOK}
    assert {line[1] for line in lines} >= {"statement", "step", "task", "paragraph", "instead", "case"}
    assert {line[3] for line in lines if line[1] == "paragraph"} <= {"seen", "quoted", "disputed"}
    assert main(["playbooks", "sources", "--json"]) == 0
    stated = json.loads(capsys.readouterr().out)["stated"]
    assert {"playbook", "sort", "key", "text", "sources", "verified", "address", "checked", "remark"} == set(stated[0])
    assert main(["playbooks", "sources", "none"]) == 2
    assert capsys.readouterr().err.startswith("There is no playbook none. Choose one of: ")


def test_two_folders_are_compared_text_by_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write_small(tmp_path / "old"), write_small(tmp_path / "new")
    assert main(["playbooks", "compare", str(old), str(new)]) == 0
    assert capsys.readouterr().out == "No differences.\n"
    plant(new, "playbook.toml", 'today = ["Nothing is left of it."]', 'today = ["It is over.", "All of it."]')
    assert main(["playbooks", "compare", str(old), str(new)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "changed\tplaybook\tLeave the program",
        "  - today: Nothing is left of it.",
        "  + today: It is over.",
        "  + today: All of it.",
    ]
    assert main(["playbooks", "compare", str(old), str(new), "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["key"], change["kind"], change["parts"][0]["before"]) == (
        "playbook",
        "changed",
        "Nothing is left of it.",
    )
    plant(new, "playbook.toml", "minutes = 30", "minutes = true")
    assert main(["playbooks", "compare", str(old), str(new)]) == 2
    assert f"{new}: playbook.toml: minutes: this is true or false" in capsys.readouterr().err
    assert main(["playbooks", "compare", str(old), str(tmp_path / "gone")]) == 3


def test_a_folder_is_added_and_then_used_as_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    small = write_small(tmp_path)
    assert main(["playbooks", "add", str(small)]) == 0
    told = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert (told["id"], told["authors"], told["licence"], told["steps"], told["letters"]) == (
        "small", "We", "MIT", "3", "2",
    )  # fmt: skip
    assert main(["playbooks"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("small\tLeave the program\thistory")
    example = tmp_path / "data" / "organizer" / "playbooks" / "small" / "examples" / "riverbend.toml"
    assert main(["check", "--campaign", str(example)]) in {0, 1}
    assert main(["playbooks", "add", str(small)]) == 2
    assert "There is a playbook small already" in capsys.readouterr().err
    assert main(["playbooks", "add", str(small), "--replace", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []
    plant(example.parent.parent, "playbook.toml", "minutes = 30", "minutes = true")
    assert main(["playbooks"]) == 0
    assert capsys.readouterr().err.startswith("small cannot be used: ")


def test_a_faulty_folder_is_refused_whole_with_every_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "minutes = 30", 'minutes = 0\nhours = "x"')
    assert main(["playbooks", "add", str(small)]) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert "nothing was changed" in told.err
    assert main(["playbooks", "add", str(small), "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["problems"]) == 2
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "words", [["check"], ["compare", "a"], ["add"], ["sources", "a", "b"], ["check", "a", "--replace"], ["--replace"]]
)
def test_wrong_usage_is_one_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["playbooks", *words]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("words", [["add", "--replace"], ["--replace", "add"], ["add", "--json", "--replace"]])
def test_options_may_stand_before_the_folder(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    small = str(write_small(tmp_path))
    assert main(["playbooks", "add", small]) == 0
    assert main(["playbooks", *words, small]) == 0
    assert "small" in capsys.readouterr().out


def test_an_old_translation_is_listed_and_keeps_nothing_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    small = write_small(tmp_path)
    (small / "es.toml").write_text('[[texts]]\nen = "Words of yesterday"\nto = "Palabras"\n', encoding="utf-8")
    assert main(["playbooks", "check", str(small)]) == 1
    assert main(["playbooks", "add", str(small)]) == 0
    told = capsys.readouterr().err
    assert 'Warning: es.toml: texts[0].en: nothing in the playbook says "Words of yesterday".' in told
    assert told.endswith("What has no translation stands in English with a mark.\n")
    assert main(["playbooks"]) == 0
    assert "small\t" in capsys.readouterr().out
