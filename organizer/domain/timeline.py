"""What the group itself enters in the timeline, beside what the program wrote down."""

from dataclasses import dataclass

from organizer.domain.dates import ApproximateDate
from organizer.domain.mailing import Attachment


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One entry made by hand. ``on`` is as exact as it is known ("summer 2010"); ``source`` says who knows it.

    ``by``: initials of who entered it.
    """

    id: str
    on: ApproximateDate
    title: str
    text: str = ""
    source: str = ""
    by: str = ""
    attachments: tuple[Attachment, ...] = ()
