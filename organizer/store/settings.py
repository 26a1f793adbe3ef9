"""Settings of the group: the initials of who works here, and what else belongs to the file rather than the window."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.store.journal import Done
from organizer.store.tables import SettingRow


def load_settings(session: Session) -> Mapping[str, str]:
    """Return every setting that was made, by its name. ``initials`` stand in the journal beside each act."""
    return {row.name: row.value for row in session.scalars(select(SettingRow).order_by(SettingRow.name))}


def set_setting(session: Session, name: str, value: str) -> Done:
    """Make a setting; an empty value stands for the one it has by itself."""
    row = session.scalars(select(SettingRow).where(SettingRow.name == name)).first()
    if row:
        row.value = value
    elif value:
        session.add(SettingRow(name=name, value=value))
    return Done(frozenset({Topic.SETTINGS}), "Change a setting")
