"""What ships, read once in each process for all tests that only look at it: reading all of it takes over a second."""

from functools import cache

from organizer import resources
from organizer.domain.office import Office
from organizer.exchange.directory import load_directory
from organizer.playbooks.shelf import Shelf


@cache
def shipped_shelf() -> Shelf:
    """Return the shipped playbooks. Nobody may put another one on this shelf."""
    return Shelf(resources.folder("playbooks"))


@cache
def shipped_directory() -> tuple[Office, ...]:
    """Return the shipped directory."""
    return load_directory(resources.folder("directory"))
