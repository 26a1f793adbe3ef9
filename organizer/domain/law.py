"""What the law of the state says of a local step, as the group found it: the gate before every current procedure.

The program knows no state's law. It keeps what the user entered, with source and date (today.md, section 3).
"""

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - the name of the type
from datetime import timedelta
from enum import StrEnum

FRESH = timedelta(days=90)
"""So long a look at the law counts as fresh. A choice of the program: laws of 2025 and 2026 changed within weeks."""


class Standing(StrEnum):
    """What the law of the state does with the step that a group asks for."""

    UNKNOWN = "unknown"
    ALLOWS = "allows"
    LIMITS = "limits"
    FORBIDS = "forbids"
    REQUIRES = "requires"


@dataclass(frozen=True, slots=True)
class Law:
    """The law as the group found it. ``text`` says which law, in the user's words; ``counsel`` is ``yes`` or ``no``."""

    standing: Standing = Standing.UNKNOWN
    text: str = ""
    source: str = ""
    checked_on: Day | None = None
    counsel: str = ""
    counsel_name: str = ""
    counsel_date: Day | None = None

    def is_old(self, on: Day) -> bool:
        """Whether the look at the law is no longer fresh on a day; one without a date is not."""
        return self.checked_on is not None and on - self.checked_on > FRESH
