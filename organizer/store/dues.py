"""The dates of a campaign, from everything that the file knows: mail log, answers, tasks, how it ended."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.deadline import HolidayTable
from organizer.domain.due import Due, dues_of
from organizer.domain.playbook import Playbook
from organizer.domain.progress import State, progress_of
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import load_dates
from organizer.store.outcomes import load_ending
from organizer.store.steps import load_records


def load_dues(
    session: Session, campaign_id: str, playbook: Playbook, tables: Mapping[str, HolidayTable], today: date
) -> tuple[Due, ...]:
    """Return every date of a campaign by its day; those that are done are among them.

    ``tables`` are the holidays by state, empty text for the federal ones. Raises Refused when there is no campaign of
    that id.
    """
    campaign = load_campaign(session, campaign_id)
    record = load_correspondence(session, campaign_id)
    ending = load_ending(session, campaign_id)
    progress = progress_of(playbook, campaign, load_records(session, campaign_id), record, ending=ending)
    tasks = (task for step in progress.steps for task in step.tasks)
    done = frozenset(entry.task.id for entry in tasks if entry.state is State.DONE)
    entries = load_dates(session, campaign_id)
    return dues_of(playbook, campaign, record, entries, tables, today, done, ending.closed_on)
