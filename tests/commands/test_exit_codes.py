"""Each kind of failure: its number, one sentence, and nothing of the user in the report on a fault of ours."""

import errno
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from organizer.__main__ import main
from organizer.commands.exit_codes import Faulty, guarded, visible
from organizer.domain.errors import Broken, Environment, NewerFile, Refused
from organizer.exchange.campaign_file import write_campaign
from organizer.store.database import open_engine
from tests.builders import a_campaign, a_file


@pytest.mark.parametrize(
    ("failure", "code", "sentence"),
    [
        (Refused("Write it so."), 2, "Write it so.\n"),
        (Faulty(["One.", "Two."]), 2, "One.\nTwo.\n"),
        (Environment("The disk is full."), 3, "The disk is full.\n"),
        (NewerFile("It is newer."), 4, "It is newer.\n"),
        (OSError(errno.ENOSPC, "No space left", "a.pdf"), 3, "a.pdf could not be used (No space left)."),
        (OSError(errno.EIO, "Input error"), 3, "A file could not be used (Input error)."),
        (KeyboardInterrupt(), 130, "Stopped before the end. Look at what is there before you start again.\n"),
    ],
)
def test_each_failure_has_its_code_and_its_sentence(
    failure: BaseException, code: int, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def act() -> int:
        raise failure

    assert guarded(act) == code
    assert capsys.readouterr().err.startswith(sentence)


def test_what_is_done_keeps_its_own_code() -> None:
    assert guarded(lambda: 1) == 1


def _read_number(secret: str) -> int:
    return int(secret)


def _fail_with(secret: str) -> int:
    try:
        return _read_number(secret)
    except ValueError as inner:
        raise RuntimeError(secret) from inner


def test_a_fault_of_ours_leaves_a_report_without_a_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert guarded(lambda: _fail_with("Dana Whitfield")) == 70
    said = capsys.readouterr().err
    (report,) = tmp_path.rglob("fault-*.txt")
    assert said == f"Organizer ran into a problem of its own. Send the report, which holds no data of yours: {report}\n"
    text = report.read_text(encoding="utf-8")
    assert "Dana" not in text
    assert "\nRuntimeError\n" in text
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_report_that_can_be_written_nowhere_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)
    monkeypatch.setattr("tempfile.tempdir", os.devnull)
    assert guarded(lambda: _fail_with("Dana Whitfield")) == 70
    said = capsys.readouterr().err
    assert "it follows here.\nOrganizer" in said
    assert "\nRuntimeError\n" in said
    assert "Dana" not in said


def test_a_damaged_installation_says_so_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def act() -> int:
        raise Broken("The playbook is damaged.")

    assert guarded(act) == 70
    assert capsys.readouterr().err.startswith("The playbook is damaged. Send the report")


def test_nothing_printed_can_steer_a_terminal() -> None:
    assert visible("a\x1b[31m\tb\u202e\n") == "a\\u001b[31m\tb\\u202e\\u000a"


def test_a_reader_that_has_gone_is_no_fault_of_ours(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from organizer.commands.exit_codes import guarded\n"
        "def act():\n"
        "    for _ in range(100000): sys.stdout.write('line\\n')\n"
        "    return 0\n"
        "sys.exit(guarded(act))\n"
    )
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", program], stdout=write, stderr=subprocess.PIPE, check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
    )  # fmt: skip
    os.close(write)
    assert (done.returncode, done.stderr) == (3, b"")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("code", "lines", "says"),
    [(0, 1, "The work is done, but its"), (0, 9999, "The work is done, but its"), (1, 9999, "The"), (2, 9999, "")],
)
def test_an_answer_that_cannot_be_printed_is_told_as_that_and_not_as_a_failure_of_the_act(
    code: int, lines: int, says: str, tmp_path: Path
) -> None:
    program = (
        "import sys\n"
        "from organizer.commands.exit_codes import guarded\n"
        "def act():\n"
        f"    for _ in range({lines}): sys.stdout.write('line\\n')\n"
        "    open('done', 'w').close()\n"
        f"    return {code}\n"
        "sys.exit(guarded(act))\n"
    )
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", program], stdout=full, stderr=subprocess.PIPE, text=True, check=False,
            cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
    assert (done.returncode, (tmp_path / "done").exists()) == (3 if says else code, True)
    told = f"{says} answer could not be printed (No space left on device). Check where it goes.\n" if says else ""
    assert done.stderr == told


def test_a_sentence_that_nobody_can_read_stops_nothing(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "organizer", "check", "gone.organizer", "--json"], stdout=write, stderr=write,
        check=False, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    os.close(write)
    assert done.returncode == 3


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), Refused("Write it so.")])
def test_a_failure_behind_a_part_of_the_answer_is_one_document(
    failure: BaseException, capsys: pytest.CaptureFixture[str]
) -> None:
    def act() -> int:
        sys.stdout.write("{")
        raise failure

    code, name = (130, "stopped") if isinstance(failure, KeyboardInterrupt) else (2, "usage")
    assert guarded(act, ["verify", "a.organizer", "--json"], {"store": "a.organizer"}) == code
    told = json.loads(capsys.readouterr().out)
    assert (told["store"], told["problems"][0]["code"]) == ("a.organizer", name)


class _StoppedAt(io.StringIO):
    """An output at which Ctrl+C is pressed."""

    def write(self, _text: str) -> int:
        raise KeyboardInterrupt


@pytest.mark.parametrize(("code", "ends", "says"), [(0, 130, "The work is done, but its"), (1, 130, "The"), (3, 3, "")])
def test_who_stops_the_printing_is_told_what_was_done(
    code: int, ends: int, says: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", _StoppedAt())
    assert guarded(lambda: code) == ends
    told = f"Stopped. {says} answer was not printed to its end.\n" if says else ""
    assert capsys.readouterr().err == told


@pytest.mark.parametrize(
    ("closed", "words", "code"),
    [
        ("<&-", "check gone.organizer --passphrase-file -", 3),
        (">&-", "playbooks", 0),
        ("2>&-", "check gone.organizer", 3),
        ("<&- >&- 2>&-", "check gone.organizer --json", 3),
    ],
)
def test_a_command_without_a_terminal_or_any_stream_ends_as_it_should(
    closed: str, words: str, code: int, tmp_path: Path
) -> None:
    command = f'exec "{sys.executable}" -m organizer {words} {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == code
    assert "fault" not in done.stderr
    assert not list(tmp_path.rglob("fault-*"))


OURS = "campaigns.organizer"
COMMANDS = (
    ("letters", OURS, "--out", "out"),
    ("check", OURS),
    ("log", OURS),
    ("dates", OURS),
    ("import", OURS, "more.toml"),
    ("import", OURS, "more.toml", "--dry-run"),
    ("import", "good.organizer", OURS),
    ("export", OURS, "--out", "made.toml"),
    ("export", OURS, "--out", "made.json"),
    ("backup", OURS),
    ("backup", OURS, "--out", "made.organizer"),
    ("restore", OURS, "--out", "made.organizer"),
    ("verify", OURS),
)


def _newer(path: Path) -> None:
    engine, _ = open_engine(path, None)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
        connection.commit()
    engine.dispose()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "case",
    [
        (Path.unlink, 3, r"There is no file campaigns\.organizer( in .*)?\. Check the name( and the folder)?\."),
        (_folder, 3, r"campaigns\.organizer is not a file\. Choose a file that ends in \.organizer\."),
        (lambda path: path.write_bytes(b""), 3, r"campaigns\.organizer has nothing in it\. .*"),
        (lambda path: path.write_bytes(b"hello"), 3, r"campaigns\.organizer is not an Organizer file, .*"),
        (lambda path: path.write_bytes(path.read_bytes()[:4096]), 3, r"campaigns\.organizer is damaged\. .*"),
        (_newer, 4, r"campaigns\.organizer was written by a newer version of Organizer\. .*"),
    ],
    ids=["missing", "folder", "empty", "text", "cut", "newer"],
)
def test_every_command_names_what_is_wrong_with_a_file_and_changes_nothing(
    case: tuple[Callable[[Path], object], int, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoil, code, sentence = case
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    Path("more.toml").write_bytes(write_campaign(a_campaign(jurisdiction__name="Millbrook")))
    a_file(tmp_path)
    shutil.copyfile(OURS, "good.organizer")
    spoil(Path(OURS))
    kept = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for words in COMMANDS:
        assert main([*words, "--json"]) == code, words
        said = capsys.readouterr()
        assert re.fullmatch(sentence, said.err.rstrip("\n")), words
        assert json.loads(said.out)["problems"]
    locks = {path.with_name(f"{path.name}.lock") for path in kept}
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path not in locks} == kept
