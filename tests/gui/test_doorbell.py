import os
from pathlib import Path
from threading import Thread

import pytest

from organizer.gui.doorbell import TOKEN, hang_bell, heard, ring, take_down


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of this session that only its user can look into."""
    made = tmp_path / "runtime"
    made.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(made))
    return made


def test_who_rings_is_heard_with_the_token_of_the_desktop(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN, "let me come forward")
    folder = hang_bell(tmp_path / "Quillfeather.organizer")
    assert folder
    assert folder.stat().st_mode & 0o777 == 0o700
    assert heard(folder) is None
    answers: list[str | None] = []

    def answer() -> None:
        while not answers or answers[-1] is None:
            answers.append(heard(folder))

    window = Thread(target=answer)
    window.start()
    assert ring(tmp_path / "Quillfeather.organizer")
    window.join()
    assert answers[-1] == "let me come forward"
    assert not any("Quill" in path.name for path in runtime.rglob("*"))
    take_down(folder)
    assert list(runtime.iterdir()) == []


def test_a_window_that_does_not_answer_is_not_waited_for(runtime: Path, tmp_path: Path) -> None:
    folder = hang_bell(tmp_path / "a.organizer")
    assert folder
    assert not ring(tmp_path / "a.organizer", 0.03)
    assert list(folder.iterdir()) == []
    assert not ring(tmp_path / "another.organizer")
    assert list(runtime.iterdir()) == [folder]


def test_what_a_run_left_behind_is_taken_over(runtime: Path, tmp_path: Path) -> None:
    folder = hang_bell(tmp_path / "a.organizer")
    assert folder
    assert hang_bell(tmp_path / "a.organizer") is None  # one hangs there
    take_down(folder)
    folder.mkdir(mode=0o700)  # as a run that was killed leaves it
    (folder / "ring").touch()
    assert not ring(tmp_path / "a.organizer")
    assert hang_bell(tmp_path / "a.organizer") == folder
    assert list(folder.iterdir()) == []
    assert list(runtime.iterdir()) == [folder]


def test_who_cannot_ring_is_not_taken_for_answered(runtime: Path, tmp_path: Path) -> None:
    folder = hang_bell(tmp_path / "a.organizer")
    assert folder
    (folder / f"ring-{os.getpid()}").touch()  # as one who was killed half-way leaves it
    assert not ring(tmp_path / "a.organizer")
    assert heard(folder) is None
    take_down(folder)
    assert list(runtime.iterdir()) == []


def test_a_folder_of_others_is_none_of_ours(runtime: Path, tmp_path: Path) -> None:
    folder = hang_bell(tmp_path / "a.organizer")
    assert folder
    folder.chmod(0o755)
    assert not ring(tmp_path / "a.organizer")
    assert hang_bell(tmp_path / "a.organizer") is None
    assert runtime.exists()


def test_without_a_folder_of_the_session_nobody_rings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not ring(tmp_path / "a.organizer")
    assert hang_bell(tmp_path / "a.organizer") is None
