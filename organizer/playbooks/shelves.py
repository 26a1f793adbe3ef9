"""The shipped playbooks with the user's own behind them. A broken one of the user's own is named and stops nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from organizer.domain.choosing import Offer, in_order
from organizer.domain.errors import Broken
from organizer.domain.playbook import Playbook
from organizer.playbooks.shelf import Shelf
from organizer.playbooks.user_folder import add_folder, inner_fault, outer_fault, own_folders, remove_folder


@dataclass(frozen=True, slots=True)
class BrokenPlaybook:
    """A folder of the user's own that cannot be used, with its first fault in a sentence."""

    slug: str
    fault: str


class Shelves(Mapping[str, Playbook]):
    """The playbooks of a shelf, then those in ``root``, each read when it is first asked for.

    One of the user's own is checked whole before it is used, when somebody asks for it or for the list of all. One
    that bears the name of a shipped one is broken.
    """

    def __init__(self, shipped: Shelf, root: Path) -> None:
        self.shipped, self.root = shipped, root
        self._own: dict[str, Playbook | BrokenPlaybook] = {}

    @property
    def own(self) -> tuple[str, ...]:
        """The names of the user's own that can be used."""
        return tuple(slug for slug, found in self._looked().items() if isinstance(found, Playbook))

    @property
    def broken(self) -> tuple[BrokenPlaybook, ...]:
        """Those of the user's own that cannot be used."""
        return tuple(found for found in self._looked().values() if isinstance(found, BrokenPlaybook))

    def folder(self, slug: str) -> Path | None:
        """Return where one of the user's own stands; None for a shipped one."""
        return None if slug in self.shipped else self.root / slug

    def add(self, folder: Path, *, replace: bool = False) -> Playbook:
        """Add a playbook from a folder, as :func:`organizer.playbooks.user_folder.add_folder` does."""
        playbook = add_folder(folder, self.root, self.shipped, replace=replace)
        self._own.pop(playbook.slug, None)
        return playbook

    def remove(self, slug: str) -> None:
        """Delete one of the user's own, as :func:`organizer.playbooks.user_folder.remove_folder` does."""
        remove_folder(slug, self.root)
        self._own.pop(slug, None)

    def offers(self) -> tuple[Offer, ...]:
        """Return what is offered, history last."""
        mine = (self[slug] for slug in self.own)
        return in_order([*self.shipped.offers(), *(Offer(book.slug, book.title, book.status) for book in mine)])

    def __getitem__(self, slug: str) -> Playbook:
        """Return a playbook; KeyError for a name that is nowhere or that of a broken one."""
        if slug in self.shipped:
            return self.shipped[slug]
        found = self._looked(slug).get(slug)
        if not isinstance(found, Playbook):
            raise KeyError(slug)
        return found

    def __contains__(self, slug: object) -> bool:
        """Whether there is such a playbook that can be used."""
        return slug in self.shipped or isinstance(self._looked(str(slug)).get(str(slug)), Playbook)

    def __iter__(self) -> Iterator[str]:
        """Give the names, the shipped ones first: until they are through, nothing of the user's own is looked at."""
        yield from self.shipped
        yield from self.own

    def __len__(self) -> int:
        """Return how many can be used."""
        return len(self.shipped) + len(self.own)

    def _looked(self, wanted: str = "") -> Mapping[str, Playbook | BrokenPlaybook]:
        """Return what is known of the user's own, after a look at one of them, or at all."""
        folders = {folder.name: folder for folder in own_folders(self.root)}
        for slug in [slug for slug in self._own if slug not in folders]:
            del self._own[slug]
        for slug, folder in folders.items():
            if slug not in self._own and wanted in ("", slug):
                self._own[slug] = self._look(folder)
        return self._own

    def _look(self, folder: Path) -> Playbook | BrokenPlaybook:
        fault = outer_fault(folder, self.shipped)
        if fault:
            return BrokenPlaybook(folder.name, fault)
        try:
            playbook = self.shipped.load(folder)
        except Broken as trouble:
            return BrokenPlaybook(folder.name, str(trouble.phrase.values.get("problem", trouble)))
        fault = inner_fault(folder)
        return BrokenPlaybook(folder.name, fault) if fault else playbook
