from pytestqt.qtbot import QtBot

from organizer.domain.fields import BY_NAME
from organizer.gui.widgets.form import Form

NAMES = ("jurisdiction.state", "jurisdiction.name", "decision.date")


def _form(qtbot: QtBot) -> Form:
    form = Form([BY_NAME[name] for name in NAMES])
    qtbot.addWidget(form)
    return form


def test_a_form_gives_and_takes_answers_by_name(qtbot: QtBot) -> None:
    form = _form(qtbot)
    assert form.missing() == ("jurisdiction.state", "jurisdiction.name")
    form.set_values({"jurisdiction.state": "VA", "jurisdiction.name": "Riverbend County"})
    assert form.values() == {
        "jurisdiction.state": "VA",
        "jurisdiction.name": "Riverbend County",
        "decision.date": None,
    }
    assert form.missing() == ()


def test_errors_stand_at_their_fields_until_they_are_mended(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.show_errors({"jurisdiction.state": "Choose a state"})
    assert [field.error.text() for field in form.fields.values()] == ["Choose a state", "", ""]
    form.show_errors({})
    assert not any(field.error.text() for field in form.fields.values())
