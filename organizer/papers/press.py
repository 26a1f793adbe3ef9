"""Letters become a paper: the bytes of one PDF, its pages, and the sum by which it is known again."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from organizer.domain.letter import Letter
from organizer.letters.pdf import write_pdf


class Paper(NamedTuple):
    """A finished PDF. ``sha256`` is the checksum of ``data``, in small hexadecimal letters."""

    data: bytes
    pages: int
    sha256: str


def press(letters: Sequence[Letter]) -> Paper:
    """Return the letters as one PDF, at least one letter. The same letters give the same bytes.

    Raises Refused when a letter holds a character that no face can print; ``compose`` names its field before.
    """
    printed = write_pdf(letters)
    return Paper(printed.data, printed.pages, hashlib.sha256(printed.data).hexdigest())
