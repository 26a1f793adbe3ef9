"""``organizer``: a window or a command, told apart by the first word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from organizer.__main__ import main

ROOT = Path(__file__).parents[1]
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.fixture
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NO_DISPLAY:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_no_display")
@pytest.mark.parametrize("words", [[], ["new.organizer"], ["some.file"]])
def test_a_window_without_a_display_is_one_line_and_exit_3(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "some.file").touch()
    assert main(words) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "organizer letters, check" in said.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["leters"], "leters is no command and no file. Did you mean letters?"),
        (["gone.txt"], "gone.txt is no command and no file. See organizer --help."),
        (["."], ". is a folder. Name a store"),
        ([""], " is no command and no file."),
        (["erase", "x.organizer"], "erase is no command"),
        (["a.organizer", "b.organizer"], "The window opens one file, and b.organizer is one word more."),
        (["--nothing"], "Unrecognized arguments: --nothing. See organizer --help."),
        (["--"], "See organizer --help."),
        (["letters", "--campaign", "a.toml"], "The following arguments are required: --out. See organizer letters"),
        (["letters", "--out", "d", "--date", "2010-02-30"], "there is no day 2010-02-30"),
        (["letters", "--out", "d", "--date", "20101001"], "there is no day 20101001"),
        (["letters", "--out", "d", "--dat", "2010-10-01"], "Unrecognized arguments: --dat"),
        (["letters", "--out", "d"], "Name one source: a STORE, or a campaign file with --campaign."),
        (["check", "a.organizer", "--campaign", "b.toml"], "Name one source"),
        (["check", "--campaign", "b.toml", "--name", "x"], "takes no --name"),
        (["new", "a.organizer", "--no-passphrase", "--passphrase-file", "f"], "not allowed with argument"),
        (["import", "a.organizer", "b.txt"], "b.txt is of no kind"),
        (["export", "a.organizer", "--out", "b.xml"], "b.xml is of no kind"),
        (["playbooks", "list"], "invalid choice"),
        (["playbooks", "check"], "Name the folder to check"),
    ],
)
def test_wrong_usage_is_exit_2_with_one_sentence(
    words: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("letters",),
        ("check",),
        ("log",),
        ("dates",),
        ("new",),
        ("import",),
        ("export",),
        ("backup",),
        ("restore",),
        ("verify",),
        ("playbooks",),
    ],
)
def test_help_has_an_example_for_every_command(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    assert f"Example: organizer {' '.join(command)}" in capsys.readouterr().out


def test_what_is_not_built_is_not_listed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--help"])
    said = capsys.readouterr().out
    assert "organizer [STORE]" in said
    assert not [word for word in ("merge", "erase") if f"    {word}" in said]


def test_the_program_runs_as_a_module_without_a_display(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "organizer", "--version"], capture_output=True, text=True, check=False,
        env={**os.environ, **NO_DISPLAY, "HOME": str(tmp_path)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("organizer 0.")


def test_the_help_of_letters_says_when_they_count_as_written(capsys: pytest.CaptureFixture[str]) -> None:
    main(["letters", "--help"])
    assert "0 when at least one letter was written, and names those that were not." in capsys.readouterr().out


@pytest.mark.parametrize("name", ["organizer.process", "organizer.commands.exit_codes", "organizer.cli"])
@pytest.mark.parametrize("has_document", [False, True])
def test_who_stops_it_while_it_is_being_read_gets_one_sentence_and_130(
    name: str, tmp_path: Path, *, has_document: bool
) -> None:
    program = (
        "import builtins, sys\n"
        "before = set(sys.modules)\n"
        "from organizer.__main__ import main\n"
        "assert set(sys.modules) - before == {'organizer', 'organizer.__main__'}\n"
        "real = builtins.__import__\n"
        "def pressed(name, *others, **more):\n"
        f"    if name == {name!r}:\n"
        "        builtins.__import__ = real\n"
        "        exec('raise KeyboardInterrupt')\n"
        "    return real(name, *others, **more)\n"
        "builtins.__import__ = pressed\n"
        "sys.exit(main())\n"
    )
    words = ["verify", "a.organizer", *(["--json"] if has_document else [])]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 130
    assert done.stderr == "Stopped before the end. Look at what is there before you start again.\n"
    assert (done.stdout.count('"stopped"'), bool(done.stdout)) == (int(has_document), has_document)


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from organizer.__main__ import main\n"
        "main(['--help'])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'reportlab', 'jinja2', 'sqlcipher3', 'holidays', 'icalendar'}\n"
        "heavy &= set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_letter_waits_only_for_what_it_is_made_of(tmp_path: Path) -> None:
    example = "resources/playbooks/secure-communities-2010/examples/riverbend.toml"
    program = (
        "import sys, gc\n"
        f"sys.argv[1:] = ['letters', '--campaign', {example!r}, '--out', {str(tmp_path)!r}, '--letter', 'resolution']\n"
        "from organizer.__main__ import main\n"
        "code = main()\n"
        "late = ('PySide6', 'sqlalchemy', 'sqlcipher3', 'reportlab', 'pikepdf', 'PIL', 'docx', 'difflib', 'getpass',\n"
        "    'organizer.papers.claims', 'organizer.papers.batch', 'organizer.store.store', 'organizer.gui')\n"
        "found = sorted(set(late) & set(sys.modules))\n"
        "sys.exit(str(found) if found or gc.isenabled() else code)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "resolution.pdf").read_bytes().startswith(b"%PDF")


def test_the_window_quits_after_its_first_paint_where_it_is_told_to(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "organizer"], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "ORGANIZER_QUIT_AFTER_PAINT": "1", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("first paint ")
