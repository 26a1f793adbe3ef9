"""What tests of batches start from: a row of a list, and somebody who watches."""

from dataclasses import dataclass, field

from organizer.domain.campaign import Recipient
from organizer.exchange.recipients_csv import RecipientRow
from tests.papers.cases import W1

BUREAU = "state_identification_bureau"


def a_row(number: int = 1, role: str = BUREAU, **given: str) -> RecipientRow:
    """Return a row that nothing stops, unless ``given`` says otherwise."""
    texts = {"name": f"Chief {number}", "unit": "", "agency": f"Agency {number}"} | given
    lines = (f"{number} Main Street", "Ash, VA 22000")
    return RecipientRow(number + 1, Recipient(role, **texts, address=lines, source="web", checked_on=W1))


@dataclass(slots=True)
class Watch:
    """Notes what a batch tells, and stops it after so many calls."""

    calls: int = 1_000
    told: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, done: int, total: int) -> bool:
        self.told.append((done, total))
        return len(self.told) < self.calls
