"""The entry in the menu of the desktop, and the kind of file that it opens (screens, "Desktop")."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

from organizer import resources

KIND = "application/vnd.organizer.campaign"
FOLDER = resources.folder("desktop")
README = Path(__file__).parents[2] / "README.md"
_NAMES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_the_menu_entry_opens_one_file_of_our_kind() -> None:
    path = FOLDER / "organizer.desktop"
    parser = configparser.RawConfigParser(delimiters="=", strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as its documentation says
    parser.read_string(path.read_text(encoding="utf-8"))
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Version"] == "1.0"
    assert entry["Exec"] == "organizer %f"
    assert entry["MimeType"] == f"{KIND};"
    assert entry["X-GNOME-SingleWindow"] == "true"
    assert resources.folder("icons", f"{entry['Icon']}.svg").is_file()
    judge = shutil.which("desktop-file-validate")
    if judge:  # where the machine has it
        subprocess.run([judge, str(path)], check=True)


def test_a_file_is_known_by_its_ending_alone() -> None:
    root = ET.parse(FOLDER / "organizer.xml").getroot()  # noqa: S314 - a file of our own
    (kind,) = root.findall("mime:mime-type", _NAMES)
    assert kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind.findall("mime:glob", _NAMES)] == ["*.organizer"]
    assert not kind.findall("mime:magic", _NAMES)


def test_readme_says_how_to_install_them_for_the_user_alone() -> None:
    readme = README.read_text(encoding="utf-8")
    _, _, told = readme.partition("### Put it in the menu of your desktop")
    command = told.partition("```sh\n")[2].partition("```")[0]
    assert "sudo" not in command
    for path in ("desktop/organizer.desktop", "desktop/organizer.xml", "icons/organizer.svg"):
        assert f"resources/{path}" in command
        assert resources.folder(path).is_file()
