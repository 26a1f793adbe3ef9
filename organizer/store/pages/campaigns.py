"""The page "All campaigns", and the names that the frame of the window shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.playbook import Playbook
from organizer.domain.states import STATES
from organizer.store.campaigns import CampaignEntry, list_campaigns, load_campaign, load_group
from organizer.store.standing import load_progress


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """One campaign: ``name`` is the place, ``aim`` what the playbook is for, ``next_task`` empty when all is done.

    ``aim`` is the playbook's short name where that playbook is not on this computer.
    """

    id: str
    name: str
    state: str
    aim: str
    next_task: str
    archived: bool
    example: bool


@dataclass(frozen=True, slots=True)
class CampaignsPage:
    """The campaigns of the file, by name, and the group that it belongs to."""

    group: str
    campaigns: tuple[CampaignLine, ...]

    @property
    def at_work(self) -> tuple[CampaignLine, ...]:
        """The campaigns that are not archived."""
        return tuple(line for line in self.campaigns if not line.archived)

    @property
    def archived(self) -> tuple[CampaignLine, ...]:
        """The campaigns that were put away."""
        return tuple(line for line in self.campaigns if line.archived)


def load(session: Session, playbooks: Mapping[str, Playbook]) -> CampaignsPage:
    """Return the page. A campaign whose playbook is missing is listed all the same."""
    lines = tuple(_line(session, entry, playbooks.get(entry.playbook)) for entry in list_campaigns(session))
    return CampaignsPage(load_group(session).name, lines)


def _line(session: Session, entry: CampaignEntry, playbook: Playbook | None) -> CampaignLine:
    following = ""
    if playbook:
        progress = load_progress(session, entry.id, playbook, load_campaign(session, entry.id))
        following = progress.next_task.task.title if progress.next_task else ""
    aim = playbook.aim if playbook else entry.playbook
    state = STATES.get(entry.state, entry.state)
    return CampaignLine(entry.id, entry.name, state, aim, following, entry.archived, entry.example)
