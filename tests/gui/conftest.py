"""What tests of the window start from: a dressed application, a desk with the shipped playbooks, a window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.app import add_examples, load_toolbox
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.places import PLACES
from organizer.gui.private_copy import remove_copies
from organizer.gui.settings import Settings
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.accessible import install_headings
from organizer.gui.window import Window
from organizer.store.store import Store
from tests.builders import NOON, TODAY
from tests.gui.desktop import Desktop
from tests.store.pages.dated import TODAY as DATED_TODAY
from tests.store.pages.dated import a_mailed_store


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the application light at 100 %, before and after each test."""
    install_headings()
    if not theme.has_faces():
        theme.load_faces()
    theme.wear(qapp, theme.Look())
    yield
    # A window that nobody registered would go when Python looks for garbage, in the middle of another test: after such
    # a search the process was seen to crash.
    for left in QApplication.topLevelWidgets():
        left.deleteLater()
    # Outside a running loop Qt keeps what is to be deleted later; windows left over would be dressed again each time.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if theme.look() != theme.Look():
        theme.wear(qapp, theme.Look())


@pytest.fixture(scope="session")
def shipped() -> Toolbox:
    """Give the real toolbox: playbooks and directory as shipped."""
    return load_toolbox()


def _noon() -> datetime:
    return NOON


@pytest.fixture
def toolbox(shipped: Toolbox, tmp_path: Path) -> Toolbox:
    """Give the toolbox with its clock at 30 September 2010 and new files in the folder of the test."""
    return replace(
        shipped,
        create=lambda path, secret: Store.create(path, secret, clock=_noon),
        open=lambda path, secret, read_only: Store.open(path, secret, read_only=read_only, clock=_noon),
        folder=tmp_path / "Organizer",
    )


Pages = Callable[[int], tuple[str, ...]]
"""Gives the pages to look at, for a number: each sweep of the suite visits another third of them, the long part all."""


@pytest.fixture
def pages() -> Pages:
    """Give every third page, from the number on."""
    return lambda number: tuple(place.name for place in PLACES)[number % 3 :: 3]


@pytest.fixture
def desk(toolbox: Toolbox, tmp_path: Path) -> Iterator[Desk]:
    """Give a desk at 30 September 2010 without a file."""
    made = Desk(lambda: TODAY, Settings(tmp_path / "window.ini"))
    made.settings.colours = theme.Colours.LIGHT
    made.equip(toolbox)
    yield made
    made.close()


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Give the paths that the desktop was asked to open, instead of its programs."""
    (tmp_path / "runtime").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    remove_copies()
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # the stubs say bytes
    yield made.opened
    QDesktopServices.unsetUrlHandler("file")
    remove_copies()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    """Give a window without a file, shown."""
    made = Window(desk)
    qtbot.addWidget(made)
    made.show_place("start")
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def county(window: Window, desk: Desk, toolbox: Toolbox) -> Window:
    """Give a window with the campaign of the example in a store that can be written."""
    store = Store.create(None, None)
    add_examples(store, next(iter(toolbox.playbooks.values())))
    desk.open(store)
    return window


@pytest.fixture
def example(window: Window, desk: Desk) -> Window:
    """Give a window with the example open, which is read only."""
    window.open_example()
    assert desk.store is not None
    return window


@pytest.fixture
def dated(toolbox: Toolbox, tmp_path: Path) -> Iterator[Desk]:
    """Give a desk on December 15, 2010, when the reminder to ICE is late and the bureau's notice is not delivered."""
    made = Desk(lambda: DATED_TODAY, Settings(tmp_path / "dated.ini"))
    made.settings.colours = theme.Colours.LIGHT
    made.equip(toolbox)
    store, campaign = a_mailed_store(tmp_path)
    made.open(store)
    made.choose(campaign)
    yield made
    made.close()
