"""What a face tells of a letter that is on the disk."""

from pathlib import Path
from typing import NamedTuple

from organizer.domain.problem import Problem


class Written(NamedTuple):
    """A letter on the disk, with what to know about it. In one file for all, ``path`` is that file.

    ``sha256`` is the checksum of the file, in small hexadecimal letters.
    """

    id: str
    path: Path
    pages: int
    sha256: str
    warnings: tuple[Problem, ...]
