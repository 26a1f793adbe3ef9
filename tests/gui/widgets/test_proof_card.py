from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.proof import ProofRow, matrix_of
from organizer.gui.models.lines import MARK_ROLE
from organizer.gui.widgets.proof_card import ProofCard
from tests.gui.bringing_up import bring_up
from tests.papers.cases import NOTICES, the_playbook

MONDAY, TUESDAY = date(2010, 9, 27), date(2010, 9, 28)
SLIP = Attachment("a", "slip.png", "0" * 64, "image/png", 9)


def rows(*letters: SentLetter, mailings: tuple[Mailing, ...] = ()) -> tuple[ProofRow, ...]:
    return matrix_of(the_playbook(), NOTICES, Correspondence(letters, mailings))


def signed(slug: str) -> SentLetter:
    return SentLetter(slug, slug, LetterState.SIGNED, "1", MONDAY, MONDAY)


def mailing(slug: str, **more: object) -> Mailing:
    return Mailing(slug, slug, Delivery.CERTIFIED, MONDAY, **more)  # type: ignore[arg-type]


@pytest.fixture
def card(qtbot: QtBot) -> ProofCard:
    made = ProofCard()
    made.resize(900, 500)
    bring_up(qtbot, made)
    return made


def test_complaint_05_a_row_for_each_office_says_how_far_it_came(card: ProofCard) -> None:
    sent = mailing("notice-ice", delivered_on=TUESDAY, signed_by="M. Smith", attachments=(SLIP, SLIP))
    card.show_rows(rows(signed("notice-ice"), signed("notice-sib"), mailings=(sent,)), blocked=False)
    assert card.missing.text() == "1 of 2 notices have proof of delivery. The step is not done before all have it."
    model = card.table.lines
    assert model.rowCount() == 2
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Notice to ICE. Drafted: Letter no. 1 of September 27, 2010. Signed: Signed September 27, 2010. "
        "Mailed: Certified Mail, September 27, 2010, 2 files kept. "
        "Delivered: Delivered September 28, 2010, signed by M. Smith, 2 files kept. Answered: No answer yet."
    )
    marks = [model.index(1, column).data(MARK_ROLE) for column in range(1, 6)]
    assert [mark.icon for mark in marks] == ["check-circle", "check-circle", "clock", "clock", "clock"]
    card.resize(500, 500)
    assert model.columnCount() == 2
    assert model.index(0, 1).data().splitlines()[0] == "Drafted: Letter no. 1 of September 27, 2010"


@pytest.mark.parametrize(
    ("letters", "mailings", "act"),
    [
        ((), (), ("write Notice to ICE", "letter")),
        ((SentLetter("notice-ice", "notice-ice"), signed("notice-sib")), (), ("get Notice to ICE signed", "letter")),
        ((signed("notice-ice"), signed("notice-sib")), (), ("log how Notice to ICE was mailed", "log_mail")),
        (
            (signed("notice-ice"), signed("notice-sib")),
            (mailing("notice-ice"), mailing("notice-sib")),
            ("write down the delivery of Notice to ICE", "mail_log"),
        ),
        (
            (signed("notice-ice"), signed("notice-sib")),
            (mailing("notice-ice", returned_on=TUESDAY), mailing("notice-sib", delivered_on=TUESDAY)),
            ("repair the address and send Notice to ICE again", "mail_log"),
        ),
        (
            (signed("notice-ice"), signed("notice-sib")),
            (mailing("notice-ice", delivered_on=TUESDAY), mailing("notice-sib", delivered_on=TUESDAY)),
            ("write down the answer to Notice to ICE", "answer"),
        ),
    ],
)
def test_the_next_thing_is_that_of_the_notice_farthest_behind(
    qtbot: QtBot,
    card: ProofCard,
    letters: tuple[SentLetter, ...],
    mailings: tuple[Mailing, ...],
    act: tuple[str, str],
) -> None:
    words, place = act
    card.show_rows(rows(*letters, mailings=mailings), blocked=False)
    assert card.next.text() == f"Next: {words}"
    with qtbot.waitSignal(card.asked) as asked:
        card.next.click()
    assert asked.args == [place, "notice-ice"]
    with qtbot.waitSignal(card.asked) as asked:
        QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert asked.args == [place, "notice-ice"]


def test_a_step_without_notices_has_no_card_and_a_blocked_one_no_next_thing(card: ProofCard) -> None:
    card.show_rows(rows(signed("notice-ice")), blocked=True)
    assert card.next.isHidden()
    card.show_rows((), blocked=False)
    assert card.isHidden()


def test_what_came_back_is_marked_by_a_triangle(card: ProofCard) -> None:
    card.show_rows(rows(signed("notice-ice"), mailings=(mailing("notice-ice", returned_on=TUESDAY),)), blocked=False)
    assert card.table.lines.index(0, 4).data(MARK_ROLE).icon == "warning"
