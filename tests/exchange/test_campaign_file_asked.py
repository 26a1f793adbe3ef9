"""[law] and [asked] in the campaign file: what the group found of the law, and answers to the playbook's questions."""

from datetime import date

import pytest

from organizer.domain.asked import Asked
from organizer.domain.fields import Field, FieldKind
from organizer.domain.law import Law, Standing
from organizer.exchange.campaign_file import parse_campaign, write_campaign
from organizer.exchange.campaign_keys import PROBLEM_CAP

ROLES = {"some-playbook": (), "bare-playbook": ()}
QUESTIONS = {
    "some-playbook": (
        Field("asked.days", FieldKind.NUMBER, "Days"),
        Field("asked.unit", FieldKind.CHOICE, "Unit", choices=(("months", "Months"), ("unknown", "I do not know"))),
        Field("asked.papers", FieldKind.LINES, "Papers"),
        Field("asked.signed_on", FieldKind.DAY, "Signed on"),
        Field("asked.clause", FieldKind.TEXT, "Clause"),
    ),
    "bare-playbook": (),
}
LEAST = 'playbook = "some-playbook"\n\n[jurisdiction]\nname = "Riverbend County"\nstate = "VA"\n'
WHOLE = f"""{LEAST}
[law]
standing = "limits"
text = "An act."
source = "a map"
checked_on = 2026-11-22
counsel = "yes"
counsel_name = "Dana Roe"
counsel_date = 2026-11-20

[asked]
clause = "Sixty days."
days = "60"
papers = ["The agreement", "Its annex"]
signed_on = 2019-03-01
unit = "months"
"""
DAY = date(2026, 11, 22)


def test_what_is_written_is_read_again() -> None:
    campaign, problems = parse_campaign(WHOLE.encode(), ROLES, QUESTIONS)
    assert campaign is not None, problems
    assert campaign.law == Law(Standing.LIMITS, "An act.", "a map", DAY, "yes", "Dana Roe", date(2026, 11, 20))
    assert campaign.asked == Asked(
        (
            ("clause", "Sixty days."),
            ("days", "60"),
            ("papers", ("The agreement", "Its annex")),
            ("signed_on", date(2019, 3, 1)),
            ("unit", "months"),
        )
    )
    assert write_campaign(campaign).decode() == WHOLE


def test_what_says_nothing_is_not_written() -> None:
    text = f'{LEAST}\n[law]\nstanding = "unknown"\nsource = ""\n\n[asked]\ndays = ""\npapers = []\n'
    campaign, problems = parse_campaign(text.encode(), ROLES, QUESTIONS)
    assert campaign is not None, problems
    assert write_campaign(campaign).decode() == LEAST


def test_a_number_may_be_written_without_quotes() -> None:
    campaign, _ = parse_campaign(f"{LEAST}[asked]\ndays = 60\n".encode(), ROLES, QUESTIONS)
    assert campaign is not None
    assert campaign.asked.get("days") == "60"


@pytest.mark.parametrize(
    ("lines", "key", "words"),
    [
        ('[asked]\ndais = "60"', "asked.dais", "The form has no key dais. Did you mean days?"),
        ('[asked]\nzzz = "60"', "asked.zzz", "Remove it, or use one of: days, unit, papers, signed_on, clause."),
        ('[asked]\ndays = "sixty"', "asked.days", "This is a text. Write a whole number, as 60."),
        (f"[asked]\ndays = 0x{'f' * 5000}", "asked.days", "This is a number. Write a whole number, as 60."),
        ("[asked]\ndays = -1", "asked.days", "This is a number. Write a whole number, as 60."),
        ("[asked]\ndays = true", "asked.days", "This is true or false. Write a whole number, as 60."),
        ('[asked]\nunit = "weeks"', "asked.unit", "The word weeks does not fit here. Use one of: months, unknown."),
        ('[asked]\nsigned_on = "2019"', "asked.signed_on", "Write a date without quotation marks, as 2010-09-28."),
        ('[law]\nstanding = "maybe"', "law.standing", "Use one of: unknown, allows, limits, forbids, requires."),
        ('[law]\nlook = "x"', "law.look", "Remove it, or use one of: standing, text, source"),
    ],
)
def test_each_fault_is_named_with_its_key(lines: str, key: str, words: str) -> None:
    campaign, (problem,) = parse_campaign(f"{LEAST}{lines}\n".encode(), ROLES, QUESTIONS)
    assert campaign is None
    assert problem.key == key
    assert words in problem.sentence
    assert problem.line == 7


def test_a_playbook_that_asks_nothing_has_no_key_to_offer() -> None:
    text = f'{LEAST.replace("some-", "bare-")}[asked]\ndays = "60"\n'
    _, (problem,) = parse_campaign(text.encode(), ROLES, QUESTIONS)
    assert problem.sentence.endswith("The form has no key days. Remove it.")


def test_a_file_of_nothing_but_wrong_keys_is_refused_at_once() -> None:
    wrong = "".join(f"[a{number}]\n" for number in range(2000))
    assert len(parse_campaign((LEAST + wrong).encode(), ROLES, QUESTIONS)[1]) == PROBLEM_CAP
