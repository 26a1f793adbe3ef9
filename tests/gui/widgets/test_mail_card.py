from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from organizer.exchange.mail_message import read_mail
from organizer.gui.widgets.mail_card import MailCard

MAIL = Path(__file__).parents[2] / "files" / "mail"


def card_of(qtbot: QtBot, name: str) -> MailCard:
    made = MailCard(f"{name}.eml", read_mail((MAIL / f"{name}.eml").read_bytes()))
    qtbot.addWidget(made)
    return made


def told(card: MailCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_a_message_says_from_whom_it_is_and_which_files_are_in_it(qtbot: QtBot) -> None:
    card = card_of(qtbot, "attachment")
    lines = told(card)
    assert "From: Dana Reyes <dana.reyes@agency.example>" in lines
    assert "Sent: Thu, 14 Oct 2010 09:15:00 -0400" in lines
    assert "answer.pdf, 28 bytes" in lines
    opened, saved = list[object](), list[object]()
    card.opened.connect(opened.append)
    card.saved.connect(saved.append)
    (opener, saver) = card.buttons[0]
    assert opener.accessibleName() == "Open: answer.pdf"
    opener.click()
    saver.click()
    assert opened == saved == list(read_mail((MAIL / "attachment.eml").read_bytes()).files)


def test_its_words_are_shown_as_plain_text_once_they_are_asked_for(qtbot: QtBot) -> None:
    card = card_of(qtbot, "html-only")
    assert not card.findChildren(QPlainTextEdit)
    card.words.button.click()
    (box,) = card.findChildren(QPlainTextEdit)
    assert box.isReadOnly()
    assert box.toPlainText().startswith("Dear neighbors,")
    assert any("web page" in line for line in told(card))


def test_what_only_some_programs_read_can_be_saved_and_says_why(qtbot: QtBot) -> None:
    card = card_of(qtbot, "winmail")
    assert "It holds text or files in a form that only Outlook reads." in told(card)
    assert card.buttons[0][0].isHidden()
    assert not card_of(qtbot, "no-body").buttons
