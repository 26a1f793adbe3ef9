from datetime import date

from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.reply import Channel, Reply, Stance
from organizer.domain.timeline import Happened
from organizer.domain.timeline_mail import answers_told, letters_told, mail_told

TITLES = {"notice": "Notice to ICE", "second": "Notice to ICE (no. 2)"}
OCT_1, OCT_2, OCT_9 = date(2010, 10, 1), date(2010, 10, 2), date(2010, 10, 9)
MAILED = LetterState.MAILED


def said(entry: Happened) -> tuple[str, ...]:
    return entry.day, entry.title.words, *(detail.words for detail in entry.details)


def test_a_letter_is_told_from_the_day_it_bears_to_its_signature() -> None:
    letter = SentLetter(
        "second", "notice-ice", MAILED, dated=OCT_1, signed_on=OCT_9, follows="notice", replaces="notice"
    )
    found = [*letters_told(Correspondence((letter,)), TITLES, {"second": OCT_2})]
    assert [said(entry) for entry in found] == [
        (
            "October 1, 2010",
            "Written: Notice to ICE (no. 2)",
            "It follows: Notice to ICE",
            "It takes the place of: Notice to ICE",
        ),
        ("October 2, 2010", "Printed: Notice to ICE (no. 2)"),
        ("October 9, 2010", "Signed: Notice to ICE (no. 2)"),
    ]
    assert {entry.target for entry in found} == {("letter", "second")}


def test_what_was_printed_on_the_day_it_bears_is_one_entry() -> None:
    letter = SentLetter("notice", "notice-ice", LetterState.PRINTED, dated=OCT_1)
    (entry,) = letters_told(Correspondence((letter,)), TITLES, {"notice": OCT_1})
    assert said(entry) == ("October 1, 2010", "Written and printed: Notice to ICE")


def test_a_draft_has_no_date_and_a_letter_without_a_print_has_that_of_the_record() -> None:
    draft = SentLetter("notice", "notice-ice", dated=OCT_1)
    assert not [*letters_told(Correspondence((draft,)), TITLES, {})]
    gone = SentLetter("notice", "notice-ice", MAILED, dated=OCT_1)
    sent = Mailing("m", "notice", Delivery.CERTIFIED, OCT_2)
    (entry,) = letters_told(Correspondence((gone,), (sent,)), TITLES, {})
    assert said(entry) == ("October 1, 2010", "Written: Notice to ICE")
    later = SentLetter("notice", "notice-ice", MAILED, dated=OCT_9)  # of the campaign, and not of this letter
    assert not [*letters_told(Correspondence((later,), (sent,)), TITLES, {})]


def test_each_mailing_is_told_with_what_became_of_it() -> None:
    number = "70123456789012345678"
    first = Mailing(
        "1", "notice", Delivery.CERTIFIED, OCT_1, ("ICE", "Washington"), article=number, returned_on=OCT_2,
        returned_why="No such address", by="J.A.",
    )  # fmt: skip
    again = Mailing("2", "notice", Delivery.CERTIFIED, OCT_2, again="1", delivered_on=OCT_9, signed_by="R. Desk")
    fax = Mailing("3", "notice", Delivery.FAX, OCT_2, beside="2", note="Two pages", delivered_on=OCT_2)
    copy = Mailing("4", "notice", Delivery.BY_HAND, OCT_9, copy="The clerk", returned_on=OCT_9)
    found = [*mail_told(Correspondence(mailings=(first, again, fax, copy)), TITLES)]
    assert [said(entry) for entry in found] == [
        (
            "October 1, 2010",
            "Mailed: Notice to ICE",
            "Certified Mail, no. 7012 3456 7890 1234 5678",
            "To ICE, Washington",
        ),
        ("October 2, 2010", "Came back: Notice to ICE", "No such address"),
        ("October 2, 2010", "Sent again: Notice to ICE", "Certified Mail", "The one of October 1, 2010 came back"),
        ("October 9, 2010", "Delivered: Notice to ICE", "Signed for by R. Desk"),
        (
            "October 2, 2010",
            "Sent: Notice to ICE",
            "Fax",
            "Beside the one of October 2, 2010: Certified Mail",
            "Two pages",
        ),
        ("October 2, 2010", "Delivered: Notice to ICE"),
        ("October 9, 2010", "Handed over: copy of Notice to ICE", "By hand", "Copy for The clerk"),
        ("October 9, 2010", "Came back: copy of Notice to ICE"),
    ]
    assert len({entry.key for entry in found}) == len(found)
    assert (found[0].by, found[0].target) == ("J.A.", ("mailing", "1"))


def test_answers_say_who_what_and_to_which_letter() -> None:
    june = ApproximateDate.parse("2010-06")
    file = Attachment("f", "scan.pdf", "", "application/pdf", 3)
    call = Reply("1", ("notice", "gone"), Channel.CALL, Stance.REFUSES, june, "Marc Rapp", words="No.", by="M.H.")
    met = Reply("3", (), Channel.MEETING, Stance.REFUSES, june, "ICE")
    paper = Reply("2", (), Channel.PAPER, Stance.ASKS, june, attachments=(file,))
    sent = Mailing("m", "notice", Delivery.NOT_SAID, date(2010, 6, 3))
    found = [*answers_told(Correspondence(mailings=(sent,), replies=(call, paper, met)), TITLES)]
    assert [said(entry) for entry in found] == [
        ("June 2010", "Phone call from Marc Rapp: It refuses", "It answers: Notice to ICE"),
        ("June 2010", "Letter: It asks for something", "Files: scan.pdf"),
        ("June 2010", "Meeting with ICE: It refuses"),
    ]
    assert (found[0].words, found[0].by, found[0].order, found[1].order) == (
        "No.", "M.H.", date(2010, 6, 3), date(2010, 6, 1),
    )  # fmt: skip
