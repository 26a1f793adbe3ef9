"""A day on which much goes wrong, with a name that stands nowhere else: ``python -m tests.journeys.marked_day FOLDER``.

Commands and the window as the process runs them; the last thing is a crash. What it reached for stands in FOLDER/told.
"""

import faulthandler
import os
import sys
from collections.abc import Callable
from pathlib import Path

MARK = "Quillfeather7f3a"
"""Stands in every name, file name, text and error of the day."""
WORDS = "zephyr quokka marzipan obelisk tundra saxophone"
STORE = f"{MARK}.organizer"
GIVEN, OUT = f"{MARK}-given", f"{MARK}-out"
"""Folders in which somebody put files, and asked for files."""
FAR = {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.__new__"}
_LOCAL = 1  # AF_UNIX: what the display speaks over


def main(folder: Path) -> None:
    """Do it all; it ends with a crash."""
    told = os.open(folder / "told", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def tell(line: str) -> None:
        os.write(told, f"{line}\n".encode())

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
        if event in FAR and family != _LOCAL:
            tell(f"{event} {arguments!r}")

    sys.addaudithook(lambda event, arguments: hear(event, arguments) if event.startswith("socket.") else None)
    os.chdir(folder)
    _commands(tell)
    _window(folder, tell)
    far = [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb", "urllib.request"))]
    tell(f"modules {far}")
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # noqa: SLF001 - as the tests of Python itself crash


def _commands(tell: Callable[[str], None]) -> None:
    from organizer import cli
    from organizer.__main__ import main as organizer

    def run(code: int, *words: str) -> None:
        sys.argv = ["organizer", *words]
        found = organizer()
        if found != code:
            tell(f"organizer {words[0]} ended with {found}")

    def broken(_given: object, _clock: object) -> int:
        raise KeyError(f"the address of {MARK}")

    run(0, "new", STORE, "--campaign", f"{GIVEN}/campaign.toml")
    run(0, "letters", STORE, "--out", OUT, "--letter", "notice-ice")
    run(2, "import", STORE, f"{GIVEN}/{MARK}.toml")  # not a campaign: each fault quotes it
    run(3, "verify", f"{GIVEN}/{MARK}-gone.organizer")
    run(2, MARK)
    honest = cli._act  # noqa: SLF001 - no command is broken by itself
    cli._act = lambda _command: broken  # type: ignore[assignment]  # noqa: SLF001 - the name of the argument
    run(70, "verify", STORE)
    cli._act = honest  # noqa: SLF001 - as above


def _window(folder: Path, tell: Callable[[str], None]) -> None:
    from datetime import date

    import platformdirs
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog
    from shiboken6 import delete

    from organizer.app import load_toolbox, open_window
    from organizer.domain.errors import Refused
    from organizer.gui import errors, theme
    from organizer.gui.desk import Desk
    from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
    from organizer.gui.screens.unlock import UnlockScreen
    from organizer.gui.settings import Settings
    from organizer.store.campaigns import answer
    from organizer.traces.crash import watch_for_crash

    watch_for_crash()
    application = QApplication(["organizer", *theme.STYLE])
    settings = Settings(platformdirs.user_config_path("organizer", appauthor=False) / "window.ini")
    desk = Desk(lambda: date(2010, 10, 1), settings)
    window = open_window(application, desk, folder / STORE)
    faults = errors.install(lambda: window)
    window.show()
    desk.equip(load_toolbox())
    application.processEvents()
    unlock = window.screen_in_front
    assert isinstance(unlock, UnlockScreen)
    unlock.field.set_value(WORDS)
    unlock.try_words()
    while desk.store is None:
        application.processEvents()
    for place in ("letters", "recipients", "evidence", "settings"):
        window.show_place(place)
        application.processEvents()
    desk.write(answer, desk.campaign, "decision.summary", f"{MARK} decided again.")

    def refused(_session: object) -> None:
        raise Refused("{name} is gone.", name=MARK)

    desk.write(refused)
    nothing: dict[str, str] = {}
    QTimer.singleShot(0, lambda: nothing[MARK])  # a fault in a slot
    application.processEvents()
    if faults.dialog is None:
        tell("the fault was not shown")
    else:
        faults.dialog.reject()
    chooser = ChooseFolderDialog(MARK, window)
    chooser.setDirectory(str(folder / OUT))
    chooser.show()
    application.processEvents()
    chooser.done(QDialog.DialogCode.Accepted)
    delete(chooser)  # as it goes it writes down where somebody looked, if it may
    window.close()
    settings.save()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
