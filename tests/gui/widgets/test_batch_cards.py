from pathlib import Path

from pytestqt.qtbot import QtBot

from organizer.domain.problem import error, warning
from organizer.gui.widgets.batch_cards import MOST_ROWS, RefusedCard, WorkCard, WrittenCard
from organizer.papers.batch import Entry, Job
from organizer.papers.case import Composed, Request
from organizer.papers.written import Written
from tests.gui.bringing_up import bring_up


def refused(number: int) -> Entry:
    request = Request(f"notice-{number}", "notice")
    problems = (warning("w", "", "Look at it."), error("e", "", "Enter the {part}.", part="ZIP code"))
    return Entry(Job(request, number), Composed(request, None, problems), 0)


def test_the_bar_moves_and_can_be_stopped(qtbot: QtBot) -> None:
    card = WorkCard()
    bring_up(qtbot, card)
    card.begin("Writing 4 letters")
    assert card.stop.hasFocus()
    assert card.bar.accessibleName() == "Writing 4 letters"
    card.show_progress(3, 4)
    assert (card.bar.value(), card.bar.maximum()) == (3, 4)
    card.show_progress(0, 0)
    assert card.bar.maximum() == 1
    with qtbot.waitSignal(card.cancelled):
        card.stop.click()


def test_letters_with_an_error_are_named_with_their_errors_only(qtbot: QtBot) -> None:
    card = RefusedCard()
    bring_up(qtbot, card)
    card.show_refused([refused(number) for number in range(1, MOST_ROWS + 4)], 5)
    assert card.heading.text() == f"{MOST_ROWS + 3} letters have an error. Nothing is written yet."
    row = card.rows.rows.row(0)
    assert row is not None
    assert (row.title, row.hint) == ("1.", "Enter the ZIP code.")
    assert card.rows.rows.rowCount() == MOST_ROWS
    assert card.more.text() == "3 more are not shown."
    assert card.others.isVisible()
    card.show_refused([refused(1)], 0)
    assert card.heading.text().startswith("1 letter has an error.")
    assert not card.others.isVisible()
    assert not card.more.isVisible()


def test_what_was_written_is_counted_in_plain_words(qtbot: QtBot) -> None:
    card = WrittenCard()
    bring_up(qtbot, card)
    path = Path("out/notice-1.pdf")
    one = Written("notice-1", path, 1, "", ())
    look = Written("notice-2", path, 2, "", (warning("w", "", "Look at it."),))
    card.show_written([one], Path("out"), {}, one_file=False)
    assert card.words.text() == "The folder out holds 1 letter (1 page) and a cover sheet."
    assert not card.warned.isVisible()
    card.show_written([one, look], Path("out.pdf"), {"notice-2": "Ada, State Police"}, one_file=True)
    assert card.words.text() == "out.pdf holds a cover sheet and 2 letters (3 pages)."
    assert card.warned.text() == "1 letter needs a look."
    row = card.rows.rows.row(0)
    assert row is not None
    assert (row.title, row.hint) == ("Ada, State Police", "Look at it.")
    with qtbot.waitSignal(card.show_folder) as asked:
        card.folder.click()
    assert asked.args == [path]
