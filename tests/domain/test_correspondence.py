from dataclasses import replace
from datetime import date

from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.reply import Channel, Reply, Stance

ICE, SIB = SentLetter("notice-ice", "notice-ice"), SentLetter("notice-sib", "notice-sib")
PAPER = Mailing("m", "notice-ice", Delivery.CERTIFIED, date(2010, 9, 28))
ARRIVED = replace(PAPER, delivered_on=date(2010, 9, 30))
CALL = Reply("r", ("notice-ice",), Channel.CALL, Stance.ASKS, ApproximateDate.parse("2010-09-30"))


def test_parts_are_found_by_their_ids() -> None:
    record = Correspondence((ICE, SIB), (PAPER,), (CALL,))
    assert (record.letter("notice-sib"), record.letter("gone")) == (SIB, None)
    assert record.of_template("notice-ice") == (ICE,)
    assert (record.mailing("m"), record.mailing("gone")) == (PAPER, None)
    assert (record.outgoing("notice-ice"), record.outgoing("notice-sib")) == (PAPER, None)
    assert (record.replies_to("notice-ice"), record.replies_to("notice-sib")) == ((CALL,), ())


def test_an_answer_goes_before_what_the_mail_says() -> None:
    sent = Correspondence((ICE,), (ARRIVED,))
    assert sent.delivered("notice-ice") == ARRIVED
    assert Correspondence((ICE,), (PAPER,)).delivered("notice-ice") is None
    assert sent.standing("notice-ice") is LetterState.DELIVERED
    assert replace(sent, replies=(CALL,)).standing("notice-ice") is LetterState.ANSWERED
    assert NOTHING_SENT.standing("notice-ice") is None


def test_a_chain_of_letters_ends_also_in_a_ring() -> None:
    first, second = SentLetter("first", "t"), SentLetter("second", "t", follows="first")
    assert [entry.slug for entry in Correspondence((first, second)).chain("second")] == ["second", "first"]
    ring = Correspondence((replace(first, follows="second"), second))
    assert [entry.slug for entry in ring.chain("first")] == ["first", "second"]
    assert [*ring.chain("gone")] == []
