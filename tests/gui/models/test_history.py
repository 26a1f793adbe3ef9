"""The sentences of history, in both languages of the window."""

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from organizer.gui.desk import Desk
from organizer.gui.language import ENGLISH, change_language
from organizer.gui.models.history import HistoryModel, part_words
from organizer.gui.phrases import told
from organizer.store.pages.history import load
from organizer.store.store import Store
from tests.builders import TODAY
from tests.filled_store import fill_everything

CODE = re.compile(
    r"[a-z0-9]+_[a-z0-9]+|\basked\.|\b[a-z]+-(?:ice|sib|officials|2010)\b|\{\w+\}|\b20\d\d-(?:0\d|1[0-2])\b"
)


@pytest.mark.parametrize(
    ("language", "first", "letter"),
    [("en", "Add campaign Riverbend County", " in "), ("es", "Agregar la campaña Riverbend County", " en ")],
)
def test_every_act_is_told_without_a_word_for_machines(
    qapp: QApplication, desk: Desk, language: str, first: str, letter: str
) -> None:
    change_language(qapp, language)
    desk.change_language()
    store = Store.create(None, None)
    desk.campaign = fill_everything(store)
    desk.store = store
    model = HistoryModel(desk)
    lines = store.read(load, desk.playbooks, TODAY, 500, desk.seed).lines
    acts = [model.act(line) for line in reversed(lines)]
    parts = {f"{told(part.thing)} | {part_words(part)}" for line in lines for part in line.parts}
    change_language(QCoreApplication.instance() or qapp, ENGLISH)
    assert acts[0] == first
    assert {words for words in (*acts, *parts) if CODE.search(words)} == set()
    assert len([act for act in acts if letter in act]) > 10
