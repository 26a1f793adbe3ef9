"""The copy in a second place: what is kept of it in the file, and when one is offered."""

from datetime import date, timedelta
from pathlib import Path

from organizer.gui.backing_up import elsewhere_words
from organizer.gui.desk import Desk
from organizer.gui.elsewhere import Elsewhere, elsewhere, free_name, is_offer_due, note_copy
from organizer.gui.settings import Settings
from tests.builders import a_store


def test_it_is_offered_once_a_week_from_the_second_week_on_and_is_nothing_to_undo(tmp_path: Path) -> None:
    days = [date(2010, 9, 30)]
    desk = Desk(lambda: days[-1], Settings())
    store, _ = a_store(tmp_path)
    desk.open(store)
    before = store.undo_label()
    assert elsewhere_words(desk) == (
        "There is no copy in a second place yet. If this computer is lost, its backups are too.",
        True,
    )
    offered = []
    for _ in range(16):
        offered.append(is_offer_due(desk))
        days.append(days[-1] + timedelta(days=1))
    assert [number for number, is_due in enumerate(offered) if is_due] == [7, 14]
    note_copy(desk, tmp_path / "stick")
    assert elsewhere_words(desk) == ("Last copy elsewhere: today.", False)
    days.append(days[-1] + timedelta(days=1))
    assert elsewhere_words(desk) == ("Last copy elsewhere: 1 day ago.", False)
    days.append(days[-1] + timedelta(days=8))
    assert elsewhere_words(desk) == ("Last copy elsewhere: 9 days ago.", True)
    assert is_offer_due(desk)
    assert store.undo_label() == before
    known = elsewhere(desk)
    assert known.folder == str(tmp_path / "stick")
    assert Elsewhere.unpacked(known.packed(), {}) == known
    desk.close()


def test_a_copy_gets_a_name_with_the_day_that_is_free(tmp_path: Path) -> None:
    path, day = Path("group.organizer"), date(2010, 11, 22)
    assert free_name(tmp_path, path, day).name == "group-2010-11-22.organizer"
    (tmp_path / "group-2010-11-22.organizer").touch()
    assert free_name(tmp_path, path, day).name == "group-2010-11-22-2.organizer"
