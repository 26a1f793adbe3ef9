from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from organizer.gui.settings import Settings
from organizer.gui.theme import Colours, Look, Scheme


def test_what_was_chosen_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.ini"
    first = Settings(path)
    first.text_size = 130
    first.colours = Colours.DARK
    first.campaign = "an-id"
    first.file = "campaigns-2.organizer"
    first.geometry = QByteArray(b"shape")
    first.save()
    second = Settings(path)
    assert second.look == Look(Scheme.DARK, 130)
    assert (second.campaign, second.file, second.geometry.data()) == ("an-id", "campaigns-2.organizer", b"shape")


def test_without_a_file_nothing_is_kept_on_disk() -> None:
    settings = Settings()
    assert settings.look.text_size == 100
    assert settings.geometry.isEmpty()
    settings.text_size = 200
    settings.geometry = QByteArray(b"shape")
    settings.save()
    assert settings.text_size == 200
    assert settings.geometry.data() == b"shape"


def test_a_damaged_file_gives_the_usual_look(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_text("[General]\ntext_size=enormous\ncolours=plaid\ngeometry=7\n", encoding="utf-8")
    settings = Settings(path)
    assert (settings.text_size, settings.colours, settings.geometry.isEmpty()) == (100, Colours.SYSTEM, True)


def test_text_grows_and_shrinks_by_the_five_sizes(qtbot: QtBot) -> None:
    settings = Settings()
    with qtbot.waitSignal(settings.restyled):
        settings.next_size(1)
    assert settings.text_size == 115
    for _ in range(9):
        settings.next_size(1)
    assert settings.text_size == 200
    settings.next_size(0)
    assert settings.text_size == 100
    settings.next_size(-1)
    assert settings.text_size == 100


def test_what_was_read_once_is_known_after_a_restart_for_the_last_twenty(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    assert not settings.has_read("a")
    for campaign in ("a", *(f"b{number}" for number in range(18)), "a", "c"):
        settings.note_read(campaign)
    settings.save()
    again = Settings(tmp_path / "window.ini")
    assert again.has_read("a")
    assert again.has_read("b0")
    again.note_read("d")
    assert not again.has_read("b0")
    assert not again.has_read("b")


def test_it_locks_after_five_minutes_unless_another_time_is_chosen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    assert settings.lock_after == 5
    settings.lock_after = 0
    assert Settings(tmp_path / "window.ini").lock_after == 0
    settings.lock_after = 7  # none that is offered
    assert settings.lock_after == 5
