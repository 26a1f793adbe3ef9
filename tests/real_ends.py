"""Two real campaigns as their groups could have kept them: what was sent, what was said, and how it ended.

Source: domain page on campaigns, 2 and 3. The letters went out without our program: no text of theirs is written here,
they are blank letters of the log, called by what they were.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from organizer.domain.campaign import Activation, Campaign, Decision, Jurisdiction, Signer
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, Start
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.store.campaigns import add_campaign
from organizer.store.dates import add_date, extend_date, finish_date
from organizer.store.events import add_event
from organizer.store.letters import add_letter, edit_subject
from organizer.store.mailings import record_mailing
from organizer.store.outcomes import close_campaign
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import PLAYBOOK

Day = ApproximateDate.parse
SF_NOTICE, SF_MEETING = date(2010, 8, 31), date(2010, 11, 9)
ARLINGTON_LETTER, ARLINGTON_MEETING = date(2010, 10, 7), date(2010, 11, 5)
ARLINGTON_ANSWER = date(2011, 3, 1)


def a_store_at(folder: Path, day: date) -> Store:
    """Return a new open store whose clock stands at noon of a day."""
    now = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)
    return Store.create(folder / "real.organizer", None, clock=lambda: now)


def send(store: Store, campaign: str, day: date, template: str = "letter", subject: str = "") -> str:
    """Write down that a letter went out without our print; return its id."""
    letter = store.write(add_letter, campaign, template).made
    if subject:
        store.write(edit_subject, letter, subject)
    store.write(record_mailing, letter, Delivery.NOT_SAID, day, without_copy=True)
    return letter


def san_francisco(store: Store) -> str:
    """Record San Francisco to its end; return the id of the campaign."""
    campaign = store.write(add_campaign, SAN_FRANCISCO).made
    first = send(store, campaign, date(2010, 5, 18), subject="Letter to Attorney General Brown")
    to_ice = send(store, campaign, date(2010, 6, 3), subject="Letter to ICE")
    answer = _answer(store, campaign)
    answer(
        "2010-05-25", (first,), Channel.PAPER, Stance.REFUSES, "Attorney General Brown", "One rule for the whole state"
    )
    answer("2010-06", (to_ice,), Channel.CALL, Stance.REFUSES, "Marc Rapp, ICE", "No")
    notices = tuple(send(store, campaign, SF_NOTICE, template) for template in ("notice-ice", "notice-sib"))
    planned = store.write(add_date, campaign, "Meeting with ICE and the state", day=date(2010, 10, 13)).made
    asked = "The Sheriff's office asks to move the meeting to after the election"
    store.write(add_event, campaign, Day("2010-09-28"), asked, source="Washington Independent")
    store.write(extend_date, campaign, planned, SF_MEETING, "After the election")
    store.write(finish_date, campaign, planned, SF_MEETING)
    answer("2010-11-09", notices, Channel.MEETING, Stance.REFUSES, "David Venturella, ICE", "The answer is no")
    pivot = "pivoted_to_detainer_policy"
    store.write(close_campaign, campaign, "denied_meeting", SF_MEETING, pivot=pivot)
    return campaign


def arlington(store: Store) -> str:
    """Record Arlington to its end; return the id of the campaign. Its letter is no notice: it asks whether."""
    campaign = store.write(add_campaign, ARLINGTON).made
    store.write(add_event, campaign, Day("2010-06"), "Activated with all of Virginia")  # the day is not known
    letter = send(store, campaign, ARLINGTON_LETTER, subject="Letter to Director Morton")
    rule = DateRule("own", "Written answer", Start.MAILED, 145, letter="letter-1")
    store.write(add_date, campaign, "Written answer", rule=rule)
    answer = _answer(store, campaign)
    answer("2010-11-05", (letter,), Channel.MEETING, Stance.REFUSES, "ICE", "Activated communities cannot withhold")
    answer("2011-03-01", (letter,), Channel.PAPER, Stance.REFUSES, "An assistant director of ICE", "No")
    store.write(close_campaign, campaign, "denied_meeting", ARLINGTON_ANSWER)
    return campaign


def _answer(store: Store, campaign: str) -> Callable[[str, tuple[str, ...], Channel, Stance, str, str], None]:
    def answer(day: str, letters: tuple[str, ...], channel: Channel, stance: Stance, who: str, words: str) -> None:  # noqa: PLR0917 - one answer
        store.write(record_reply, campaign, letters, channel, stance, Day(day), who=who, words=words)

    return answer


SAN_FRANCISCO = Campaign(
    PLAYBOOK,
    Jurisdiction(
        "City and County of San Francisco",
        "CA",
        "city",
        "Board of Supervisors",
        "San Francisco Sheriff's Department",
        Activation.ACTIVATED,
        date(2010, 6, 8),
    ),
    decision=Decision("resolution", "269-10", date(2010, 6, 8), "9-2", "It urges the agencies not to take part."),
    signer=Signer("Michael Hennessey", "Sheriff"),
)
ARLINGTON = Campaign(
    PLAYBOOK,
    Jurisdiction(
        "Arlington County",
        "VA",
        "county",
        "County Board",
        "Arlington County Police Department",
        Activation.ACTIVATED,
    ),
    decision=Decision("resolution", "", date(2010, 9, 28), "5-0", "It directs the County Manager to notify ICE."),
    signer=Signer("Barbara M. Donnellan", "County Manager"),
)
