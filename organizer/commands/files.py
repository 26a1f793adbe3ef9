"""Several files written as one act: all of them, or none and every older one as it was."""

import contextlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.store import files


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file whole, in place of an older one of its name; make the folders they need.

    First everything is written beside its place, then all get their names: what fails, fails before any older
    file is touched. Raises Environment. Source: promises, "atomic_write".
    """
    with contextlib.ExitStack() as kept_until_named:
        staged: dict[Path, Path] = {}
        for path, content in contents.items():
            kept_until_named.enter_context(_folder_of(path))
            with _about(path):
                staged[path] = kept_until_named.enter_context(files.beside(path))
                _fill(staged[path], content)
        _name(staged)


@contextlib.contextmanager
def _about(path: Path) -> Iterator[None]:
    """Turn what the disk says into one sentence about the file that was asked for."""
    if path.is_dir():
        raise Environment(f"{path} is a folder. Choose another place, or move the folder.")
    try:
        yield
    except OSError as failure:
        raise files.failed(path, failure) from None


@contextlib.contextmanager
def _folder_of(path: Path) -> Iterator[None]:
    """Make the folder of a file and those around it; take them away again when the act fails."""
    missing = [folder for folder in path.absolute().parents if not folder.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        reason = "a file has this name" if isinstance(failure, FileExistsError) else failure.strerror
        raise Environment(f"The folder {path.parent} cannot be made: {reason}. Choose another folder.") from None
    try:
        yield
    except BaseException:
        for folder in missing:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _fill(path: Path, content: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if path.read_bytes() != content:
        raise OSError(5, "the disk gives back something else")


def _name(staged: Mapping[Path, Path]) -> None:
    """Give every finished file its name. The older files stay at hand until the last one has its name."""
    with contextlib.ExitStack() as kept_until_done:
        older: dict[Path, Path | None] = {}
        try:
            for path, unnamed in staged.items():
                with _about(path):
                    older[path] = kept_until_done.enter_context(_kept(path))
                    unnamed.replace(path)
                    files.sync_folder(path.parent)
        except BaseException:
            for path, kept in older.items():
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True) if kept is None else kept.replace(path)
            raise


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
