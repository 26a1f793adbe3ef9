"""Who works in the file: the initials that history writes beside each act. They stand in the file only."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.store.journal import Done
from organizer.store.settings import load_settings, set_setting
from organizer.store.tables import JournalRow

INITIALS = "initials"
"""The name of the setting."""


def who_works(session: Session) -> str:
    """Return the initials of who works here now; empty where nobody said."""
    return load_settings(session).get(INITIALS, "")


def people(session: Session) -> tuple[str, ...]:
    """Return the initials of all who worked in this file, who did so last first."""
    last = select(JournalRow.by).where(JournalRow.by != "").group_by(JournalRow.by)
    return tuple(session.scalars(last.order_by(func.max(JournalRow.seq).desc())))


def work_as(session: Session, initials: str) -> Done:
    """Say who works here from now on; history has these initials beside each act. Empty ones say nobody."""
    name = " ".join(initials.split())
    set_setting(session, INITIALS, name)
    sentence = "Who works here now." if name else ""
    return Done(frozenset({Topic.SETTINGS}), "Change who works here", {"name": name}, sentence=sentence)
