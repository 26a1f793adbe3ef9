"""Composition root of the window: what is needed to paint comes first, everything else after the first paint."""

import gc
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from organizer.gui.lean_qt import lean_import

with lean_import():
    from PySide6 import QtWidgets

import platformdirs
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from organizer import resources
from organizer.domain.errors import Broken
from organizer.gui import errors, tasks, theme
from organizer.gui.desk import Desk
from organizer.gui.doorbell import ring
from organizer.gui.language import ENGLISH, change_language, language_of, spoken_language
from organizer.gui.new_file import letters_of, usual_path
from organizer.gui.places import PLACES
from organizer.gui.settings import Settings, remember_no_folders
from organizer.gui.starting_again import restart
from organizer.gui.widgets.accessible import install_headings
from organizer.gui.window import Window
from organizer.traces.crash import watch_for_crash
from organizer.traces.log import Event, note

if TYPE_CHECKING:  # all come after the first paint
    from organizer.domain.playbook import Playbook
    from organizer.gui.toolbox import Toolbox
    from organizer.store.store import Store

QUIT_AFTER_PAINT = "ORGANIZER_QUIT_AFTER_PAINT"
_STARTED = time.monotonic()


def run(store_path: Path | None, *, today: Callable[[], date] = date.today) -> int:
    """Open the window, on a file if one is given; return the exit code. There must be a display to open it on."""
    watch_for_crash()
    note(Event.BEGAN, run)
    settings = Settings(platformdirs.user_config_path("organizer", appauthor=False) / "window.ini")
    if not os.environ.get(QUIT_AFTER_PAINT) and ring(_first_file(settings, store_path)):
        return 0  # a window that has the file open came to the front
    application = QApplication(["organizer", *theme.STYLE])
    application.setDesktopFileName("organizer")
    window = open_window(application, Desk(today, settings), store_path)
    faults = errors.install(lambda: window, lambda: restart(window), window.desk.leaves)
    window.painted.connect(lambda: QTimer.singleShot(0, lambda: after_paint(application, window)))
    window.painted.connect(lambda: QTimer.singleShot(0, faults.tell_crash))
    window.show()
    return application.exec()


def open_window(application: QApplication, desk: Desk, store_path: Path | None) -> Window:
    """Return the window, dressed and on its first page, not yet shown. Nothing of the store is loaded for it."""
    remember_no_folders()
    install_headings()
    theme.load_faces()
    theme.wear(application, desk.settings.look)
    change_language(application, language_of(desk.settings.language))
    window = Window(desk)
    desk.equipped.connect(lambda: _attend(window), Qt.ConnectionType.SingleShotConnection)
    window.restore_shape()
    path = _first_file(desk.settings, store_path)
    if store_path or path.exists():
        desk.last_file = path
        window.show_place("unlock", {"path": str(path)})
    else:
        window.show_place("start")
    return window


def _first_file(settings: Settings, store_path: Path | None) -> Path:
    """Return the file that a start opens: the one that is given, else the last one, else where one would lie."""
    return store_path or new_files_folder() / (settings.file or usual_path(new_files_folder()).name)


def _attend(window: Window) -> None:
    """Look after the files that are opened from now on. None could be opened before the tools were there."""
    from organizer.gui.backup_clock import BackupClock  # after the first paint
    from organizer.gui.offers_on_opening import OffersOnOpening
    from organizer.gui.second_start import SecondStart

    BackupClock(window.desk, lambda: window.lock.seconds_unused, window)
    OffersOnOpening(window.desk, window)
    SecondStart(window)


def new_files_folder() -> Path:
    """Return the folder in which a new file is proposed."""
    return platformdirs.user_documents_path() / "Organizer"


def load_toolbox() -> "Toolbox":
    """Import store, playbooks and screens, and read what is shipped. It takes a while: call it on a thread."""
    from organizer.exchange.directory import load_directory
    from organizer.exchange.holidays import HolidayTables
    from organizer.gui.toolbox import Spoken, Toolbox
    from organizer.playbooks.choosing import CHOOSING, read_choosing
    from organizer.playbooks.shelf import Shelf
    from organizer.playbooks.shelves import Shelves
    from organizer.playbooks.spoken import SpokenBooks, in_words, offered_in, read_words, words_in
    from organizer.playbooks.user_folder import own_root
    from organizer.store.store import Store

    for place in PLACES:
        import_module(f"organizer.gui.screens.{place.module}")
    # Python makes a class of Qt when it is first named, and all kinds of widgets at the first one that Qt made itself:
    # 25 ms, which the window need not wait for.
    for kind in dir(QtWidgets):
        getattr(QtWidgets, kind)
    playbooks = Shelves(Shelf(resources.folder("playbooks")), own_root())
    usual = next(iter(playbooks), "")
    playbooks.get(usual)  # read here, so that the window does not wait for it
    choosing, problems = read_choosing(resources.folder("playbooks") / CHOOSING)
    if choosing is None:
        raise Broken("The questions that lead to a playbook are damaged. {problem}", problem=problems[0].sentence)

    def open_example(slug: str) -> Store:
        store = Store.create(None, None)
        add_examples(store, playbooks[slug or usual], playbooks.folder(slug or usual))
        store.seal()  # what somebody types into it would be lost: nothing is taken
        return store

    @cache
    def shipped_words(slug: str, language: str) -> Mapping[str, str]:
        return words_in((resources.folder("playbooks"),), slug, language)

    def speak(language: str) -> Spoken:
        if language == ENGLISH:
            return Spoken(playbooks, playbooks.offers(), choosing)

        def words(slug: str) -> Mapping[str, str]:
            return shipped_words(slug, language) or words_in((own_root(),), slug, language)

        asked = read_words(resources.folder("playbooks") / f"choosing.{language}.toml")[0]
        return Spoken(SpokenBooks(playbooks, words), offered_in(playbooks.offers(), words), in_words(choosing, asked))

    speak(spoken_language())  # its files are read here too
    return Toolbox(
        playbooks=playbooks,
        seed=load_directory(resources.folder("directory")),
        holidays=HolidayTables(),
        create=Store.create,
        open=lambda path, passphrase, read_only: Store.open(path, passphrase, read_only=read_only),
        example=open_example,
        folder=new_files_folder(),
        speak=speak,
    )


def add_examples(store: "Store", playbook: "Playbook", folder: Path | None = None) -> None:
    """Add the invented campaigns of a playbook to a store, each with all letters of its steps.

    ``folder`` is where the playbook stands, if it is none that ships.
    """
    from organizer.exchange.campaign_file import read_campaign
    from organizer.store.campaigns import add_campaign

    roles = {playbook.slug: tuple(role.role for role in playbook.roles)}
    questions = {playbook.slug: tuple(entry.field for entry in playbook.questions)}
    for example in playbook.examples:
        path = (folder or resources.folder("playbooks", playbook.slug)).joinpath(*example.path.split("/"))
        value, problems = read_campaign(path, roles, questions)
        if value is None:
            template = "The example {title} cannot be read: {count} faults."
            raise Broken(template, title=example.title, count=str(len(problems)))
        store.write(add_campaign, value, letters_of(playbook))


def after_paint(application: QApplication, window: Window) -> None:
    """Load the rest on a thread; or, where only the paint is measured, tell how long it took and quit."""
    if os.environ.get(QUIT_AFTER_PAINT):
        sys.stdout.write(f"first paint {_since_start()} ms\n")
        sys.stdout.flush()
        application.quit()
        return
    from organizer.gui.private_copy import remove_leftovers

    theme.load_faces(("Italic", "BoldItalic"))
    remove_leftovers()
    gc.freeze()  # what is there now stays to the end

    def equip(toolbox: "Toolbox") -> None:
        window.desk.equip(toolbox)
        # The first table takes a third of a second, and all playbooks as long: while somebody reads the first page.
        tasks.start(
            lambda: (toolbox.holidays.get(""), *toolbox.playbooks.values()), lambda _read: None, fail, application
        )

    tasks.start(load_toolbox, equip, fail, window)


def fail(trouble: Exception) -> None:
    """Raise on the main thread what went wrong on the other one."""
    raise trouble


def _since_start() -> int:
    """Return the milliseconds since the process began; where the system does not tell, since this module was read."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        began = ticks / os.sysconf("SC_CLK_TCK")
        return round((time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000)
    except (OSError, AttributeError):
        return round((time.monotonic() - _STARTED) * 1000)
