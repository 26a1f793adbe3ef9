"""Recipients of a list brought into a campaign, as one act."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.changes import Topic
from organizer.domain.incoming import Act, Incoming, incoming_recipients
from organizer.store.campaigns import load_campaign, set_recipient
from organizer.store.journal import Done

Rows = Sequence[tuple[int, Recipient]]
"""The rows of a list, each with its line."""


def plan_recipients(
    session: Session, campaign_id: str, rows: Rows, used: Iterable[Recipient] = ()
) -> tuple[Incoming, ...]:
    """Return what an import of these rows would do; ``used`` are those that the letters have as it is."""
    return incoming_recipients(rows, load_campaign(session, campaign_id).recipients, used)


def import_recipients(session: Session, campaign_id: str, rows: Rows, used: Iterable[Recipient] = ()) -> Done:
    """Set the campaign's own entry for each row that is not here yet, as one act."""
    planned = plan_recipients(session, campaign_id, rows, used)
    taken = [entry for (_, entry), line in zip(rows, planned, strict=True) if line.act is not Act.SKIPPED]
    for entry in taken:
        set_recipient(session, campaign_id, entry)
    return Done(
        frozenset({Topic.RECIPIENTS}),
        "Import {count} recipients",
        {"count": str(len(taken))},
        sentence="Recipients imported.",
    )
