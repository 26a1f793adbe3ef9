"""Files that the user chose, on their way into a store: read whole, but never more than a store takes."""

from collections.abc import Sequence
from pathlib import Path

from organizer.domain.errors import OrganizerError, Refused
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.svg_picture import logo_of
from organizer.papers.enclosures import Checked, check_enclosure
from organizer.store.letters import add_enclosure, set_logo

_MOST = 10_000_001  # bytes: one more than anything that is taken, so that what is larger is seen to be

Looked = tuple[Checked | OrganizerError, ...]
"""What looking at some files found, or why one cannot be read, in the order of the files."""


def look_at(paths: Sequence[Path]) -> Looked:
    """Look at files that are to go out with a letter. A long one takes a while: call it on a thread."""
    return tuple(map(_look_at, paths))


def _look_at(path: Path) -> Checked | OrganizerError:
    try:
        return check_enclosure(path.name, read_file(path))
    except OrganizerError as trouble:
        return trouble


def enclose(desk: Desk, letter_id: str, looked: Looked) -> tuple[str, ...]:
    """Add files to a letter, and return what is to be said of them. One that is refused stops none of the others."""
    said: list[str] = []
    for found in looked:
        if isinstance(found, OrganizerError):
            said.append(trouble_words(found))
            continue
        said.extend(words.sentence(problem) for problem in found.problems)
        added = found.enclosure
        if added:
            desk.write(add_enclosure, letter_id, added.name, added.cover_line, added.data, added.media_type)
    return tuple(said)


def take_logo(desk: Desk, campaign_id: str, path: Path, shows: str) -> str:
    """Put a picture on the letterhead, and return why not where that cannot be. ``shows`` says what it shows."""
    try:
        picture = logo_of(path.name, read_file(path), shows)
    except OrganizerError as trouble:
        return trouble_words(trouble)
    desk.write(set_logo, campaign_id, picture)
    return ""


def read_file(path: Path) -> bytes:
    """Return the bytes of a file, no more than can be used; raise Refused when it cannot be read."""
    try:
        with path.open("rb") as source:
            return source.read(_MOST)
    except OSError as failure:
        template = "{name} cannot be read: {reason}. Choose another file."
        raise Refused(template, name=path.name, reason=str(failure.strerror)) from None
