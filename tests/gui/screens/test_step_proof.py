from pathlib import Path

from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.printing import Printout
from organizer.gui.screens.step import StepScreen
from tests.gui.desktop import Printer, answer_dialogs, cancel, choose
from tests.gui.letter_desk import open_letters, shown


def test_the_proof_sheet_of_a_step_is_printed_and_saved(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    printer = Printer(tmp_path / "printed.pdf")
    screen = shown(qtbot, StepScreen(desk, asking=printer.asking), {"step": "mail-notices"})
    assert screen.matrix.isVisible()
    with qtbot.waitSignal(desk.told) as told:
        screen.matrix.print.click()
    assert told.args is not None
    assert told.args[0].replace("\u200b", "") == f"{tmp_path / 'printed.pdf'} is saved."
    screen.out.send = lambda data, name: Printout(1, name) if data else None  # type: ignore[method-assign]
    with qtbot.waitSignal(desk.told) as told:
        screen.matrix.print.click()
    assert told.args == ["The proof sheet went to the printer."]
    answer_dialogs(choose(tmp_path / "proof.pdf"))
    with qtbot.waitSignal(desk.told):
        screen.matrix.save.click()
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")
    answer_dialogs(cancel)
    screen.matrix.save.click()
    with qtbot.waitSignal(screen.go) as gone:
        screen.matrix.asked.emit("letter", "notice-ice")
    assert gone.args == ["letter", {"letter": "notice-ice"}]


def test_before_it_was_read_it_has_a_plain_title(desk: Desk, qtbot: QtBot) -> None:
    screen = StepScreen(desk)
    qtbot.addWidget(screen)
    assert screen.title() == "Steps"
