"""The shipped playbooks. Nothing in Python knows one by name: a folder put on the shelf is found."""

from pathlib import Path

from organizer.domain.errors import Broken
from organizer.domain.playbook import Playbook
from organizer.playbooks.reader import read_playbook


def load_shelf(root: Path) -> tuple[Playbook, ...]:
    """Return the playbooks of all folders in ``root``, by name.

    Raises Broken, with the first fault, when one cannot be read: what ships must be right.
    """
    if not root.is_dir():
        raise Broken("The folder with the playbooks is missing. Install the program again.")
    return tuple(_load(folder) for folder in sorted(root.iterdir()) if folder.is_dir() and folder.name[0] != ".")


def _load(folder: Path) -> Playbook:
    playbook, problems = read_playbook(folder)
    if playbook is None:
        raise Broken(f"The playbook {folder.name} is damaged. {problems[0].sentence}")
    return playbook
