from datetime import date

import pytest

from organizer.domain.deadline import DateRule, Start, Unit
from organizer.domain.due import DateEntry
from organizer.domain.waiting_date import starts_words, waiting_dates
from tests.domain.dated import CAMPAIGN, OCT_1, OCT_5, a_mailing, dates, mail

TITLES = {"notice-ice": "Notice to ICE"}


@pytest.mark.parametrize(
    ("start", "letter", "words"),
    [
        (Start.MAILED, "notice-ice", "Starts when Notice to ICE is mailed"),
        (Start.DELIVERED, "notice-ice", "Starts when Notice to ICE is delivered"),
        (Start.RECEIVED, "notice-ice", "Starts when Notice to ICE is answered"),
        (Start.DECIDED, "", "Starts when the day of the decision is written down"),
        (Start.MAILED, "gone", "The letter that it counts from is not in the file. Choose another one"),
    ],
)
def test_it_says_what_must_happen_first(start: Start, letter: str, words: str) -> None:
    assert starts_words(DateRule("own", "", start, 30, letter=letter), TITLES).words == words


def test_a_date_waits_until_its_event_and_only_one_made_by_hand() -> None:
    rule = DateRule("own", "", Start.DELIVERED, 1, Unit.MONTHS, "notice-ice", documented=True, consequence="It ends.")
    own = DateEntry("own-1", "Ask again", rule=rule, note="By phone")
    entries = (own, DateEntry("own-2", "Hearing", day=OCT_1), DateEntry("remind:notice-ice", note="They are slow."))
    sent = mail(a_mailing("m1"))
    (found,) = waiting_dates(entries, dates(sent=sent, entries=entries), TITLES)
    assert (found.key, found.title, found.documented) == ("own-1", "Ask again", True)
    assert (found.consequence, found.note) == ("It ends.", "By phone")
    assert found.spoken.words == "Ask again. Starts when Notice to ICE is delivered. Due 1 month later."
    arrived = mail(a_mailing("m1", delivered=OCT_5))
    assert waiting_dates(entries, dates(sent=arrived, entries=entries), TITLES) == ()


def test_the_decision_starts_a_date_of_our_own() -> None:
    own = DateEntry("own-1", "Tell the paper", rule=DateRule("own", "", Start.DECIDED, 7))
    (due,) = dates(entries=(own,))
    assert (due.day, CAMPAIGN.decision.date) == (date(2010, 10, 5), date(2010, 9, 28))
    assert waiting_dates((own,), (due,), TITLES) == ()
