"""What is typed while the disk is full is not lost: a real file that may not grow any further."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.drafts import Drafts
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.screens.step import StepScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.typed import TypedDraft
from organizer.gui.window import Window
from organizer.store.campaigns import answer, load_campaign, load_group
from organizer.store.erase import erase_campaign
from organizer.store.letters import add_letter
from organizer.store.steps import load_notes, note_step
from tests.gui.desktop import Staying
from tests.gui.letter_desk import open_letters, shown

STEP = "find-offices"
LINE = "The clerk will call back on Monday." * 900
"""As much as a field of one line takes."""
LONG = "The clerk will call back on Monday. " * 3_000


@pytest.fixture
def ours(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk with a file and its campaign."""
    open_letters(desk, tmp_path)
    return desk


@contextmanager
def full_disk(desk: Desk) -> Iterator[None]:
    """Let the open file grow no further, as on a full disk, until the end."""
    pages = desk.read(_run, "PRAGMA page_count")
    desk.read(_run, f"PRAGMA max_page_count = {pages}")
    yield
    if desk.store is not None:
        desk.read(_run, "PRAGMA max_page_count = 1000000")


def _run(session: Session, statement: str) -> Any:  # noqa: ANN401 - whatever the engine says
    return session.execute(text(statement)).scalar()


def test_what_the_disk_refused_is_written_when_it_works_again(ours: Desk, qtbot: QtBot) -> None:
    with full_disk(ours), qtbot.waitSignal(ours.refused):
        ours.write_typed(note_step, ours.campaign, STEP, LONG)
        assert ours.waiting.count == 1
        ours.waiting.try_again()
        assert ours.waiting.count == 1
        assert ours.waiting.shown("", note_step, ours.campaign, STEP) == LONG
    with qtbot.waitSignals([ours.changed, ours.told]):
        ours.waiting.try_again()
    assert ours.waiting.count == 0
    assert ours.waiting.shown("stored", note_step, ours.campaign, STEP) == "stored"
    assert ours.read(load_notes, ours.campaign)[STEP] == LONG


def test_what_is_typed_later_in_the_same_place_comes_in_its_place(ours: Desk) -> None:
    with full_disk(ours):
        ours.write_typed(note_step, ours.campaign, STEP, LONG)
        ours.write_typed(note_step, ours.campaign, STEP, LONG + LONG)
        ours.write_typed(answer, ours.campaign, "decision.summary", LONG)
        assert ours.waiting.words == (LONG + LONG, LONG)
    ours.write_typed(note_step, ours.campaign, STEP, "Short.")
    assert ours.waiting.count == 0  # and with a write that went well all the others went too
    assert ours.read(load_notes, ours.campaign)[STEP] == "Short."
    assert ours.read(load_campaign, ours.campaign).decision.summary == LONG


def test_what_a_group_says_of_itself_waits_field_by_field(ours: Desk, qtbot: QtBot) -> None:
    screen = SettingsScreen(ours)
    qtbot.addWidget(screen)
    screen.arrive()
    with full_disk(ours):
        for name in ("group.name", "group.phone"):
            screen.address.left.emit(name, LINE)
        assert ours.waiting.count == 2
        screen.renew()
        assert screen.address.fields["group.phone"].value() == LINE
        assert screen.person.fields["initials"].value() == ""
    ours.waiting.try_again()
    group = ours.read(load_group)
    assert (group.name, group.phone) == (LINE, LINE)


def test_a_letter_and_a_task_show_what_waits_for_them(ours: Desk, qtbot: QtBot) -> None:
    ours.write(add_letter, ours.campaign, "notice-ice")
    letter = shown(qtbot, ComposerScreen(ours), {"letter": "notice-ice"})
    step = shown(qtbot, StepScreen(ours), {"step": "decide", "task": "record-decision"})
    assert letter.page
    first = letter.page.paragraphs[0].id
    with full_disk(ours):
        letter.writer.store_subject(LINE)
        letter.writer.store_paragraph(first, LINE)
        ours.write_typed(answer, ours.campaign, "decision.number", LINE)
        for screen in (letter, step):
            screen.renew()
        assert letter.form.subject.value() == LINE
        assert letter.form.paragraphs.editors[0].id == first
        assert letter.form.paragraphs.editors[0].words() == LINE
        fields = {name: field for form in step.panel.forms for name, field in form.fields.items()}
        assert fields["decision.number"].value() == LINE
    letter.close()


def test_it_waits_while_its_file_is_closed_and_is_no_matter_of_another_file(ours: Desk, tmp_path: Path) -> None:
    campaign, toolbox = ours.campaign, ours.toolbox
    assert toolbox is not None
    with full_disk(ours):
        ours.write_typed(note_step, campaign, STEP, LONG)
    path = tmp_path / "campaigns.organizer"
    ours.open(toolbox.create(tmp_path / "other.organizer", None))
    assert ours.waiting.count == 0
    ours.open(toolbox.open(path, None, True))
    assert ours.waiting.words == (LONG,)  # nobody writes into a file that is open to read only
    ours.open(toolbox.open(path, None, False))
    assert ours.read(load_notes, campaign)[STEP] == LONG


def test_what_can_never_be_written_is_told_and_waits_no_longer(ours: Desk, qtbot: QtBot) -> None:
    with full_disk(ours):
        ours.write_typed(note_step, "no such campaign", STEP, LONG)
        assert ours.waiting.count == 0  # refused for another reason than the disk
        ours.write_typed(note_step, ours.campaign, STEP, LONG)
    ours.store.write(erase_campaign, ours.campaign)  # type: ignore[union-attr]  # it is open
    with qtbot.waitSignal(ours.refused):
        ours.waiting.try_again()
    assert ours.waiting.words == ()


def test_drafts_that_the_disk_refused_are_stored_when_it_works_again(ours: Desk) -> None:
    with full_disk(ours):
        _type_half(ours.drafts)
        ours.drafts.keep()
        assert ours.drafts.has_failed
        assert ours.waiting.count == 1
        assert ours.waiting.words == (LONG,)
        ours.waiting.try_again()
        assert ours.waiting.count == 1
    ours.waiting.try_again()
    assert ours.waiting.count == 0
    assert not ours.drafts.has_failed


def _type_half(drafts: Drafts) -> None:
    drafts.put("typed/here", TypedDraft((("decision.date", LONG, ""),)))


def test_each_page_says_what_is_not_saved_and_shows_what_was_typed(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    open_letters(desk, tmp_path)
    window.show_place("step", {"step": STEP})
    screen = window.screen_in_front
    assert isinstance(screen, StepScreen)
    with full_disk(desk):
        screen.notes.setPlainText(LONG)
        screen.notes.commit()
        assert screen.saved.text() == "Not saved yet: 1"
        assert screen.saved.palette().windowText().color() == theme.color("danger")
        window.show_place("letters")
        shown = window.screen_in_front
        assert shown is not None
        assert shown.saved.text() == "Not saved yet: 1"
        window.show_place("step", {"step": STEP})
        assert screen.notes.toPlainText() == LONG
        staying = window.unsaved.asking = Staying()
        assert not window.close()
        assert staying.asked == [(LONG,)]
    qtbot.wait(0)
    desk.waiting.try_again()
    assert screen.saved.text().startswith("All changes saved")
    assert screen.saved.palette().windowText().color() == theme.color("text2")
    assert window.close()
    assert len(staying.asked) == 1


def test_what_waits_for_a_file_that_is_closed_is_told_asked_about_and_there_again(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path)
    told: list[str] = []
    desk.told.connect(told.append)
    with full_disk(desk):
        desk.write_typed(note_step, desk.campaign, STEP, LONG)
        _type_half(desk.drafts)
        desk.open(toolbox.create(tmp_path / "other.organizer", None))
    assert told == ["campaigns.organizer is closed. Not saved yet: 2. Free some space, and open it again."]
    staying = window.unsaved.asking = Staying()
    assert not window.close()
    assert staying.asked == [("In campaigns.organizer, which is closed or locked: 2",)]
    desk.open(toolbox.open(tmp_path / "campaigns.organizer", None, False))
    assert desk.waiting.elsewhere == {}
    assert [draft.texts[0][1] for draft in (desk.drafts.get("typed/here", TypedDraft),)] == [LONG]
    assert window.close()
    assert len(staying.asked) == 1


def test_somebody_may_close_and_lose_it(window: Window, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    with full_disk(desk):
        desk.write_typed(note_step, desk.campaign, STEP, LONG)
        window.unsaved.asking = lambda _window, _words: True
        assert window.close()
