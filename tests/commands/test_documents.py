"""One JSON document of every command, whatever comes of it, and each of its keys in the help."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer import resources
from organizer.__main__ import main
from organizer.cli import COMMANDS
from organizer.commands.documents import DOCUMENTS, document_of_failure, wants_document
from tests.commands.mail import STORE

PLAYBOOK = resources.folder("playbooks", "secure-communities-2010")
EXAMPLE = PLAYBOOK / "examples" / "riverbend.toml"
GONE = "gone.organizer"


def keys_of(value: object) -> Iterator[str]:
    """Give every key of a document, at any depth."""
    if isinstance(value, list):
        for one in value:
            yield from keys_of(one)
    elif isinstance(value, dict):
        for name, held in value.items():
            yield name
            yield from keys_of(held)


def document(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """Return the one document that was printed."""
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


@pytest.mark.usefixtures("answered")
def test_every_key_of_every_document_is_named_in_the_help_of_its_command(capsys: pytest.CaptureFixture[str]) -> None:
    Path("book").symlink_to(PLAYBOOK)
    Path("empty").mkdir()
    runs: dict[str, list[tuple[object, ...]]] = {
        "letters": [("letters", STORE, "--out", "more"), ("letters", STORE, "--out", "more", "--date", "2010-10-01")],
        "check": [("check", STORE)],
        "log": [("log", STORE)],
        "dates": [("dates", STORE), ("dates", STORE, "--explain", "remind-ice:notice-ice")],
        "new": [("new", "made.organizer", "--campaign", EXAMPLE, "--no-passphrase")],
        "import": [("import", "made.organizer", "county.toml", "--dry-run", "--new")],
        "export": [("export", STORE, "--out", "again.toml")],
        "backup": [("backup", STORE)],
        "restore": [("restore", STORE, "--out", "restored.organizer")],
        "verify": [("verify", STORE)],
        "playbooks": [
            ("playbooks",),
            ("playbooks", "check", "empty"),
            ("playbooks", "sources"),
            ("playbooks", "compare", "book", PLAYBOOK.parent / "foia-ice"),
            ("playbooks", "add", "empty"),
        ],
    }
    assert tuple(runs) == COMMANDS
    for command, commands in runs.items():
        main([command, "--help"])
        told = set(re.findall(r"\w+", capsys.readouterr().out.partition("one JSON document")[2]))
        for words in commands:
            assert main([*map(str, words), "--json"]) in (0, 1), words
            missing = set(keys_of(document(capsys))) - told
            assert not missing, words


FAILURES = (
    (3, ("letters", GONE, "--out", "out")),
    (3, ("check", GONE)),
    (3, ("log", GONE)),
    (3, ("dates", GONE)),
    (3, ("new", "a/file/group.organizer", "--no-passphrase")),
    (3, ("import", GONE, "county.toml")),
    (3, ("export", GONE, "--out", "a.toml")),
    (3, ("backup", GONE)),
    (3, ("restore", GONE, "--out", "b.organizer")),
    (3, ("verify", GONE)),
    (3, ("playbooks", "check", "gone")),
    (3, ("playbooks", "compare", "gone", "gone")),
    (2, ("playbooks", "sources", "gone")),
    (2, ("letters",)),
    (2, ("playbooks", "list")),
    (2, ("chek", "a.organizer")),
    (2, ("--nothing",)),
)


@pytest.mark.parametrize(
    ("code", "words"), FAILURES, ids=lambda one: "-".join(one[:2]) if isinstance(one, tuple) else ""
)
def test_what_cannot_be_done_is_one_document_too(
    code: int,
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "file").touch()
    (tmp_path / "county.toml").write_bytes(EXAMPLE.read_bytes())
    assert main([*words, "--json"]) == code
    said = capsys.readouterr()
    told = json.loads(said.out)
    (problem,) = told["problems"]
    assert said.err == f"{problem['sentence']}\n"
    assert problem["severity"] == "error"
    assert problem["code"] == ("usage" if code == 2 else "machine")
    assert main([*words]) == code
    assert capsys.readouterr().out == ""


def test_the_faults_of_a_campaign_file_keep_their_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.toml").write_text(
        'playbook = "secure-communities-2010"\n[jurisdiction]\nname = "A"\nstate = "VA"\nkin = "x"\n'
        "[decision]\ndat = 1\n",
        encoding="utf-8",
    )
    assert main(["letters", "--campaign", "a.toml", "--out", "out", "--json"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert (told["letters"], told["refused"]) == ([], [])
    assert [problem["field"] for problem in told["problems"]] == ["jurisdiction.kin", "decision.dat"]
    assert told["problems"][0]["sentence"].startswith("a.toml, line 5, jurisdiction.kin: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("import", GONE, "b.toml", "--dry-run"), {"store": GONE, "file": "b.toml", "dry_run": True, "rows": []}),
        (("new", GONE), {"store": GONE, "rows": []}),
        (("verify", GONE), {"store": GONE, "letters": None}),
        (("restore", GONE, "--out", "b.organizer"), {"backup": GONE, "path": None}),
        (("import", GONE), {"store": None, "file": None, "dry_run": None}),
    ],
)
def test_what_the_words_name_stands_in_the_document_of_a_failure_too(
    words: tuple[str, ...],
    told: dict[str, object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert main([*words, "--json"]) in (2, 3)
    found = document(capsys)
    assert {key: found[key] for key in told} == told


def test_a_failed_document_has_the_keys_of_a_whole_one() -> None:
    assert document_of_failure(["dates", "a", "--explain=x"], [], {}) == {"date": None, "problems": []}
    assert document_of_failure(["playbooks", "--json", "sources"], [], {}) == {"stated": [], "problems": []}
    assert document_of_failure([], [], {}) == {"problems": []}
    assert {name.partition(" ")[0] for name in DOCUMENTS} == set(COMMANDS)
    assert wants_document(["check", "a", "--json"])
    assert not wants_document(["check", "--", "--json"])


def test_output_that_nobody_can_store_is_one_sentence_and_exit_3(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "organizer", "playbooks", "--json"], stdout=full, stderr=subprocess.PIPE,
            text=True, check=False, cwd=Path(__file__).parents[2],
            env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "PYTHONUNBUFFERED": ""},
        )  # fmt: skip
    assert done.returncode == 3
    said = "The work is done, but its answer could not be printed (No space left on device). Check where it goes.\n"
    assert done.stderr == said
