"""What went out and how it is proved: a mailing of a letter to one recipient, with its receipts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from organizer.domain.letter import Delivery, LetterState
from organizer.domain.phrase import Phrase, phrase

BY_POST = frozenset({Delivery.CERTIFIED_RECEIPT, Delivery.CERTIFIED, Delivery.REGISTERED, Delivery.FIRST_CLASS})
"""The ways that a post office carries: they can come back undelivered."""

BY_CARD = BY_POST | {Delivery.NOT_SAID}
"""The ways of which a card can tell that it arrived: those of the post office, and one that nobody wrote down."""

MAY_COME_BACK = BY_CARD | {Delivery.FAX, Delivery.EMAIL}
"""The ways by which a letter can come back undelivered. What was handed over did not."""

WAYS = {
    Delivery.NOT_SAID: phrase("Way not written down"),
    Delivery.CERTIFIED: phrase("Certified Mail"),
    Delivery.CERTIFIED_RECEIPT: phrase("Certified Mail, return receipt"),
    Delivery.REGISTERED: phrase("Registered Mail"),
    Delivery.FIRST_CLASS: phrase("First-Class Mail"),
    Delivery.FAX: phrase("Fax"),
    Delivery.EMAIL: phrase("E-mail"),
    Delivery.BY_HAND: phrase("By hand"),
    Delivery.WEB_FORM: phrase("Web form"),
}
"""What the log calls each way. Nothing is claimed of a letter whose way nobody wrote down."""

SENT = {
    Delivery.FAX: phrase("Sent by fax"),
    Delivery.EMAIL: phrase("Sent by e-mail"),
    Delivery.WEB_FORM: phrase("Sent by web form"),
    Delivery.BY_HAND: phrase("Handed over"),
}
"""What was done with a letter, in one line, where no post office carried it."""

NUMBERED = frozenset({Delivery.CERTIFIED_RECEIPT, Delivery.CERTIFIED, Delivery.REGISTERED})
"""The ways that have an article number. Source: USPS, Publication 109, 2-8.5."""


CUT_OFF = "image/x-cut-off"
"""The media type of a picture that ends before its last pixel: it is kept as it came, and no program can show it."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is kept with a mailing, an answer or an entry: ``size`` in bytes, found by its SHA-256.

    ``label`` says in the user's words what it shows ("Return receipt").
    """

    id: str
    name: str
    sha256: str
    media_type: str
    size: int
    label: str = ""

    @property
    def is_cut_off(self) -> bool:
        """Whether it is a picture that cannot be shown."""
        return self.media_type == CUT_OFF


@dataclass(frozen=True, slots=True)
class Mailing:
    """One letter on its way to one recipient. ``mailed_on`` is the day it went out, never the day it was written.

    ``letter`` is the letter's id outside (``notice-ice-2``). ``to`` are the lines of the block it was sent to, as
    they were then. ``copy`` is the line of the letter's copies that this one went to, empty for the addressee.
    ``beside`` is the id of the mailing that this one repeats by another way (a fax beside the paper), ``again`` the
    id of the one that came back and that this one sends once more. ``cost`` in cents. ``returned_on``: it came
    back undelivered, for the reason ``returned_why``.
    """

    id: str
    letter: str
    method: Delivery
    mailed_on: date
    to: tuple[str, ...] = ()
    copy: str = ""
    by: str = ""
    post_office: str = ""
    article: str = ""
    cost: int | None = None
    beside: str = ""
    again: str = ""
    delivered_on: date | None = None
    signed_by: str = ""
    returned_on: date | None = None
    returned_why: str = ""
    note: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def is_returned(self) -> bool:
        """Whether it came back undelivered."""
        return self.returned_on is not None

    @property
    def is_delivered(self) -> bool:
        """Whether it reached its recipient."""
        return self.delivered_on is not None and not self.is_returned

    @property
    def way(self) -> Phrase:
        """How it went, in words."""
        return WAYS[self.method]


def counted(mailings: Iterable[Mailing]) -> tuple[Mailing, ...]:
    """Return those of one letter's mailings that it stands by.

    Copies to others, repeats by another way beside one, and what was sent once more since do not count.
    """
    mine = tuple(entry for entry in mailings if not entry.copy)
    known = {entry.id for entry in mine}
    sent_again = {entry.again for entry in mine}
    return tuple(entry for entry in mine if entry.beside not in known and entry.id not in sent_again)


def outgoing(mailings: Iterable[Mailing]) -> Mailing | None:
    """Return the mailing by whose day a letter went out: the first that counts and did not come back, else the first.

    None when nothing went out yet.
    """
    found = counted(mailings)
    return next((entry for entry in found if not entry.is_returned), next(iter(found), None))


def standing_of(mailings: Iterable[Mailing]) -> LetterState | None:
    """Return where a letter stands by its mailings alone: delivered, mailed, come back; None when none counts."""
    found = counted(mailings)
    if not found:
        return None
    if any(entry.is_delivered for entry in found):
        return LetterState.DELIVERED
    return LetterState.CAME_BACK if all(entry.is_returned for entry in found) else LetterState.MAILED
