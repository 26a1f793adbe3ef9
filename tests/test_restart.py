import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.starting_again import restart
from organizer.gui.window import Window
from organizer.restart import STARTED, handed_file, start_again
from organizer.store.store import Store

NAME = "Quillfeather7f3a"
_TOLD = """
import os
from pathlib import Path
from organizer.restart import STARTED, handed_file
found = handed_file()
shown = Path("/proc/self/cmdline").read_bytes() + Path("/proc/self/environ").read_bytes()
told = (str(found), str(b"Quillfeather" in shown), str(os.environ.get("ORGANIZER_HANDED_A_FILE")))
out = Path(__file__).with_suffix(".out")
out.write_bytes(os.fsencode(" ".join(told)))
out.rename(out.with_suffix(".told"))
"""


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the program be one that tells what it was started with; return where it tells it."""
    script = tmp_path / "program.py"
    script.write_text(_TOLD, encoding="utf-8")
    opened = f"/somewhere/{NAME}.organizer"
    monkeypatch.setattr(sys, "argv", [str(script), opened])
    monkeypatch.setattr(sys, "orig_argv", ["python", str(script), opened])
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    monkeypatch.delenv("PYTEST_CURRENT_TEST", raising=False)
    yield script.with_suffix(".told")
    for program in STARTED:
        program.wait(20)


def test_the_file_is_handed_over_where_no_list_of_processes_shows_it(told: Path, qtbot: QtBot) -> None:
    path = Path("/somewhere else", f"{NAME} \udcff.organizer")
    assert start_again(path)
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert told.read_bytes() == os.fsencode(path) + b" False None"


def test_without_a_file_nothing_is_handed_over(told: Path, qtbot: QtBot) -> None:
    assert start_again(None)
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert told.read_text(encoding="utf-8") == "None False None"


def test_a_program_that_cannot_be_started_is_no_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert not start_again(None)


def test_what_nobody_handed_over_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ORGANIZER_HANDED_A_FILE", raising=False)
    assert handed_file() is None


def test_the_window_gives_its_file_free_before_the_next_one_starts(told: Path, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk()
    window = Window(desk)
    qtbot.addWidget(window)
    desk.open(Store.create(tmp_path / "group.organizer", None))
    restart(window)
    assert desk.store is None
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert told.read_text(encoding="utf-8") == f"{tmp_path / 'group.organizer'} False None"


def test_a_window_that_fails_as_it_closes_starts_again_all_the_same(
    told: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(Desk())
    qtbot.addWidget(window)

    def fail() -> bool:
        raise ValueError(NAME)

    monkeypatch.setattr(window, "close", fail)
    restart(window)
    monkeypatch.undo()
    qtbot.waitUntil(told.exists, timeout=20_000)
