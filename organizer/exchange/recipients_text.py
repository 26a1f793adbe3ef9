"""Recipients written as CSV, in the form that reading takes (contract, "Recipients as CSV")."""

from collections.abc import Iterable

from organizer.domain.campaign import Recipient
from organizer.exchange.csv_text import csv_bytes
from organizer.exchange.recipients_csv import COLUMNS

_LINES = sum(name.startswith("address_line") for name in COLUMNS)


def recipients_bytes(recipients: Iterable[tuple[Recipient, str]]) -> bytes:
    """Return the table. Each recipient comes with the reason why it is on the list, empty for none.

    An address of more lines than there are columns has the rest of them in the last one, with commas.
    """
    return csv_bytes(COLUMNS, (_cells(recipient, reason) for recipient, reason in recipients))


def _cells(recipient: Recipient, reason: str) -> tuple[str, ...]:
    lines = tuple(line for line in recipient.address or () if line)
    fitting = (*lines[: _LINES - 1], ", ".join(lines[_LINES - 1 :]))
    checked = recipient.checked_on.isoformat() if recipient.checked_on else ""
    return (
        recipient.role,
        recipient.name or "",
        recipient.unit or "",
        recipient.agency or "",
        *fitting,
        *("",) * (_LINES - len(fitting)),
        recipient.source or "",
        checked,
        reason,
    )
