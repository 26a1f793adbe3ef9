"""One TOML file -> a plain table. Whatever the file holds, the answer is a table or a named problem, never a crash."""

import re
import tomllib
from pathlib import Path

from organizer.playbooks.problem import Place

LARGEST_BYTES = 1_000_000
"""No playbook file comes near it: the largest ledger we know is 40,000 bytes."""

_POSITION = re.compile(r"\s*\(at (?:(line \d+, column \d+)|end of document)\)$")


def read_toml(path: Path, place: Place) -> dict[str, object] | None:
    """Return the table in a file, or None with one problem noted at ``place``."""
    text = _text(path, place)
    if text is None:
        return None
    try:
        return tomllib.loads(text)
    except RecursionError:
        place.report("lists or tables are nested too deep", "at most a few levels")
    except ValueError as fault:  # broken TOML, and numbers of more than 4,300 digits
        message = str(fault)
        position = _POSITION.search(message)
        where = "" if position is None else position[1] or "end of file"
        place._replace(path=where).report(f"not TOML: {_POSITION.sub('', message)}", "a file that follows TOML 1.0")
    return None


def _text(path: Path, place: Place) -> str | None:
    try:
        if not path.is_file():
            place.report("there is no such file", "a TOML file")
            return None
        if path.stat().st_size > LARGEST_BYTES:
            place.report("the file is too large", f"at most {LARGEST_BYTES:,} bytes")
            return None
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        place.report(f"byte {fault.start + 1} is not UTF-8", "a text file saved as UTF-8")
    except OSError as fault:
        place.report(f"the file cannot be read: {fault.strerror}", "a file that you may read")
    return None
