"""A desk on a real file with letters in it, for the screens that show them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.screens.check import CheckScreen
from organizer.gui.widgets.screen import Screen
from organizer.store.letters import StoredLetter, load_letters
from tests.builders import a_campaign, noon, with_letters
from tests.gui.bringing_up import activate
from tests.gui.desktop import Printer
from tests.made_store import made_store

S = TypeVar("S", bound=Screen)


def open_letters(desk: Desk, folder: Path, *templates: str, **answers: Any) -> None:  # noqa: ANN401 - as a_campaign
    """Open a store with the full campaign (see ``a_campaign``) and one letter of each template."""
    path, of = folder / "campaigns.organizer", (a_campaign(**answers), *templates)
    store, campaign = made_store(path, None, noon, with_letters, of)
    desk.open(store)
    desk.choose(campaign)


def shown(qtbot: QtBot, screen: S, arguments: Mapping[str, object] | None = None) -> S:
    """Show a screen at the size that it has in the smallest window we aim for."""
    qtbot.addWidget(screen)
    screen.resize(829, 609)
    screen.show()
    activate(qtbot, screen)
    screen.arrive(arguments)
    return screen


def checking(qtbot: QtBot, desk: Desk, letter: str = "notice-sib", printer: Printer | None = None) -> CheckScreen:
    """Return the page Check of a letter, with the question about the program answered."""
    asking = printer.asking if printer else BY_DIALOG
    screen = shown(qtbot, CheckScreen(desk, asking=asking), {"letter": letter})
    screen.go_on()
    return screen


def first_letter(desk: Desk) -> StoredLetter:
    """Return the first letter of the campaign, as it is stored."""
    return desk.read(load_letters, desk.campaign)[0]


def row_names(screen: CheckScreen) -> list[str]:
    """Return what a screen reader says of each row of the page Check."""
    return [row.accessibleName() for row in screen.rows.rows]
