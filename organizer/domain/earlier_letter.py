"""What a letter that follows another may say of it, and of the answer to it: names in the texts of playbooks."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery


class WhenKind(StrEnum):
    """How a sentence names a time: on a day, in a month, season or year, between two, or else ("about", "after")."""

    NONE = ""
    DAY = "day"
    WITHIN = "within"
    BETWEEN = "between"
    ELSE = "else"


def when_kind(on: ApproximateDate) -> WhenKind:
    """Return how a sentence names a time, in whatever language it is."""
    first, slash, last = on.text.partition("/")
    if on.season():
        return WhenKind.WITHIN
    if on.is_about or (slash and not (first and last)):
        return WhenKind.ELSE
    if slash:
        return WhenKind.BETWEEN
    return WhenKind.DAY if on.day else WhenKind.WITHIN


class EarlierLetter(NamedTuple):
    """A letter that went out, as far as a letter of a later day may name it.

    ``number`` is what answers name it by, ``to`` the lines it was sent to and ``office`` the same in a few words.
    ``way`` is how it was sent and ``how`` the same in English ("by certified mail"), ``family`` whose letter it was.
    Days that are not known, or lie after the later letter, are None. ``is_answered``: an answer in writing came by
    then.
    """

    slug: str = ""
    template: str = ""
    number: str = ""
    title: str = ""
    family: str = ""
    dated: date | None = None
    mailed_on: date | None = None
    way: Delivery = Delivery.NOT_SAID
    how: str = ""
    article: str = ""
    delivered_on: date | None = None
    returned_on: date | None = None
    to: tuple[str, ...] = ()
    office: str = ""
    is_answered: bool = False


class GivenAnswer(NamedTuple):
    """What came back, as a letter may tell it: always as said by somebody, never as a fact.

    ``when`` are the English words of a sentence: "on June 3, 2010", "in June 2010"; ``when_kind`` says which sort.
    ``words`` are what was said, in one line, as the group took it down, with the quotation marks that a letter needs;
    empty where it took nothing down. ``is_told``: they are told, not quoted ("that there is no opting out").
    ``is_spoken``: it left no paper.
    """

    id: str = ""
    channel: str = ""
    stance: str = ""
    on: ApproximateDate | None = None
    when: str = ""
    when_kind: WhenKind = WhenKind.NONE
    who: str = ""
    words: str = ""
    is_spoken: bool = False
    is_told: bool = False


NOTHING_EARLIER = EarlierLetter()
NO_ANSWER = GivenAnswer()
