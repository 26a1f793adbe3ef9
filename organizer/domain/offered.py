"""What a clock offers for a field: text of a playbook, as the answer that the campaign would hold."""

from datetime import date

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.states import STATES


def offered_answer(field: Field, value: str) -> Answer:
    """Return a text as the answer to a field; None where it is none, as a day that is not in the calendar."""
    if field.kind is FieldKind.DAY:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    if field.kind is FieldKind.LINES:
        return (value,) if value else None
    fits = {
        FieldKind.NUMBER: value.isascii() and value.isdigit(),
        FieldKind.STATE: value in STATES,
        FieldKind.CHOICE: value in dict(field.choices),
    }
    return value if fits.get(field.kind, bool(value)) else None
