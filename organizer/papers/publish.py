"""Finished files get their names as one act: all of them, or none and every older one as it was."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.store import files

_PRIVATE_FOLDER = 0o700


@contextlib.contextmanager
def folder_for(path: Path) -> Iterator[None]:
    """Make the folder of a file and those around it; take them away again when the act fails. Raises Environment."""
    missing = [folder for folder in path.absolute().parents if not folder.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        if isinstance(failure, FileExistsError):
            raise _taken(path.parent) from None
        template = "The folder {folder} cannot be made: {reason}. Choose another folder."
        raise Environment(template, folder=str(path.parent), reason=str(failure.strerror)) from None
    try:
        yield
    except BaseException:
        for folder in missing:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


@contextlib.contextmanager
def about(path: Path) -> Iterator[None]:
    """Turn what the disk says into one sentence about the file that was asked for."""
    if path.is_dir():
        raise Environment("{path} is a folder. Choose another place, or move the folder.", path=str(path))
    try:
        yield
    except OSError as failure:
        raise files.failed(path, failure) from None


@contextlib.contextmanager
def box_for(folder: Path) -> Iterator[Path]:
    """Give an empty private folder on the disk of ``folder``; what is left of it afterwards is removed.

    It stands beside a folder that is not there yet, so that it can become that folder, else inside it.
    Raises Environment.
    """
    if folder.exists() and not folder.is_dir():
        raise _taken(folder)
    name = f".{secrets.token_hex(8)}.part"
    box = folder / name if folder.is_dir() else folder.absolute().with_name(name)
    with folder_for(box):
        try:
            box.mkdir(_PRIVATE_FOLDER)
        except OSError as failure:
            raise files.failed(box, failure) from None
        try:
            yield box
        finally:
            shutil.rmtree(box, ignore_errors=True)


def moves_of(box: Path, folder: Path) -> list[tuple[Path, Path]]:
    """Return what ``publish`` is to do with a box: one move where the folder is not there yet, else one a file."""
    if not folder.exists():
        return [(box, folder)]
    return [(path, folder / path.name) for path in sorted(box.iterdir())]


def bring_to_disk(paths: Iterable[Path]) -> None:
    """Bring new files to the disk, all at once where the system can: five thousand waits would take minutes."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for path in paths:
        if path.is_dir():
            bring_to_disk(path.iterdir())
            continue
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())


def publish(moves: Sequence[tuple[Path, Path]]) -> None:
    """Give every finished file (or folder) its name. The older files stay at hand until the last one has its name.

    Raises Environment; then every older file is as it was.
    """
    with contextlib.ExitStack() as kept_until_done, contextlib.ExitStack() as undone:
        for unnamed, path in moves:
            with about(path):
                older = kept_until_done.enter_context(_kept(path))
                unnamed.replace(path)
                undone.callback(_take_back, path, older, unnamed)
        for folder, path in {path.parent: path for _, path in moves}.items():
            try:
                files.sync_folder(folder)
            except OSError as failure:
                raise files.failed(path, failure) from None
        undone.pop_all()


def _taken(folder: Path) -> Environment:
    template = "The folder {folder} cannot be made: a file has this name. Choose another folder."
    return Environment(template, folder=str(folder))


def _take_back(path: Path, older: Path | None, unnamed: Path) -> None:
    with contextlib.suppress(OSError):
        path.replace(unnamed) if older is None else older.replace(path)


@contextlib.contextmanager
def _kept(path: Path) -> Iterator[Path | None]:
    """Give a second name to the file that stands there, None where there is none; the second name goes at the end."""
    if not path.exists():
        yield None
        return
    with files.beside(path) as kept:
        try:
            kept.unlink()
            os.link(path, kept)
        except OSError:  # a disk without links
            shutil.copyfile(path, kept)
        yield kept
