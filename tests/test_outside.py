"""No module of ours speaks over a network, and one alone hands something to other programs (promises, "No network")."""

import ast
import re
from pathlib import Path

import pytest

from tests.outside import NETWORK, network_in, other_programs_in
from tests.raised_sentences import trees

PACKAGE = Path(__file__).parents[1] / "organizer"
MAY_CALL = {"gui/outside.py", "restart.py"}
"""The first hands files and links to the desktop, the second starts the program itself again."""
MAY_NAME_ENVIRONMENT = {
    *("LOGNAME", "USER", "LNAME", "USERNAME", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"),
    "CUPS_SERVER",
    "XDG_ACTIVATION_TOKEN",  # with it the desktop lets a window come to the front
    *("ORGANIZER_PASSPHRASE_FILE", "ORGANIZER_QUIT_AFTER_PAINT", "ORGANIZER_HANDED_A_FILE"),
}
_VARIABLE = re.compile(r"[A-Z][A-Z_]{2,}")


def test_no_module_reaches_for_the_network() -> None:
    found = {str(path.relative_to(PACKAGE)): list(network_in(tree)) for path, tree in trees().items()}
    assert {path: names for path, names in found.items() if names} == {}


def test_one_module_alone_hands_something_to_another_program() -> None:
    found = {path.relative_to(PACKAGE).as_posix() for path, tree in trees().items() if list(other_programs_in(tree))}
    assert found == MAY_CALL


@pytest.mark.parametrize("name", NETWORK)
def test_a_network_is_seen_however_it_is_imported(name: str) -> None:
    above, _, last = name.rpartition(".")
    ways = [f"import {name}", f"import {name} as quiet", f"import {name}.inner", f"from {name} import thing"]
    ways += [f"def act():\n    import {name}", f"from {name}.inner import thing", f"__import__('{name}')"]
    ways += [f"importlib.import_module('{name}')", f"import_module('{name}.inner')"]
    ways += [f"from {above} import {last}", f"from {above} import thing, {last} as quiet"] if above else []
    assert [way for way in ways if not list(network_in(ast.parse(way)))] == []


def test_an_import_that_cannot_be_read_off_is_seen_and_an_honest_one_is_not() -> None:
    assert list(network_in(ast.parse("import_module(name)"))) == [(1, "?")]
    assert list(network_in(ast.parse("import_module(f'{name}')"))) == [(1, "?")]
    assert list(network_in(ast.parse("import_module('so' + 'cket')"))) == [(1, "?")]
    assert not list(network_in(ast.parse("import_module(f'organizer.gui.screens.{name}')")))
    assert not list(network_in(ast.parse("import urllib.parse, httpish\nfrom urllib.parse import quote")))


def test_another_program_is_seen_however_it_is_called() -> None:
    ways = ["import subprocess", "from subprocess import run", "import webbrowser", "from os import system", "os.popen"]
    ways += ["QDesktopServices.openUrl(url)", "label.setOpenExternalLinks(True)", "label.linkActivated.connect(act)"]
    ways += ["from PySide6.QtCore import QProcess", "QtCore.QProcess()", "os.execv('a', [])", "import multiprocessing"]
    assert [way for way in ways if not list(other_programs_in(ast.parse(way)))] == []
    assert not list(other_programs_in(ast.parse("open(path)\nthread.start()\nsystem_name = 1")))


def test_the_environment_is_asked_for_a_file_with_the_passphrase_and_never_for_the_words() -> None:
    asked = set()
    for tree in trees().values():
        source = ast.unparse(tree)
        assert "getenv" not in source
        if "environ" in source:
            texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
            asked |= {text for text in texts if isinstance(text, str) and _VARIABLE.fullmatch(text)}
    assert asked - {"SC_CLK_TCK"} == MAY_NAME_ENVIRONMENT  # asked of the system, not of the environment
