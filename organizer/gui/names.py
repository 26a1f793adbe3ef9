"""The names that the frame shows: the group's and the campaigns'. They come from the page "All campaigns"."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from organizer.gui.desk import Desk
from organizer.gui.offers import offered


@dataclass(frozen=True, slots=True)
class Names:
    """The group, and (id, name) of the campaigns that are not archived."""

    group: str = ""
    campaigns: tuple[tuple[str, str], ...] = ()

    def name_of(self, campaign: str) -> str:
        """Return the name of a campaign; empty when it is not known."""
        return dict(self.campaigns).get(campaign, "")


def load_names(desk: Desk) -> Names:
    """Read the names; empty ones while no store is open. Two campaigns of one place are told by their playbooks."""
    if desk.store is None:
        return Names()
    group, campaigns = desk.read(import_module("organizer.store.pages.campaigns").load_names)
    names = [name for _, name in campaigns]
    if len(set(names)) == len(names):
        return Names(group, campaigns)
    entries = desk.read(import_module("organizer.store.campaigns").list_campaigns)
    titles = dict(offered(desk))
    books = {entry.id: titles.get(entry.playbook, entry.playbook) for entry in entries}
    told = ((key, f"{name}: {books[key]}" if names.count(name) > 1 else name) for key, name in campaigns)
    return Names(group, tuple(told))


def late_counts(desk: Desk) -> Mapping[str, int]:
    """Return how many dates of each campaign are late; of those that have any."""
    count = import_module("organizer.store.pages.campaigns").late_counts
    found: Mapping[str, int] = desk.read(count, desk.playbooks, desk.holidays, desk.today())
    return found
