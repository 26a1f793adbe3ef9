import os
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.exchange.campaign_file import write_campaign
from organizer.exchange.whole_writer import whole_bytes
from organizer.gui.desk import Desk
from organizer.gui.screens import import_page
from organizer.gui.screens.import_page import ImportScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import add_campaign, list_campaigns, load_campaign
from organizer.store.store import Store
from organizer.store.whole_file import load_whole
from tests.builders import a_campaign
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown

HEAD = "Seen at,ROLE,Contact,Street,Shoe size\n"
LANE = "web page,member_of_congress,Casey Lane,2 Main Street,9\n"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))


def look_at(qtbot: QtBot, desk: Desk, path: Path, content: bytes | str = b"") -> ImportScreen:
    """Show the page with a file of that content."""
    if content:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return shown(qtbot, ImportScreen(desk), {"path": str(path)})


def rows(screen: ImportScreen) -> list[str]:
    lines = (screen.model.line(number) for number in range(screen.model.rowCount()))
    return [screen.model.aloud(line) for line in lines if line]


def bring(qtbot: QtBot, screen: ImportScreen) -> list[object]:
    """Press the button and wait until everything is in; return where the page leads."""
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    return list(gone.args or [])


def trouble(screen: ImportScreen) -> list[str]:
    return [link.text() for link in screen.summary.findChildren(LinkButton)]


def test_a_list_is_mapped_looked_at_and_brought_in_as_one_act(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    assert [box.value() for box in screen.columns.boxes] == ["source", "role", "name", "address_line1", ""]
    assert rows(screen) == [
        "Changed: Recipient, Casey Lane, Name: here The Honorable Casey Lane, in the file Casey Lane.",
        (
            "Changed: Recipient, Casey Lane, Where the address was seen: here the member's web page, "
            "in the file web page."
        ),
    ]
    assert screen.counts.text() == "Added: 0. Changed: 2. Skipped: 0."
    assert not screen.campaign.isVisible()
    assert desk.store
    assert desk.store.path
    assert bring(qtbot, screen) == ["recipients", {"campaign": desk.campaign}]
    found = desk.read(load_campaign, desk.campaign).recipient("member_of_congress")
    assert found is not None
    assert (found.name, found.unit) == ("Casey Lane", "District office")
    assert [backup.reason.value for backup in backups_in(folder_of(desk.store.path))] == ["import"]
    desk.undo()
    assert desk.read(load_campaign, desk.campaign) == a_campaign()


def test_a_pipe_is_refused_at_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    for ending in (".csv", ".toml", ".json"):
        os.mkfifo(tmp_path / f"pipe{ending}")
        (said,) = trouble(look_at(qtbot, desk, tmp_path / f"pipe{ending}"))
        assert said.endswith("is not a file. Choose another one.")


def test_a_column_can_be_another_thing_or_be_left_out(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    box = screen.columns.boxes[1]
    box.set_value("")
    screen.columns.changed.emit()
    assert screen.problem_count() == 1
    assert screen.problems.isVisible()
    assert screen.counts.text() == "Nothing can come in until the file is mended."
    assert screen.bring.isHidden()
    assert screen.acts()["primary"] == screen._choose_file  # noqa: SLF001 - what the key does
    box.set_value("role")
    screen.columns.changed.emit()
    assert screen.problem_count() == 0
    assert screen.bring.isVisible()


def test_faults_are_told_row_by_row(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE + "x,sheriff,A,B,\n")
    (row,) = (screen.problems.rows.rows.row(0),)
    assert row is not None
    assert row.title == "Line 3, column ROLE"
    assert screen.table.isHidden()


def test_a_list_goes_to_the_campaign_that_is_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    other = desk.write(add_campaign, a_campaign(jurisdiction__name="Millbrook")).made
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    assert screen.campaign.isVisible()
    screen.campaign.set_value(other)
    screen.campaign.chosen.emit()
    assert bring(qtbot, screen) == ["recipients", {"campaign": other}]
    assert desk.read(load_campaign, desk.campaign) == a_campaign()


def test_a_campaign_and_everything_come_in_with_their_preview(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    campaign = write_campaign(a_campaign(jurisdiction__name="Millbrook", group__name="Others"))
    screen = look_at(qtbot, desk, tmp_path / "more.toml", campaign)
    assert rows(screen)[0] == "Added: Campaign, Millbrook."
    assert "Skipped: Answer, Name of your group, the store has another answer." in rows(screen)
    assert bring(qtbot, screen) == ["campaigns", {}]
    assert len(desk.read(list_campaigns)) == 2
    data = whole_bytes(desk.read(load_whole, with_files=True))
    screen = look_at(qtbot, desk, tmp_path / "all.json", data)
    assert screen.counts.text() == "Everything in this file is here already. There is nothing to do."
    desk.undo()
    screen.arrive({"path": str(tmp_path / "all.json")})
    assert "Added: Campaign, Millbrook." in rows(screen)
    bring(qtbot, screen)
    assert whole_bytes(desk.read(load_whole, with_files=True)) == data


def test_a_file_of_a_campaign_that_is_here_changes_it_or_adds_a_second_one(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path)
    before = desk.read(load_campaign, desk.campaign)
    campaign = write_campaign(a_campaign(decision__vote="4-1"))
    screen = look_at(qtbot, desk, tmp_path / "county.toml", campaign)
    assert screen.meant.isVisible()
    assert screen.into.currentText() == "Change the one that is here"
    changed = [row for row in rows(screen) if not row.startswith("Skipped")]
    assert rows(screen)[:1] == changed == ["Changed: Answer, Vote, here 5-0, in the file 4-1."]
    screen.into.set_value("second")
    screen.into.chosen.emit()
    assert rows(screen)[0] == "Added: Campaign, Riverbend County."
    screen.into.set_value(desk.campaign)
    screen.into.chosen.emit()
    assert bring(qtbot, screen) == ["campaigns", {}]
    assert desk.read(load_campaign, desk.campaign).decision.vote == "4-1"
    desk.undo()
    assert [desk.read(load_campaign, entry.id) for entry in desk.read(list_campaigns)] == [before]
    screen.arrive({"path": str(tmp_path / "county.toml")})
    screen.into.set_value("second")
    screen.into.chosen.emit()
    bring(qtbot, screen)
    assert len(desk.read(list_campaigns)) == 2
    again = look_at(qtbot, desk, tmp_path / "third.toml", write_campaign(a_campaign(decision__vote="3-2")))
    assert again.into.itemText(1).startswith("Change Riverbend County, started on ")
    more = write_campaign(a_campaign(jurisdiction__name="Millbrook"))
    assert not look_at(qtbot, desk, tmp_path / "more.toml", more).meant.isVisible()


def test_a_large_file_is_looked_at_on_a_thread(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_letters(desk, tmp_path)
    monkeypatch.setattr(import_page, "_AT_ONCE", 0)
    screen = look_at(qtbot, desk, tmp_path / "all.json", b'{"format": "organizer", "version": 2}')
    qtbot.waitUntil(lambda: bool(trouble(screen)))
    assert trouble(screen) == ["all.json is from a newer version of the program. Install that version to read it."]
    screen.summary.followed.emit("file")
    assert screen.choose.hasFocus()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (("gone.csv", b""), "There is no file"),
        (("gone.json", b""), "There is no file"),
        (("letter.pdf", b"%PDF"), "This kind of file cannot come in."),
        (("new.json", b'{"format": "organizer", "version": 3}'), "new.json is from a newer version"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    file: tuple[str, bytes], sentence: str, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path)
    (said,) = trouble(look_at(qtbot, desk, tmp_path / file[0], file[1]))
    assert said.startswith(sentence)


def test_a_list_needs_a_campaign(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.open(Store.create(tmp_path / "empty.organizer", None))
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    assert trouble(screen) == ["There is no campaign yet. Start one, then bring its recipients in."]


def test_a_failed_backup_lets_nothing_in(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_letters(desk, tmp_path)
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    (tmp_path / "file").write_bytes(b"in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with qtbot.waitSignal(desk.refused):
        screen.bring.click()
    assert desk.read(load_campaign, desk.campaign) == a_campaign()


def test_an_example_in_memory_takes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with Store.create(None, None) as store:
        made = store.write(add_campaign, a_campaign()).made
        store.seal()
        desk.open(store)
        desk.choose(made)
        screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
        assert rows(screen)
        assert screen.bring.isHidden()


def test_in_memory_there_is_nothing_to_back_up(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    store = Store.create(None, None)
    made = store.write(add_campaign, a_campaign()).made
    desk.open(store)
    desk.choose(made)
    screen = look_at(qtbot, desk, tmp_path / "list.csv", HEAD + LANE)
    assert bring(qtbot, screen) == ["recipients", {"campaign": made}]


def test_a_file_is_chosen_and_a_copy_goes_to_its_own_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    assert desk.store
    assert desk.store.path
    shutil.copyfile(desk.store.path, tmp_path / "copy.organizer")
    (tmp_path / "list.csv").write_text(HEAD, encoding="utf-8")
    screen = shown(qtbot, ImportScreen(desk))
    assert screen.lead.text() == "Choose the file that is to come in. You see first what it would do."
    for name, place in (("copy.organizer", "merge"), ("list.csv", "import")):
        answer_dialogs(choose(tmp_path / name))
        with qtbot.waitSignal(screen.go) as gone:
            screen.choose.click()
        assert gone.args == [place, {"path": str(tmp_path / name)}]
