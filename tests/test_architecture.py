"""The house rules as tests: walls, sizes, names."""

import ast
import os
import statistics
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.raised_sentences import error_names, glued, trees

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "organizer"
MODULES = sorted(PACKAGE.rglob("*.py"))
BANNED_NAMES = {"utils", "helpers", "manager", "common", "misc", "base", "data"}
PRIVATE_FIELDS = ("immigration_status", "nationality", "a_number", "alien_number", "ssn", "social_security", "birth")


def _length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_the_import_walls_stand() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_python_file_is_over_400_lines() -> None:
    long = {str(path): _length(path) for path in [*MODULES, *ROOT.glob("tests/**/*.py")] if _length(path) > 400}
    assert not long


def test_most_files_are_small() -> None:
    lengths = [_length(path) for path in MODULES if _length(path)]
    assert statistics.median(lengths) <= 150
    assert sum(length <= 250 for length in lengths) >= 0.9 * len(lengths)


def test_names_say_what_they_hold() -> None:
    parts = {part for path in MODULES for part in path.relative_to(PACKAGE).with_suffix("").parts}
    assert not parts & BANNED_NAMES


def test_init_files_are_nearly_empty() -> None:
    assert all(_length(path) <= 3 for path in PACKAGE.rglob("__init__.py"))


def test_every_test_file_stands_where_its_module_stands() -> None:
    mirrored = [
        path
        for folder in ("domain", "playbooks", "exchange", "store", "letters", "papers", "commands")
        for path in (ROOT / "tests" / folder).rglob("test_*.py")
    ]
    lost = []
    for path in mirrored:
        place = path.relative_to(ROOT / "tests").parent
        name = path.stem.removeprefix("test_")
        folder = PACKAGE / place
        if not any(name == module.stem or name.startswith(f"{module.stem}_") for module in folder.glob("*.py")):
            lost.append(str(path.relative_to(ROOT)))
    assert not lost


def test_no_table_answer_import_or_template_asks_for_private_data() -> None:
    """A form of the window is a ``Field`` too, and so is what a letter's template needs: a name of the catalogue."""
    from organizer import resources
    from organizer.domain.fields import CATALOGUE, FACT_KEYS, RECIPIENT_KEYS
    from organizer.exchange.recipients_csv import FIELDS
    from organizer.exchange.whole_shape import all_parts
    from organizer.store.tables import Row

    names = [column.name for table in Row.metadata.tables.values() for column in table.columns]
    names += [*FIELDS, *RECIPIENT_KEYS, *FACT_KEYS, *(part.name for part in all_parts())]
    names += [name for part in all_parts() for name in part.keys]
    names += [word for entry in CATALOGUE for word in (entry.name, entry.label, entry.hint)]
    made = (node for path in MODULES for node in ast.walk(trees()[path]) if isinstance(node, ast.Call))
    forms = (node for node in made if isinstance(node.func, ast.Name) and node.func.id in {"Field", "FormField"})
    names += [
        part.value
        for form in forms
        for part in ast.walk(form)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    for path in resources.folder("playbooks").rglob("letters/*.toml"):
        template = tomllib.loads(path.read_text(encoding="utf-8"))
        names += [str(template.get("needs", "")), str(template.get("asks", ""))]
    plain = {name: name.lower().replace(" ", "_").replace("-", "_") for name in names}
    assert not [name for name, said in plain.items() if any(word in said for word in PRIVATE_FIELDS)]


def test_pyproject_is_the_only_configuration_file() -> None:
    others = {"setup.cfg", "setup.py", "tox.ini", "pytest.ini", "mypy.ini", ".ruff.toml", "ruff.toml", ".importlinter"}
    assert not others & {path.name for path in ROOT.iterdir()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "MIT"


def test_the_pinned_qt_keeps_the_count_of_none() -> None:
    """PySide6 6.12.0 on Python 3.11 gives back one reference to None too many per call, and aborts in the end."""
    probe = (
        "import sys\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(1000): thing.setObjectName('x')\n"
        "print(before - sys.getrefcount(None))\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert sys.version_info >= (3, 12) or int(done.stdout) < 100


def test_an_error_is_one_whole_sentence_and_values() -> None:
    """The window translates the sentence before it fills in the values: see ``organizer.domain.errors``."""
    found = {str(path.relative_to(ROOT)): list(glued(trees()[path])) for path in MODULES}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_the_window_says_no_error_in_plain_english() -> None:
    """``str`` of an error is the English of the command line: the window has ``trouble_words``."""
    caught = {}
    for path in (PACKAGE / "gui").rglob("*.py"):
        for handler in (node for node in ast.walk(trees()[path]) if isinstance(node, ast.ExceptHandler)):
            kinds = {node.id for node in ast.walk(handler.type or handler) if isinstance(node, ast.Name)}
            said = [ast.unparse(node) for each in handler.body for node in ast.walk(each) if isinstance(node, ast.Call)]
            if kinds & error_names() and f"str({handler.name})" in said:
                caught[path.name] = handler.lineno
    assert not caught


def test_a_sentence_that_is_put_together_is_found() -> None:
    glue = "def act(name):\n    raise {}"
    wrong = ['Refused(f"{name} is gone.")', 'Refused("It is " + name)', 'Refused("{a} is gone.".format(a=name))']
    wrong += ['Refused("It is gone.", "name")', 'Environment("{a} is gone.", a=f"the file {name}")', "Broken(name)"]
    wrong += ['Refused("{field} is gone.", field=name)', 'Refused("It is {a}.", a="one" if name else "two")']
    right = ['Refused("{a} is gone.", a=name, field="name")', 'Refused("{a}", a=f"{name:%H:%M}")', "Refused.of(name)"]
    assert [list(glued(ast.parse(glue.format(each)))) for each in wrong] == [[2]] * len(wrong)
    assert [list(glued(ast.parse(glue.format(each)))) for each in right] == [[]] * len(right)


def test_what_is_chosen_is_told_by_the_one_signal_that_also_knows_typed_letters() -> None:
    """A combo box sends ``activated`` for the mouse and the arrow keys only: see ``Choice.chosen``."""
    found = [path.name for path in MODULES if ".activated.connect(" in path.read_text(encoding="utf-8")]
    assert found == ["choice.py"]
