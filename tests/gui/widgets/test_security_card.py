from pathlib import Path

from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.widgets.security_card import SecurityCard
from tests.builders import a_store

WORDS = "river candle plaza orbit lemon abacus"


def test_the_keys_lock_only_a_file_with_a_passphrase(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    card = SecurityCard(desk)
    qtbot.addWidget(card)
    for name, words, locks in (("bare", None, False), ("safe", WORDS, True)):
        (tmp_path / name).mkdir()
        desk.open(a_store(tmp_path / name, words)[0])
        card.show_file()
        assert ("locks the file at once" in card.keys.text()) is locks
        assert ("It does not lock this file, which has no passphrase" in card.keys.text()) is not locks
