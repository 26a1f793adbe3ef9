"""Names for files that somebody else gave: in a mail, in a file from another computer. Source: promises, "Imports"."""

import re
from pathlib import PurePosixPath

_SEPARATORS = re.compile(r"[\\/:*?\"<>|\s]+")
_LONGEST_NAME = 100


def safe_name(given: str, usual: str) -> str:
    """Return a name that a folder can have: no path, no signs that turn writing around, not endless.

    ``usual`` is taken where nothing of it is left.
    """
    last = re.split(r"[\\/]", given)[-1]
    plain = "".join(letter for letter in last if letter.isprintable())  # signs that turn the writing are not
    words = _SEPARATORS.sub(" ", plain).strip(" .")
    if not words:
        return usual
    ending = PurePosixPath(words).suffix[:12]
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - len(ending)].rstrip(" .") + ending
