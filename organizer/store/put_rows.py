"""Rows of another file put into this one, parents before their parts, each noted in history."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from organizer.store.journal import CLASSES, Change, plain_row, typed_values
from organizer.store.merge_plan import ROW_ORDER, Key
from organizer.store.tables import LetterNumberRow


def put_rows(session: Session, wanted: Mapping[Key, Change | None]) -> None:
    """Make each row what it is wanted to be; None takes one away. Rows that are kept change only where they differ."""
    for key in sorted(wanted, key=lambda key: ROW_ORDER[key[0]]):
        if (row := wanted[key]) is not None:
            _put(session, key, row)
    for key in sorted(wanted, key=lambda key: -ROW_ORDER[key[0]]):
        if wanted[key] is None and (gone := session.get(CLASSES[key[0]], key[1])):
            session.delete(gone)
            session.flush()
    _raise_numbers(session, wanted)


def _put(session: Session, key: Key, values: Change) -> None:
    kind = CLASSES[key[0]]
    row = session.get(kind, key[1])
    if row is None:
        session.add(kind(id=key[1], **typed_values(kind, values)))
    else:
        here = plain_row(row)
        for name, value in typed_values(kind, {name: new for name, new in values.items() if new != here[name]}).items():
            setattr(row, name, value)
    session.flush()


def _raise_numbers(session: Session, wanted: Mapping[Key, Change | None]) -> None:
    """Let the next letter of a campaign get a number that none of them has."""
    for (table, _), row in wanted.items():
        if table == "letter" and row:
            last = session.get(LetterNumberRow, row["campaign_id"])
            if last is None:
                session.add(LetterNumberRow(campaign_id=row["campaign_id"], last=row["number"]))
                session.flush()
            else:
                last.last = max(last.last, row["number"])
