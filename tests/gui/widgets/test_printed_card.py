from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.printed_card import PrintedCard
from organizer.gui.words import path_words


@pytest.fixture
def card(qtbot: QtBot) -> PrintedCard:
    made = PrintedCard()
    qtbot.addWidget(made)
    assert not made.asks
    return made


def test_it_asks_if_it_printed_and_names_what_comes_next(card: PrintedCard) -> None:
    card.show_sent("2 pages", "Get it signed", asks=True)
    assert card.asks
    assert card.say_yes.text() == "Yes, keep it and go on"
    assert card.next.text() == "Next: Get it signed"
    assert card.print_again.text() == "Print again"
    assert card.words.accessibleName() == card.words.text()
    assert card.accessibleName() == "Did it print?"


def test_without_a_next_task_it_only_keeps(card: PrintedCard) -> None:
    card.show_sent("1 page", "", asks=True)
    assert card.say_yes.text() == "Yes, keep it"
    assert card.next.isHidden()


def test_where_nothing_can_be_kept_it_asks_nothing(card: PrintedCard) -> None:
    card.show_saved("a.pdf holds this letter.", ("It is no archive PDF.",), "", asks=False)
    assert not card.asks
    assert card.question.isHidden()
    assert card.words.text() == "a.pdf holds this letter. It is no archive PDF."
    assert card.print_again.text() == "Print it here"
    assert not card.go_home.isHidden()
    assert not card.show_folder.isHidden()


def test_a_long_path_breaks_and_is_read_as_it_is(card: PrintedCard) -> None:
    path = Path("/home", *["folder"] * 20, "a.pdf")
    card.show_saved(f"{path_words(path)} holds this letter.", (), "", asks=True)
    assert card.words.accessibleName() == f"{path} holds this letter."
    assert card.words.minimumSizeHint().width() < 400


def test_a_kept_print_offers_its_task_until_it_is_done(card: PrintedCard) -> None:
    card.show_kept("Ask your officials to act")
    assert not card.asks
    assert card.print_again.isHidden()
    assert not card.task.isHidden()
    card.hide_task()
    assert card.task.isHidden()
    assert card.next.isHidden()
    card.show_kept("")
    assert card.task.isHidden()
