"""The page Settings: what the group keeps in its file. Sizes and colours belong to the window, not to the file."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.campaign import Group
from organizer.store.campaigns import load_group
from organizer.store.settings import load_settings


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """Initials of who works here, and the group with its return address."""

    initials: str
    group: Group


def load(session: Session) -> SettingsPage:
    """Return the page."""
    return SettingsPage(load_settings(session).get("initials", ""), load_group(session))
