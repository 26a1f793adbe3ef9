"""Playbooks of the user's own: a folder is looked at, checked by the checker of all playbooks, and copied whole.

Nothing of a folder is used before it was checked, and what is checked is the copy that will be used.
"""

import os
import shutil
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from organizer.domain.errors import Environment, Refused
from organizer.domain.playbook import Playbook
from organizer.playbooks.problem import FileProblem
from organizer.playbooks.reader import read_draft, read_playbook

MOST_FILES = 200
MOST_BYTES = 5_000_000
DEEPEST = 2
"""Limits of one folder: our choice, several times what the largest playbook we know has."""
_ADDING, _OLD = ".adding", ".before"
_READ = ("*.toml", "letters/*.toml", "examples/*.toml")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A folder that somebody wants to add. ``playbook`` is None where there are problems.

    ``warnings`` are translations that are missing or old: they keep nothing out. ``left_out`` are files that nothing
    reads: they are not copied. ``authors`` can be told of a faulty one too, where they can be read.
    """

    slug: str
    playbook: Playbook | None
    problems: tuple[FileProblem, ...]
    left_out: tuple[str, ...] = ()
    warnings: tuple[FileProblem, ...] = ()
    authors: str = ""


def own_root() -> Path:
    """Return the folder of this computer in which the user's own playbooks stand; it need not be there."""
    import platformdirs  # here: the window's first paint does not need it twice

    return platformdirs.user_data_path("organizer", appauthor=False) / "playbooks"


def look_at(folder: Path, shipped: Collection[str] = ()) -> Candidate:
    """Return what a folder holds, with every problem of it. ``shipped`` are names that it cannot have.

    Raises Environment when there is no such folder.
    """
    if not folder.is_dir():
        raise Environment("There is no folder {folder}. Check its name.", folder=str(folder))
    slug = folder.resolve().name
    outer = tuple(_outer_problems(folder, slug, shipped))
    found = outer or _checked(folder)
    problems = tuple(fault for fault in found if not fault.is_warning)
    playbook, faults = (None, ()) if problems else read_playbook(folder)
    authors = playbook.authors if playbook else "" if outer else read_draft(folder, ()).playbook.authors
    wanted = {path for pattern in _READ for path in folder.glob(pattern)} if not problems else set()
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if not problems else []
    left_out = tuple(path.relative_to(folder).as_posix() for path in files if path not in wanted)
    warnings = tuple(fault for fault in found if fault.is_warning)
    return Candidate(slug, playbook, (*problems, *faults), left_out, warnings, authors)


def add_folder(folder: Path, root: Path, shipped: Collection[str], *, replace: bool = False) -> Playbook:
    """Copy a playbook into the user's own, all of it or nothing, and return it.

    Raises Refused with the first problem of the folder, or where one of that name is there and ``replace`` is not
    given; Environment where the disk refuses.
    """
    found = look_at(folder, shipped)
    _refuse(found)
    target = root / found.slug
    if target.exists() and not replace:
        template = "There is a playbook {name} already. Say that it is to be replaced, or rename the folder."
        raise Refused(template, name=found.slug)
    try:
        return _put(folder, root, found, shipped)
    except OSError as trouble:
        template = "{name} could not be added: {reason}. Nothing was changed."
        raise Environment(template, name=found.slug, reason=str(trouble.strerror)) from trouble


def remove_folder(slug: str, root: Path) -> None:
    """Delete one of the user's own playbooks. Raises Refused when there is none, Environment when the disk refuses."""
    target = root / slug
    if slug not in _names(root):
        raise Refused("There is no playbook {name} of your own. Choose one of the list.", name=slug)
    try:
        gone = root / f"{_OLD}-{slug}"
        shutil.rmtree(gone, ignore_errors=True)
        target.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
    except OSError as trouble:
        raise Environment(
            "{name} could not be deleted: {reason}.", name=slug, reason=str(trouble.strerror)
        ) from trouble


def own_folders(root: Path) -> tuple[Path, ...]:
    """Return the folders of the user's own playbooks by name; none where there is no such place to look in."""
    return tuple(root / name for name in _names(root))


def outer_fault(folder: Path, shipped: Collection[str]) -> str:
    """Return why one of the user's own playbooks is not even to be read: its name, its size. Empty: it can be."""
    try:
        return next((problem.sentence for problem in _outer_problems(folder, folder.name, shipped)), "")
    except OSError as trouble:
        return f"The folder cannot be read: {trouble.strerror}."


def inner_fault(folder: Path) -> str:
    """Return the first problem that the checker finds in a playbook; empty where it can be used."""
    return next((problem.sentence for problem in _checked(folder) if not problem.is_warning), "")


def _names(root: Path) -> list[str]:
    try:
        return sorted(path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return []


def _refuse(found: Candidate) -> Playbook:
    if found.playbook is None:
        # What is wrong in a playbook is told to whoever writes it, in the English of its format.
        count, first = str(len(found.problems)), found.problems[0].sentence
        if len(found.problems) == 1:
            raise Refused("{name} was not added, and nothing was changed. {problem}", name=found.slug, problem=first)
        template = "{name} was not added, and nothing was changed. {problem} It has {count} problems in all."
        raise Refused(template, name=found.slug, problem=first, count=count)
    return found.playbook


def _put(folder: Path, root: Path, found: Candidate, shipped: Collection[str]) -> Playbook:
    root.mkdir(parents=True, exist_ok=True)
    making, target, old = root / _ADDING, root / found.slug, root / f"{_OLD}-{found.slug}"
    for left in (making, old):
        shutil.rmtree(left, ignore_errors=True)
    try:
        copy = making / found.slug
        for path in (path for pattern in _READ for path in folder.glob(pattern)):
            place = copy / path.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
        checked = look_at(copy, shipped)  # the folder may have changed while it was copied
        playbook = _refuse(checked)
        if target.exists():
            target.rename(old)
        try:
            copy.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
    finally:
        for left in (making, old):
            shutil.rmtree(left, ignore_errors=True)
    return playbook


def _checked(folder: Path) -> tuple[FileProblem, ...]:
    from organizer.playbooks.checks import check_folder  # who has no playbooks of their own does not wait for it

    return check_folder(folder)


def _outer_problems(folder: Path, slug: str, shipped: Collection[str]) -> Iterator[FileProblem]:
    if slug in shipped:
        yield FileProblem("the folder", "", f'"{slug}" is the name of a playbook of the program', "another folder name")
    else:
        yield from _beyond_limits(folder)


def _beyond_limits(folder: Path) -> Iterator[FileProblem]:
    """Report links, files that are too deep, too many or too large together. What lies deeper is not looked at."""
    count = size = 0
    waiting = [(folder, 1)]
    while waiting:
        inside, depth = waiting.pop()
        with os.scandir(inside) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                name = Path(entry.path).relative_to(folder).as_posix()
                kind = entry.stat(follow_symlinks=False)
                count += 1
                size += kind.st_size if stat.S_ISREG(kind.st_mode) else 0
                if entry.is_symlink() or not (entry.is_dir() or entry.is_file()):
                    yield FileProblem(name, "", "this is a link or no ordinary file", "plain files and folders")
                elif entry.is_dir(follow_symlinks=False) and depth >= DEEPEST:
                    yield FileProblem(name, "", "the folder is too deep", "letters/ and examples/ beside the files")
                elif entry.is_dir(follow_symlinks=False):
                    waiting.append((Path(entry.path), depth + 1))
                if count > MOST_FILES or size > MOST_BYTES:
                    expected = f"at most {MOST_FILES} files and {MOST_BYTES:,} bytes in all"
                    yield FileProblem("the folder", "", "there is too much in it", expected)
                    return
