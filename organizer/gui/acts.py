"""What was done, undone or deleted, in words that name the thing: a letter by its title, an office by its agency."""

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from organizer.domain.changes import Changes
from organizer.domain.letter_called import letter_called
from organizer.domain.told_act import TAKE_BACK, TOOK_BACK
from organizer.gui.desk import Desk
from organizer.gui.questions import said


def act_words(template: str, values: Mapping[str, str], desk: Desk) -> str:
    """Return an act as the menu and the bar name it ("Edit paragraph in Notice to ICE"); empty for none."""
    for prefix, words in ((TAKE_BACK, "Take back: {act}"), (TOOK_BACK, "Took back: {act}")):
        if template.startswith(prefix):
            taken = act_words(template.removeprefix(prefix), values, desk)
            return said(words, {"act": taken})
    act = said(template, values)
    if not act or "letter" not in values:
        return act
    letter = letter_name(values["letter"], desk)
    return QCoreApplication.translate("acts", "{act} in {letter}").format(act=act, letter=letter)


def sentence_words(changes: Changes, desk: Desk) -> str:
    """Return the sentence of a write for the bar, and what it is about: "Letter deleted: Notice to ICE"."""
    sentence, values = said(changes.sentence, changes.values), changes.values
    named = {"letter": letter_name, "office": _office_name}
    name = next((find(values[kind], desk) for kind, find in named.items() if kind in values), values.get("name", ""))
    if not name:
        return sentence
    first, stop, rest = sentence.partition(".")
    return f"{first}: {name}{'' if name.endswith(stop) else stop}{rest}"


def letter_name(slug: str, desk: Desk) -> str:
    """Return the title of a letter: ``notice-ice-2`` is the second one of its kind; the slug where nobody knows it."""
    called = (letter_called(desk.playbooks[name], slug) for name in _nearest_first(desk))
    return next(filter(None, called), slug)


def _nearest_first(desk: Desk) -> list[str]:
    """Return the names of the playbooks, that of the open campaign first: letters of two may have one name."""
    mine = ""
    if desk.store is not None and desk.campaign:
        mine = desk.read(import_module("organizer.store.campaign_rows").playbook_name, desk.campaign)
    return sorted(desk.playbooks, key=lambda name: name != mine)


def _office_name(name: str, desk: Desk) -> str:
    """Return the agency of an office that is known by its key only, as that of a shipped one."""
    known = next((office for office in desk.seed if office.key == name), None)
    return known.called if known else name
