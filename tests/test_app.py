import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer import app
from organizer.gui.desk import Desk
from organizer.gui.screens.start import StartScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.settings import Settings
from organizer.gui.words import path_words
from organizer.store.campaigns import list_campaigns

ROOT = Path(__file__).parents[1]
# What the first paint must not wait for.
LATE = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "reportlab",
    "jinja2",
    "msgspec",
    "organizer.store",
    "organizer.playbooks",
    "organizer.papers",
    "organizer.letters",
    "organizer.domain.campaign",
    "organizer.domain.playbook",
    "organizer.gui.dialogs",
    "organizer.gui.widgets.text_box",
    "organizer.gui.screens.home",
    "organizer.gui.backup_clock",
    "organizer.gui.toolbox",
    "organizer.gui.goals",
    "organizer.gui.days",
    "organizer.domain.dates",
    "importlib.metadata",
    "calendar",
    "socket",
    "email",
    "json",
    "xml",
)
# Nor for these of Qt: a class is made when it is first named, with all its enumerations (7 ms for QStyle), and all
# kinds of widgets, as QTabBar, when Python is handed a widget that it does not know.
LATE_CLASSES = {"QStyle", "QTabBar", "QSyntaxHighlighter", "QFileDialog", "QMessageBox"}


def _run(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "ORGANIZER_QUIT_AFTER_PAINT": "1"}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_window_tells_its_first_paint_and_quits(tmp_path: Path) -> None:
    late = ", ".join(f"{name!r}" for name in LATE)
    done = _run(
        "import sys, atexit\n"
        f"atexit.register(lambda: print(sorted(n for n in sys.modules if n.startswith(({late})))))\n"
        "made = lambda: {*vars(sys.modules['PySide6.QtWidgets']), *vars(sys.modules['PySide6.QtGui'])}\n"
        f"atexit.register(lambda: print(sorted({LATE_CLASSES} & made())))\n"
        "from organizer.app import run\n"
        "print(__import__.__name__)\n"
        "sys.exit(run(None))",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    importer, first, classes, modules = done.stdout.splitlines()
    assert importer == "__import__"  # Qt's own would make every later import slower
    assert re.fullmatch(r"first paint \d+ ms", first)
    assert modules == "[]"
    assert classes == "[]"
    assert not list(tmp_path.rglob("*.organizer"))


def test_a_given_file_comes_first_and_a_usual_one_is_found_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "new_files_folder", lambda: tmp_path)
    first = app.open_window(qapp, Desk(settings=Settings()), None)
    qtbot.addWidget(first)
    assert isinstance(first.screen_in_front, StartScreen)
    (tmp_path / "campaigns.organizer").touch()
    for given, name in ((None, "campaigns.organizer"), (tmp_path / "gone.organizer", "gone.organizer")):
        window = app.open_window(qapp, Desk(settings=Settings()), given)
        qtbot.addWidget(window)
        assert isinstance(window.screen_in_front, UnlockScreen)
        assert path_words(Path(name)) in window.screen_in_front.place.text()


def test_the_tools_hold_playbooks_offices_and_an_example() -> None:
    toolbox = app.load_toolbox()
    assert "secure-communities-2010" in toolbox.playbooks
    assert vars(QtWidgets).keys() >= {"QStyle", "QTabBar"}  # or the first list would wait for all kinds of widgets
    assert len(toolbox.seed) >= 56
    with toolbox.example("") as store:
        assert store.path is None
        assert store.read_only
        assert [entry.example for entry in store.read(list_campaigns)] == [True]


def test_after_the_paint_the_tools_come_to_the_desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "new_files_folder", lambda: tmp_path)
    desk = Desk(settings=Settings())
    window = app.open_window(qapp, desk, None)
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.equipped, timeout=20_000):
        app.after_paint(qapp, window)
    assert desk.toolbox is not None


def test_a_fault_while_loading_is_raised_where_it_is_seen() -> None:
    with pytest.raises(ValueError, match="broken"):
        app.fail(ValueError("broken"))
