import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from organizer.gui.lean_qt import LateModule, lean_import

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from organizer.gui.lean_qt import LATE, lean_import
with lean_import():
    from PySide6 import QtWidgets
print(__import__.__name__)
unread = lambda: sum(sys.modules[name].__loader__ is None for name in LATE)
application = QtWidgets.QApplication([])
label = QtWidgets.QLabel("Words")
label.show()
application.processEvents()
print(unread())
try:
    label.resize("wide")
except TypeError as refused:
    print(str(refused).splitlines()[-1].strip())
print(QtWidgets.QLabel.setText.__doc__)
from shibokensupport.signature.lib import pyi_generator
print(pyi_generator.generate_pyi.__name__, unread())
print(hasattr(pyi_generator, "nothing of this name"))
"""


def test_qt_explains_itself_only_when_it_is_asked() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    importer, unread, sentence, words, generator, lacking = done.stdout.splitlines()
    assert importer == "__import__"
    assert unread == "5"
    assert sentence.startswith("PySide6.QtWidgets.QWidget.resize(w: int, h: int")
    assert words.startswith("setText(self, arg__1: str")
    assert generator == "generate_pyi 0"
    assert lacking == "False"


def test_a_part_that_is_gone_is_an_import_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "organizer.gui.gone", LateModule("organizer.gui.gone"))
    with pytest.raises(ImportError):
        sys.modules["organizer.gui.gone"].words  # noqa: B018 - to ask is what reads it


def test_the_import_of_python_is_back_after_a_failure() -> None:
    usual = builtins.__import__
    with pytest.raises(ModuleNotFoundError), lean_import():
        __import__("organizer.gui.nothing")
    assert builtins.__import__ is usual
