"""The only way a file leaves the program: whole or not at all, and never over a file it did not announce."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from organizer.domain.errors import Environment

PRIVATE = 0o600
"""Only the user may read what the program writes."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def atomic_write(path: Path, content: bytes) -> None:
    """Write a file whole, in place of an older one of that name; raise Environment and change nothing.

    Source: promises, "atomic_write".
    """
    try:
        beside = _written_beside(path, content)
        _move(beside, path)
    except OSError as failure:
        raise failed(path, failure) from None
    _read_back(path, content)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet; raise Environment when it is, or when the disk refuses."""
    try:
        beside = _written_beside(path, content)
        publish(beside, path)
    except OSError as failure:
        raise failed(path, failure) from None
    _read_back(path, content)


def new_beside(path: Path) -> Path:
    """Make an empty private file in the folder of ``path``, under a name that nobody else uses. Raises OSError."""
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    return beside


def publish(beside: Path, path: Path) -> None:
    """Give a finished file its name, unless that name is taken; the unnamed file is gone afterwards.

    A hard link is the one act that both names a file and refuses a taken name. A disk without links gets the
    name claimed by an empty file first. Raises OSError.
    """
    try:
        try:
            os.link(beside, path)
        except FileExistsError:
            raise
        except OSError:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk: without it a power cut can undo a rename. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def failed(path: Path, failure: OSError) -> Environment:
    """Return the sentence for what the system said about writing ``path``."""
    folder = path.absolute().parent
    if isinstance(failure, FileExistsError):
        return Environment(f"There is already a file {path}. It was left as it is. Choose another name.")
    if failure.errno in _FULL:
        return Environment(f"The disk that holds {folder} is full. {path.name} was not saved. Free some space.")
    if isinstance(failure, FileNotFoundError):
        return Environment(f"There is no folder {folder}. {path.name} was not saved. Choose another folder.")
    if isinstance(failure, PermissionError) or failure.errno == errno.EROFS:
        return Environment(f"Nothing can be written in {folder}. {path.name} was not saved. Choose another folder.")
    return Environment(f"{path.name} was not saved in {folder}: {failure.strerror}. Choose another folder.")


def _written_beside(path: Path, content: bytes) -> Path:
    beside = new_beside(path)
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        _discard(beside)
        raise
    return beside


def _move(beside: Path, path: Path) -> None:
    try:
        beside.replace(path)
    except BaseException:
        _discard(beside)
        raise
    sync_folder(path.parent)


def _discard(beside: Path) -> None:
    with contextlib.suppress(OSError):
        beside.unlink(missing_ok=True)


def _read_back(path: Path, content: bytes) -> None:
    """Compare what lies on the disk with what was meant: a disk that lies is named at once."""
    try:
        same = path.read_bytes() == content
    except OSError as failure:
        raise failed(path, failure) from None
    if not same:
        raise Environment(f"{path.name} does not read back as it was written. Check the disk.")
