"""The only way a file leaves the program: whole or not at all, and never over a file it did not announce."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.domain.phrase import Phrase

PRIVATE = 0o600
"""Only the user may read what the program writes."""
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def atomic_write(path: Path, content: bytes) -> None:
    """Write a file whole, in place of an older one of that name; raise Environment and change nothing.

    Source: promises, "atomic_write".
    """
    with beside(path) as unnamed:
        _fill(unnamed, content)
        unnamed.replace(path)
        sync_folder(path.parent)
        _read_back(path, content)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet; raise Environment when it is, or when the disk refuses."""
    with beside(path) as unnamed:
        _fill(unnamed, content)
        publish(unnamed, path)
        _read_back(path, content)


@contextlib.contextmanager
def beside(path: Path, name: str | Phrase = "") -> Iterator[Path]:
    """Give an empty private file in the folder of ``path``, under a name that nobody else uses.

    What is left of it afterwards is removed. A failure of the disk inside becomes one sentence about ``path``, or
    about ``name``.
    """
    unnamed = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        os.close(os.open(unnamed, _NEW, PRIVATE))
        yield unnamed
    except OSError as failure:
        raise failed(path, failure, name) from None
    finally:
        with contextlib.suppress(OSError):
            unnamed.unlink(missing_ok=True)


def publish(unnamed: Path, path: Path) -> None:
    """Give a finished file its name, unless that name is taken. Raises OSError.

    A hard link is the one act that both names a file and refuses a taken name. On a disk without links an empty
    file claims the name first.
    """
    try:
        os.link(unnamed, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, _NEW, PRIVATE))
        try:
            unnamed.replace(path)
        except OSError:  # the empty file must not be taken for the finished one
            with contextlib.suppress(OSError):
                path.unlink()
            raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Bring what stands in a file to the disk. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk: without it a power cut can undo a rename. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def failed(path: Path, failure: OSError, name: str | Phrase = "") -> Environment:
    """Return the sentence for what the system said about writing ``path``; ``name`` is what people call it."""
    name, folder = name or path.name, str(path.absolute().parent)
    if isinstance(failure, FileExistsError):
        return Environment("There is already a file {path}. It was left as it is. Choose another name.", path=str(path))
    if failure.errno in _FULL:
        template = "The disk that holds {folder} is full. {name} was not saved. Free some space."
        return Environment(template, folder=folder, name=name)
    if isinstance(failure, FileNotFoundError):
        template = "There is no folder {folder}. {name} was not saved. Choose another folder."
        return Environment(template, folder=folder, name=name)
    if isinstance(failure, PermissionError) or failure.errno == errno.EROFS:
        template = "Nothing can be written in {folder}. {name} was not saved. Choose another folder."
        return Environment(template, folder=folder, name=name)
    template = "{name} was not saved in {folder}: {reason}. Choose another folder."
    return Environment(template, folder=folder, name=name, reason=str(failure.strerror))


def unread(name: str | Phrase, failure: OSError) -> Environment:
    """Return the sentence for what the system said about reading something. That is never taken for damage."""
    template = "{name} cannot be read: {reason}. Nothing was changed. Check the disk that holds it."
    return Environment(template, name=name, reason=str(failure.strerror))


def _fill(unnamed: Path, content: bytes) -> None:
    with unnamed.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _read_back(path: Path, content: bytes) -> None:
    """Compare what lies on the disk with what was meant: a disk that lies is named at once. Raises OSError."""
    if path.read_bytes() != content:
        raise Environment("{name} does not read back as it was written. Check the disk.", name=path.name)
