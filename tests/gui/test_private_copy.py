import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from organizer.domain.errors import Environment
from organizer.gui.private_copy import open_copy, remove_copies, remove_leftovers


class _Opener(QObject):
    """Stands where the desktop's PDF program would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Opener]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    remove_copies()
    made = _Opener()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # the stubs say bytes
    yield made
    QDesktopServices.unsetUrlHandler("file")
    remove_copies()


def test_a_name_leads_to_no_other_folder(opener: _Opener, tmp_path: Path) -> None:
    path = open_copy("../../out of here/a.pdf", b"%PDF")
    assert path.name == "a.pdf"
    assert path.parent == open_copy("b.pdf", b"%PDF").parent
    assert opener.opened[0] == path
    assert path.is_relative_to(tmp_path)


def test_the_copy_lies_where_only_the_user_can_read_it(opener: _Opener, tmp_path: Path) -> None:
    path = open_copy("a.pdf", b"%PDF")
    again = open_copy("a.pdf", b"%PDF-2")
    assert opener.opened == [path, again]
    assert path.parent == again.parent
    assert path.parent.parent == tmp_path
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes() == b"%PDF-2"
    remove_copies()
    assert list(tmp_path.iterdir()) == []
    remove_copies()


def test_what_a_killed_run_left_is_removed_at_the_next_start_and_what_is_not_ours_stays(
    opener: _Opener, tmp_path: Path
) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from organizer.domain.errors import Environment\n"
        "from organizer.gui.private_copy import open_copy\n"
        "app = QGuiApplication([])\n"
        "try:\n    print(open_copy('a.pdf', b'%PDF').parent)\n"
        "except Environment:\n    pass\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode < 0
    (left,) = tmp_path.glob("organizer-open-*")
    assert [path.name for path in left.iterdir()] == ["a.pdf"]
    remove_leftovers()
    assert left.is_dir()  # whoever made it a moment ago may not hold it yet
    others = [tmp_path / name for name in ("organizer-open-x-a", "other")]
    for folder in (left, *others):
        folder.mkdir(exist_ok=True)
        os.utime(folder, (0, 0))
    path = open_copy("a.pdf", b"%PDF")
    os.utime(path.parent, (0, 0))
    remove_leftovers()
    assert opener.opened == [path]
    assert set(tmp_path.iterdir()) == {*others, path.parent}


def test_a_folder_that_is_gone_is_made_again(opener: _Opener) -> None:
    first = open_copy("a.pdf", b"%PDF")
    shutil.rmtree(first.parent)
    assert opener.opened == [first, open_copy("b.pdf", b"%PDF")]


@pytest.mark.usefixtures("opener")
def test_a_runtime_folder_that_is_not_there_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nothing"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert open_copy("a.pdf", b"%PDF").parent.parent == tmp_path


@pytest.mark.usefixtures("opener")
def test_a_folder_that_cannot_be_made_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nothing"))
    with pytest.raises(Environment, match="Save it in another folder"):
        open_copy("a.pdf", b"%PDF")


@pytest.mark.qt_log_ignore("No such method")
def test_no_program_for_pdf_files_is_said(opener: _Opener) -> None:
    QDesktopServices.setUrlHandler("file", opener, "nothing")  # type: ignore[arg-type]  # as above
    with pytest.raises(Environment, match="No program for PDF files was found"):
        open_copy("a.pdf", b"%PDF")
