"""How a campaign ended, in the codes of its playbook's outcomes."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Ending:
    """``outcome`` and ``pivot`` (a second outcome, where the group turned to another measure) are codes.

    A campaign that was opened again keeps what was chosen and noted before; it has no ``closed_on`` then.
    """

    outcome: str = ""
    pivot: str = ""
    closed_on: date | None = None
    note: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether the group says that the matter is over."""
        return self.closed_on is not None


STILL_OPEN = Ending()
