"""Where the passphrase comes from, and what is refused."""

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import termios
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


class _Terminal:
    """The program on a terminal, for somebody who types."""

    def __init__(self, folder: Path, words: list[str]) -> None:
        self.ours, theirs = pty.openpty()
        self.child = subprocess.Popen(
            [sys.executable, "-m", "organizer", *words],
            stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, start_new_session=True,
            env={
                **os.environ,
                "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8:strict",
                "XDG_STATE_HOME": str(folder / "own"),
            },
        )  # fmt: skip
        os.close(theirs)
        self.said = b""

    def read_to(self, end: bytes) -> None:
        while not self.said.endswith(end):
            self.said += os.read(self.ours, 1)

    def type(self, keys: bytes) -> None:
        os.write(self.ours, keys)

    @property
    def is_echoing(self) -> bool:
        return bool(termios.tcgetattr(self.ours)[3] & termios.ECHO)

    def end(self) -> tuple[int, str]:
        """Return the exit code and all that was printed."""
        while True:
            try:
                more = os.read(self.ours, 1024)
            except OSError:  # Linux ends a terminal without a reader so
                break
            if not more:
                break
            self.said += more
        os.close(self.ours)
        return self.child.wait(), self.said.decode()


def _typed(folder: Path, words: list[str], *lines: bytes | str) -> tuple[int, str]:
    """Run the program on a terminal, type the lines, and return its exit code and what it printed."""
    terminal = _Terminal(folder, words)
    for line in lines:
        terminal.read_to(b": ")
        terminal.type(line if isinstance(line, bytes) else f"{line}\n".encode())
        terminal.said += b"\n"
    return terminal.end()


@pytest.mark.parametrize(
    ("keys", "says"),
    [(b"\x04", "No passphrase was typed. Start again"), (b"\xff\xfe\n", "What was typed cannot be read as text.")],
)
@pytest.mark.parametrize("words", [["verify", "campaigns.organizer"], ["new", "b.organizer"]])
def test_no_line_and_no_text_at_a_prompt_are_exit_2_with_one_sentence(
    keys: bytes, says: str, words: list[str], tmp_path: Path
) -> None:
    a_file(tmp_path, WORDS)
    code, said = _typed(tmp_path, [*words, "--json"], keys)
    told, document = re.sub(r"\s*\n", "\n", said.partition(": ")[2]).strip().split("\n", 1)
    assert (code, told.startswith(says)) == (2, True)
    assert json.loads(document)["problems"][0]["sentence"] == told
    assert not (tmp_path / "b.organizer").exists()


def test_what_is_typed_before_the_next_prompt_is_not_shown_and_the_terminal_is_left_as_it_was(tmp_path: Path) -> None:
    a_file(tmp_path, WORDS)
    terminal = _Terminal(tmp_path, ["verify", "campaigns.organizer"])
    terminal.read_to(b": ")
    terminal.type(b"other words than these\n")
    terminal.read_to(b"\r\n")  # now it is waited for
    terminal.type(f"{WORDS}\n".encode())
    terminal.child.send_signal(signal.SIGINT)
    terminal.child.wait()
    assert terminal.is_echoing
    code, said = terminal.end()
    assert (code, WORDS in said) == (130, False)
    assert said.endswith("\r\nStopped before the end. Look at what is there before you start again.\r\n")


def test_a_new_passphrase_is_long_enough_wherever_it_comes_from(
    organizer: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "short").write_text("coral barns\n", encoding="utf-8")
    assert organizer("new", "a.organizer", "--passphrase-file", "short") == 2
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"coral barns\n")))
    assert organizer("new", "a.organizer", "--passphrase-file", "-") == 2
    monkeypatch.setenv("ORGANIZER_PASSPHRASE_FILE", "short")
    assert organizer("new", "a.organizer") == 2
    assert capsys.readouterr().err.count("This passphrase is too short. Use at least 12 letters") == 3
    assert not (tmp_path / "a.organizer").exists()
    a_file(tmp_path, "coral barns")  # one that was made before opens all the same
    assert organizer("verify", "campaigns.organizer") == 0


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
    assert not list(tmp_path.glob("a.*"))


def test_no_word_of_a_command_is_a_passphrase(capsys: pytest.CaptureFixture[str]) -> None:
    """Who lists the processes sees the words of each. A file is named in them, or nothing is asked for."""
    told = ""
    for command in COMMANDS:
        assert run([command, "--help"]) == 0
        told += capsys.readouterr().out
    secret = {option for option in re.findall(r"--[a-z-]+", told) if re.search("pass|word|secret|key|phrase", option)}
    assert secret <= {"--passphrase-file", "--no-passphrase", "--copy-passphrase-file"}
