"""Everything that the file knows of one campaign, as one value: what every page on dates, waiting and ending reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.campaign_ending import Ending
from organizer.domain.correspondence import Correspondence
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import DateEntry, Due, dues_of
from organizer.domain.playbook import Playbook
from organizer.domain.progress import Progress, State, progress_of
from organizer.domain.waiting_date import WaitingDate, waiting_dates
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import load_dates
from organizer.store.outcomes import load_ending
from organizer.store.steps import load_records


@dataclass(frozen=True, slots=True)
class CampaignRecord:
    """A campaign with its letters, mailings and answers, how far it is, its dates, and how it ended."""

    playbook: Playbook
    campaign: Campaign
    correspondence: Correspondence
    entries: tuple[DateEntry, ...]
    ending: Ending
    progress: Progress
    dues: tuple[Due, ...]

    def waiting(self, titles: Mapping[str, str]) -> tuple[WaitingDate, ...]:
        """Return the group's own dates that have no day yet. A closed campaign waits for none."""
        return () if self.ending.is_closed else waiting_dates(self.entries, self.dues, titles)

    def due(self, key: str) -> Due | None:
        """Return the date of that key, or None."""
        return next((entry for entry in self.dues if entry.key == key), None)


def load_record(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
) -> CampaignRecord:
    """Return the record of a campaign on a day; raise Refused when there is none of that id.

    ``playbooks`` holds that of the campaign, ``tables`` the holidays by state, empty text for the federal ones.
    """
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    sent = load_correspondence(session, campaign_id)
    ending = load_ending(session, campaign_id)
    entries = load_dates(session, campaign_id)
    progress = progress_of(playbook, campaign, load_records(session, campaign_id), sent, ending=ending)
    done = frozenset(entry.task.id for step in progress.steps for entry in step.tasks if entry.state is State.DONE)
    dues = dues_of(playbook, campaign, sent, entries, tables, today, done, ending.closed_on)
    return CampaignRecord(playbook, campaign, sent, entries, ending, progress, dues)
