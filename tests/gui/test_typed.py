"""Nothing that somebody typed is lost: it stands there again after another task, another page, and closing the file."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Answer
from organizer.domain.reply import Channel, Stance
from organizer.gui.desk import Desk
from organizer.gui.screens.answer import AnswerScreen
from organizer.gui.screens.calendar import CalendarScreen
from organizer.gui.screens.campaigns import NewCampaignScreen
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.date import DateScreen
from organizer.gui.screens.ending import EndingScreen
from organizer.gui.screens.entry import EntryScreen
from organizer.gui.screens.evidence import EvidenceScreen
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.start import StartScreen
from organizer.gui.screens.step import StepScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.typed import TypedDraft
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.screen import Screen
from organizer.store.campaigns import answer, load_campaign, start_campaign
from organizer.store.dates import load_dates
from organizer.store.events import add_event
from organizer.store.replies import record_reply
from organizer.store.steps import load_own_tasks, load_records
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import open_letters, shown
from tests.playbooks.gated import gated
from tests.store.pages.dated import REMIND

CLAUSE = {"step": "decide", "task": "clause"}


@pytest.fixture
def gated_desk(desk: Desk, tmp_path: Path) -> Desk:
    desk.playbooks = {PLAYBOOK: replace(gated(tmp_path), slug=PLAYBOOK)}
    open_letters(desk, tmp_path)
    return desk


def reopened(desk: Desk, toolbox: Toolbox, screen: Screen) -> None:
    """Close the file with the page in front, and open it again at the same campaign."""
    screen.hide()
    assert desk.store is not None
    assert desk.store.path is not None
    path, campaign = desk.store.path, desk.campaign
    desk.close()
    desk.open(toolbox.open(path, None, False))
    desk.choose(campaign)


def typed(field: FormField, text: str, *, leaving: bool = True) -> None:
    """Type into a field, key by key, and leave it."""
    editor = field.editor
    if isinstance(editor, Choice):
        editor.set_value(text)
    else:
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        editor.clear()
        QTest.keyClicks(editor, text)
    if leaving:
        field.commit()


def asked(screen: StepScreen, name: str) -> FormField:
    return next(form.fields[name] for form in screen.panel.forms if name in form.fields)


def answers(desk: Desk) -> dict[str, Answer]:
    return dict(desk.read(load_campaign, desk.campaign).asked.answers)


def test_half_answers_outlive_another_task_another_page_and_closing(
    qtbot: QtBot, gated_desk: Desk, toolbox: Toolbox
) -> None:
    desk = gated_desk
    screen = shown(qtbot, StepScreen(desk), CLAUSE)
    typed(asked(screen, "asked.days"), "sixty")
    typed(asked(screen, "asked.clause"), "A party may", leaving=False)
    other = next(line.id for line in screen.page.tasks if line.id != "clause") if screen.page else ""
    screen.tasks.chosen.emit(other)
    screen.tasks.chosen.emit("clause")
    assert asked(screen, "asked.days").unkept == "sixty"
    assert asked(screen, "asked.days").error.text() == "Write the number in digits. For example: 60."
    assert asked(screen, "asked.clause").value() == "A party may"
    reopened(desk, toolbox, screen)
    assert answers(desk) == {}
    screen = shown(qtbot, StepScreen(desk), CLAUSE)
    assert (asked(screen, "asked.days").unkept, asked(screen, "asked.clause").value()) == ("sixty", "A party may")
    screen.panel.primary.click()  # what can be read is stored, and the focus goes to what cannot
    assert answers(desk) == {"clause": "A party may"}
    assert asked(screen, "asked.days").editor.hasFocus()
    typed(asked(screen, "asked.days"), "60")
    assert answers(desk) == {"clause": "A party may", "days": "60"}
    assert desk.drafts.names == ()


def test_half_an_answer_stays_with_its_campaign_and_gives_way_to_a_newer_one(qtbot: QtBot, gated_desk: Desk) -> None:
    desk, first = gated_desk, gated_desk.campaign
    screen = shown(qtbot, StepScreen(desk), CLAUSE)
    typed(asked(screen, "asked.days"), "sixty")
    other = desk.write(start_campaign, PLAYBOOK, "Elsewhere", "VA").made
    desk.choose(other)
    screen.arrive(CLAUSE)
    assert asked(screen, "asked.days").unkept is None
    desk.choose(first)
    screen.arrive(CLAUSE)
    assert asked(screen, "asked.days").unkept == "sixty"
    desk.choose(other)
    screen.arrive(CLAUSE)
    desk.write(answer, first, "asked.days", "45")
    desk.choose(first)
    screen.arrive(CLAUSE)
    assert asked(screen, "asked.days").value() == "45"
    assert asked(screen, "asked.days").unkept is None


def test_day_and_note_of_a_task_wait_for_the_button(qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox) -> None:
    open_letters(desk, tmp_path, "ask-officials", decision__kind="", decision__date=None)
    screen = shown(qtbot, StepScreen(desk))
    assert screen.panel.task is not None
    asking = screen.panel.task.id
    screen.panel.mark.click()
    typed(screen.panel.done.day, "Octo")
    typed(screen.panel.done.note, "Talked to the clerk")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, StepScreen(desk), {"task": asking})
    done = screen.panel.done
    assert not done.isHidden()
    assert (done.day.unkept, done.note.value()) == ("Octo", "Talked to the clerk")
    screen.tasks.toggled.emit(asking)  # a tick takes nothing of what is typed
    screen.tasks.chosen.emit(asking)
    screen.panel.reopen.click()
    assert done.note.value() == "Talked to the clerk"
    typed(done.day, "October 20, 2010")
    screen.panel.mark.click()
    assert [(one.task, one.note) for one in desk.read(load_records, desk.campaign)] == [(asking, "Talked to the clerk")]
    assert desk.drafts.names == ()


def test_a_task_that_is_begun_stands_open_in_its_step(
    qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox
) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, StepScreen(desk))
    step = screen.page.id if screen.page else ""
    screen.new_task.open_form()
    typed(screen.new_task.field, "Ask the union")
    screen.arrive({"step": screen.page.after.id if screen.page and screen.page.after else ""})
    assert (screen.new_task.field.isVisible(), screen.new_task.field.value()) == (False, "")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, StepScreen(desk), {"step": step})
    assert screen.new_task.field.isVisible()
    screen.new_task.add.click()
    assert [own.title for own in desk.read(load_own_tasks, desk.campaign)] == ["Ask the union"]
    assert screen.new_task.opener.hasFocus()
    screen.new_task.open_form()
    typed(screen.new_task.field, "Not this")
    screen.new_task.close_form.click()
    assert desk.drafts.names == ()


def test_a_draft_is_packed_and_unpacked() -> None:
    draft = TypedDraft((("asked.days", "sixty", "60"),))
    assert TypedDraft.unpacked(draft.packed(), draft.held_files()) == draft


def test_a_date_is_kept_as_it_is_typed_until_it_is_whole(qtbot: QtBot, dated: Desk, toolbox: Toolbox) -> None:
    desk = dated
    screen = shown(qtbot, DateScreen(desk))
    new = screen.form.form.fields
    typed(new["title"], "Hearing")
    typed(new["day"], "Decem")
    screen.arrive({"date": REMIND})
    screen.arrive({})
    assert (new["title"].value(), new["day"].unkept) == ("Hearing", "Decem")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, DateScreen(desk))
    new = screen.form.form.fields
    assert (new["title"].value(), new["day"].error.text()) == (
        "Hearing",
        "Write the date with its year. For example: October 1, 2010.",
    )
    typed(new["day"], "December 20, 2010")
    screen.add.click()
    made = next(entry.key for entry in desk.read(load_dates, desk.campaign) if entry.title == "Hearing")
    assert desk.drafts.names == ()
    screen.arrive({"date": made})
    typed(new["kind"], "day")  # counted from a day that is not given yet, so nothing is stored
    typed(new["count"], "10")
    screen.arrive({})
    assert new["title"].value() == ""
    screen.arrive({"date": made})
    assert (new["kind"].value(), new["count"].value(), new["start"].isHidden()) == ("day", "10", False)
    typed(new["start"], "December 1, 2010")
    assert desk.drafts.names == ()


def test_more_time_that_is_begun_stands_on_every_page_of_the_date(qtbot: QtBot, dated: Desk, toolbox: Toolbox) -> None:
    desk = dated
    screen = shown(qtbot, DateScreen(desk), {"date": REMIND})
    screen.detail.form.ask()
    typed(screen.detail.form.reason, "They asked for it")
    reopened(desk, toolbox, screen)
    calendar = shown(qtbot, CalendarScreen(desk))
    (late,) = (card.form for card in calendar.agenda.late_cards)
    assert not late.isHidden()
    typed(late.day, "December 29")
    home = shown(qtbot, HomeScreen(desk))
    (late,) = (card.form for card in home.side.late_cards)
    assert (late.day.unkept, late.reason.value()) == ("December 29", "They asked for it")
    typed(late.day, "December 29, 2010")
    late.submit()
    assert desk.drafts.names == ()


def test_a_new_campaign_waits_for_its_button(qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, NewCampaignScreen(desk))
    typed(screen.form.fields["jurisdiction.name"], "City of Fair")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, NewCampaignScreen(desk), {"answers": {"jurisdiction.state": "OH"}})
    assert screen.form.values() == {"playbook": "", "jurisdiction.state": "OH", "jurisdiction.name": "City of Fair"}


def test_the_first_answers_outlive_another_look(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, StartScreen(desk))
    typed(screen.form.fields["group.name"], "Riverbend Neighbors", leaving=False)
    assert shown(qtbot, StartScreen(desk)).form.fields["group.name"].value() == "Riverbend Neighbors"


def test_the_date_of_an_entry_on_record_stays_until_it_can_be_read(
    qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox
) -> None:
    open_letters(desk, tmp_path)
    on = ApproximateDate.parse("2010-10-14")
    made = desk.write(add_event, desk.campaign, on, "A talk").made
    screen = shown(qtbot, EntryScreen(desk), {"event": made})
    typed(screen.form.fields["on"], "Octobr 2010")
    typed(screen.form.fields["title"], "A second talk")  # stored, and the page drawn anew
    assert screen.form.fields["on"].value() == "Octobr 2010"
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, EntryScreen(desk))
    assert screen.form.fields["on"].value() == ""
    screen.arrive({"event": made})
    assert (screen.form.fields["on"].value(), screen.form.fields["title"].value()) == ("Octobr 2010", "A second talk")
    typed(screen.form.fields["on"], "October 2010")
    assert desk.drafts.names == ()


def test_days_and_answers_in_the_form_of_a_letter_stay_with_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox
) -> None:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-ice"})
    typed(screen.form.date, "Octo")
    typed(screen.form.to.form.fields["recipient.checked_on"], "last week")
    section = screen.form.answers.sections["decision"]
    typed(section.form.fields["decision.date"], "in the fall")
    screen.arrive({"letter": "notice-sib"})
    assert (screen.form.date.unkept, screen.form.to.form.fields["recipient.checked_on"].unkept) == (None, None)
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-ice"})
    assert screen.form.date.unkept == "Octo"
    assert screen.form.to.form.fields["recipient.checked_on"].unkept == "last week"
    assert not screen.form.to.form.isHidden()
    section = screen.form.answers.sections["decision"]
    assert (section.form.fields["decision.date"].unkept, section.form.isHidden()) == ("in the fall", False)
    for field in (screen.form.date, screen.form.to.form.fields["recipient.checked_on"]):
        typed(field, "October 20, 2010")
    typed(section.form.fields["decision.date"], "October 5, 2010")
    assert desk.drafts.names == ()


def test_how_a_campaign_ended_waits_for_its_button(qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, EndingScreen(desk))
    typed(screen.day, "last fall")
    typed(screen.note, "The board voted")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, EndingScreen(desk))
    assert (screen.day.unkept, screen.note.value()) == ("last fall", "The board voted")
    typed(screen.day, "September 20, 2010")
    next(iter(screen.options.values())).click()
    screen.close_it.click()
    assert (screen.note.value(), desk.drafts.names) == ("The board voted", ())


def test_the_date_of_an_answer_on_record_stays_until_it_can_be_read(
    qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox
) -> None:
    open_letters(desk, tmp_path)
    on = ApproximateDate.parse("2010-09-14")
    made = desk.write(record_reply, desk.campaign, (), Channel.PAPER, Stance.NO_POSITION, on).made
    screen = shown(qtbot, AnswerScreen(desk), {"reply": made})
    typed(screen.form.form.fields["answer.on"], "Septembr 2010")
    typed(screen.form.form.fields["answer.who"], "Dana")  # stored, and the page drawn anew
    screen.arrive({})
    assert screen.form.form.fields["answer.on"].value() == ""
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, AnswerScreen(desk), {"reply": made})
    fields = screen.form.form.fields
    assert (fields["answer.on"].value(), fields["answer.who"].value()) == ("Septembr 2010", "Dana")
    typed(fields["answer.on"], "September 2010")
    assert desk.drafts.names == ()


def test_a_fact_that_is_begun_stands_open(qtbot: QtBot, desk: Desk, tmp_path: Path, toolbox: Toolbox) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, EvidenceScreen(desk))
    screen.facts.open_form()
    typed(screen.facts.form.fields["fact.text"], "Half were let go")
    typed(screen.facts.form.fields["fact.date"], "Sept")
    reopened(desk, toolbox, screen)
    screen = shown(qtbot, EvidenceScreen(desk))
    fields = screen.facts.form.fields
    assert (fields["fact.text"].value(), fields["fact.date"].value()) == ("Half were let go", "Sept")
    assert fields["fact.text"].isVisible()
    typed(fields["fact.source"], "The sheriff, page 4")
    typed(fields["fact.date"], "September 2010")
    screen.facts.keep.click()
    assert "Half were let go" in {fact.text for fact in desk.read(load_campaign, desk.campaign).facts}
    assert (fields["fact.text"].isVisible(), fields["fact.text"].value(), desk.drafts.names) == (False, "", ())
    screen.facts.open_form()
    typed(fields["fact.text"], "Not this")
    screen.facts.leave.click()
    assert desk.drafts.names == ()
