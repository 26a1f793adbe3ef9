import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.phrase import Phrase
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.check_list import CheckList
from organizer.gui.widgets.text import Text
from organizer.papers.check_rows import Act, CheckRow, RowState
from tests.gui.bringing_up import bring_up

WARNING = "Nobody has checked the address of Virginia State Police yet. Check it before you mail."
ROWS = (
    CheckRow("To", RowState.GOOD, Phrase("Bureau Chief"), "recipient.name", "Change recipient"),
    CheckRow("Address", RowState.WARNING, Phrase(WARNING), "recipient.address", "Change address", Act.ENVELOPE),
    CheckRow("Date", RowState.WRONG, Phrase("Not filled in"), "letter.date", "Add date", problem=Phrase("Enter it.")),
    CheckRow("Length", RowState.GOOD, Phrase("2 pages")),
)


@pytest.fixture
def rows(qtbot: QtBot) -> CheckList:
    made = CheckList()
    made.resize(1200, 400)
    made.show_rows(ROWS, "Virginia State Police")
    bring_up(qtbot, made)
    return made


def _warning(rows: CheckList) -> Text:
    return next(part for part in rows.findChildren(Text) if part.text() == WARNING)


def test_each_row_is_said_whole_and_its_link_leads_to_its_field(qtbot: QtBot, rows: CheckList) -> None:
    assert [row.accessibleName() for row in rows.rows] == [
        "To: Bureau Chief. Ready.",
        f"Address: {WARNING} Look at this.",
        "Date: Not filled in. Fix this. Enter it.",
        "Length: 2 pages. Ready.",
    ]
    assert list(rows.links) == ["Change recipient", "Change address", "Add date"]
    with qtbot.waitSignal(rows.followed) as followed:
        rows.links["Add date"].click()
    assert followed.args == ["letter.date"]


def test_a_long_address_leads_to_the_envelope(qtbot: QtBot, rows: CheckList) -> None:
    [button] = rows.findChildren(SecondaryButton)
    with qtbot.waitSignal(rows.envelope):
        button.click()


def test_values_stand_below_their_names_where_it_is_narrow(qtbot: QtBot, rows: CheckList) -> None:
    assert not rows.is_stacked
    beside = _warning(rows).mapTo(rows, _warning(rows).rect().topLeft()).x()
    rows.resize(420, 600)
    qtbot.waitUntil(lambda: rows.is_stacked)
    below = _warning(rows)
    qtbot.waitUntil(lambda: below.mapTo(rows, below.rect().topLeft()).x() < beside)
    qtbot.waitUntil(lambda: below.width() > 300)
    rows.show_rows(ROWS[:2], "")
    assert rows.is_stacked
    rows.resize(1200, 400)
    qtbot.waitUntil(lambda: not rows.is_stacked)
