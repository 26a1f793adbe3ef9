"""``playbooks compare`` and ``playbooks add``: what differs between two folders, and a folder of the user's own."""

from dataclasses import asdict
from pathlib import Path

from organizer.commands.campaign import load_playbooks
from organizer.commands.exit_codes import DONE, FOUND, Faulty, tell
from organizer.commands.letter_report import print_json, print_line
from organizer.domain.comparison import ElementChange, compare
from organizer.domain.errors import Environment
from organizer.domain.playbook import Playbook
from organizer.playbooks.reader import read_playbook
from organizer.playbooks.user_folder import Candidate, look_at


def compare_folders(before: Path, after: Path, *, as_json: bool) -> int:
    """Print every text that differs between two folders, its old words before its new ones.

    Raises Environment for a folder that is not there, Faulty with every fault of form of one that cannot be read.
    """
    changes = compare(_read(before), _read(after))
    if as_json:
        print_json({"before": str(before), "after": str(after), "changes": [asdict(change) for change in changes]})
        return DONE
    for change in changes:
        _print_change(change)
    if not changes:
        print_line("No differences.")
    return DONE


def add_playbook(folder: Path, *, replace: bool, as_json: bool) -> int:
    """Add a folder to the user's own playbooks and tell what is in it; return 1 with every problem of a faulty one."""
    shelves = load_playbooks()
    found = look_at(folder, shelves.shipped)
    if not found.problems:
        shelves.add(folder, replace=replace)
    if as_json:
        problems = [{"file": one.file, "path": one.path, "sentence": one.sentence} for one in found.problems]
        warned = [{"file": one.file, "path": one.path, "sentence": one.sentence} for one in found.warnings]
        print_json({**_contents(found), "folder": str(folder), "problems": problems, "warnings": warned})
        return FOUND if problems else DONE
    for problem in found.problems:
        print_line(problem.sentence)
    if found.problems:
        if found.authors:
            tell(f"Written by {found.authors}.")
        tell(f"{found.slug} was not added, and nothing was changed. Mend the folder, then add it again.")
        return FOUND
    for name, value in _contents(found).items():
        print_line(f"{name}\t{', '.join(value) if isinstance(value, list) else value}")
    for warned_of in found.warnings:
        tell(f"Warning: {warned_of.sentence}")
    if found.warnings:
        tell("What has no translation stands in English with a mark.")
    return DONE


def _contents(found: Candidate) -> dict[str, object]:
    book = found.playbook
    if book is None:
        return {"id": found.slug, **({"authors": found.authors} if found.authors else {})}
    return {
        "id": found.slug,
        "title": book.title,
        "version": book.version,
        "authors": book.authors,
        "licence": book.licence,
        "steps": len(book.steps),
        "letters": len(book.letters),
        "statements": len(book.statements),
        "left_out": list(found.left_out),
    }


def _print_change(change: ElementChange) -> None:
    print_line(f"{change.kind}\t{change.key}\t{change.title}")
    for part in change.parts:
        for sign, words in (("-", part.before), ("+", part.after)):
            for line in words.split("\n") if words else ():
                print_line(f"  {sign} {part.name}: {line}")


def _read(folder: Path) -> Playbook:
    if not folder.is_dir():
        raise Environment("There is no folder {folder}. Check its name.", folder=str(folder))
    playbook, problems = read_playbook(folder)
    if playbook is None:
        raise Faulty(f"{folder}: {problem.sentence}" for problem in problems)
    return playbook
