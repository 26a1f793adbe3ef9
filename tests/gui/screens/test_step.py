from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Activation
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import answer_of
from organizer.domain.playbook import TaskKind
from organizer.domain.reply import Channel, Stance
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.screens.step import StepScreen
from organizer.store.campaigns import answer, load_campaign
from organizer.store.offices import check_office
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.steps import load_notes, load_own_tasks, load_records, note_step
from tests.builders import PLAYBOOK, TODAY, end_step, finish_steps, prove
from tests.gui.letter_desk import open_letters, shown

Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> StepScreen:
    open_letters(desk, tmp_path, "ask-officials", decision__kind="", decision__date=None)
    return shown(qtbot, StepScreen(desk))


@pytest.fixture
def went(screen: StepScreen) -> Went:
    places: Went = []
    screen.go.connect(lambda place, given: places.append((place, given)))
    return places


@pytest.fixture
def refused(desk: Desk) -> list[str]:
    sentences: list[str] = []
    desk.refused.connect(sentences.append)
    return sentences


def _row(screen: StepScreen, key: str) -> Row:
    row = screen.tasks.rows.row(screen.tasks.rows.place(key))
    assert row is not None
    return row


def _line(screen: StepScreen, name: str) -> QLineEdit:
    form = next(form for form in screen.panel.forms if name in form.fields)
    editor = form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def _texts(part: QWidget) -> str:
    QApplication.processEvents()  # what was just laid out is shown
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def _done(desk: Desk) -> dict[str, tuple[date | None, str, str]]:
    records = desk.read(load_records, desk.campaign)
    return {record.task: (record.done_on, record.note, record.by) for record in records}


def test_it_opens_the_current_step_at_its_open_task(screen: StepScreen) -> None:
    assert screen.heading.text() == "Decide and record who is asking"
    assert screen.heading.accessibleName() == "Step 1 of 7, Decide and record who is asking"
    assert screen.heading.hasFocus()
    assert screen.area.verticalScrollBar().value() == 0
    assert screen.lead.text() == "Step 1 of 7. In progress."
    assert screen.panel.heading.text() == "Ask your officials to act"
    assert screen.before.isHidden()
    assert screen.after.accessibleName() == "Next step: Find the two offices"
    assert screen.choice.currentText() == "1. Decide and record who is asking (In progress)"
    assert screen.help_text()
    told = _texts(screen)
    for heading in ("What you do", "Why", "Who does it", "What proves it", "Where this comes from"):
        assert heading in told


def test_answers_are_stored_one_by_one_and_the_focus_stays(screen: StepScreen, desk: Desk) -> None:
    screen.arrive({"step": "decide", "task": "record-decision"})
    day, number = _line(screen, "decision.date"), _line(screen, "decision.number")
    day.setFocus()
    QTest.keyClicks(day, "sept 28 2010")
    number.setFocus()
    assert answer_of(desk.read(load_campaign, desk.campaign), "decision.date") == date(2010, 9, 28)
    assert QApplication.focusWidget() is number
    assert day.text() == "September 28, 2010"
    assert screen.panel.heading.text() == "Write down the decision"


def test_continue_says_what_is_missing_then_goes_on(screen: StepScreen, desk: Desk) -> None:
    screen.arrive({"step": "decide", "task": "record-decision"})
    screen.panel.primary.click()
    field = screen.panel.forms[0].fields["decision.kind"]
    assert field.error.text() == "Answer this, or mark the task done with a note: Kind of decision"
    assert field.editor.hasFocus()
    desk.write(answer, desk.campaign, "decision.kind", "resolution")
    desk.write(answer, desk.campaign, "decision.date", date(2010, 9, 28))
    assert _row(screen, "record-decision").status == "Done"
    screen.acts()["primary"]()
    assert field.error.text() == ""
    assert screen.panel.heading.text() == "Check who agrees and who does not"
    screen.arrive({"step": "decide", "task": "draft-resolution"})
    assert screen.panel.marked.text() == "Not needed: the decision is on record"
    screen.tasks.toggled.emit("draft-resolution")  # somebody gave them a draft all the same
    assert _done(desk)["draft-resolution"][0] == TODAY


def test_what_nobody_knows_is_marked_done_with_a_note(screen: StepScreen, desk: Desk) -> None:
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.UNKNOWN)
    screen.arrive({"step": "decide", "task": "find-activation"})
    assert screen.panel.mark.text() == "Mark done with a note"
    assert not screen.panel.why_note.isVisible()
    screen.panel.mark.click()
    assert screen.panel.mark.text() == "Mark done"
    assert screen.panel.why_note.text() == "Say in the note what is missing, and why."
    assert screen.panel.why_note.isVisible()
    assert screen.panel.done.note.editor.hasFocus()
    QTest.keyClicks(screen.panel.done.note.editor, "Nobody could tell us")
    screen.panel.mark.click()
    assert _done(desk)["find-activation"] == (TODAY, "Nobody could tell us", "")
    assert screen.panel.heading.text() == "Ask your officials to act"


def test_the_work_begins_at_the_first_question_that_has_no_answer(screen: StepScreen, desk: Desk) -> None:
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.UNKNOWN)
    screen.arrive({"step": "decide", "task": "find-activation"})
    first, optional = screen.panel.forms
    assert first.fields["jurisdiction.activation"].editor.hasFocus()
    assert list(optional.fields) == ["jurisdiction.activation_date"]
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.SCHEDULED)
    screen.arrive({"step": "decide", "task": "find-activation"})
    assert screen.panel.forms[0].fields["jurisdiction.activation"].editor.hasFocus()


def test_addresses_that_are_checked_only_have_to_be_marked(screen: StepScreen, desk: Desk, went: Went) -> None:
    screen.arrive({"step": "find-offices", "task": "check-offices"})
    assert (screen.panel.primary.text(), screen.panel.elsewhere.isVisible()) == ("Check the addresses", False)
    for office in ("state_identification_bureau/VA", "ice_assistant_director"):
        desk.write(check_office, office, TODAY, "AR", "called")
    assert (screen.panel.primary.text(), screen.panel.elsewhere.text()) == ("Mark done", "Check the addresses")
    assert not screen.panel.mark.isVisible()
    screen.panel.elsewhere.click()
    assert went == [("recipients", {})]
    screen.panel.primary.click()
    assert list(_done(desk)) == ["check-offices"]


def test_work_by_hand_is_recorded_with_day_note_and_initials(screen: StepScreen, desk: Desk) -> None:
    desk.write(set_setting, "initials", "AR")
    screen.arrive({"step": "find-offices", "task": "find-field-office"})
    note = screen.panel.done.note.editor
    assert note.hasFocus()
    assert screen.panel.primary.text() == "Write down the field office"
    QTest.keyClicks(note, "Washington field office")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert _done(desk) == {"find-field-office": (TODAY, "Washington field office", "AR")}
    screen.arrive({"step": "find-offices", "task": "find-field-office"})
    assert screen.panel.marked.text() == "Done on September 30, 2010 by AR. Washington field office"
    assert screen.panel.primary.isHidden()
    assert screen.panel.reopen.hasFocus()
    screen.panel.reopen.click()
    assert _done(desk) == {}
    assert not screen.panel.done.isHidden()


def test_a_day_that_cannot_be_read_marks_nothing(screen: StepScreen, desk: Desk) -> None:
    screen.arrive({"step": "find-offices", "task": "find-field-office"})
    day = screen.panel.done.day.editor
    assert isinstance(day, QLineEdit)
    day.setText("some day")
    screen.panel.primary.click()
    assert screen.panel.done.day.error.text() == "Write the date with its year. For example: October 1, 2010."
    day.setText("")
    screen.panel.primary.click()
    assert screen.panel.done.day.error.text() == "Enter the day on which it was done."
    assert _done(desk) == {}


def test_letters_and_recipients_open_their_places(screen: StepScreen, went: Went) -> None:
    screen.panel.primary.click()
    screen.arrive({"step": "find-offices", "task": "check-offices"})
    screen.panel.primary.click()
    assert went == [("letter", {"letter": "ask-officials"}), ("recipients", {})]


def test_a_blocked_step_says_why_and_explains_when_it_is_pressed(
    screen: StepScreen, desk: Desk, refused: list[str]
) -> None:
    screen.arrive({"step": "mail-notices"})
    assert screen.blocked.heading.text() == "This step cannot start yet"
    assert "Needs two signed letters." in _texts(screen.blocked)
    assert screen.finish.isEnabled()
    screen.finish.click()
    screen.panel.primary.click()
    assert refused == ["This cannot be done yet. Needs two signed letters."] * 2
    assert _done(desk) == {}


def test_what_the_record_ends_leads_to_where_it_is_written_down(
    screen: StepScreen, desk: Desk, went: Went, refused: list[str]
) -> None:
    assert desk.store is not None
    finish_steps(desk.store, desk.campaign, desk.playbooks[PLAYBOOK], 2)
    screen.arrive({"step": "write-notices", "task": "sign-ice"})
    assert screen.panel.mark.isHidden()
    screen.tasks.choose_row("sign-ice")
    QTest.keyClick(screen.tasks, Qt.Key.Key_Space)
    screen.panel.primary.click()
    assert refused == [
        "A tick does not end this task. Open it, and write down what was done.",
        'This cannot be done yet. First do "Write the notice to ICE".',
    ]
    desk.write(prove, desk.campaign, "notice-ice", TaskKind.SIGNED)
    screen.arrive({"step": "write-notices", "task": "sign-ice"})
    screen.panel.primary.click()
    assert went[-1] == ("letter", {"letter": "notice-ice"})
    screen.finish.click()
    screen.finish.click()
    assert not {"sign-ice", "sign-sib"} & set(_done(desk))
    assert refused[-1] == "What is left here is done by writing it down, task by task."
    came = ApproximateDate.parse("2010-09-30")
    desk.write(record_reply, desk.campaign, (), Channel.MEETING, Stance.ASKS, came)
    screen.arrive({"step": "get-answer", "task": "hold-meeting"})
    screen.tasks.choose_row("hold-meeting")
    QTest.keyClick(screen.tasks, Qt.Key.Key_Space)
    assert refused[-1] == "This task is done because of what is written down. Change it there."
    screen.arrive({"step": "record-outcome", "task": "choose-outcome"})  # giving up early
    screen.panel.primary.click()
    assert "ending" in [place for place, _ in went]


def test_space_marks_and_unmarks_and_enter_opens(screen: StepScreen, desk: Desk, refused: list[str]) -> None:
    screen.arrive({"step": "decide", "task": "draft-resolution"})
    screen.tasks.setFocus()
    QTest.keyClick(screen.tasks, Qt.Key.Key_Space)
    assert list(_done(desk)) == ["draft-resolution"]
    screen.arrive({"step": "decide", "task": "draft-resolution"})
    QTest.keyClick(screen.tasks, Qt.Key.Key_Space)
    assert _done(desk) == {}
    screen.tasks.choose_row("record-group")
    QTest.keyClick(screen.tasks, Qt.Key.Key_Space)
    assert refused == ["This task is done because it is answered. Empty an answer to open it."]
    QTest.keyClick(screen.tasks, Qt.Key.Key_Return)
    assert screen.panel.heading.text() == "Write down who your group is"
    assert _line(screen, "group.name").hasFocus()


def test_own_tasks_are_added_done_and_deleted(screen: StepScreen, desk: Desk, refused: list[str]) -> None:
    screen.acts()["add_task"]()
    field = screen.new_task.field
    assert field.editor.hasFocus()
    screen.new_task.add.click()
    assert field.error.text() == "Write what is to do"
    QTest.keyClicks(field.editor, "Call the clerk")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    (own,) = desk.read(load_own_tasks, desk.campaign)
    assert (own.title, own.step) == ("Call the clerk", "decide")
    assert _row(screen, own.id).hint == "Added by your group"
    screen.tasks.choose_row("record-group")
    screen.tasks.setFocus()
    QTest.keyClick(screen.tasks, Qt.Key.Key_Delete)
    assert refused == ["This task belongs to the playbook. You can delete only tasks you added."]
    screen.arrive({"step": "decide", "task": own.id})
    screen.panel.primary.click()
    assert own.id in _done(desk)
    screen.arrive({"step": "decide", "task": own.id})
    screen.panel.remove.click()
    assert desk.read(load_own_tasks, desk.campaign) == ()


def test_a_new_task_can_be_left(screen: StepScreen, desk: Desk) -> None:
    screen.new_task.opener.click()
    screen.new_task.close_form.click()
    assert screen.new_task.opener.hasFocus()
    assert desk.read(load_own_tasks, desk.campaign) == ()


def test_a_step_is_marked_done_at_once_and_leads_on(screen: StepScreen, desk: Desk, went: Went) -> None:
    screen.arrive({"step": "find-offices"})
    screen.finish.click()
    assert sorted(_done(desk)) == ["check-offices", "find-field-office"]
    assert screen.finish.isHidden()
    assert screen.panel.isHidden()
    assert screen.after.hasFocus()
    screen.do_next()
    assert went == [("step", {"step": "write-notices"})]


def test_after_the_last_task_the_way_on_has_the_focus(screen: StepScreen, desk: Desk) -> None:
    screen.arrive({"step": "find-offices", "task": "check-offices"})
    screen.panel.mark.click()
    screen.panel.mark.click()
    assert screen.panel.heading.text() == "Find your ICE field office"
    screen.panel.primary.click()
    assert screen.after.hasFocus()
    assert len(_done(desk)) == 2


def test_the_way_back_and_on(screen: StepScreen, went: Went) -> None:
    assert "previous" not in screen.acts()  # the first step: the keys go back in the history
    screen.after.click()
    screen.acts()["next"]()
    screen.arrive({"step": "record-outcome"})
    assert "next" not in screen.acts()
    screen.acts()["previous"]()
    screen.before.click()
    screen.choice.set_value("mail-notices")
    screen.choice.activated.emit(3)
    assert [given["step"] for _, given in went] == [*["find-offices"] * 2, *["get-answer"] * 2, "mail-notices"]


def test_when_all_is_done_the_last_step_is_shown(screen: StepScreen, desk: Desk, refused: list[str]) -> None:
    for step in desk.playbooks[PLAYBOOK].steps:
        desk.write(end_step, desk.campaign, step)
    screen.arrive({})
    assert screen.heading.text() == "Record what happened"
    screen.do_next()
    assert refused == ["This is the last step."]


def test_a_link_leads_to_its_field(screen: StepScreen) -> None:
    screen.arrive({"field": "signer.title"})
    assert screen.panel.heading.text() == "Write down which official signs"
    assert _line(screen, "signer.title").hasFocus()
    screen.arrive({"field": "signer.phone"})
    assert _line(screen, "signer.phone").hasFocus()


def test_notes_are_stored_when_they_are_left_or_after_a_pause(screen: StepScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.notes.setFocus()
    QTest.keyClicks(screen.notes, "Call before noon.")
    desk.write(note_step, desk.campaign, "decide", "Written elsewhere")
    assert screen.notes.toPlainText() == "Call before noon."  # what is being typed stays
    screen.choice.setFocus()
    assert desk.read(load_notes, desk.campaign) == {"decide": "Call before noon."}
    with qtbot.waitSignal(screen.notes.left, timeout=4000):
        screen.notes.setPlainText("Again")
    assert desk.read(load_notes, desk.campaign) == {"decide": "Again"}
    desk.undo()
    assert screen.notes.toPlainText() == "Call before noon."


def test_every_focusable_has_a_name(screen: StepScreen) -> None:
    screen.arrive({"step": "decide", "task": "record-decision"})
    screen.new_task.open_form()
    for widget in screen.findChildren(QWidget):
        is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if is_stop and not widget.objectName().startswith("qt_"):
            text = getattr(widget, "text", lambda: "")()
            assert widget.accessibleName() or text, type(widget).__name__
