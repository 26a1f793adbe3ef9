from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.office import Confidence, PostalAddress
from organizer.gui.dialogs.office import OfficeDialog
from tests.papers.cases import the_directory

OFFICE = next(office for office in the_directory() if office.key == "state_identification_bureau/VA")
ROLES = (
    ("ice_assistant_director", "Assistant Director, Secure Communities"),
    ("state_identification_bureau", "State Identification Bureau"),
)


@pytest.fixture
def correction(qtbot: QtBot) -> OfficeDialog:
    dialog = OfficeDialog(OFFICE, ROLES)
    qtbot.addWidget(dialog)
    return dialog


def test_an_unchanged_office_comes_back_as_it_was(correction: OfficeDialog) -> None:
    correction.save.click()
    assert correction.wanted == OFFICE


def test_a_new_address_needs_a_new_source(correction: OfficeDialog) -> None:
    correction.form.fields["city"].set_value("Norfolk")
    correction.save.click()
    assert correction.wanted is None
    assert correction.form.fields["source"].error.text() == "Enter where you saw the new address."
    correction.form.fields["source"].set_value("a call")
    correction.save.click()
    expected = replace(OFFICE.address, city="Norfolk")
    assert correction.wanted == replace(OFFICE, address=expected, source_title="a call")


def test_what_is_missing_is_said_at_its_field_and_in_the_summary(qtbot: QtBot) -> None:
    dialog = OfficeDialog(None, ROLES)
    qtbot.addWidget(dialog)
    dialog.form.fields["zip_code"].set_value("2326")
    dialog.save.click()
    errors = {name: field.error.text() for name, field in dialog.form.fields.items() if field.error.text()}
    assert errors == {
        "role": "Choose the role.",
        "agency": "Enter the agency, or a first line.",
        "zip_code": "Write the ZIP code with five digits, or five and four.",
        "source": "Enter where you saw this address.",
    }
    assert not dialog.summary.isHidden()
    assert dialog.wanted is None


def test_a_new_office_is_the_groups_own(qtbot: QtBot) -> None:
    dialog = OfficeDialog(None, ROLES)
    qtbot.addWidget(dialog)
    for name, answer in (
        ("role", "state_identification_bureau"),
        ("agency", "State Police"),
        ("lines", ("1 Main Street",)),
        ("city", "Dover"),
        ("state", "DE"),
        ("zip_code", "19901"),
        ("source", "a call"),
    ):
        dialog.form.fields[name].set_value(answer)
    dialog.save.click()
    made = dialog.wanted
    assert made is not None
    assert made.address == PostalAddress(("1 Main Street",), "Dover", "DE", "19901")
    assert (made.title, made.state, made.confidence) == ("State Identification Bureau, Delaware", "DE", Confidence.OWN)


def test_a_problem_leads_to_its_field_and_the_page_shows_it(correction: OfficeDialog, qtbot: QtBot) -> None:
    correction.resize(500, 320)
    with qtbot.waitExposed(correction):
        correction.show()
    field = correction.form.fields["source"]
    assert field.visibleRegion().isEmpty()
    correction.form.fields["city"].set_value("Norfolk")
    correction.save.click()
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    focused = correction.form.focusWidget()
    assert focused is not None
    assert field.isAncestorOf(focused)
    assert not field.error.visibleRegion().isEmpty()
