"""How a campaign ended: closing it with an outcome of its playbook, and opening it again."""

from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign_ending import Ending
from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done, today

_CLOSES = frozenset({Topic.CAMPAIGNS, Topic.STEPS})


def load_ending(session: Session, campaign_id: str) -> Ending:
    """Return how a campaign ended; without a day when it goes on. Raises Refused when there is none of that id."""
    row = campaign_row(session, campaign_id)
    return Ending(row.outcome, row.pivot, row.closed_on, row.outcome_note)


def close_campaign(
    session: Session, campaign_id: str, outcome: str, on: date, *, pivot: str = "", note: str = ""
) -> Done:
    """Close a campaign with an outcome of its playbook, by its code; closing it again corrects what was said.

    Raises Refused without an outcome and for a day after today.
    """
    row = campaign_row(session, campaign_id)
    if not outcome:
        raise Refused("How did it end? Choose an outcome.")
    if on > today(session):
        raise Refused("A campaign cannot have ended after today. Change the day.", field="closed_on")
    row.outcome, row.pivot, row.closed_on, row.outcome_note = outcome, pivot, on, note
    return Done(_CLOSES, "Close campaign {name}", {"name": row.jurisdiction_name}, sentence="Campaign closed.")


def reopen_campaign(session: Session, campaign_id: str) -> Done:
    """Open a closed campaign again. What was chosen and noted stays, for the next time."""
    row = campaign_row(session, campaign_id)
    row.closed_on = None
    return Done(_CLOSES, "Open campaign {name} again", {"name": row.jurisdiction_name})
