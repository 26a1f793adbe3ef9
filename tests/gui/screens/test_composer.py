from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Campaign
from organizer.domain.letter import Delivery
from organizer.gui.desk import Desk
from organizer.gui.private_copy import remove_copies
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.widgets.paragraph_editor import ParagraphEditor
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.mailings import record_mailing
from tests.builders import print_and_mail
from tests.gui.letter_desk import open_letters, shown


def _letter(desk: Desk) -> StoredLetter:
    return desk.read(load_letters, desk.campaign)[0]


def _campaign(desk: Desk) -> Campaign:
    return desk.read(load_campaign, desk.campaign)


def _type(editor: ParagraphEditor, words: str) -> None:
    editor.focus_editor()
    editor.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor.box, words)


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ComposerScreen:
    open_letters(desk, tmp_path, "notice-sib")
    return shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})


def test_the_letter_stands_in_the_form_and_on_the_page(screen: ComposerScreen) -> None:
    assert screen.heading.text() == "Notice to the State Identification Bureau"
    assert screen.preview.page_count >= 1
    assert screen.form.to.office is not None
    assert screen.form.to.office.value() == "state_identification_bureau/VA"
    assert "Virginia State Police" in screen.form.to.block.text()
    assert screen.status.text().startswith("Nothing to fix")
    assert screen.help_text()
    first = screen.form.paragraphs.editors[0]
    assert "September 28, 2010" in first.box.accessibleDescription()
    assert first.box.accessibleName() == "Paragraph 1"
    assert "Rests on" in screen.form.paragraphs.editors[1].sources.text()


def test_the_page_follows_the_typing_and_keeps_zoom_and_place(qtbot: QtBot, screen: ComposerScreen) -> None:
    screen.preview.set_zoom(150)
    bar = screen.preview.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(120)
    _type(screen.form.paragraphs.editors[0], " Hear us.")
    qtbot.waitUntil(lambda: "Hear us." in screen.preview.words.toPlainText())
    assert (screen.preview.zoom, bar.value()) == (150, 120)
    assert _letter(screen.desk).edits.paragraphs == ()  # the page comes before the store


def test_a_paragraph_is_stored_when_it_is_left_and_can_be_taken_back(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[0]
    plain = editor.words()
    _type(editor, " Hear us.")
    screen.form.subject.focus_editor()
    assert dict(_letter(screen.desk).edits.paragraphs) == {"decision": plain + " Hear us."}
    assert editor.tag.text() == "Changed by you"
    assert editor.box.accessibleDescription().startswith("Changed by you.")
    editor.acts.back.click()
    assert editor.words() == plain
    assert _letter(screen.desk).edits.paragraphs == ()
    assert editor.tag.isHidden()
    assert screen.desk.store is not None
    assert screen.desk.store.undo_label() == "Change paragraph back"


def test_typing_the_playbooks_words_again_is_no_change(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[0]
    _type(editor, "x")
    editor.commit()
    QTest.keyClick(editor.box, Qt.Key.Key_Backspace)
    editor.commit()
    assert _letter(screen.desk).edits.paragraphs == ()


def test_an_emptied_paragraph_is_left_out_and_stays_in_the_form(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[0]
    editor.focus_editor()
    editor.box.selectAll()
    QTest.keyClick(editor.box, Qt.Key.Key_Delete)
    editor.commit()
    assert editor.tag.text() == "Left out by you"
    assert screen.form.paragraphs.editors[0] is editor
    assert "adopted Resolution" not in screen.preview.words.toPlainText()


def test_subject_and_date_are_the_letters_own_until_emptied(screen: ComposerScreen) -> None:
    subject, day = screen.form.subject.editor, screen.form.date.editor
    assert isinstance(subject, QLineEdit)
    assert isinstance(day, QLineEdit)
    subject.selectAll()
    QTest.keyClicks(subject, "Our notice")
    screen.form.subject.commit()
    day.selectAll()
    QTest.keyClicks(day, "Oct 4 2010")
    screen.form.date.commit()
    assert _letter(screen.desk).edits.subject == "Our notice"
    assert _letter(screen.desk).date == date(2010, 10, 4)
    subject.clear()
    screen.form.subject.commit()
    day.setText("October 1, 2010")
    screen.form.date.commit()
    assert _letter(screen.desk).edits.subject is None
    assert _letter(screen.desk).date is None
    assert subject.text().startswith("Notice concerning")


def test_an_answer_of_the_campaign_is_changed_beside_the_letter(screen: ComposerScreen) -> None:
    section = screen.form.answers.sections["decision"]
    assert section.form.isHidden()
    section.toggle.click()
    field = section.form.fields["decision.number"]
    assert isinstance(field.editor, QLineEdit)
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "2010-99")
    screen.redraw()
    assert "Resolution 2010-99" in screen.preview.words.toPlainText()
    field.commit()
    assert _campaign(screen.desk).decision.number == "2010-99"
    section.toggle.click()
    assert "2010-99" in section.value.text()


def test_an_own_address_replaces_the_directorys_and_can_be_taken_back(screen: ComposerScreen) -> None:
    to = screen.form.to
    to.toggle.click()
    box = to.form.fields["recipient.address"].editor
    assert isinstance(box, QPlainTextEdit)
    box.selectAll()
    box.insertPlainText("1 New Street\nRichmond, VA 23219")
    screen.redraw()
    assert "1 New Street" in screen.preview.words.toPlainText()
    to.commit()
    own = _campaign(screen.desk).recipient("state_identification_bureau")
    assert own is not None
    assert (own.address, own.name, own.source) == (("1 New Street", "Richmond, VA 23219"), None, None)
    assert not to.back.isHidden()
    to.back.click()
    assert _campaign(screen.desk).recipient("state_identification_bureau") is None
    assert "P. O. Box 27472" in to.block.text()
    to.toggle.click()
    assert to.form.isHidden()


def test_the_next_problem_puts_the_focus_in_its_field(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", jurisdiction__state="IN", decision__date=None)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})
    assert screen.status.text() == "2 things to fix before you print"
    assert screen.problem_count() == 0
    screen.next_problem()
    field = screen.form.answers.sections["decision"].form.fields["decision.date"]
    assert QApplication.focusWidget() is field.editor
    assert field.error.text() == "Enter the date of the decision."
    screen.next_problem()
    address = screen.form.to.form.fields["recipient.address"]
    assert QApplication.focusWidget() is address.editor
    assert field.error.text() == ""
    assert address.editor.accessibleDescription().startswith("Error: Enter the street or P.O. box")


def test_a_warning_is_gone_to_and_not_shown_as_an_error(screen: ComposerScreen) -> None:
    assert screen.status.text() == "Nothing to fix, 2 things to look at"
    screen.next_problem()
    assert QApplication.focusWidget() is screen.form.to.form.fields["recipient.address"].editor
    assert screen.form.to.form.fields["recipient.address"].error.text() == ""


def test_from_check_a_problem_leads_to_its_field_and_continue_leads_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-sib", signer__name="")
    arguments = {"letter": "notice-sib", "field": "signer.name", "checked": True}
    screen = shown(qtbot, ComposerScreen(desk), arguments)
    field = screen.form.answers.sections["signer"].form.fields["signer.name"]
    assert QApplication.focusWidget() is field.editor
    assert field.error.text() == "Enter the name of the official who signs."
    assert screen.problem_count() == 1
    assert "DRAFT" in screen.preview.caption.text()
    assert screen.primary.text() == "Continue"
    assert isinstance(field.editor, QLineEdit)
    QTest.keyClicks(field.editor, "Dana Whitfield")
    with qtbot.waitSignal(screen.go) as gone:
        screen.primary.click()
    assert gone.args == ["check", {"letter": "notice-sib"}]
    assert _campaign(desk).signer.name == "Dana Whitfield"
    assert field.error.text() == ""
    assert "DRAFT" not in screen.preview.caption.text()


def test_every_kind_of_field_can_be_gone_to(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "ask-officials"})
    for field in ("letter.date", "letter.subject", "letter.text", "recipient.name", "recipient", "group.phone"):
        screen.go_to(field)
        assert QApplication.focusWidget() is not None, field
    screen.go_to("unheard.of")
    assert QApplication.focusWidget() is screen.form.date.editor
    with qtbot.waitSignal(screen.go) as gone:
        screen.go_to("fact.non-criminal-share")
    assert gone.args == ["evidence", {"part": "facts"}]


def test_what_the_face_lacks_is_shown_at_its_paragraph(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[2]
    editor.focus_editor()
    editor.box.insertPlainText("\N{SNOWMAN}")
    editor.commit()
    screen.next_problem()
    assert QApplication.focusWidget() is editor.box
    assert "SNOWMAN" in editor.error.text()
    assert editor.box.accessibleDescription().startswith("Error: ")


def test_the_text_is_copied(screen: ComposerScreen) -> None:
    screen.acts()["copy_text"]()
    assert "Dear Bureau Chief:" in QGuiApplication.clipboard().text()
    assert screen.status.text() == "The text of the letter is copied."


class _Opener(QObject):
    """Stands where the desktop's PDF program would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_open_pdf_writes_a_private_copy(
    screen: ComposerScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    remove_copies()
    opener = _Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # the stubs say bytes, which it refuses
    try:
        screen.acts()["open_pdf"]()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (path,) = opener.opened
    assert path.name == "notice-sib.pdf"
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.read_bytes().startswith(b"%PDF")
    remove_copies()
    assert not path.parent.exists()


def test_open_pdf_says_what_stops_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", decision__date=None)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})
    with qtbot.waitSignal(desk.refused) as refused:
        screen.open_pdf()
    assert refused.args == ["The PDF cannot be made yet. 1 thing to fix before you print."]
    field = screen.form.answers.sections["decision"].form.fields["decision.date"]
    assert QApplication.focusWidget() is field.editor


def test_a_mailed_letter_is_only_shown(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    desk.write(print_and_mail, _letter(desk).id)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})
    assert screen.parts.area.isHidden()
    assert screen.lead.text() == "Mailed September 30, 2010. This is the exact copy. Our letter no. 1."
    screen.form.commit()
    assert _letter(desk).edits.paragraphs == ()


def test_a_letter_that_was_logged_without_a_copy_says_so_and_has_nothing_to_fix(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-sib", decision__date=None)
    desk.write(record_mailing, _letter(desk).id, Delivery.CERTIFIED, date(2010, 9, 28), without_copy=True)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})
    said = "Mailed September 28, 2010. No copy is kept. This is what the program would print now."
    assert screen.lead.text().startswith(said)
    assert (screen.status.text(), screen.preview.page_count > 0) == ("", True)


def test_a_letter_that_is_not_written_yet_can_be_written(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-ice"})
    assert screen.acts() == {}
    assert not screen.gone.isHidden()
    assert screen.gone.button is not None
    screen.gone.button.click()
    assert screen.gone.isHidden()
    assert screen.heading.text() == "Notice to ICE"


def test_leaving_the_page_stores_what_is_open(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[0]
    _type(editor, " Hear us.")
    screen.hide()
    assert editor.words().endswith("Hear us.")
    assert _letter(screen.desk).edits.of("decision") == editor.words()


def test_below_each_other_in_a_narrow_window(qtbot: QtBot, screen: ComposerScreen) -> None:
    screen.resize(640, 609)
    qtbot.waitUntil(lambda: screen.parts.is_stacked)
    assert screen.parts.area.isAncestorOf(screen.preview)
    screen.resize(1085, 768)
    qtbot.waitUntil(lambda: not screen.parts.is_stacked)
    assert not screen.parts.area.isAncestorOf(screen.preview)


def test_everything_that_takes_the_focus_has_a_name(screen: ComposerScreen) -> None:
    screen.form.to.open_form(is_open=True)
    for section in screen.form.answers.sections.values():
        section.open_form(is_open=True)
    for widget in screen.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
