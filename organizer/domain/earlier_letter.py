"""What a letter that follows another may say of it, and of the answer to it: names in the texts of playbooks."""

from datetime import date
from typing import NamedTuple

from organizer.domain.dates import ApproximateDate


class EarlierLetter(NamedTuple):
    """A letter that went out, as far as a letter of a later day may name it.

    ``number`` is what answers name it by, ``to`` the lines it was sent to and ``office`` the same in a few words.
    ``how`` says in words how it was sent ("by certified mail"), ``family`` whose letter it was. Days that are not
    known, or lie after the later letter, are None. ``is_answered``: an answer in writing came by then.
    """

    slug: str = ""
    template: str = ""
    number: str = ""
    title: str = ""
    family: str = ""
    dated: date | None = None
    mailed_on: date | None = None
    how: str = ""
    article: str = ""
    delivered_on: date | None = None
    returned_on: date | None = None
    to: tuple[str, ...] = ()
    office: str = ""
    is_answered: bool = False


class GivenAnswer(NamedTuple):
    """What came back, as a letter may tell it: always as said by somebody, never as a fact.

    ``when`` are the words of a sentence: "on June 3, 2010", "in June 2010". ``words`` are what was said, in one
    line, as the group took it down, with the quotation marks that a letter needs; empty where it took nothing down.
    ``is_spoken``: it left no paper.
    """

    id: str = ""
    channel: str = ""
    stance: str = ""
    on: ApproximateDate | None = None
    when: str = ""
    who: str = ""
    words: str = ""
    is_spoken: bool = False


NOTHING_EARLIER = EarlierLetter()
NO_ANSWER = GivenAnswer()
