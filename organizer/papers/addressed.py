"""A letter to somebody who is in no directory: entered with a source, and chosen, as one act."""

from sqlalchemy.orm import Session

from organizer.domain.office import Office
from organizer.store.journal import Done
from organizer.store.letters import choose_office
from organizer.store.offices import add_office


def enter_recipient(session: Session, letter_id: str, office: Office) -> Done:
    """Add an office of the group's own and address a letter to it; ``made`` is its key."""
    added = add_office(session, office)
    chosen = choose_office(session, letter_id, added.made)
    return Done(added.topics | chosen.topics, added.template, added.values, added.made)
