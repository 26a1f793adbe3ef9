"""The shipped playbooks. Nothing in Python knows one by name: a folder put on the shelf is found."""

import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from organizer.domain.choosing import Offer, in_order
from organizer.domain.errors import Broken
from organizer.domain.playbook import BlankLetter, Playbook, Status
from organizer.playbooks.blank import read_blank
from organizer.playbooks.problem import Place
from organizer.playbooks.reader import PLAYBOOK, read_playbook
from organizer.playbooks.toml_file import read_toml

BLANK = "letters/blank.toml"
"""Where the letter without a text lies, seen from the folder in which the shelf stands."""
ORDER = "shelf.toml"
"""The order in which playbooks are offered (``order``, a list of their names). Those not named follow by name."""
_TABLE = re.compile(r"^\s*\[", re.MULTILINE)

T = TypeVar("T")


class Shelf(Mapping[str, Playbook]):
    """The playbooks of all folders in ``root`` by their name, each read when it is first asked for, and then kept.

    Each comes with the blank letter that lies beside ``root``. With ``letters`` only what it takes to draft them is
    read: see ``reader.read_playbook``. Raises Broken, with the first fault, when the shelf or a playbook cannot be
    read: what ships must be right.
    """

    def __init__(self, root: Path, letters: Collection[str] | None = None) -> None:
        if not root.is_dir():
            raise Broken("The folder with the playbooks is missing. Install the program again.")
        self._letters = letters
        found = {folder.name: folder for folder in root.iterdir() if folder.is_dir() and folder.name[0] != "."}
        named = [name for name in _order(root / ORDER) if name in found]
        self._folders = {name: found[name] for name in dict.fromkeys([*named, *sorted(found)])}
        self._blank = _blank(root.parent / BLANK)
        self._read: dict[str, Playbook] = {}

    def __getitem__(self, slug: str) -> Playbook:
        """Return a playbook; KeyError for a name that stands on no folder."""
        if slug not in self._read:
            self._read[slug] = _load(self._folders[slug], self._blank, self._letters)
        return self._read[slug]

    def load(self, folder: Path) -> Playbook:
        """Return a playbook that stands elsewhere, read as those of the shelf are; raise Broken as they do."""
        return _load(folder, self._blank, self._letters)

    def offers(self) -> tuple[Offer, ...]:
        """Return what is offered, history last, without reading a whole playbook: only the head of its file."""
        return in_order(self._offer(slug) for slug in self._folders)

    def _offer(self, slug: str) -> Offer:
        head = {} if slug in self._read else _head(self._folders[slug] / PLAYBOOK)
        title, status = head.get("title"), head.get("status")
        if isinstance(title, str) and status in set(Status):
            return Offer(slug, title, Status(str(status)))
        playbook = self[slug]
        return Offer(slug, playbook.title, playbook.status)

    def __contains__(self, slug: object) -> bool:
        """Whether a folder bears the name; nothing is read for it."""
        return slug in self._folders

    def __iter__(self) -> Iterator[str]:
        """Give the names in the order in which the playbooks are offered."""
        return iter(self._folders)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._folders)


class Each(Mapping[str, T]):
    """One thing of each playbook, worked out when it is asked for: so only those are read that are needed."""

    def __init__(self, books: Mapping[str, Playbook], of: Callable[[Playbook], T]) -> None:
        self._books, self._of = books, of

    def __getitem__(self, slug: str) -> T:
        """Return it for one playbook; KeyError as the playbooks say."""
        return self._of(self._books[slug])

    def __contains__(self, slug: object) -> bool:
        """Whether there is such a playbook."""
        return slug in self._books

    def __iter__(self) -> Iterator[str]:
        """Give the names of the playbooks."""
        return iter(self._books)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._books)


def _order(path: Path) -> list[str]:
    table = read_toml(path, Place(path.name, "", [])) if path.is_file() else {}
    order = (table or {}).get("order", None if path.is_file() else [])
    if not isinstance(order, list):
        raise Broken("The list {name} of the playbooks is damaged. Install the program again.", name=path.name)
    return [name for name in order if isinstance(name, str)]


def _head(path: Path) -> dict[str, object]:
    """Return the keys that stand before the first table of a file; none where they cannot be read by themselves."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(_TABLE.split(text, maxsplit=1)[0])
    except (OSError, ValueError):
        return {}


def _load(folder: Path, blank: BlankLetter | None, letters: Collection[str] | None) -> Playbook:
    playbook, problems = read_playbook(folder, letters)
    if playbook is None:
        raise Broken("The playbook {name} is damaged. {problem}", name=folder.name, problem=problems[0].sentence)
    return replace(playbook, blank=blank)


def _blank(path: Path) -> BlankLetter | None:
    if not path.is_file():
        return None
    blank, problems = read_blank(path)
    if blank is None:
        raise Broken("The blank letter is damaged. {problem}", problem=problems[0].sentence)
    return blank
