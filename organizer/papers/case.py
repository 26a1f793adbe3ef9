"""What both faces ask the letter press for, and what they get back."""

from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field
from typing import TYPE_CHECKING, NamedTuple

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Campaign
from organizer.domain.letter import Delivery, Edits, Letter, LetterOptions
from organizer.domain.office import Office
from organizer.domain.picture import Picture
from organizer.domain.playbook import LetterTemplate, Playbook
from organizer.domain.problem import Problem, errors_of

if TYPE_CHECKING:  # most letters make no claims of the group's own, and follow no other
    from organizer.domain.correspondence import Correspondence
    from organizer.papers.claims import Claim

UNEDITED = Edits()
PLAIN = LetterOptions()


@dataclass(frozen=True, slots=True)
class Case:
    """A campaign with all that its letters are made of: its playbook, and the offices as the group knows them.

    ``correspondence`` is what went out and came back, for the letters that follow others. A campaign file has none.
    """

    playbook: Playbook
    campaign: Campaign
    directory: tuple[Office, ...]
    correspondence: "Correspondence | None" = None


@dataclass(frozen=True, slots=True)
class Request:
    """One letter wanted. ``office`` is a key of the directory, where another office than the usual one was chosen.

    ``logo`` is the jurisdiction's, for a letter that its official signs; ``group_logo`` is for the group's letters.
    ``enclosures`` are what the letter says of the files that go out with it.
    """

    id: str
    template: str
    edits: Edits = UNEDITED
    office: str = ""
    date: Day | None = None
    options: LetterOptions = PLAIN
    logo: Picture | None = None
    group_logo: Picture | None = None
    enclosures: tuple[str, ...] = ()


class Composed(NamedTuple):
    """A letter with its problems. ``letter`` is there even with errors, so that it can be previewed.

    It is None only when there is nothing to draft from. ``offers`` are the offices that can be chosen in place of
    an addressee that is not one on the letter's date; none is ever put in by itself. ``family`` says whose letter it
    is; ``claims`` are the group's sentences that state a fact without a source.
    """

    request: Request
    letter: Letter | None
    problems: tuple[Problem, ...]
    addressee: Addressee | None = None
    offers: tuple[Office, ...] = ()
    family: str = ""
    claims: "tuple[Claim, ...]" = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops the letter."""
        return errors_of(self.problems)

    @property
    def is_ready(self) -> bool:
        """Whether it may be written as a PDF."""
        return self.letter is not None and not self.errors


def requests_for(playbook: Playbook, date: Day | None = None) -> tuple[Request, ...]:
    """Return a request for every letter of the playbook, under its own id: what a campaign file stands for.

    A letter that follows another is not among them: a campaign file does not say what went out.
    """
    return tuple(Request(letter.id, letter.id, date=date) for letter in playbook.first_letters)


def follow_up_requests(playbook: Playbook) -> tuple[Request, ...]:
    """Return a request for every letter that follows another: the one that went out last, and its newest answer."""
    return tuple(Request(letter.id, letter.id) for letter in playbook.letters if letter.follows)


def sent_as(campaign: Campaign, options: LetterOptions, template: LetterTemplate) -> LetterOptions:
    """Return how a letter is made: its own way of sending, else that of the campaign where it goes to an office."""
    if options.delivery or not campaign.letter.method or not (template.recipient or template.follows):
        return options
    return replace(options, delivery=Delivery(campaign.letter.method))


def letter_date(campaign: Campaign, request: Request, today: Day, *, follows: bool = False) -> Day:
    """Return the date of a letter: its own, else the campaign's, else today. Source: contract, "Date of a letter".

    One that ``follows`` another is later than the campaign's letters: without a date of its own it has today's.
    """
    return request.date or (None if follows else campaign.letter.date) or today
