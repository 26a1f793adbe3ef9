import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.clause import Clause
from organizer.domain.letter import Delivery, LetterOptions
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.mail_form import MailForm
from tests.gui.bringing_up import bring_up

SPANISH = (("es", "Spanish"),)


@pytest.fixture
def form(qtbot: QtBot) -> MailForm:
    made = MailForm()
    made.show_options(LetterOptions(), SPANISH)
    bring_up(qtbot, made)
    return made


def _choose(field: object, value: str) -> None:
    assert isinstance(field, Choice)
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_the_number_of_the_label_is_asked_for_where_there_is_one(qtbot: QtBot, form: MailForm) -> None:
    assert form.article.isHidden()
    with qtbot.waitSignal(form.delivered) as told:
        _choose(form.delivery.editor, "certified_receipt")
    assert told.args == [Delivery.CERTIFIED_RECEIPT, ""]
    form.show_options(LetterOptions(Delivery.CERTIFIED_RECEIPT), SPANISH)
    assert form.article.isVisible()
    assert isinstance(form.article.editor, QLineEdit)
    QTest.keyClicks(form.article.editor, "9407 3000")
    with qtbot.waitSignal(form.delivered) as told:
        form.commit()
    assert told.args == [Delivery.CERTIFIED_RECEIPT, "9407 3000"]
    typed = form.typed(LetterOptions(number="3"))
    assert typed == LetterOptions(Delivery.CERTIFIED_RECEIPT, "9407 3000", "3")


def test_a_number_is_shown_in_fours_and_a_wrong_one_is_told(form: MailForm) -> None:
    options = LetterOptions(Delivery.CERTIFIED, "9407300000000000000004")
    form.show_options(options, SPANISH)
    assert form.article.value() == "9407 3000 0000 0000 0000 04"
    form.show_warning("The article number does not add up.")
    assert form.warning.isVisible()
    form.show_warning("")
    assert form.warning.isHidden()


def test_a_courtesy_copy_is_chosen_and_taken_off(qtbot: QtBot, form: MailForm) -> None:
    assert form.courtesy is not None
    assert form.no_courtesy.isHidden()
    with qtbot.waitSignal(form.copied) as told:
        _choose(form.courtesy.editor, "es")
    assert told.args == ["es"]
    form.show_options(LetterOptions(courtesy="es"), SPANISH)
    with qtbot.waitSignal(form.copied) as told:
        _choose(form.courtesy.editor, "no")
    assert told.args == [""]
    form.show_errors({"letter.courtesy": "Take it off."})
    assert form.courtesy.error.text() == "Take it off."


def test_without_another_language_there_is_nothing_to_choose(form: MailForm) -> None:
    form.show_options(LetterOptions(), ())
    assert form.courtesy is None
    assert form.no_courtesy.text() == "This letter has no text in another language."
    assert form.typed(LetterOptions(courtesy="es")).courtesy == "es"
    form.show_errors({"letter.courtesy": "Nothing to show it at."})


def test_a_language_that_the_letter_has_no_more_can_be_taken_off(form: MailForm) -> None:
    form.show_options(LetterOptions(courtesy="es"), ())
    assert form.courtesy is not None
    assert form.courtesy.value() == "es"


def test_fields_are_found_by_name(form: MailForm) -> None:
    assert form.field("letter.delivery") is form.delivery
    assert form.field("letter.article") is form.article
    assert form.field("letter.courtesy") is form.courtesy
    assert form.field("letter.date") is None


def test_the_ways_that_the_clause_allows_come_first_and_the_clause_is_said(form: MailForm) -> None:
    clause = Clause((Delivery.BY_HAND, Delivery.WEB_FORM), "By personal delivery.", "4")
    form.show_options(LetterOptions(Delivery.BY_HAND), SPANISH, clause)
    box = form.delivery.editor
    assert isinstance(box, Choice)
    assert [box.itemData(row) for row in range(4)] == ["", "by_hand", "web_form", "certified_receipt"]
    allowed = "The clause you copied allows: By hand; Web form. “By personal delivery.” (page 4)"
    assert (form.clause_note.text(), form.clause_note.isVisible()) == (allowed, True)
    _choose(box, "fax")
    assert form.clause_note.text() == f"The clause does not allow what is chosen. {allowed}"
    form.show_errors({"letter.delivery": "Fax is not a way that the clause allows."})
    assert form.delivery.error.isVisible()
    form.show_options(LetterOptions(), SPANISH)
    assert form.clause_note.isHidden()
    assert box.itemData(1) == "certified_receipt"


def test_without_a_way_of_its_own_a_letter_goes_out_as_the_campaign_says(form: MailForm) -> None:
    form.show_options(LetterOptions(), SPANISH, usual=Delivery.CERTIFIED)
    box = form.delivery.editor
    assert isinstance(box, Choice)
    assert (box.currentText(), form.article.isVisible()) == ("As in your campaign: Certified Mail", True)
    assert form.typed(LetterOptions()).delivery is Delivery.NOT_SAID
    form.show_options(LetterOptions(), SPANISH)
    assert box.currentText() == "Not answered"
