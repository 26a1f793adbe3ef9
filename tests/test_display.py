"""Whether a window can open: asked of the display itself."""

import os
import subprocess
import time
from pathlib import Path
from shutil import which

import pytest

from organizer.display import why_no_window

VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_the_sentence_names_the_commands() -> None:
    assert why_no_window() == (
        "There is no display to open a window on. "
        "Without a window use: organizer letters, check, new, import, export or playbooks."
    )


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600", "vnc"])
def test_a_platform_without_a_display_is_fine(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert not why_no_window()


def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DISPLAY", ":64999")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-gone")
    assert why_no_window().startswith("There is no display")


def test_other_systems_have_their_own_window_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert not why_no_window()


def test_a_display_that_answers_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    server = which("Xvfb")
    if server is None:  # the other tests still hold what happens without a display
        return
    read, write = os.pipe()
    display = subprocess.Popen(
        [server, "-displayfd", str(write), "-nolisten", "tcp", "-screen", "0", "320x240x24"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write)
        number = os.read(read, 16).decode().strip()
        monkeypatch.setenv("DISPLAY", f":{number}")
        began = time.monotonic()
        assert why_no_window() in ("", _lacks_library())
        assert time.monotonic() - began < 1
    finally:
        os.close(read)
        display.terminate()
        display.wait()


def _lacks_library() -> str:
    """Return the sentence for a test system that has only what offscreen needs (README)."""
    reason = why_no_window()
    return reason if reason.startswith("A library for the window is missing: lib") else ""
