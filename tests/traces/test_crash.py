import os
import subprocess
import sys
from pathlib import Path

import pytest

from organizer.traces.crash import crash_left, watch_for_crash
from organizer.traces.log import log_folder

NAME = "Quillfeather7f3a"
_CRASH = """
import faulthandler, os, sys
from organizer.traces.crash import watch_for_crash
watch_for_crash()
def act(secret):
    if sys.argv[2:]:
        os.kill(os.getpid(), 9)
    faulthandler._sigsegv()
act(sys.argv[1])
"""


def _run(folder: Path, *words: str) -> None:
    script = folder / NAME / "started.py"
    script.parent.mkdir(exist_ok=True)
    script.write_text(_CRASH, encoding="utf-8")
    environment = {**os.environ, "XDG_STATE_HOME": str(folder / "state"), "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, str(script), NAME, *words], env=environment, check=False)
    assert done.returncode < 0


def test_a_crash_becomes_a_report_at_the_next_start_and_names_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert crash_left() == ""
    _run(tmp_path)
    text = crash_left()
    assert "\nSegmentation fault\nThread in front\n  elsewhere\n" in text
    (kept,) = log_folder().iterdir()
    assert kept.name.startswith("fault-")
    assert kept.read_text(encoding="utf-8") == text
    assert NAME not in text
    assert crash_left() == ""


def test_a_run_that_was_killed_leaves_nothing_to_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    _run(tmp_path, "killed")
    (raw,) = log_folder().iterdir()
    assert raw.stat().st_mode & 0o777 == 0o600
    assert crash_left() == ""
    assert not list(log_folder().iterdir())


def test_the_file_of_a_run_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    program = (
        "from organizer.traces.crash import crash_left, watch_for_crash\n"
        "from organizer.traces.log import log_folder\n"
        "watch_for_crash()\nprint(repr(crash_left()), len(list(log_folder().iterdir())))"
    )
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "'' 1\n"


def test_where_nothing_can_be_written_the_program_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)
    watch_for_crash()
    assert crash_left() == ""
