from organizer.domain.answered import answer_to, office_asked, role_of
from organizer.domain.correspondence import SentLetter
from organizer.domain.letter import LetterState
from tests.domain.dated import a_playbook, a_reply, mail

REMINDER = SentLetter("reminder", "reminder", LetterState.MAILED, follows="notice-ice")
AGAIN = SentLetter("again", "reminder", LetterState.MAILED, follows="reminder")
CONGRESS = SentLetter("ask-congress", "ask-congress", LetterState.MAILED, follows="notice-ice")


def test_a_follow_up_asks_the_office_of_the_letter_it_follows() -> None:
    book, record = a_playbook(), mail(letters=(REMINDER, AGAIN, CONGRESS, SentLetter("lone", "reminder")))
    asked = [office_asked(book, record, slug) for slug in ("notice-ice", "again", "ask-congress", "lone", "gone")]
    assert asked == ["ice", "ice", "member", "", ""]
    assert [role_of(book, name) for name in ("notice-sib", "reminder", "gone")] == ["sib", "", ""]


def test_an_answer_to_a_follow_up_counts_only_from_the_same_office() -> None:
    def answered(*letters: str) -> bool:
        record = mail(a_reply("2010-11", *letters), letters=(REMINDER, AGAIN, CONGRESS))
        return answer_to(a_playbook(), record, "notice-ice") is not None

    assert answered("notice-ice")
    assert answered("again")
    assert not answered("ask-congress")
    assert not answered("notice-sib")
