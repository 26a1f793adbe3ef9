from dataclasses import replace
from datetime import date

from organizer.domain.fields import BY_NAME
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import WAYS, Mailing, counted, outgoing, standing_of

DAY, NEXT = date(2010, 9, 28), date(2010, 9, 29)
PAPER = Mailing("paper", "notice-ice", Delivery.CERTIFIED_RECEIPT, DAY)
BACK = replace(PAPER, returned_on=NEXT)
AGAIN = replace(PAPER, id="again", mailed_on=NEXT, again="paper")
FAX = replace(PAPER, id="fax", method=Delivery.FAX, beside="paper", delivered_on=DAY)
COPY = replace(PAPER, id="copy", copy="Casey Lane", delivered_on=DAY)


def test_every_way_has_a_name() -> None:
    assert set(WAYS) == set(Delivery)
    assert dict(BY_NAME["letter.method"].choices) == {way.value: WAYS[way].words for way in Delivery if way}
    assert PAPER.way.words == "Certified Mail, return receipt"


def test_only_what_goes_to_the_addressee_itself_counts() -> None:
    assert counted((COPY, PAPER, FAX)) == (PAPER,)
    assert counted((FAX,)) == (FAX,)  # beside nothing it stands for itself
    assert counted((BACK, FAX, AGAIN)) == (AGAIN,)


def test_a_letter_goes_out_with_the_first_mailing_that_did_not_come_back() -> None:
    assert outgoing(()) is None
    assert outgoing((BACK,)) == BACK
    other = replace(PAPER, id="other", mailed_on=NEXT)
    assert outgoing((BACK, other)) == other
    assert outgoing((PAPER, other)) == PAPER


def test_where_a_letter_stands_follows_from_its_mailings() -> None:
    assert standing_of(()) is None
    assert standing_of((COPY,)) is None
    assert standing_of((PAPER, FAX)) is LetterState.MAILED
    assert standing_of((BACK,)) is LetterState.CAME_BACK
    assert standing_of((BACK, AGAIN)) is LetterState.MAILED
    assert standing_of((BACK, replace(AGAIN, delivered_on=NEXT))) is LetterState.DELIVERED
    assert standing_of((replace(BACK, delivered_on=NEXT),)) is LetterState.CAME_BACK
