"""The whole way in Spanish, by keyboard alone, with large texts in a small window: from no file to the mail log."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from organizer.gui.language import ENGLISH, change_language
from tests.gui.test_every_page import cut_parts
from tests.journeys.visitor import Visitor, text_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TODAY = date(2026, 11, 23)
SLUG = "end-287g"
OFFICIAL = "Request for public records: 287(g) agreement of the Stonebridge County Sheriff's Office"
"""The subject of the letter, which stays in English."""
_NOT_SPANISH = re.compile(
    r"\[EN\]|\b(?:the|and|your|with|this|which|Choose|Write|January|February|March|June|July|August|September"
    r"|October|November|December)\b|\d/\d+/\d"
)


@pytest.fixture
def visitor(visitor_on: Callable[[date], Visitor], qapp: QApplication) -> Iterator[Visitor]:
    """Give somebody in front of a small window with large texts that speaks Spanish."""
    made = visitor_on(TODAY)
    settings = made.window.desk.settings
    made.window.resize(1024, 640)
    settings.text_size = 150
    settings.language = "es"
    yield made
    change_language(qapp, ENGLISH)


def look(visitor: Visitor, *words: str) -> None:
    """See that a page says the words, that all it says is Spanish, and that nothing of it is cut."""
    for text in words:
        assert visitor.sees(text), (text, sorted(visitor.texts()))
    assert [text for text in visitor.texts() if _NOT_SPANISH.search(without_the_record(visitor, text))] == []
    assert cut_parts(visitor.window) == [], visitor.place
    assert (visitor.window.width(), visitor.window.height()) == (1024, 640), visitor.place
    for area in visitor.window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0, visitor.place


def without_the_record(visitor: Visitor, text: str) -> str:
    """Take out what keeps its English: official words, and the names of documents, people and offices."""
    names = {OFFICIAL}
    for one in visitor.window.desk.playbooks[SLUG].statements:
        names |= {one.document, one.document[:1].upper() + one.document[1:], one.source_title, one.office, one.speaker}
    for name in sorted(names, key=len, reverse=True):  # the longest first: some begin like another
        text = text.replace(name, "")
    return text


def test_from_first_run_to_the_mail_log_in_spanish_by_keyboard_alone(visitor: Visitor, tmp_path: Path) -> None:
    find_the_playbook(visitor)
    make_the_file(visitor)
    answer_the_law_and_the_first_steps(visitor)
    write_the_request(visitor)
    check_and_save(visitor, tmp_path / "solicitud.pdf")
    log_the_mailing(visitor)
    change_the_language_and_back(visitor)


def find_the_playbook(visitor: Visitor) -> None:
    """Begin on the first page, and answer the questions that lead to a playbook."""
    look(visitor, "Empezar una campaña", "Seis preguntas cortas. Unos dos minutos.", "No se envía nada por internet.")
    visitor.type_at("Nombre de su grupo", "Vecinos de Stonebridge")
    visitor.push("Buscar qué hacer")
    look(visitor, "¿Qué quiere cambiar?")
    visitor.walk_to_row("Nuestro alguacil (sheriff)")
    look(visitor, "¿Hay un acuerdo 287(g) entre el ICE y una agencia de su localidad?")
    visitor.walk_to_row("Sí")
    look(visitor, "Poner fin a un acuerdo 287(g)", "Esta es la guía de campaña indicada")
    visitor.push("Usar esta guía de campaña")


def make_the_file(visitor: Visitor) -> None:
    """Answer the rest of the first page, and make the file without a passphrase."""
    look(visitor, "Empezar una campaña")
    visitor.type_at("Estado", "Virginia")
    visitor.type_at("Condado, ciudad o pueblo", "Condado de Stonebridge")
    visitor.push("Continuar")
    look(visitor, "Proteger este archivo")
    visitor.tab_to("Usar estas seis palabras")
    visitor.key(Key.Key_Down)
    visitor.key(Key.Key_Down)
    look(visitor, "Proteger este archivo")
    visitor.push("Crear sin frase de contraseña")
    visitor.qtbot.waitUntil(lambda: visitor.place == "home")
    look(visitor, "Haga esto ahora")


def answer_the_law_and_the_first_steps(visitor: Visitor) -> None:
    """Open the gate, and answer what the first two steps ask."""
    visitor.do_next()
    look(visitor, "Consulte la ley de su estado")
    visitor.type_at("¿Qué dice la ley de su estado sobre este paso?", "Deja")
    visitor.type_at("Dónde lo vio", "Mapa de leyes del ILRC")
    visitor.type_at("Día en que lo consultó", "22 de noviembre de 2026")
    look(visitor, "22 de noviembre de 2026")
    visitor.do_next()
    visitor.type_at("Tipo de localidad", "Condado")
    visitor.type_at("Quién la gobierna", "Board of Supervisors")
    visitor.type_at("Agencia del orden público", "Stonebridge County Sheriff's Office")
    visitor.do_next()
    visitor.do_next()
    look(visitor, "Busque la agencia en la lista del ICE", "Paso 2 de 9")
    visitor.type_at("¿Está la agencia en la lista", "S")
    visitor.type_at("Día en que guardó la lista", "20 nov 2026")
    visitor.do_next()
    visitor.do_next()
    look(visitor, "Consiga el acuerdo y copie su cláusula")


def write_the_request(visitor: Visitor) -> None:
    """Write the first letter: to whom it goes, and the courtesy copy beside it."""
    visitor.do_next()
    look(visitor, "Solicitud de registros públicos para obtener el acuerdo", "Borrador. Nuestra carta n.º 1.")
    visitor.push("Cambiar la dirección")
    visitor.type_at("Primera línea", "Jane Roe")
    visitor.type_at("Dirección", "4 Court Square\nStonebridge, VA 22000")
    visitor.type_at("Dónde vio esta dirección", "La web de la agencia")
    visitor.type_at("Día en que la verificó", "22 nov 2026")
    look(visitor, "Dirección verificada: 22 de noviembre de 2026")
    visitor.type_at("Cómo se envía", "Correo certificado, con acuse")
    visitor.type_at("Traducción de cortesía", "En es")
    look(visitor, "La carta en inglés es la que vale.")
    visitor.push("Cambiar: Su grupo")
    visitor.type_at("Dirección de su grupo", "12 Mill Road\nStonebridge, VA 22000")


def check_and_save(visitor: Visitor, path: Path) -> None:
    """Read the page Check, save the letter with its courtesy copy, and read the file back."""
    visitor.key(Key.Key_P, Modifier.ControlModifier)
    look(visitor, "Revise esta carta, luego imprímala", "23 de noviembre de 2026")
    visitor.save_as(path, "Guardar como PDF", by_keys=True)
    look(visitor, "El PDF está guardado", "¿Lo imprimió?")
    text = text_of(path)
    assert "November 23, 2026" in text
    assert OFFICIAL in text
    assert "Traducción de cortesía. La versión en inglés es la oficial." in text
    assert "23 de noviembre de 2026" in text
    assert "Con base en la ley de registros públicos de Virginia" in text
    visitor.push("Sí, guardarla")


def log_the_mailing(visitor: Visitor) -> None:
    """Log how the letter went out."""
    look(visitor)
    visitor.key(Key.Key_L, Modifier.ControlModifier)
    look(visitor, "Registrar una carta")
    visitor.type_at("Número de correo certificado", "9407 1000 0000 0000 0000 09")
    visitor.push("Registrar")
    look(visitor, "Registro de correo", "Se guarda como se imprimió.", "23 de noviembre de 2026")


def change_the_language_and_back(visitor: Visitor) -> None:
    """Let the window speak English at once, and Spanish again."""
    visitor.push("Ajustes")
    look(visitor, "Idioma de la ventana")
    visitor.tab_to("Idioma de la ventana")
    visitor.key(Key.Key_Up)
    visitor.qtbot.waitUntil(lambda: visitor.screen.title() == "Settings")
    visitor.come_back()
    assert visitor.sees("Language of the window")
    visitor.tab_to("Language of the window")
    visitor.key(Key.Key_Down)
    visitor.qtbot.waitUntil(lambda: visitor.screen.title() == "Ajustes")
    visitor.come_back()
    look(visitor, "Idioma de la ventana", "Ajustes")
    visitor.push("Inicio")
    look(visitor, "Condado de Stonebridge: poner fin a su acuerdo 287(g)")
