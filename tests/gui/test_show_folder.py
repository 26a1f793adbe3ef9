from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from organizer.domain.errors import Environment
from organizer.gui.show_folder import show_in_folder
from tests.gui.desktop import Desktop


def test_the_folder_of_a_file_is_shown(tmp_path: Path, opened: list[str]) -> None:
    show_in_folder(tmp_path / "a.pdf")
    assert opened == [str(tmp_path)]


def test_a_folder_that_is_gone_is_said(tmp_path: Path, opened: list[str]) -> None:
    with pytest.raises(Environment, match="is gone"):
        show_in_folder(tmp_path / "gone" / "a.pdf")
    assert opened == []


@pytest.mark.usefixtures("opened")
@pytest.mark.qt_log_ignore("No such method")
def test_a_desktop_without_folders_names_the_place(tmp_path: Path) -> None:
    nobody = Desktop()
    QDesktopServices.setUrlHandler("file", nobody, "nothing")  # type: ignore[arg-type]  # the stubs say bytes
    with pytest.raises(Environment, match=f"The file is in {tmp_path}"):
        show_in_folder(tmp_path / "a.pdf")
