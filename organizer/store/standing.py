"""How far a campaign of the file is, by everything that is written down of it."""

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.playbook import Playbook
from organizer.domain.progress import Progress, progress_of
from organizer.store.correspondence import load_correspondence
from organizer.store.outcomes import load_ending
from organizer.store.steps import load_records


def load_progress(session: Session, campaign_id: str, playbook: Playbook, campaign: Campaign) -> Progress:
    """Return where a campaign stands: its answers, what was marked done, sent and answered, and how it ended."""
    return progress_of(
        playbook,
        campaign,
        load_records(session, campaign_id),
        load_correspondence(session, campaign_id),
        ending=load_ending(session, campaign_id),
    )
