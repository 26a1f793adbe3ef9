"""The window in another language: words by context, marks for what is missing, dates, Qt's own buttons, live."""

import errno
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from organizer.domain.dates import MONTHS, ApproximateDate, spell_date
from organizer.domain.errors import Environment, InUse
from organizer.domain.office import PART_NAMES
from organizer.domain.phrase import listed, phrase
from organizer.domain.problem import Problem, error
from organizer.exchange.pictures import LOGO, read_picture
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.language import (
    ENGLISH,
    LANGUAGES,
    LEFT_BY_QT,
    MISSING_MARK,
    WindowWords,
    change_language,
    in_language,
    language_of,
    spoken_language,
)
from organizer.gui.phrases import told, trouble_words
from organizer.gui.questions import day_words, marked_english
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from organizer.gui.words import sentence
from organizer.store.files import failed, write_new
from tests.gui.conftest import Pages
from tests.gui.test_every_page import cut_parts, visit
from tests.journeys.visitor import Visitor

DAY = date(2010, 9, 28)
_ENGLISH_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_NAMES_DOCUMENTS = ("step", "evidence", "playbooks", "about", "history")
"""Pages that name documents, or what somebody wrote: they keep their English with the dates in them."""
PARTS = [phrase(PART_NAMES[name]) for name in ("lines", "city", "state")]
OPENED = {"user": "Ana", "name": "a.organizer", "time": "10:12", "computer": "desk"}
FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1"><context><name>Home</name>
<message><source>Late</source><translation>Atrasado</translation></message>
<message><source>New</source><translation type="unfinished"></translation></message>
</context></TS>
"""


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    assert change_language(qapp, "es")
    yield
    change_language(qapp, ENGLISH)


def test_words_are_found_by_context_or_alone_and_what_is_missing_has_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "es.ts"
    path.write_text(FILE, encoding="utf-8")
    words = WindowWords(path)
    assert not words.isEmpty()
    assert [words.translate(context, "Late") for context in ("Home", "Other")] == ["Atrasado", "Atrasado"]
    assert words.translate("Home", "New") == "[EN] New"
    assert words.translate("QPlatformTheme", "Cancel") is None
    assert words.translate("Home", "") is None


@pytest.mark.usefixtures("spanish")
def test_dates_in_sentences_and_the_buttons_of_qt_speak_it_too(qapp: QApplication) -> None:
    assert spoken_language() == "es"
    assert not change_language(qapp, "es")
    assert day_words(DAY) == "28 de septiembre de 2010"
    assert in_language(spell_date(DAY)) == "28 de septiembre de 2010"
    assert in_language(ApproximateDate.parse("2010-06/2010-08").spell()) == "de junio de 2010 a agosto de 2010"
    assert in_language("September 28, 2010, as somebody typed it") == "September 28, 2010, as somebody typed it"
    assert "28 de septiembre" in told(phrase("{hint}. {origin}", hint=spell_date(DAY), origin="x"))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Cancelar"


def test_the_dialogs_of_files_speak_it_where_qt_has_no_words(qapp: QApplication) -> None:
    assert set(LEFT_BY_QT) <= _said_of_files()
    change_language(qapp, "es")
    said = _said_of_files()
    change_language(qapp, "en")
    assert {"&Buscar en:", "&Tipo de archivo:"} <= said
    assert not set(LEFT_BY_QT) & said


def _said_of_files() -> set[str]:
    dialog = ChooseFolderDialog("A folder")
    said = {label.text() for label in dialog.findChildren(QLabel)}
    dialog.deleteLater()
    return said


@pytest.mark.usefixtures("spanish")
def test_trouble_is_told_in_spanish_with_its_values(tmp_path: Path) -> None:
    full = failed(tmp_path / "a{b}.pdf", OSError(errno.ENOSPC, "No space left on device"))
    said = f"El disco que contiene {tmp_path} está lleno. No se guardó a{{b}}.pdf. Libere espacio."
    assert trouble_words(full) == said
    (tmp_path / "taken.pdf").touch()
    with pytest.raises(Environment) as taken:
        write_new(tmp_path / "taken.pdf", b"")
    there = f"Ya existe un archivo {tmp_path / 'taken.pdf'}. Se dejó como está. Elija otro nombre."
    assert trouble_words(taken.value) == there
    assert marked_english("line 3: x") == "[EN] line 3: x"


@pytest.mark.usefixtures("spanish")
def test_trouble_in_trouble_and_its_days_are_told_in_spanish() -> None:
    who = phrase("{user} has {name} open since {day}, {time} on {computer}.", day=spell_date(DAY), **OPENED)
    busy = InUse("{who} Open it to read only.", who=who)
    opened = "Ana tiene a.organizer abierto desde el 28 de septiembre de 2010, 10:12, en desk."
    assert trouble_words(busy) == f"{opened} Ábralo solo para leer."
    lacking = error("x", "", "Enter the {missing} of {office}.", missing=listed(PARTS), office="ICE")
    assert sentence(lacking) == "Escriba lo que falta de ICE: calle o apartado postal, ciudad y estado."
    damaged = read_picture("a.gif", b"GIF89a", LOGO)
    assert isinstance(damaged, Problem)
    assert sentence(damaged) == "a.gif es una imagen GIF. Guárdelo como PNG o JPEG y elija ese archivo."


def test_in_english_nothing_is_looked_up() -> None:
    assert spoken_language() == ENGLISH
    assert QCoreApplication.translate("sentences", "No such sentence.") == "No such sentence."
    assert in_language(spell_date(DAY)) == "September 28, 2010"


def test_a_choice_of_nothing_follows_the_desktop() -> None:
    assert language_of("") in LANGUAGES
    assert (language_of("es"), language_of("xx")) == ("es", ENGLISH)


def test_the_window_changes_its_language_at_once(example: Window, desk: Desk) -> None:
    try:
        desk.told.emit("Said in English")
        assert example.bar.notice
        desk.settings.language = "es"
        assert example.bar.notice is None  # or it would stay in the language before
        assert example.sidebar.buttons["home"].text().strip() == "Inicio"
        assert example.menus.menus["file"].title() == "&Archivo"
        assert "[EN]" not in example.windowTitle()
    finally:
        desk.settings.language = ENGLISH
    assert example.sidebar.buttons["home"].text().strip() == "Home"
    assert spoken_language() == ENGLISH


def test_no_page_is_cut_or_says_english_with_large_texts(
    county: Window, desk: Desk, qtbot: QtBot, pages: Pages
) -> None:
    county.resize(1024, 640)
    desk.settings.text_size = 150
    try:
        desk.settings.language = "es"
        for name in pages(1):
            screen = visit(county, name)
            assert not cut_parts(screen), name
            assert county.width() == 1024, name
            assert isinstance(screen, Screen)
            assert screen.area.horizontalScrollBar().maximum() == 0, name
            texts = Visitor(county, qtbot).texts()
            assert not [text for text in texts if MISSING_MARK in text], name
            assert name in _NAMES_DOCUMENTS or not [text for text in texts if _ENGLISH_MONTH.search(text)], name
    finally:
        desk.settings.language = ENGLISH
