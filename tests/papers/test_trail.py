"""Letters that follow others: drafted from the record, told as said, and nothing newer than themselves."""

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import Group, Signer
from organizer.domain.correspondence import NOTHING_SENT, Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.letter import Delivery, Edits
from organizer.domain.reply import Channel, Reply, Stance
from organizer.letters.expressions import GAP
from organizer.papers.case import Composed
from organizer.papers.letter_text import text_of as letter_text
from organizer.papers.press import press
from tests.builders import a_campaign
from tests.letters.conformance import broken_rules
from tests.papers.cases import codes, refusals, with_own_addressee, words
from tests.papers.follow_ups import (
    DELIVERED,
    FOLLOW_UPS,
    LATER,
    MAILED,
    a_letter,
    a_mailing,
    an_answer,
    follow_up,
    sent,
)
from tests.papers.foreign_files import text_of
from tests.papers.test_compose_windows import CITED, FORBIDDEN

NUMBER = "9407 1118 9922 3197 4284 90"
OWN_WORDS = Edits(paragraphs=(("correction", "In that letter we wrote May. It should say June."),))
REMINDED = a_letter("remind", "5", follows="notice-ice", dated=date(2010, 10, 20))
REMINDED_BY_FAX = a_mailing("remind", mailed_on=date(2010, 10, 21), method=Delivery.FAX, article="", delivered_on=None)


def _sentences(done: Composed) -> dict[str, str]:
    return {problem.code: problem.sentence for problem in done.problems}


def _block(done: Composed) -> tuple[str, ...]:
    assert done.letter is not None
    return done.letter.block


def test_a_reminder_names_the_letter_its_days_and_its_article_number() -> None:
    done = follow_up("remind", sent())
    text = words(done)
    assert done.is_ready
    assert "our letter no. 3 of October 1, 2010" in text
    assert f"sent on October 4, 2010 by certified mail with a return receipt, article number {NUMBER}." in text
    assert "Our record shows that it was delivered on October 8, 2010." in text
    assert "No answer in writing has reached us so far." in text
    assert "whether the letter has reached your office" not in text
    assert "We ask you to state in writing:" in text
    assert done.letter is not None
    assert done.letter.signature.lines == ("Jordan Avery", "County Manager")
    assert _block(done)[0] == "Assistant Director, Secure Communities"


def test_a_reminder_of_a_letter_that_is_not_delivered_asks_if_it_came() -> None:
    record = Correspondence((a_letter(),), (a_mailing(delivered_on=None),))
    text = words(follow_up("remind", record))
    assert "whether the letter has reached your office, and on which day;" in text
    assert "delivered" not in text


def test_a_reminder_goes_to_the_office_of_the_letter_that_it_follows() -> None:
    sib = sent(letters=(a_letter("notice-sib", "4"),), mailings=(a_mailing("notice-sib"),))
    assert "State Police" in " ".join(_block(follow_up("remind", sib, follows="notice-sib")))
    assert "Immigration" in " ".join(_block(follow_up("remind", sib, follows="notice-ice")))
    moved = sent(
        letters=(a_letter("notice-sib", "4", office="state_identification_bureau/MD"),),
        mailings=(a_mailing("notice-sib"),),
    )
    keys = [done.addressee.office.key for done in _with_office(moved) if done.addressee and done.addressee.office]
    assert keys == ["state_identification_bureau/MD", "state_identification_bureau/PA"]


def _with_office(record: Correspondence) -> tuple[Composed, ...]:
    usual = follow_up("remind", record, follows="notice-sib")
    return usual, follow_up("remind", record, follows="notice-sib", office="state_identification_bureau/PA")


def test_the_record_of_an_office_stands_in_a_table() -> None:
    record = sent(letters=(REMINDED, a_letter("notice-sib", "4")), mailings=(REMINDED_BY_FAX, a_mailing("notice-sib")))
    text = words(follow_up("tell-congress", record))
    assert "These letters went to that office:" in text
    assert "no. 3 of October 1, 2010 | October 4, 2010, by certified mail with a return receipt" in text
    assert "no. 5 of October 20, 2010 | October 21, 2010, by fax | not known" in text
    assert "no. 4" not in text
    back = sent(letters=(REMINDED,), mailings=(replace(REMINDED_BY_FAX, returned_on=date(2010, 11, 1)),))
    assert "by fax | came back on November 1, 2010" in words(follow_up("tell-congress", back))
    assert "These letters" not in words(follow_up("tell-congress", sent()))


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (
            an_answer(on="2010-06"),
            "Your office (Marc Rapp) told us by telephone in June 2010 that there is no opting out.",
        ),
        (
            an_answer(Channel.MEETING, "2010-11-05", "We were told no.\n  Twice", who=""),
            "Your office told us at a meeting on November 5, 2010 the following, as we took it down: “We were told no.",
        ),
        (
            an_answer(Channel.EMAIL, "2010-11-05", 'The word was "no"', who="Marc"),
            "answer on November 5, 2010 the following, as we took it down: “The word was \u2018no\u2019.”",
        ),
    ],
)
def test_complaint_06_what_was_said_is_told_as_said(reply: Reply, told: str) -> None:
    early = Correspondence((a_letter(dated=date(2010, 5, 1)),), (a_mailing(mailed_on=date(2010, 5, 3)),), (reply,))
    text = words(follow_up("write-back", early, answer="r1"))
    assert told in text
    assert "We ask you to confirm this in writing" in text
    assert FORBIDDEN.findall(text.replace(" ".join(reply.words.split()), "")) == []


@pytest.mark.parametrize(
    ("channel", "told"),
    [
        (Channel.CALL, "Your office (Marc Rapp) spoke with us by telephone in October 2010."),
        (Channel.MEETING, "Your office (Marc Rapp) met with us in October 2010."),
        (Channel.PAPER, "Your office (Marc Rapp) answered in October 2010."),
    ],
)
def test_without_words_no_sentence_says_any(channel: Channel, told: str) -> None:
    text = words(follow_up("write-back", sent(an_answer(channel, words=" ")), answer="r1"))
    assert told in text
    assert "told us" not in text
    assert "took it down" not in text


def test_a_letter_to_congress_tells_what_came_back_as_the_group_noted_it() -> None:
    def told(*replies: Reply, answer: str = "") -> str:
        return words(follow_up("tell-congress", sent(*replies), answer=answer))

    assert "no answer in writing has come" in told()
    called = told(an_answer())
    assert "By our record, the office answered by telephone in October 2010 (Marc Rapp)." in called
    assert "The note made of it says that there is no opting out. As far as we know, no answer" in called
    met = told(an_answer(Channel.MEETING, words="No"))
    assert "answered at a meeting in October 2010 (Marc Rapp). The note made of it reads: “No.”" in met
    written = told(an_answer(Channel.PAPER, words="No"))
    assert "By our record, the office answered in writing in October 2010." in written
    assert "“No" not in written
    agreed = told(an_answer(Channel.PAPER, stance=Stance.AGREES))
    assert "An answer in writing came." in agreed
    assert "no answer in writing" not in agreed


def test_the_group_writes_to_congress_for_itself_and_says_whose_letter_it_was() -> None:
    done = follow_up("tell-congress", sent())
    assert done.letter is not None
    assert done.letter.signature.lines == ("Riverbend Neighbors",)
    assert "An official of Riverbend County wrote to ICE (Assistant Director, Secure Communities, " in words(done)
    plain = replace(a_campaign(), signer=Signer())
    mine = Correspondence((a_letter("confirm-ice"),), (a_mailing("confirm-ice"),))
    assert "Our group wrote to ICE" in words(follow_up("tell-congress", mine, campaign=plain))


def test_thanks_name_the_answer_and_keep_to_it() -> None:
    def thanked(reply: Reply) -> str:
        return words(follow_up("thank", sent(reply), answer="r1"))

    assert "Thank you for your answer to that letter, which came in October 2010." in thanked(an_answer(Channel.PAPER))
    called = thanked(an_answer())
    assert "Thank you for your telephone call in October 2010, in answer to that letter." in called
    assert "We keep our note of the call with our record of that letter." in called
    met = thanked(an_answer(Channel.MEETING, stance=Stance.PROPOSES_MEETING, words="yes"))
    assert "Thank you for meeting with us in October 2010 to speak about that letter." in met
    assert "We would be grateful for a letter that says the same." in met
    assert "We are glad to meet with you. To arrange the day, call 555-0101." in met
    written = thanked(an_answer(Channel.PAPER))
    assert "told us" not in written
    assert "We keep your answer with our record of that letter. If you have questions, call 555-0101." in written
    assert [text.count("Thank") for text in (written, called, met)] == [1, 1, 1]


def test_a_correction_waits_for_the_words_of_the_group() -> None:
    done = follow_up("correct", sent())
    assert refusals(done) == {("to_write", "letter.text.correction")}
    assert _sentences(done)["to_write"].startswith("Write your words into the gaps: In that letter we wrote:")
    half = Edits(paragraphs=(("correction", f"It should say {GAP}."),))
    assert refusals(follow_up("correct", sent(), edits=half)) == {("to_write", "letter.text.correction")}
    assert follow_up("correct", sent(), edits=OWN_WORDS).is_ready
    assert follow_up("correct", sent(), edits=Edits(paragraphs=(("correction", ""),))).is_ready


def _row_lengths(element: pikepdf.Object) -> list[int]:
    """Return how many cells each row of the tables in a structure has."""
    if isinstance(element, pikepdf.Array):
        return [length for kid in element for length in _row_lengths(kid)]
    if not isinstance(element, pikepdf.Dictionary) or "/K" not in element:
        return []
    return [len(element.K)] if element.S == "/TR" else _row_lengths(element.K)


def test_a_sign_that_parts_cells_stays_in_the_cell_where_it_was_typed(tmp_path: Path) -> None:
    record = sent(letters=(replace(REMINDED, number="5|A\\"),), mailings=(REMINDED_BY_FAX,))
    done = follow_up("tell-congress", record)
    assert done.letter is not None
    paper = press([done.letter]).data
    with pikepdf.open(BytesIO(paper)) as opened:
        assert _row_lengths(opened.Root.StructTreeRoot.K) == [3, 3, 3]
    assert "no. 5|A\\ of October 20, 2010" in " ".join(text_of(paper, tmp_path).split())
    assert "no. 5|A\\ of October 20, 2010" in letter_text(done.letter)


@pytest.mark.parametrize("template", FOLLOW_UPS)
def test_without_a_letter_that_went_out_a_follow_up_is_refused(template: str) -> None:
    for record in (NOTHING_SENT, Correspondence((a_letter(),))):
        done = follow_up(template, record)
        assert ("nothing_to_follow", "letter.follows") in refusals(done)
        assert (
            _sentences(done)["nothing_to_follow"]
            == "This letter follows one that was mailed. None is in the mail log yet."
        )
        assert done.letter is not None
        assert GAP in words(done)
    gone = follow_up(template, sent(), follows="notice-ice-2")
    assert "nothing_to_follow" in codes(gone)


@pytest.mark.parametrize("template", ["write-back", "thank"])
def test_a_letter_that_writes_back_needs_an_answer(template: str) -> None:
    assert refusals(follow_up(template, sent())) == {("no_answer", "letter.follows")}
    assert follow_up(template, sent(an_answer(Channel.MEETING))).is_ready


def test_who_signs_follows_from_the_first_letter() -> None:
    nobody = replace(a_campaign(), signer=Signer(), group=Group())
    assert refusals(follow_up("remind", sent(), campaign=nobody)) == {("no_official", "signer.name")}
    asked = Correspondence((a_letter("ask-officials"),), (a_mailing("ask-officials"),))
    done = follow_up("remind", asked)
    assert done.letter is not None
    assert done.letter.signature.lines == ("Riverbend Neighbors",)
    assert "We write in our own name" in words(done)
    assert refusals(follow_up("remind", asked, campaign=nobody)) == {("no_group", "group.name")}
    again = Correspondence(
        (a_letter("ask-officials"), a_letter("write-back", "6", follows="ask-officials")),
        (a_mailing("ask-officials"), a_mailing("write-back", mailed_on=date(2010, 10, 20))),
    )
    chained = follow_up("remind", again)
    assert chained.letter is not None
    assert chained.letter.signature.lines == ("Riverbend Neighbors",)
    assert "letter no. 6" in words(chained)
    assert _block(chained)[0] == "Board of Supervisors"


def test_letters_that_follow_each_other_in_a_circle_go_to_nobody() -> None:
    record = Correspondence(
        (a_letter("write-back", follows="remind-2"), a_letter("remind", slug="remind-2", follows="write-back")),
        (a_mailing("write-back"), a_mailing("remind-2")),
    )
    assert _block(follow_up("remind", record, follows="write-back")) == ()


def test_a_letter_of_a_template_that_is_gone_is_followed_by_what_is_known() -> None:
    record = Correspondence((a_letter("gone"),), (a_mailing("gone"),))
    assert "our letter no. 3 of October 1, 2010" in words(follow_up("remind", record, follows="gone"))


def test_nothing_newer_than_the_letter_is_told() -> None:
    record = sent(an_answer(on="2010-10-20"), letters=(REMINDED,), mailings=(REMINDED_BY_FAX,))
    done = follow_up("tell-congress", record, date(2010, 10, 6))
    text = words(done)
    assert done.is_ready
    for day in (DELIVERED, date(2010, 10, 20), date(2010, 10, 21)):
        assert spell_date(day) not in text
    assert [problem.sentence for problem in done.problems if problem.code == "event_newer"] == [
        "The letter that this one follows was delivered on October 8, 2010, after this letter. It is left out.",
        "There is an answer of October 20, 2010, after this letter. It is left out.",
        "Another letter went to that office on October 21, 2010, after this one. It is left out.",
    ]
    early = follow_up("remind", sent(), MAILED - timedelta(days=1), follows="notice-ice")
    assert ("follows_newer", "letter.date") in refusals(early)
    assert (
        _sentences(early)["follows_newer"]
        == "The letter that this one follows was mailed on October 4, 2010. Give this one a later date."
    )


def test_a_letter_that_came_back_is_told_so_with_a_warning() -> None:
    back = a_mailing(delivered_on=None, returned_on=date(2010, 10, 14))
    done = follow_up("remind", Correspondence((a_letter(),), (back,)))
    assert "came_back" in codes(done)
    assert "It came back to us on October 14, 2010." in words(done)
    again = a_mailing(id="m2", again="m-notice-ice", mailed_on=date(2010, 10, 20), delivered_on=date(2010, 10, 25))
    repaired = follow_up("remind", Correspondence((a_letter(),), (back, again)))
    assert "came_back" not in codes(repaired)
    assert "sent on October 20, 2010" in words(repaired)
    assert "came back" not in words(repaired)


@pytest.mark.parametrize(("on", "warned"), [("2010-06", True), ("2010-10", False), ("2010-06/", False)])
def test_an_answer_from_before_its_letter_was_mailed_is_told_with_a_warning(on: str, warned: bool) -> None:
    done = follow_up("tell-congress", sent(an_answer(on=on)))
    assert done.is_ready
    assert ("answer_before_letter" in codes(done)) is warned
    said = "The answer of June 2010 is older than the mailing of October 4, 2010. Check both days."
    assert (_sentences(done).get("answer_before_letter") == said) is warned


def test_a_reminder_after_an_answer_in_writing_warns_and_claims_no_silence() -> None:
    done = follow_up("remind", sent(an_answer(Channel.PAPER)))
    assert "answered" in codes(done)
    assert "No answer in writing" not in words(done)
    spoken = follow_up("remind", sent(an_answer()))
    assert "answered" not in codes(spoken)
    assert "No answer in writing has reached us so far." in words(spoken)


@pytest.mark.parametrize("method", list(Delivery))
def test_how_it_was_sent_is_said_as_far_as_it_is_known(method: Delivery) -> None:
    record = Correspondence((a_letter(number=""),), (a_mailing(method=method, article=""),))
    text = words(follow_up("remind", record))
    assert "We write about our letter of October 1, 2010" in text
    assert "article number" not in text
    assert GAP not in text
    assert re.search(r"It was sent on October 4, 2010( (by|through) [a-z- ]+)?\.", text)


ANSWERS = (
    an_answer(Channel.MEETING, "2010-09-29"),
    an_answer(Channel.PAPER, "2010-09-29", stance=Stance.PROPOSES_MEETING),
)


@pytest.mark.parametrize("template", FOLLOW_UPS)
@pytest.mark.parametrize("first", ["notice-ice", "notice-sib", "confirm-ice", "ask-officials"])
def test_in_every_window_a_follow_up_asserts_and_cites_no_more_than_it_may(template: str, first: str) -> None:
    campaign = with_own_addressee(a_campaign(decision__date=date(2010, 5, 4)))
    offices = {"ask-officials": False}.get(first, True) or template == "tell-congress"
    for on, cited in CITED:
        sent_on = on - timedelta(days=30)
        letter = a_letter(first, dated=sent_on)
        mailing = a_mailing(first, mailed_on=sent_on, delivered_on=sent_on)
        for reply in ANSWERS:
            answer = replace(reply, letters=(first,), on=replace(reply.on, text=sent_on.isoformat(), earliest=sent_on))
            record = Correspondence((letter,), (mailing,), (answer,))
            done = follow_up(template, record, on, campaign=campaign, edits=OWN_WORDS, follows=first, answer="r1")
            text = words(done)
            told = "there is no opting out"
            assert not FORBIDDEN.findall(text.replace(told, "")), on
            assert GAP not in text
            assert not [entry for entry in done.errors if entry.code != "recipient_not_valid"], on
            newer = {text for _, every in CITED for text in every} - set(cited)
            assert not [name for name in newer if name in text and name != "October 6, 2010"], on
            if template in ("remind", "write-back") and offices and on > date(2011, 8, 5):
                assert "asserts no procedure and no right" in text
                assert done.letter is not None
                assert done.letter.subject.startswith("Request for a written statement of the present position")
            if template == "remind" and offices and date(2010, 10, 6) <= on <= date(2011, 8, 5):
                assert "which of the statements named above governs" in text


@settings(max_examples=30, deadline=None)
@given(st.dates(date(2010, 8, 11), date(2012, 1, 1)), st.sampled_from(FOLLOW_UPS), st.integers(-40, 40))
def test_no_day_of_the_record_after_the_letter_stands_in_it(on: date, template: str, days: int) -> None:
    mailed = on - timedelta(days=1)
    event = on + timedelta(days=days)
    record = Correspondence(
        (a_letter(dated=mailed),),
        (a_mailing(mailed_on=mailed, delivered_on=event),),
        (an_answer(on=event.isoformat()),),
    )
    campaign = with_own_addressee(a_campaign(decision__date=date(2010, 5, 4)))
    text = words(follow_up(template, record, on, campaign=campaign, follows="notice-ice"))
    if event > on and event not in (date(2010, 10, 6), date(2010, 9, 7), date(2010, 8, 17)):
        assert spell_date(event) not in text


@pytest.mark.parametrize("template", FOLLOW_UPS)
def test_each_follow_up_on_paper_keeps_both_standards(template: str) -> None:
    record = sent(an_answer(Channel.MEETING), letters=(REMINDED,), mailings=(REMINDED_BY_FAX,))
    done = follow_up(template, record, LATER, edits=OWN_WORDS, follows="notice-ice")
    assert done.letter is not None
    assert done.is_ready
    assert broken_rules(press([done.letter]).data) == []
