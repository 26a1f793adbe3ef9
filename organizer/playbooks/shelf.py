"""The shipped playbooks. Nothing in Python knows one by name: a folder put on the shelf is found."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from organizer.domain.errors import Broken
from organizer.domain.playbook import BlankLetter, Playbook
from organizer.playbooks.blank import read_blank
from organizer.playbooks.reader import read_playbook

BLANK = "letters/blank.toml"
"""Where the letter without a text lies, seen from the folder in which the shelf stands."""


def load_shelf(root: Path, letters: Collection[str] | None = None) -> tuple[Playbook, ...]:
    """Return the playbooks of all folders in ``root``, by name, each with the blank letter that lies beside ``root``.

    With ``letters`` only what it takes to draft them is read: see ``reader.read_playbook``.
    Raises Broken, with the first fault, when one cannot be read: what ships must be right.
    """
    if not root.is_dir():
        raise Broken("The folder with the playbooks is missing. Install the program again.")
    blank = _blank(root.parent / BLANK)
    folders = [folder for folder in sorted(root.iterdir()) if folder.is_dir() and folder.name[0] != "."]
    return tuple(_load(folder, blank, letters) for folder in folders)


def _load(folder: Path, blank: BlankLetter | None, letters: Collection[str] | None) -> Playbook:
    playbook, problems = read_playbook(folder, letters)
    if playbook is None:
        raise Broken(f"The playbook {folder.name} is damaged. {problems[0].sentence}")
    return replace(playbook, blank=blank)


def _blank(path: Path) -> BlankLetter | None:
    if not path.is_file():
        return None
    blank, problems = read_blank(path)
    if blank is None:
        raise Broken(f"The blank letter is damaged. {problems[0].sentence}")
    return blank
