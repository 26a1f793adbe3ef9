"""Recipients of a list brought into a campaign, as one act."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.changes import Topic
from organizer.domain.incoming import ALREADY, Act, Incoming
from organizer.domain.listed_recipient import ListedRecipient, Taken, taken
from organizer.domain.phrase import Phrase, phrase
from organizer.store.campaign_import import became
from organizer.store.campaigns import load_campaign, set_recipient
from organizer.store.history_words import sort_of
from organizer.store.journal import Done

_FROM_DIRECTORY = phrase("the letters have it from the directory")

Rows = Sequence[ListedRecipient]


def plan_recipients(
    session: Session, campaign_id: str, rows: Rows, used: Iterable[Recipient] = ()
) -> tuple[Incoming, ...]:
    """Return what an import of these rows would do, a line for each part of an entry that becomes another one.

    ``used`` are the recipients that the letters have as it is: what is the same there needs no entry of its own.
    """
    known = tuple(used)
    roles = {entry.role for entry in known}
    return tuple(
        line
        for row, here in _paired(session, campaign_id, rows)
        for line in _lines(row, here, taken(row, here, known), is_used=row.recipient.role in roles)
    )


def import_recipients(session: Session, campaign_id: str, rows: Rows, used: Iterable[Recipient] = ()) -> Done:
    """Bring each row into the campaign's own entry for its role, as one act. What a row does not name stays."""
    known, count = tuple(used), 0
    for row, here in _paired(session, campaign_id, rows):
        entry = taken(row, here, known).entry
        if entry != (here or Recipient(entry.role)):
            set_recipient(session, campaign_id, entry)
            count += 1
    return Done(
        frozenset({Topic.RECIPIENTS}),
        "Import {count} recipients",
        {"count": str(count)},
        sentence="Recipients imported.",
    )


def _paired(session: Session, campaign_id: str, rows: Rows) -> Iterator[tuple[ListedRecipient, Recipient | None]]:
    here = {entry.role: entry for entry in load_campaign(session, campaign_id).recipients}
    return ((row, here.get(row.recipient.role)) for row in rows)


def _lines(row: ListedRecipient, here: Recipient | None, found: Taken, *, is_used: bool) -> Iterator[Incoming]:
    said = row.recipient
    name = said.name or said.unit or said.agency or said.role

    def line(act: Act, reason: Phrase) -> Incoming:
        return Incoming(act, "recipient", sort_of("recipient"), name, reason, row.line)

    if found.entry == (here or Recipient(said.role)):
        yield line(Act.SKIPPED, ALREADY if here else _FROM_DIRECTORY)
    elif here is None and not is_used:
        yield line(Act.ADDED, phrase("its role is {role}", role=said.role))
    else:
        for part, (before, after) in found.parts.items():
            yield line(Act.CHANGED, became("recipient", part, before, after))
