"""A shipped playbook with its own example: what the tests of one playbook's letters and dates start from."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import cache

from organizer import resources
from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.due import Due, dues_of
from organizer.domain.fields import Answer, with_answer
from organizer.domain.letter import Delivery, LetterOptions, LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.reply import Reply
from organizer.exchange.campaign_file import read_campaign
from organizer.exchange.holidays import HolidayTables
from organizer.papers.case import Case, Composed, Request
from organizer.papers.compose import compose
from tests.shipped import shipped_directory, shipped_shelf

LETTER_DAY = date(2026, 11, 23)
TABLES = HolidayTables()


@cache
def example(slug: str) -> Case:
    """Return the first example of a playbook."""
    playbook = shipped_shelf()[slug]
    path = resources.folder("playbooks", slug) / playbook.examples[0].path
    roles = {slug: [role.role for role in playbook.roles]}
    campaign, problems = read_campaign(path, roles, {slug: tuple(entry.field for entry in playbook.questions)})
    assert not problems
    assert campaign is not None
    return Case(playbook, campaign, shipped_directory())


def answered(case: Case, **answers: Answer) -> Case:
    """Return the case with other answers: ``answered(case, asked__law_days="5")``."""
    campaign = case.campaign
    for name, value in answers.items():
        campaign = with_answer(campaign, name.replace("__", "."), value)
    return replace(case, campaign=campaign)


def made(
    case: Case, template: str, on: date = LETTER_DAY, way: Delivery = Delivery.NOT_SAID, follows: str = ""
) -> Composed:
    """Return a letter of the case, sent in a way."""
    options = LetterOptions(way, number="9", follows=follows)
    return compose(case, Request(template, template, date=on, options=options), on)


def text(done: Composed) -> str:
    """Return subject, salutation and paragraphs as one text."""
    assert done.letter is not None
    return "\n".join((done.letter.subject, done.letter.salutation, *(entry.text for entry in done.letter.paragraphs)))


def codes(done: Composed) -> set[str]:
    """Return the codes of all errors."""
    return {problem.code for problem in done.errors}


def warnings(done: Composed) -> set[str]:
    """Return the codes of what does not stop the letter."""
    return {problem.code for problem in done.problems} - codes(done)


def sent(template: str, mailed: date, delivered: date | None = None, *replies: Reply) -> Correspondence:
    """Return the record of one letter that went out."""
    letter = SentLetter(template, template, LetterState.MAILED, "3", mailed)
    mailing = Mailing("m1", template, Delivery.CERTIFIED_RECEIPT, mailed, delivered_on=delivered)
    return Correspondence((letter,), (mailing,), replies)


def dates(
    case: Case, record: Correspondence = NOTHING_SENT, today: date = LETTER_DAY, done: Collection[str] = ()
) -> dict[str, Due]:
    """Return the dates of the case by the id of their rule."""
    found = dues_of(case.playbook, case.campaign, record, (), TABLES, today, frozenset(done))
    return {due.key.partition(":")[0]: due for due in found}
