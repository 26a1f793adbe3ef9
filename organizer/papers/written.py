"""What a face tells of a letter that is on the disk."""

from dataclasses import dataclass
from pathlib import Path

from organizer.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Written:
    """A letter on the disk, with what to know about it. In one file for all, ``path`` is that file.

    ``sha256`` is the checksum of the file, in small hexadecimal letters.
    """

    id: str
    path: Path
    pages: int
    sha256: str
    warnings: tuple[Problem, ...]
