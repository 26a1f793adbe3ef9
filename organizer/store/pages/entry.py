"""The page of one entry of the timeline that is made by hand."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.timeline import TimelineEvent
from organizer.store.events import load_events
from organizer.store.settings import load_settings


@dataclass(frozen=True, slots=True)
class EntryPage:
    """The entry on record, None for a new one. ``initials``: of who works in the file."""

    event: TimelineEvent | None
    initials: str


def load(session: Session, campaign_id: str, event_id: str = "") -> EntryPage:
    """Return the entry of that id, without one what a new entry needs. Raises Refused where it is gone."""
    event = next((entry for entry in load_events(session, campaign_id) if entry.id == event_id), None)
    if event_id and event is None:
        raise Refused("This entry is not in the file any more. Choose another one.")
    return EntryPage(event, load_settings(session).get("initials", ""))
