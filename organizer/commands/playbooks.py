"""The playbooks of this computer: which there are, what they state, how they differ, and folders that are added."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer import resources
from organizer.commands.exit_codes import DONE, FOUND, tell, visible
from organizer.commands.letter_report import print_json
from organizer.domain.errors import Environment, Refused
from organizer.domain.phrase import phrase
from organizer.domain.playbook import Playbook

_TAKES = {"check": (1, 1), "sources": (0, 1), "compare": (2, 2), "add": (1, 1)}
_USAGE = {
    "check": phrase("Name the folder to check: organizer playbooks check DIR"),
    "sources": phrase("Name one playbook, or none for all: organizer playbooks sources SLUG"),
    "compare": phrase("Name two folders, the older one first: organizer playbooks compare DIR DIR"),
    "add": phrase("Name one folder to add: organizer playbooks add DIR"),
}


def list_playbooks(given: argparse.Namespace, _clock: Callable[[], datetime]) -> int:
    """Print one line per playbook, or do what the first word says; return 1 when a folder has a problem."""
    part, names = given.part, given.names
    if part:
        least, most = _TAKES[part]
        if not least <= len(names) <= most:
            raise Refused.of(_USAGE[part])
    if given.replace and part != "add":
        raise Refused("--replace goes with organizer playbooks add DIR.")
    if part == "check":
        return _check(names[0], as_json=given.json)
    if part == "compare":
        from organizer.commands.playbook_changes import compare_folders  # as is done for each command

        return compare_folders(Path(names[0]), Path(names[1]), as_json=given.json)
    if part == "add":
        from organizer.commands.playbook_changes import add_playbook  # as above

        return add_playbook(Path(names[0]), replace=given.replace, as_json=given.json)
    if part == "sources":
        from organizer.commands.playbook_sources import list_sources  # as above

        return list_sources(names[0] if names else "", as_json=given.json)
    return _list(as_json=given.json)


def _list(*, as_json: bool) -> int:
    from organizer.commands.campaign import load_playbooks  # the check does not need it

    shelves = load_playbooks()
    if as_json:
        broken = [{"id": one.slug, "sentence": one.fault} for one in shelves.broken]
        print_json({"playbooks": [_entry(book) for book in shelves.values()], "broken": broken})
        return DONE
    for book in shelves.values():
        sys.stdout.write(visible(f"{book.slug}\t{book.title}\t{book.status.value}\tchecked {book.checked_on}") + "\n")
    for one in shelves.broken:
        tell(f"{one.slug} cannot be used: {one.fault}")
    return DONE


def _entry(book: Playbook) -> dict[str, str]:
    return {
        "id": book.slug,
        "title": book.title,
        "status": book.status.value,
        "checked_on": book.checked_on.isoformat(),
    }


def _check(folder: str, *, as_json: bool) -> int:
    from organizer.commands.campaign import load_playbooks  # as is done for each command
    from organizer.playbooks.checks import check_folder  # the list does not need it
    from organizer.playbooks.reader import PLAYBOOK
    from organizer.playbooks.user_folder import own_folders, own_root

    if not Path(folder).is_dir():
        raise Environment("There is no folder {folder}. Check its name.", folder=str(folder))
    beside = [path.parent.name for path in Path(folder).resolve().parent.glob(f"*/{PLAYBOOK}")]
    known = (path.name for path in own_folders(own_root()))
    problems = check_folder(Path(folder), {*load_playbooks().shipped, *known, *beside})
    if as_json:
        found = [{"file": one.file, "path": one.path, "sentence": one.sentence} for one in problems]
        print_json({"folder": folder, "problems": found})
        return FOUND if problems else DONE
    for problem in problems:
        sys.stdout.write(f"{visible(problem.sentence)}\n")
    if not problems:
        sys.stdout.write("No problems.\n")
    return FOUND if problems else DONE


def version() -> str:
    """Return the version of the program."""
    return resources.version()
