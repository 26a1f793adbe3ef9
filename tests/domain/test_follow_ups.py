from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.follow_ups import (
    AFTER,
    FollowUp,
    all_follow_ups,
    answer_to_name,
    follow_ups_of,
    letter_to_follow,
    mailing_to_name,
    went_out,
    when_said,
)
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.playbook import LetterTemplate, Playbook
from organizer.domain.reply import Channel, Reply, Stance
from tests.papers.cases import the_playbook


def _template(name: str, follows: tuple[str, ...] = (), after: tuple[str, ...] = ()) -> LetterTemplate:
    return LetterTemplate(name, name.title(), "", (), "", (), (), (), (), (), "", follows=follows, after=after)


NOTICE = _template("notice")
REMIND = _template("remind", ("notice",), ("silence",))
CONFIRM = _template("confirm", ("notice",), ("call", "meeting"))
THANK = _template("thank", ("notice", "other"), ("agrees",))
CORRECT = _template("correct", ("notice",))


def _book() -> Playbook:
    return replace(the_playbook(), letters=(NOTICE, REMIND, CONFIRM, THANK, CORRECT))


def _mailing(name: str, day: int, letter: str = "notice", **more: object) -> Mailing:
    return Mailing(name, letter, Delivery.CERTIFIED, date(2010, 10, day), **more)  # type: ignore[arg-type]  # its own fields


def _reply(name: str, channel: Channel, stance: Stance, on: str = "2010-11") -> Reply:
    return Reply(name, ("notice",), channel, stance, ApproximateDate.parse(on))


def _sent(*replies: Reply, letters: tuple[SentLetter, ...] = ()) -> Correspondence:
    first = SentLetter("notice", "notice", LetterState.MAILED)
    return Correspondence((first, *letters), (_mailing("m1", 4),), replies)


def _offered(*replies: Reply, answer: str = "") -> list[str]:
    return [offer.template for offer in follow_ups_of(_book(), _sent(*replies), "notice", answer)]


def test_nothing_follows_a_letter_that_did_not_go_out() -> None:
    drafted = Correspondence((SentLetter("notice", "notice"),))
    assert follow_ups_of(_book(), drafted, "notice") == ()
    assert follow_ups_of(_book(), NOTHING_SENT, "notice") == ()
    assert all_follow_ups(_book(), drafted) == ()


def test_silence_offers_a_reminder_and_a_correction_is_always_there() -> None:
    assert _offered() == ["remind", "correct"]


def test_an_answer_offers_what_fits_it_and_no_reminder() -> None:
    assert _offered(_reply("r1", Channel.CALL, Stance.REFUSES)) == ["confirm", "correct"]
    assert _offered(_reply("r1", Channel.PAPER, Stance.AGREES)) == ["thank", "correct"]
    assert _offered(_reply("r1", Channel.MEETING, Stance.AGREES)) == ["confirm", "thank", "correct"]


def test_the_newest_answer_counts_unless_one_is_chosen() -> None:
    call, letter = _reply("r1", Channel.CALL, Stance.NO_POSITION), _reply("r2", Channel.PAPER, Stance.AGREES)
    assert _offered(call, letter) == ["thank", "correct"]
    assert _offered(call, letter, answer="r1") == ["confirm", "correct"]
    assert _offered(call, letter, answer="gone") == ["thank", "correct"]


def test_an_offer_says_what_it_follows_and_what_was_begun() -> None:
    call = _reply("r1", Channel.CALL, Stance.NO_POSITION)
    begun = SentLetter("confirm", "confirm", LetterState.CHECKED, follows="notice")
    gone = SentLetter("confirm-2", "confirm", LetterState.MAILED, follows="notice")
    other = SentLetter("confirm-3", "confirm", LetterState.DRAFT, follows="another")
    sent = _sent(call, letters=(gone, other, begun))
    assert all_follow_ups(_book(), sent) == (
        FollowUp("confirm", "Confirm", "notice", "r1", "call", "confirm"),
        FollowUp("correct", "Correct", "notice", "r1"),
    )


def test_the_mailing_named_is_the_one_that_arrived() -> None:
    back = _mailing("m1", 4, returned_on=date(2010, 10, 12))
    again = _mailing("m2", 13, again="m1", delivered_on=date(2010, 10, 18))
    fax = _mailing("m3", 13, beside="m2", delivered_on=date(2010, 10, 13))
    sent = Correspondence((SentLetter("notice", "notice"),), (back, again, fax))

    def named(day: int) -> str:
        found = mailing_to_name(sent, "notice", date(2010, 10, day))
        return found.id if found else ""

    assert [named(day) for day in (3, 4, 12, 14, 20)] == ["", "m1", "m1", "m3", "m2"]
    assert not went_out(sent, "notice", date(2010, 10, 3))
    only_fax = replace(sent, mailings=(fax,))
    assert mailing_to_name(only_fax, "notice") == fax


def test_where_nobody_chose_the_letter_mailed_last_is_followed() -> None:
    letters = (SentLetter("notice", "notice"), SentLetter("other", "other"), SentLetter("third", "third"))
    sent = Correspondence(letters, (_mailing("m1", 4), _mailing("m2", 6, "other"), _mailing("m3", 8, "third")))
    assert letter_to_follow(THANK, sent, date(2010, 11, 1)) == "other"
    assert letter_to_follow(THANK, sent, date(2010, 10, 5)) == "notice"
    assert letter_to_follow(THANK, sent, date(2010, 10, 1)) == ""


def test_the_answer_named_is_the_one_chosen_or_the_newest_that_fits() -> None:
    call, letter = _reply("r1", Channel.CALL, Stance.NO_POSITION), _reply("r2", Channel.PAPER, Stance.AGREES)
    sent = _sent(call, letter)
    assert answer_to_name(CONFIRM, sent, "notice") == call
    assert answer_to_name(CONFIRM, sent, "notice", "r2") == letter
    assert answer_to_name(REMIND, sent, "notice") is None
    assert answer_to_name(CONFIRM, sent, "notice", "r1", date(2010, 10, 31)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2010-06-03", "on June 3, 2010"),
        ("2010-06", "in June 2010"),
        ("2010", "in 2010"),
        ("2010-06/2010-08", "between June 2010 and August 2010"),
        ("2010-06/", "not before June 2010"),
        ("/2010-06-03", "not after June 3, 2010"),
    ],
)
def test_a_day_stands_in_a_sentence_as_exactly_as_it_is_known(text: str, words: str) -> None:
    assert when_said(ApproximateDate.parse(text)) == words


def test_a_season_and_what_is_about_right_stay_that_in_a_sentence() -> None:
    assert when_said(ApproximateDate.parse("2010-06/2010-08", Precision.SEASON)) == "in summer 2010"
    assert (
        when_said(ApproximateDate.parse("2010-05/2010-09", Precision.SEASON)) == "between May 2010 and September 2010"
    )
    assert when_said(ApproximateDate.parse("2010-06-03", Precision.ABOUT)) == "about June 3, 2010"


def test_what_a_letter_can_be_offered_after() -> None:
    assert {"silence", "call", "meeting", "refuses", "no_position"} <= AFTER
    assert "paper" not in AFTER
