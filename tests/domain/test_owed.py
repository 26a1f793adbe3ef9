from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.letter import LetterState
from organizer.domain.owed import missing_proof_of, unanswered_of
from organizer.domain.playbook import Playbook, Step
from tests.domain.dated import NOV_4, OCT_1, OCT_5, a_mailing, a_playbook, a_reply, mail

TITLES = {"notice-ice": "Notice to ICE", "notice-sib": "Notice to the bureau", "reminder": "Reminder"}


def book() -> Playbook:
    bare = a_playbook()
    letters = tuple(replace(one, after=("silence",)) if one.id == "reminder" else one for one in bare.letters)
    step = Step("s", "S", "", "", "", "", (), notices=("notice-ice", "notice-sib"))
    return replace(bare, letters=letters, steps=(step, replace(step, id="t"), replace(step, id="u", notices=())))


def waits(record: Correspondence, today: date = NOV_4) -> list[str]:
    return [entry.words.words for entry in unanswered_of(book(), record, TITLES, today)]


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "no answer yet"), (1, "no answer for 1 day"), (34, "no answer for 34 days")],
)
def test_an_office_owes_an_answer_since_it_has_the_letter(days: int, words: str) -> None:
    record = mail(a_mailing("m1", delivered=OCT_5))
    assert waits(record, OCT_5 + timedelta(days=days)) == [f"Notice to ICE: delivered October 5, 2010, {words}"]


def test_what_waits_longest_comes_first_and_what_came_back_waits_for_nothing() -> None:
    record = mail(
        a_mailing("m1", delivered=OCT_5), a_mailing("m2", "notice-sib"), a_mailing("m3", "confirm-ice", NOV_4)
    )
    found = unanswered_of(book(), record, TITLES, NOV_4)
    assert [(entry.letter, entry.since) for entry in found] == [("notice-sib", OCT_1), ("notice-ice", OCT_5)]
    assert waits(mail(a_mailing("m1", returned_on=OCT_5))) == []


def test_an_answer_to_the_reminder_answers_the_notice_too() -> None:
    again = SentLetter("again", "reminder", LetterState.MAILED, follows="reminder")
    reminder = SentLetter("reminder", "reminder", LetterState.MAILED, follows="notice-ice")
    sent = (a_mailing("m1", delivered=OCT_5), a_mailing("m2", "reminder", NOV_4))
    assert len(waits(mail(*sent, letters=(reminder, again)))) == 1
    assert waits(mail(*sent, a_reply("2010-11", "again"), letters=(reminder, again))) == []
    congress = SentLetter("ask-congress", "ask-congress", LetterState.MAILED, follows="notice-ice")
    assert len(waits(mail(sent[0], a_reply("2010-11", "ask-congress"), letters=(congress,)))) == 1  # another office
    newer = SentLetter("notice-ice-2", "notice-ice", LetterState.MAILED, replaces="notice-ice")
    both = mail(a_mailing("m1"), a_mailing("m2", "notice-ice-2", NOV_4), letters=(newer,))
    assert [entry.letter for entry in unanswered_of(book(), both, {**TITLES, "notice-ice-2": "N"}, NOV_4)] == [
        "notice-ice-2"
    ]


def test_complaint_05_one_notice_delivered_says_what_the_other_lacks() -> None:
    def missing(record: Correspondence) -> list[tuple[str, str, bool]]:
        found = missing_proof_of(book(), record)
        return [(entry.letter, entry.words.words, entry.is_mailed) for entry in found]

    arrived = a_mailing("m1", delivered=OCT_5)
    assert missing(mail()) == []
    assert missing(mail(arrived)) == [("notice-sib", "Notice-Sib is not mailed yet.", False)]
    assert missing(mail(arrived, a_mailing("m2", "notice-sib"))) == [
        ("notice-sib", "Notice-Sib has no proof of delivery yet.", True)
    ]
    back = a_mailing("m2", "notice-sib", returned_on=NOV_4)
    words = "Notice-Sib came back November 4, 2010. Check the address and send it again."
    assert missing(mail(arrived, back)) == [("notice-sib", words, True)]
    assert missing(mail(arrived, a_mailing("m2", "notice-sib", delivered=OCT_5))) == []
    bare = Correspondence(mail().letters[:1], (arrived,))
    assert missing(bare) == [("notice-sib", "Notice-Sib is not mailed yet.", False)]
