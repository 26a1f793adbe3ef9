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


@dataclass(frozen=True, slots=True)
class Linked:
    """The other campaign where one went on in another: its id, place and playbook (by its name).

    ``on`` is the day on which the second of the two began.
    """

    campaign: str
    place: str
    playbook: str
    on: date


@dataclass(frozen=True, slots=True)
class Links:
    """What a campaign came from (None: from none), and those that went on from it, oldest first."""

    before: Linked | None = None
    after: tuple[Linked, ...] = ()


STILL_OPEN = Ending()
