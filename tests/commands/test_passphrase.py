"""Where the passphrase comes from, and what is refused."""

import io
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from organizer.cli import COMMANDS, run
from organizer.commands.exit_codes import guarded
from tests.builders import a_file

WORDS = "coral ladder umbrella seventeen quiet barn"
Run = Callable[..., int]


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (tmp_path / "words").write_text(f"  {WORDS.replace(' ', '  ')}\n", encoding="utf-8")
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


def test_a_file_with_the_passphrase_makes_and_opens_a_store(organizer: Run, tmp_path: Path) -> None:
    assert organizer("new", "a.organizer", "--passphrase-file", "words") == 0
    assert organizer("export", "a.organizer", "--out", "x.toml", "--passphrase-file", "words") == 2  # no campaign yet
    assert WORDS.encode() not in (tmp_path / "a.organizer").read_bytes()


def test_the_variable_names_a_file_too(organizer: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_file(tmp_path, WORDS)
    monkeypatch.setenv("ORGANIZER_PASSPHRASE_FILE", "words")
    assert organizer("export", "campaigns.organizer", "--out", "x.toml") == 0
    assert organizer("new", "b.organizer") == 0
    assert organizer("import", "b.organizer", "x.toml") == 0


def test_standard_input_gives_the_passphrase(organizer: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_file(tmp_path, WORDS)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{WORDS}\n".encode())))
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--passphrase-file", "-") == 0


def test_a_wrong_passphrase_is_exit_3_with_one_sentence(
    organizer: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path, "other words than these")
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--passphrase-file", "words") == 3
    said = capfd.readouterr()
    assert said.err.startswith("This passphrase does not open the file.")
    assert said.err.count("\n") == 1


def test_no_source_and_no_terminal_is_exit_2(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path, WORDS)
    assert organizer("export", "campaigns.organizer", "--out", "x.toml") == 2
    assert "Name the passphrase of campaigns.organizer with --passphrase-file." in capsys.readouterr().err
    assert organizer("new", "b.organizer") == 2
    assert "choose --no-passphrase" in capsys.readouterr().err
    assert not (tmp_path / "b.organizer").exists()


@pytest.mark.parametrize("text", ["", " \n", "x'00ff'", " X'00' \n"])
def test_an_empty_passphrase_and_a_raw_key_are_refused(text: str, organizer: Run, tmp_path: Path) -> None:
    (tmp_path / "bad").write_text(text, encoding="utf-8")
    assert organizer("new", "b.organizer", "--passphrase-file", "bad") == 2
    assert not (tmp_path / "b.organizer").exists()
    a_file(tmp_path, WORDS)
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--passphrase-file", "bad") == 2


@pytest.mark.parametrize(
    ("content", "says"), [(None, "cannot be read"), (b"\xff", "no text in UTF-8"), (b"a" * 5000, "too long")]
)
def test_a_passphrase_file_that_is_none_is_exit_3(
    content: bytes | None, says: str, organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "odd").write_bytes(content)
    a_file(tmp_path)
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--passphrase-file", "odd") == 3
    assert says in capsys.readouterr().err


def _typed(tmp_path: Path, words: list[str], *lines: str) -> tuple[int, str]:
    """Run the program on a terminal, type the lines, and return its exit code and what it printed."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "organizer", *words],
        stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    os.close(theirs)
    said = b""
    for line in lines:
        while not said.endswith(b": "):
            said += os.read(ours, 1024)
        os.write(ours, f"{line}\n".encode())
        said += b"\n"
    while True:
        try:
            more = os.read(ours, 1024)
        except OSError:  # Linux ends a terminal without a reader so
            break
        if not more:
            break
        said += more
    os.close(ours)
    return child.wait(), said.decode()


def test_a_prompt_asks_twice_for_a_new_passphrase_and_shows_nothing(tmp_path: Path) -> None:
    code, said = _typed(tmp_path, ["new", "a.organizer"], WORDS, WORDS)
    assert (code, "Made a.organizer." in said, WORDS in said) == (0, True, False)
    code, said = _typed(tmp_path, ["export", "a.organizer", "--out", "x.toml"], WORDS)
    assert (code, "There is no campaign in this store." in said) == (2, True)


@pytest.mark.parametrize("waits", [[1.0], [1.0, 2.0], [1.0, 2.0, 4.0]])
def test_a_prompt_waits_longer_after_each_wrong_one_and_asks_three_times(
    organizer: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    a_file(tmp_path, WORDS)
    answers = iter(["wrong words"] * len(waits) + [WORDS])
    slept: list[float] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    monkeypatch.setattr("time.monotonic", lambda: 100.0)
    monkeypatch.setattr("time.sleep", slept.append)
    assert organizer("verify", "campaigns.organizer") == (3 if len(waits) == 3 else 0)
    assert slept == waits


def test_two_different_new_passphrases_make_nothing(tmp_path: Path) -> None:
    code, said = _typed(tmp_path, ["new", "a.organizer"], WORDS, "something else again")
    assert (code, "The two passphrases differ." in said) == (2, True)
    assert not list(tmp_path.iterdir())


def test_no_word_of_a_command_is_a_passphrase(capsys: pytest.CaptureFixture[str]) -> None:
    """Who lists the processes sees the words of each. A file is named in them, or nothing is asked for."""
    told = ""
    for command in COMMANDS:
        assert run([command, "--help"]) == 0
        told += capsys.readouterr().out
    secret = {option for option in re.findall(r"--[a-z-]+", told) if re.search("pass|word|secret|key|phrase", option)}
    assert secret <= {"--passphrase-file", "--no-passphrase", "--copy-passphrase-file"}
