"""What came back: a letter, an e-mail, a call or a meeting that answers one letter or more."""

from dataclasses import dataclass
from enum import StrEnum

from organizer.domain.dates import ApproximateDate
from organizer.domain.mailing import Attachment
from organizer.domain.phrase import phrase


class Channel(StrEnum):
    """How an answer came."""

    PAPER = "paper"
    EMAIL = "email"
    FAX = "fax"
    TEXT = "text"
    CALL = "call"
    MEETING = "meeting"


SPOKEN = frozenset({Channel.CALL, Channel.MEETING})
"""Ways that leave no paper: the program offers to write back and ask for it in writing."""


class Stance(StrEnum):
    """What an answer says, as the group reads it."""

    AGREES = "agrees"
    REFUSES = "refuses"
    ASKS = "asks"
    PROPOSES_MEETING = "proposes_meeting"
    SENDS_ELSEWHERE = "sends_elsewhere"
    NO_POSITION = "no_position"


CHANNELS = {
    Channel.PAPER: phrase("Letter"),
    Channel.EMAIL: phrase("E-mail"),
    Channel.FAX: phrase("Fax"),
    Channel.TEXT: phrase("Text"),
    Channel.CALL: phrase("Phone call"),
    Channel.MEETING: phrase("Meeting"),
}
"""What the log calls each channel."""

STANCES = {
    Stance.AGREES: phrase("It agrees"),
    Stance.REFUSES: phrase("It refuses"),
    Stance.ASKS: phrase("It asks for something"),
    Stance.PROPOSES_MEETING: phrase("It proposes a meeting"),
    Stance.SENDS_ELSEWHERE: phrase("It sends us elsewhere"),
    Stance.NO_POSITION: phrase("It takes no position"),
}
"""What the log says of each stance."""

OLDER_THAN_MAILING = "The answer of {when} is older than the mailing of {day}. Check both days."
"""What is said of an answer that came before its letter went out: one of the two days is wrong, or the letter is."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. ``letters`` are the ids outside of the letters it answers (``notice-ice``).

    ``on`` is the day it came, as exactly as it is known ("June 2010" of San Francisco's phone call). ``who`` gave
    it, for the office in ``role`` (a role of the playbook, or empty). ``words`` are what was said or pasted.
    ``by``: initials of who took it down.
    """

    id: str
    letters: tuple[str, ...]
    channel: Channel
    stance: Stance
    on: ApproximateDate
    who: str = ""
    role: str = ""
    words: str = ""
    by: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def is_spoken(self) -> bool:
        """Whether it left no paper."""
        return self.channel in SPOKEN
