from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.answer_draft import AnswerDraft, AnswerValues
from organizer.gui.desk import Desk
from organizer.gui.log_draft import LogDraft
from organizer.gui.screens.entry import EntryDraft
from organizer.gui.toolbox import Toolbox
from tests.store.raw_sql import run

LOG = LogDraft((("day", "Septem"), ("block", ("One line", "Another"))), ("fax",), "a" * 64, (Path("slip.pdf"),))
ENTRY = EntryDraft(("Talks", "", "", "A.R."), (Path("photo.jpg"),))


def an_answer() -> AnswerDraft:
    values = AnswerValues(("notice-ice",), "email", "June 2010", "Dana", "", "", "A pasted text.")
    draft = AnswerDraft(values).with_file("a.pdf", b"%PDF a", "application/pdf", "Page 1")
    return draft.with_file("b.pdf", b"%PDF b", "application/pdf").without("new-1")


@pytest.fixture
def path(desk: Desk, toolbox: Toolbox, tmp_path: Path) -> Path:
    path = tmp_path / "group.organizer"
    desk.open(toolbox.create(path, None))
    return path


def test_what_is_typed_and_added_is_there_again_with_the_file(desk: Desk, toolbox: Toolbox, path: Path) -> None:
    drafts = desk.drafts
    for name, draft in (("log", LOG), ("answer", an_answer()), ("entry", ENTRY)):
        drafts.put(name, draft)
    drafts.put("log", LOG)
    desk.close()
    assert list(drafts.names) == []
    desk.open(toolbox.open(path, None, False))
    assert list(drafts.names) == ["answer", "entry", "log"]
    drafts.put("entry", EntryDraft())  # emptied again; the others are kept as they are, read or not
    desk.open(toolbox.create(path.with_name("other.organizer"), None))
    assert list(drafts.names) == []
    desk.open(toolbox.open(path, None, False))
    assert desk.store is not None
    assert desk.store.undo_label() == ""
    assert (drafts.get("answer", AnswerDraft), drafts.get("log", LogDraft)) == (an_answer(), LOG)
    assert drafts.get("answer", AnswerDraft).put_back().shown[0].label == "Page 1"
    assert drafts.get("entry", EntryDraft) == EntryDraft()
    drafts.drop("log")
    desk.open(toolbox.create(path.with_name("third.organizer"), None))
    desk.open(toolbox.open(path, None, True))
    assert list(drafts.names) == ["answer"]
    drafts.put("log", LOG)  # to look at; nothing is written
    desk.open(toolbox.open(path, None, False))
    assert list(drafts.names) == ["answer"]


def test_it_is_stored_a_moment_after_the_first_key(desk: Desk, toolbox: Toolbox, path: Path, qtbot: QtBot) -> None:
    desk.drafts._pause.setInterval(0)  # noqa: SLF001 - or the test would wait as long as a person
    desk.drafts.put("entry", ENTRY)
    with qtbot.waitSignal(desk.drafts._pause.timeout):  # noqa: SLF001 - as above
        pass
    with toolbox.open(path, None, True) as store:
        assert store.read(run, "SELECT name FROM draft") == "entry"


def test_drafts_that_the_file_does_not_take_are_said(desk: Desk, toolbox: Toolbox, path: Path, qtbot: QtBot) -> None:
    desk.drafts.put("entry", ENTRY)
    stick = path.parent
    pulled = stick.rename(stick.with_name("pulled"))
    with qtbot.waitSignal(desk.refused) as told:
        desk.drafts.keep()
    assert "is not there any more" in str(told.args)
    pulled.rename(stick)
    desk.drafts.keep()
    with toolbox.open(path, None, True) as store:
        assert store.read(run, "SELECT name FROM draft") == "entry"


def test_drafts_go_into_our_version_where_the_file_is_not_ours_any_more(
    desk: Desk, toolbox: Toolbox, path: Path, qtbot: QtBot
) -> None:
    desk.drafts.put("entry", ENTRY)
    path.rename(path.with_name("moved.organizer"))
    with qtbot.waitSignal(desk.replaced) as kept:
        desk.drafts.keep()
    copy = path.with_name("group-yours.organizer")
    assert kept.args == [copy]
    assert not desk.drafts.unkept()
    with toolbox.open(copy, None, True) as store:
        assert store.read(run, "SELECT name FROM draft") == "entry"
