"""Which campaign a command is about: of a campaign file, or of a store."""

from collections import Counter
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from organizer import resources
from organizer.commands.exit_codes import Faulty
from organizer.domain.campaign import Campaign
from organizer.domain.errors import Environment, Refused
from organizer.domain.fields import Field
from organizer.domain.playbook import Playbook
from organizer.exchange.campaign_file import read_campaign
from organizer.playbooks.shelf import Each, Shelf
from organizer.playbooks.shelves import Shelves
from organizer.playbooks.user_folder import own_root

if TYPE_CHECKING:
    from organizer.store.store import Store


def load_playbooks(letters: Collection[str] | None = None) -> Shelves:
    """Return the playbooks of this computer by their short name, the shipped ones first.

    With ``letters`` only what it takes to draft those is read.
    """
    return Shelves(_shelf(None if letters is None else frozenset(letters)), own_root())


@cache
def _shelf(letters: frozenset[str] | None) -> Shelf:
    return Shelf(resources.folder("playbooks"), letters)


def playbooks_in(store: "Store") -> Mapping[str, Playbook]:
    """Return the playbooks of this computer; behind them, as in the window, those that only an open store keeps."""
    from organizer.store.kept_playbooks import KeptPlaybooks, kept_for  # the engine takes a quarter of a second

    books = load_playbooks()
    return KeptPlaybooks(books, store.read(kept_for, books))


def note_playbooks(store: "Store", books: Mapping[str, Playbook]) -> None:
    """Let a store that is written to know on which wording of its playbook each campaign stands, as the window does."""
    from organizer.store.kept_playbooks import not_noted, note_playbook  # as above

    for playbook in store.read(not_noted, books):
        store.write(note_playbook, playbook)


def playbook_of(campaign: Campaign, books: Mapping[str, Playbook]) -> Playbook:
    """Return the playbook of a campaign; raise Environment when this program does not have it."""
    book = books.get(campaign.playbook)
    if book is None:
        template = "This program has no playbook {name}. Install a version that has it."
        raise Environment(template, name=campaign.playbook)
    return book


def campaign_in(path: Path, books: Mapping[str, Playbook]) -> Campaign:
    """Return the campaign of a file; raise Faulty with every fault of the file, or Environment."""
    campaign, problems = read_campaign(path, roles_of(books), questions_of(books))
    if campaign is None:
        raise Faulty((f"{path}, {fault.sentence}" for fault in problems), (fault.problem for fault in problems))
    return campaign


def roles_of(books: Mapping[str, Playbook]) -> Mapping[str, tuple[str, ...]]:
    """Return the playbooks with the roles that their letters go to: what a campaign file may name."""
    return Each(books, lambda book: tuple(role.role for role in book.roles))


def questions_of(books: Mapping[str, Playbook]) -> Mapping[str, tuple[Field, ...]]:
    """Return the playbooks with what each asks of its own: the rest that a campaign file may name."""
    return Each(books, lambda book: tuple(question.field for question in book.questions))


def find_campaign(store: "Store", name: str | None, option: str = "--name") -> str:
    """Return the id of the campaign of that name, or of the only one; raise Refused with the names to choose from.

    Two campaigns of one place are told apart by a number: ``Riverbend County #2``.
    """
    labels = campaign_labels(store)
    if not labels:
        raise Refused("There is no campaign in this store. Add one: organizer import STORE FILE.toml")
    if name is None and len(labels) == 1:
        return next(iter(labels.values()))
    if name is not None and name in labels:
        return labels[name]
    known = ", ".join(f'"{label}"' for label in sorted(labels))
    if name is None:
        raise Refused("This store has more than one campaign. Choose one with --name: {known}.", known=known)
    template = 'There is no campaign "{name}" in this store. Choose one with {option}: {known}.'
    raise Refused(template, name=name, known=known, option=option)


def campaign_labels(store: "Store") -> Mapping[str, str]:
    """Return the ids of the campaigns of a store by the names that ``--name`` and ``--into`` take."""
    from organizer.store.campaigns import list_campaigns  # the engine takes a quarter of a second

    labels: dict[str, str] = {}
    entries = store.read(list_campaigns)
    count = Counter(entry.name for entry in entries)
    seen: Counter[str] = Counter()
    for entry in sorted(entries, key=lambda each: (each.started_on, each.id)):
        seen[entry.name] += 1
        label = entry.name if count[entry.name] == 1 else f"{entry.name} #{seen[entry.name]}"
        labels[label] = entry.id
    return labels
