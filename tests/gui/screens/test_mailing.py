from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Recipient
from organizer.gui.desk import Desk
from organizer.gui.dialogs.save_file import SaveFileDialog
from organizer.gui.printing import Pages
from organizer.gui.screens.mailing import MailingScreen
from organizer.gui.words import path_words
from organizer.store.campaigns import set_recipient
from organizer.store.letters import keep_print, sign_letter
from tests.gui.desktop import Printer, answer_dialogs, cancel, choose
from tests.gui.letter_desk import checking, first_letter, open_letters, shown
from tests.letters.paper import read


@pytest.fixture
def make(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Callable[[str], MailingScreen]:
    """Give a way to the page of a letter, with a printer that writes a file."""

    def show(letter: str) -> MailingScreen:
        open_letters(desk, tmp_path, letter)
        screen = MailingScreen(desk, asking=Printer(tmp_path / "paper.pdf").asking)
        return shown(qtbot, screen, {"letter": letter})

    return show


def _words(data: bytes) -> str:
    return " ".join(ink.text.strip() for side in read(data) for ink in side.inks)


def test_every_paper_of_a_letter_is_printed_at_its_own_size(
    make: Callable[[str], MailingScreen], tmp_path: Path
) -> None:
    screen = make("notice-sib")
    sizes = {}
    for name in ("envelope", "label", "proof", "forms", "copies"):
        screen.cards[name].buttons["print"].click()
        pages = Pages((tmp_path / "paper.pdf").read_bytes())
        sizes[name] = pages.document.pagePointSize(0).toTuple()
    assert sizes == {"envelope": (684, 297), **dict.fromkeys(("label", "proof", "forms", "copies"), (612, 792))}
    assert "print" not in screen.cards["word"].buttons
    assert screen.cards["envelope"].buttons["print"].accessibleName() == "Print: Envelope"


def test_every_paper_can_be_opened_elsewhere(make: Callable[[str], MailingScreen], opened: list[str]) -> None:
    screen = make("notice-sib")
    for name, card in screen.cards.items():
        if name != "pdf":
            card.buttons["open"].click()
    assert [Path(path).name for path in opened] == [
        "notice-sib-envelope.pdf",
        "notice-sib-label.pdf",
        "notice-sib-proof.pdf",
        "notice-sib-forms.pdf",
        "notice-sib-copies.pdf",
        "notice-sib.docx",
        "notice-sib.txt",
    ]
    data = {Path(path).name: Path(path).read_bytes() for path in opened}
    assert "Richmond, VA 23261-7472" in _words(data["notice-sib-envelope.pdf"])
    assert "window for the address" in _words(data["notice-sib-proof.pdf"])
    assert "PS Form 3800" in _words(data["notice-sib-forms.pdf"])
    assert "Casey Lane" in _words(data["notice-sib-copies.pdf"])
    assert "Dear Bureau Chief:" in [part.text for part in docx.Document(BytesIO(data["notice-sib.docx"])).paragraphs]
    assert "Dear Bureau Chief:" in data["notice-sib.txt"].decode()


@pytest.mark.parametrize(
    ("name", "file", "title"),
    [
        ("envelope", "notice-sib-envelope.pdf", "Save as PDF"),
        ("word", "notice-sib.docx", "Save as a Word file"),
        ("text", "notice-sib.txt", "Save as plain text"),
    ],
)
def test_a_paper_is_saved_under_a_name_of_its_own(
    qtbot: QtBot, tmp_path: Path, make: Callable[[str], MailingScreen], *, name: str, file: str, title: str
) -> None:
    screen = make("notice-sib")
    offered: list[tuple[str, str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SaveFileDialog)
        offered.append((dialog.windowTitle(), Path(dialog.selectedFiles()[0]).name))
        dialog.accept()

    QTimer.singleShot(0, look)
    with qtbot.waitSignal(screen.desk.told) as told:
        screen.cards[name].buttons["save"].click()
    assert offered == [(title, file)]
    assert (tmp_path / "letters" / file).stat().st_size > 100
    assert told.args == [f"{path_words(tmp_path / 'letters' / file)} is saved."]


def test_nothing_is_said_when_nothing_was_saved(qtbot: QtBot, desk: Desk, make: Callable[[str], MailingScreen]) -> None:
    screen = make("notice-sib")
    answer_dialogs(cancel)
    with qtbot.assertNotEmitted(desk.told):
        screen.cards["text"].buttons["save"].click()


@pytest.mark.parametrize(
    ("sheet", "typed", "wrong"), [("small", "31", "30"), ("large", "11", "10"), ("small", "x", "30")]
)
def test_a_label_that_the_sheet_has_not_is_said_at_its_field(
    make: Callable[[str], MailingScreen], tmp_path: Path, sheet: str, typed: str, wrong: str
) -> None:
    screen = make("notice-sib")
    screen.sheet.set_value(sheet)
    screen.first.set_value(typed)
    screen.cards["label"].buttons["print"].click()
    assert screen.first.error.text() == f"Write a number from 1 to {wrong}."
    assert screen.focusWidget() is screen.first.editor
    assert not (tmp_path / "paper.pdf").exists()


def test_the_label_comes_where_the_sheet_has_one_left(make: Callable[[str], MailingScreen], tmp_path: Path) -> None:
    screen = make("notice-sib")
    tops = []
    for first in ("1", "30"):
        screen.first.set_value(first)
        screen.first.commit()
        answer_dialogs(choose(tmp_path / f"{first}.pdf"))
        screen.cards["label"].buttons["save"].click()
        tops.append(read((tmp_path / f"{first}.pdf").read_bytes())[0].find("Richmond, VA 23261-7472").y)
    assert tops[0] < 110
    assert tops[1] > 680
    assert screen.first.error.isHidden()


def test_a_long_address_leads_here_and_what_cannot_hold_it_says_so(
    qtbot: QtBot, desk: Desk, make: Callable[[str], MailingScreen]
) -> None:
    screen = make("notice-sib")
    assert screen.note.isHidden()
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    desk.write(set_recipient, desk.campaign, own)
    assert screen.note.heading.text() == "The address is too long for the window"
    with qtbot.waitSignal(desk.refused) as refused:
        screen.cards["label"].buttons["print"].click()
    assert refused.args is not None
    assert "too long for this label" in refused.args[0]


def test_a_draft_for_the_body_has_only_its_words(make: Callable[[str], MailingScreen]) -> None:
    screen = make("resolution")
    assert [name for name, card in screen.cards.items() if not card.isHidden()] == ["word", "text"]


def test_the_text_is_copied_and_the_way_back_leads_to_check(qtbot: QtBot, make: Callable[[str], MailingScreen]) -> None:
    screen = make("notice-sib")
    screen.copy_button.click()
    assert "Dear Bureau Chief:" in QGuiApplication.clipboard().text()
    assert screen.help_text()
    assert screen.lead.text() == "Notice to the State Identification Bureau"
    for act in (screen.back_button.click, screen.acts()["check"]):
        with qtbot.waitSignal(screen.go) as gone:
            act()
        assert gone.args == ["check", {"letter": "notice-sib"}]


def test_a_letter_that_is_gone_says_so(make: Callable[[str], MailingScreen]) -> None:
    screen = make("notice-sib")
    screen.arrive({"letter": "nothing"})
    assert screen.lead.text() == "This letter is not in the file any more."
    assert screen.acts() == {}
    screen.copy_text()
    screen.cards["text"].wanted.emit("open")


def test_of_an_older_print_only_its_pdf_is_offered(
    qtbot: QtBot, desk: Desk, make: Callable[[str], MailingScreen], opened: list[str]
) -> None:
    screen = make("notice-sib")
    letter = first_letter(desk).id
    assert screen.copies_note.text() == (
        "No address in the letter: The Honorable Casey Lane. "
        "Write it in the letter, behind the name: Name, Street, City, ST 00000."
    )
    desk.write(keep_print, letter, b"%PDF as printed", 1, "1", "1")
    desk.write(sign_letter, letter)
    assert [name for name, card in screen.cards.items() if card.isVisible()] == ["pdf"]
    assert screen.note.accessibleName() == "Only the PDF of this letter is kept"
    screen.cards["pdf"].buttons["open"].click()
    assert [Path(path).read_bytes() for path in opened] == [b"%PDF as printed"]
    for page in (screen, checking(qtbot, desk)):
        with qtbot.waitSignal(desk.refused) as refused:
            page.acts()["copy_text"]()
        assert refused.args == ["Only the PDF of this letter is kept. Open it to copy its words."]
