"""A desk on a real file with letters in it, for the screens that show them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.widgets.screen import Screen
from organizer.store.letters import add_letter
from tests.builders import a_campaign, a_store

S = TypeVar("S", bound=Screen)


def open_letters(desk: Desk, folder: Path, *templates: str, **answers: Any) -> None:  # noqa: ANN401 - as a_campaign
    """Open a store with the full campaign (see ``a_campaign``) and one letter of each template."""
    store, campaign = a_store(folder, campaign=a_campaign(**answers))
    for template in templates:
        store.write(add_letter, campaign, template)
    desk.open(store)
    desk.choose(campaign)


def shown(qtbot: QtBot, screen: S, arguments: Mapping[str, object] | None = None) -> S:
    """Show a screen at the size that it has in the smallest window we aim for."""
    qtbot.addWidget(screen)
    screen.resize(829, 609)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.arrive(arguments)
    return screen
