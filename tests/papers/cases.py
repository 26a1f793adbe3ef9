"""The shipped playbook and directory with a campaign: what every test of composed letters starts from."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer.domain.campaign import Activation, Campaign, Recipient
from organizer.domain.letter import Edits
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.papers.case import Case, Composed, Request
from organizer.papers.compose import compose
from tests.builders import PLAYBOOK, a_campaign
from tests.shipped import shipped_directory, shipped_shelf

RESOURCES = Path(__file__).parents[2] / "resources"
LETTERS = ("notice-ice", "notice-sib", "ask-officials", "resolution", "confirm-ice", "confirm-sib", "ask-congress")
NOTICES = ("notice-ice", "notice-sib")
W1 = date(2010, 10, 1)


def the_playbook() -> Playbook:
    """Return the shipped playbook of 2010."""
    return shipped_shelf()[PLAYBOOK]


def the_directory() -> tuple[Office, ...]:
    """Return the shipped directory."""
    return shipped_directory()


def a_case(campaign: Campaign | None = None) -> Case:
    """Return the campaign (the one with every answer, unless given) with the shipped playbook and directory."""
    return Case(the_playbook(), campaign or a_campaign(), the_directory())


def decided_early(day: date = date(2010, 5, 4)) -> Campaign:
    """Return a campaign whose decision is older than every text."""
    return a_campaign(decision__date=day)


def with_activation(campaign: Campaign, activation: Activation, day: date | None = None) -> Campaign:
    """Return the campaign with another answer about activation."""
    return replace(campaign, jurisdiction=replace(campaign.jurisdiction, activation=activation, activation_date=day))


def with_own_addressee(campaign: Campaign) -> Campaign:
    """Return the campaign with an addressee at ICE that the group entered, so that any date can be tried."""
    own = Recipient(
        "ice_assistant_director",
        name="Director",
        unit="",
        address=("500 12th Street SW", "Washington, DC 20536"),
        source="agency web page",
        checked_on=date(2010, 9, 30),
    )
    return replace(campaign, recipients=(*campaign.recipients, own))


def composed(
    letter: str, on: date = W1, campaign: Campaign | None = None, edits: Edits | None = None, office: str = ""
) -> Composed:
    """Return a letter of the campaign, dated ``on``."""
    request = Request(letter, letter, edits or Edits(), office, on)
    return compose(a_case(campaign), request, on)


def words(done: Composed) -> str:
    """Return subject, salutation and all paragraphs as one text."""
    assert done.letter is not None
    return "\n".join((done.letter.subject, done.letter.salutation, *(entry.text for entry in done.letter.paragraphs)))


def codes(done: Composed) -> set[str]:
    """Return the codes of all problems."""
    return {problem.code for problem in done.problems}


def refusals(done: Composed) -> set[tuple[str, str]]:
    """Return code and field of every error."""
    return {(problem.code, problem.field) for problem in done.errors}
