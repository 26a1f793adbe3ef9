"""The names that the frame shows: the group's and the campaigns'. They come from the page "All campaigns"."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from organizer.gui.desk import Desk

if TYPE_CHECKING:  # as in desk.py: pages bring the database engine along
    from organizer.store.pages.campaigns import CampaignsPage


@dataclass(frozen=True, slots=True)
class Names:
    """The group, and (id, name) of the campaigns that are not archived."""

    group: str = ""
    campaigns: tuple[tuple[str, str], ...] = ()

    def name_of(self, campaign: str) -> str:
        """Return the name of a campaign; empty when it is not known."""
        return dict(self.campaigns).get(campaign, "")


def load_names(desk: Desk) -> Names:
    """Read the names; empty ones while no store is open."""
    if desk.store is None:
        return Names()
    page: CampaignsPage = desk.read(import_module("organizer.store.pages.campaigns").load, desk.playbooks)
    return Names(page.group, tuple((line.id, line.name) for line in page.at_work))
