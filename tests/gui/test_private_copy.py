from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from organizer.domain.errors import Environment
from organizer.gui.private_copy import open_copy, remove_copies

NO_PROCESS = 2**22 + 1


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


def test_what_a_dead_run_left_is_removed_and_what_is_not_ours_stays(opener: _Opener, tmp_path: Path) -> None:
    for name in (f"organizer-open-{NO_PROCESS}-a", "organizer-open-x-a", "other"):
        (tmp_path / name).mkdir()
    path = open_copy("a.pdf", b"%PDF")
    assert opener.opened == [path]
    assert {entry.name for entry in tmp_path.iterdir()} == {"organizer-open-x-a", "other", path.parent.name}


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
