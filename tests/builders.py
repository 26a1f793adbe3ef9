"""What tests start from: a campaign with every answer, and a store that holds it."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.campaign import (
    Activation,
    Campaign,
    Decision,
    Fact,
    Group,
    Jurisdiction,
    LetterSettings,
    Recipient,
    Signer,
)
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Answer, with_answer
from organizer.domain.letter import Delivery
from organizer.domain.playbook import PROVED, Playbook, Step, TaskKind
from organizer.store.campaigns import add_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.journal import Done, today
from organizer.store.letters import add_letter, keep_print, load_letter, load_letters, sign_letter
from organizer.store.mailings import deliver_mailing, record_mailing
from organizer.store.steps import finish_step
from organizer.store.store import Store
from tests.made_store import made_file, made_store

TODAY = date(2010, 9, 30)
NOON = datetime(2010, 9, 30, 12, 0, tzinfo=UTC)
PLAYBOOK = "secure-communities-2010"


def a_campaign(**answers: Answer) -> Campaign:
    """Return a campaign of an invented county with every answer given.

    A keyword is a field's name with two underscores for the point: ``a_campaign(decision__date=None)``.
    """
    campaign = Campaign(
        playbook=PLAYBOOK,
        jurisdiction=Jurisdiction(
            name="Riverbend County",
            state="VA",
            kind="county",
            governing_body="Board of Supervisors",
            law_enforcement_agency="Riverbend County Sheriff's Office",
            activation=Activation.SCHEDULED,
            activation_date=date(2010, 11, 16),
        ),
        group=Group("Riverbend Neighbors", ("P.O. Box 12", "Riverbend, VA 22000"), "555-0100", "mail@example.org"),
        decision=Decision(
            kind="resolution",
            number="2010-41",
            date=date(2010, 9, 28),
            vote="5-0",
            summary="The Board decides that the county does not take part in Secure Communities.",
        ),
        signer=Signer(
            name="Jordan Avery",
            title="County Manager",
            office="Office of the County Manager",
            address=("1 Court Street", "Riverbend, VA 22000"),
            phone="555-0101",
        ),
        letter=LetterSettings(
            date=date(2010, 10, 1),
            copies_to=("The Honorable Casey Lane",),
            enclosures=("Resolution 2010-41",),
        ),
        recipients=(
            Recipient(
                "member_of_congress",
                name="The Honorable Casey Lane",
                unit="District office",
                address=("2 Main Street", "Riverbend, VA 22000"),
                source="the member's web page",
                checked_on=TODAY,
            ),
        ),
        facts=(
            Fact(
                "non-criminal-share",
                "About one in four people sent on in the first year had no conviction.",
                "figures of the agency",
                ApproximateDate.parse("2010-08-10"),
            ),
        ),
    )
    for name, value in answers.items():
        campaign = with_answer(campaign, name.replace("__", "."), value)
    return campaign


def a_store(folder: Path, passphrase: str | None = None, campaign: Campaign | None = None) -> tuple[Store, str]:
    """Return a new open store in a folder (``tmp_path``) and the id of the one campaign in it."""
    return made_store(folder / "campaigns.organizer", passphrase, noon, with_letters, (campaign or a_campaign(),))


def a_file(folder: Path, passphrase: str | None = None, campaign: Campaign | None = None) -> str:
    """Leave the file of such a store in a folder, closed, and return the id of its campaign."""
    return made_file(folder / "campaigns.organizer", passphrase, noon, with_letters, (campaign or a_campaign(),))


def noon() -> datetime:
    """Return the moment at which the clock of the tests stands."""
    return NOON


def with_letters(store: Store, of: tuple[Any, ...]) -> str:
    """Put a campaign into a store, and a letter of each template that follows it; return the campaign's id."""
    campaign, *templates = of
    made = store.write(add_campaign, campaign).made
    for template in templates:
        store.write(add_letter, made, template)
    return made


def mail_letter(
    session: Session, letter_id: str, on: date | None = None, *, current: str = "", as_printed: bool = False
) -> Done:
    """Write down that a letter was mailed on a day, else today, in the way and with the number that it bears."""
    options = load_letter(session, letter_id).options
    return record_mailing(
        session,
        letter_id,
        Delivery(options.delivery),
        on or today(session),
        article=options.article,
        current=current,
        as_printed=as_printed,
    )


def print_and_mail(session: Session, letter_id: str) -> Done:
    """Print a letter and mail it, as one verb: from then on it is kept as it was."""
    keep_print(session, letter_id, b"%PDF of the letter", 1, "1", "1")
    return mail_letter(session, letter_id)


def finish_steps(store: Store, campaign_id: str, playbook: Playbook, count: int) -> None:
    """End every task of the first steps, so that the next step can be worked on."""
    for step in playbook.steps[:count]:
        store.write(end_step, campaign_id, step)


def end_step(session: Session, campaign_id: str, step: Step) -> Done:
    """End every task of a step, as one verb: by a mark, or by the record where only that counts."""
    for task in step.tasks:
        if task.kind in PROVED:
            prove(session, campaign_id, task.letter, task.kind)
    return finish_step(session, campaign_id, tuple(task.id for task in step.tasks), TODAY)


def prove(session: Session, campaign_id: str, template: str, kind: TaskKind) -> Done:
    """Write down that a letter was signed, mailed or delivered, as one verb; it is begun and printed where needed."""
    found = [letter for letter in load_letters(session, campaign_id) if letter.template == template]
    letter_id = found[-1].id if found else add_letter(session, campaign_id, template).made
    if not load_letter(session, letter_id).is_frozen:
        keep_print(session, letter_id, b"%PDF of the letter", 1, "1", "1")
    if kind is TaskKind.SIGNED:
        return sign_letter(session, letter_id, TODAY)
    mailed = load_correspondence(session, campaign_id).mailings_of(load_letter(session, letter_id).slug)
    done = mail_letter(session, letter_id, TODAY) if not mailed else None
    if done and kind is TaskKind.MAILED:
        return done
    return deliver_mailing(session, done.made if done else mailed[0].id, TODAY)
