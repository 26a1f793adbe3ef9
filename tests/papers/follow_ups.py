"""Letters that went out and came back, and a letter that follows them: what tests of follow-ups start from."""

from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, Edits, LetterOptions, LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.reply import Channel, Reply, Stance
from organizer.papers.case import Composed, Request
from organizer.papers.compose import compose
from tests.builders import a_campaign
from tests.papers.cases import a_case

FOLLOW_UPS = ("remind", "write-back", "thank", "correct", "tell-congress")
MAILED, DELIVERED, LATER = date(2010, 10, 4), date(2010, 10, 8), date(2010, 11, 15)
ARTICLE = "9407111899223197428490"


def a_letter(template: str = "notice-ice", number: str = "3", slug: str = "", **more: object) -> SentLetter:
    """Return a letter of October 1, 2010 that was mailed."""
    whole = SentLetter(slug or template, template, LetterState.MAILED, number, date(2010, 10, 1))
    return replace(whole, **more)  # type: ignore[arg-type]  # its own fields


def a_mailing(letter: str = "notice-ice", **more: object) -> Mailing:
    """Return a mailing that was certified and arrived."""
    way = Delivery.CERTIFIED_RECEIPT
    whole = Mailing(f"m-{letter}", letter, way, MAILED, article=ARTICLE, delivered_on=DELIVERED)
    return replace(whole, **more)  # type: ignore[arg-type]  # its own fields


def an_answer(
    channel: Channel = Channel.CALL,
    on: str = "2010-10",
    words: str = "that there is no opting out",
    *,
    letters: tuple[str, ...] = ("notice-ice",),
    **more: object,
) -> Reply:
    """Return an answer to the notice; a phone call unless said otherwise."""
    whole = Reply("r1", letters, channel, Stance.REFUSES, ApproximateDate.parse(on), "Marc Rapp", words=words)
    return replace(whole, **more)  # type: ignore[arg-type]  # its own fields


def sent(*replies: Reply, letters: tuple[SentLetter, ...] = (), mailings: tuple[Mailing, ...] = ()) -> Correspondence:
    """Return the notice to ICE with its mailing, further letters and mailings, and answers."""
    return Correspondence((a_letter(), *letters), (a_mailing(), *mailings), replies)


def follow_up(
    template: str,
    record: Correspondence,
    on: date = LATER,
    *,
    follows: str = "",
    answer: str = "",
    campaign: Campaign | None = None,
    edits: Edits | None = None,
    office: str = "",
) -> Composed:
    """Return a letter that follows one of the record."""
    options = LetterOptions(number="9", follows=follows, answer=answer)
    case = replace(a_case(campaign or a_campaign()), correspondence=record)
    return compose(case, Request(template, template, edits or Edits(), office, on, options), on)
