"""The page Privacy: what can be erased for good, who was not touched for long, and whether a legal hold stands."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.store.campaign_rows import CampaignEntry, list_campaigns, load_group
from organizer.store.review import Untouched, load_untouched
from organizer.store.trash import is_held, load_trash


@dataclass(frozen=True, slots=True)
class PrivacyPage:
    """``group`` is the name that is typed to erase the file; ``deleted`` counts what can still come back."""

    group: str
    campaigns: tuple[CampaignEntry, ...]
    untouched: tuple[Untouched, ...]
    is_held: bool
    deleted: int


def load(session: Session, today: date) -> PrivacyPage:
    """Return what the page shows on a day."""
    return PrivacyPage(
        group=load_group(session).name,
        campaigns=list_campaigns(session),
        untouched=load_untouched(session, today),
        is_held=is_held(session),
        deleted=len(load_trash(session, today)),
    )
