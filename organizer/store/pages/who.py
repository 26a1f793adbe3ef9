"""The page Who works here."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.store.people import people, who_works


@dataclass(frozen=True, slots=True)
class WhoPage:
    """The initials of who works here now, empty for nobody, and of all who worked in the file, the last one first."""

    now: str
    people: tuple[str, ...]


def load(session: Session) -> WhoPage:
    """Return who works here, and who did."""
    now = who_works(session)
    known = people(session)
    return WhoPage(now, known if now in known or not now else (now, *known))
