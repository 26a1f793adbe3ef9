from dataclasses import replace
from datetime import date

from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.proof import ProofRow, Stage, farthest, matrix_of, missing_of
from organizer.domain.reply import Channel, Reply, Stance
from tests.domain.test_progress import PLAYBOOK

NOTICES = ("notice-ice", "notice-sib")
SLIP = Attachment("a", "slip.png", "0" * 64, "image/png", 9, "Receipt")
ICE = SentLetter("notice-ice", "notice-ice", LetterState.MAILED, "1", date(2010, 10, 1), date(2010, 10, 2), "0" * 64)
SIB = SentLetter("notice-sib", "notice-sib", LetterState.MAILED, "2", date(2010, 10, 1), date(2010, 10, 2), "1" * 64)
TO_ICE = Mailing(
    "m1", "notice-ice", Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4), article="70123456789012345678",
    delivered_on=date(2010, 10, 7), signed_by="M. Diaz", attachments=(SLIP,),
)  # fmt: skip
TO_SIB = Mailing("m2", "notice-sib", Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4))
REFUSAL = Reply("r", NOTICES, Channel.PAPER, Stance.REFUSES, ApproximateDate.parse("2010-11"), attachments=(SLIP,))
SENT = Correspondence((ICE, SIB), (TO_ICE, TO_SIB))


def rows(record: Correspondence) -> tuple[ProofRow, ...]:
    return matrix_of(PLAYBOOK, NOTICES, record)


def words(row: ProofRow) -> list[str]:
    return [cell.words.words for cell in row.cells]


def test_complaint_05_each_office_needs_its_own_proof() -> None:
    ice, sib = rows(SENT)
    assert words(ice) == [
        "Letter no. 1 of October 1, 2010",
        "Signed October 2, 2010",
        "Certified Mail, return receipt, no. 7012 3456 7890 1234 5678, October 4, 2010",
        "Delivered October 7, 2010, signed by M. Diaz",
        "No answer yet",
    ]
    assert [cell.day for cell in ice.cells] == [date(2010, 10, day) for day in (1, 2, 4, 7)] + [None]
    assert ice.cell(Stage.DELIVERED).attachments == (SLIP,)
    assert words(sib)[2:4] == ["Certified Mail, return receipt, October 4, 2010", "Not delivered yet"]
    assert missing_of(rows(SENT), Stage.MAILED) == ()
    assert missing_of(rows(SENT), Stage.DELIVERED) == (sib,)


def test_before_anything_is_written_every_cell_says_so() -> None:
    (row, _) = rows(NOTHING_SENT)
    assert (row.title, row.letter) == ("notice-ice", "")  # the playbook has no such letter
    assert words(row) == ["Not written yet", "Not signed yet", "Not mailed yet", "Not delivered yet", "No answer yet"]
    assert missing_of(rows(NOTHING_SENT), Stage.DRAFTED) == rows(NOTHING_SENT)


def test_complaint_02_a_draft_has_no_day() -> None:
    draft = replace(ICE, state=LetterState.DRAFT, signed_on=None)
    cells = rows(Correspondence((draft,)))[0].cells
    assert [cell.day for cell in cells] == [None] * 5
    assert cells[0].words.words == "Letter no. 1"
    assert cells[1].words.words == "Not signed yet"


def test_an_answer_is_proof_of_its_own() -> None:
    cell = rows(replace(SENT, replies=(REFUSAL,)))[1].cell(Stage.ANSWERED)
    assert (cell.is_done, cell.day, cell.words.words) == (True, None, "Answered November 2010")
    assert cell.attachments == (SLIP,)


def test_what_came_back_is_not_delivered_until_it_is_sent_again() -> None:
    back = replace(TO_ICE, returned_on=date(2010, 10, 20))
    assert words(rows(Correspondence((ICE,), (back,)))[0])[3] == "Came back October 20, 2010"
    why = replace(back, returned_why="No such street")
    cell = rows(Correspondence((ICE,), (why,)))[0].cell(Stage.DELIVERED)
    assert (cell.is_done, cell.words.words) == (False, "Came back October 20, 2010: No such street")
    again = replace(TO_ICE, id="m3", again="m1", mailed_on=date(2010, 10, 21), delivered_on=date(2010, 10, 25))
    row = rows(Correspondence((ICE,), (why, replace(again, signed_by=""))))[0]
    assert row.cell(Stage.MAILED).day == date(2010, 10, 21)
    assert row.cell(Stage.DELIVERED).words.words == "Delivered October 25, 2010"


def test_a_letter_that_went_out_was_signed_although_nobody_wrote_the_day_down() -> None:
    unsigned = replace(ICE, signed_on=None)
    cell = rows(Correspondence((unsigned,), (TO_ICE,)))[0].cell(Stage.SIGNED)
    assert (cell.is_done, cell.day) == (True, None)
    assert cell.words.words == "Signed, as it went out. The day of signing is not written down."


def test_the_letter_that_came_farthest_counts() -> None:
    second = replace(ICE, slug="notice-ice-2", state=LetterState.DRAFT, signed_on=None, replaces="notice-ice")
    assert farthest(Correspondence((ICE, second), (TO_ICE,)), "notice-ice") == ICE
    signed = replace(second, state=LetterState.SIGNED, signed_on=date(2010, 10, 9))
    assert farthest(Correspondence((ICE, signed), (TO_ICE,)), "notice-ice") == signed
    other = replace(second, replaces="")
    drafts = Correspondence((replace(ICE, state=LetterState.DRAFT, signed_on=None), other))
    assert farthest(drafts, "notice-ice") == other  # of two alike the newer one
    assert farthest(drafts, "notice-sib") is None
