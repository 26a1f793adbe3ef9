from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.gui.letters_folder import OfferedFolder, letters_folder


def test_letters_lie_beside_the_file_else_in_documents(tmp_path: Path) -> None:
    assert letters_folder(tmp_path / "campaigns.organizer") == tmp_path / "letters"
    assert letters_folder(None).parts[-2:] == ("Organizer", "letters")


def test_an_offered_folder_goes_again_when_nothing_was_saved(tmp_path: Path) -> None:
    with OfferedFolder(tmp_path / "letters") as folder:
        assert folder.is_dir()
    assert not folder.exists()


def test_a_folder_that_holds_something_or_was_there_stays(tmp_path: Path) -> None:
    with OfferedFolder(tmp_path / "letters") as folder:
        (folder / "a.pdf").write_text("kept")
    assert folder.is_dir()
    with OfferedFolder(tmp_path):
        pass
    assert tmp_path.is_dir()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("in the way")
    with pytest.raises(Environment), OfferedFolder(tmp_path / "letters"):
        pass
