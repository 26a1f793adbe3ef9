"""A day of work with names that stand nowhere else: ``python -m tests.promises.journey FOLDER PARTS WEAKNESS``.

``PARTS`` are ``commands``, ``window`` or both, with a comma. What is read lies in FOLDER/given, what the user asked to
have written in FOLDER/out; everything else that the program leaves behind is searched by those who run this.
"""

import os
import sys
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from tests.promises.children import Say
from tests.promises.weakened import weaken_by_name

MARK = "Quillfeather7f3a"
"""Stands in every name, address and text of the day."""
WORDS = "zephyr quokka marzipan obelisk tundra saxophone"
STORE, GIVEN, OUT = "group.organizer", "given", "out"


def day(parts: Collection[str], folder: Path, say: Say) -> None:
    """Do the parts; say what went wrong, and each time that anything reached for a network."""
    sys.addaudithook(lambda event, given: _tell_network(event, given, say))
    if "commands" in parts:
        commands(folder, say)
    if "window" in parts:
        _window(folder)
    for name in ("environ", "cmdline"):
        shown = Path(f"/proc/self/{name}").read_bytes() if Path("/proc/self").exists() else b""
        if MARK.encode() in shown or WORDS.encode() in shown:
            say(f"shown in /proc/PID/{name}")


def make_given(folder: Path) -> None:
    """Write what the day starts from: the campaign file, the passphrase, a list of recipients."""
    from organizer.exchange.campaign_file import write_campaign
    from tests.builders import a_campaign

    for name in (GIVEN, OUT, "home", "temporary"):
        (folder / name).mkdir(exist_ok=True)
    campaign = a_campaign(
        group__name=f"Friends of {MARK}",
        group__address=(f"1 {MARK} Street", "Riverbend, VA 22000"),
        signer__name=f"Jordan {MARK}",
        decision__summary=f"{MARK} decided.",
        letter__copies_to=(f"The Honorable {MARK}",),
    )
    (folder / GIVEN / "campaign.toml").write_bytes(write_campaign(campaign))
    (folder / GIVEN / "words").write_text(WORDS, encoding="utf-8")


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of the day: every folder that a program may write to lies inside this one."""
    home = str(folder / "home")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTEST", "TMP"))}
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home)
    extra = {"TMPDIR": str(folder / "temporary"), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": home}
    return {**kept, **homes, **extra, "ORGANIZER_PASSPHRASE_FILE": str(folder / GIVEN / "words")}


def _tell_network(event: str, given: tuple[object, ...], say: Say) -> None:
    if event in ("socket.getaddrinfo", "socket.connect", "socket.bind", "socket.sendto", "socket.gethostbyname"):
        say(f"network {event} {given[-1]!r}")


def commands(folder: Path, say: Say) -> None:
    """Make a store, write its letters twice, log, export, back up, verify, and meet a fault of ours."""
    from organizer.cli import run
    from organizer.commands.exit_codes import guarded
    from tests.builders import NOON

    store, out = str(folder / STORE), str(folder / OUT)

    def organizer(*words: str) -> None:
        code = _silently(lambda: guarded(lambda: run(words, lambda: NOON)))
        if code:
            say(f"organizer {words[0]} ended with {code}")

    organizer("new", store, "--campaign", str(folder / GIVEN / "campaign.toml"))
    for place in ("letters", "again"):
        organizer("letters", store, "--out", f"{out}/{place}", "--letter", "notice-ice", "--letter", "resolution")
    organizer("log", store, "--letter", "notice-ice", "--mailed", "2010-09-30", "--method", "certified_receipt",
              "--paper", f"{out}/letters/notice-ice.pdf", "--note", MARK)  # fmt: skip
    organizer("log", store, "--letter", "notice-ice", "--delivered", "2010-09-30", "--signed-by", MARK)
    for ending in ("toml", "csv", "ics", "json"):
        organizer("export", store, "--out", f"{out}/export.{ending}")
    organizer("backup", store)
    organizer("verify", store)
    _fault_report(say)


def short_day(folder: Path, say: Say, *, secret: bool = True) -> None:
    """Do the least that can tell: a store is made and checked, a fault reported; with secrets two letters as well."""
    from organizer.cli import run
    from organizer.commands.exit_codes import guarded

    os.environ.update(environment(folder))
    sys.addaudithook(lambda event, given: _tell_network(event, given, say))
    store, campaign = str(folder / STORE), str(folder / GIVEN / "campaign.toml")
    letters = ("letters", "--campaign", campaign, "--letter", "resolution", "--out")
    for words in (
        ("new", store, "--campaign", campaign, *(() if secret else ("--no-passphrase",))),
        ("verify", store),
        *((*letters, f"{folder / OUT / place}") for place in ("letters", "again") if secret),
    ):
        code = _silently(partial(guarded, partial(run, words)))
        if code:
            say(f"organizer {words[0]} ended with {code}")
    _fault_report(say)


def _fault_report(say: Say) -> None:
    """Let a fault of ours happen, with a name in its message and in its variables, and let it be reported."""
    from organizer.commands.exit_codes import OURS, guarded

    def broken() -> int:
        secret = f"the address of {MARK}"
        raise KeyError(secret, WORDS)

    if _silently(lambda: guarded(broken)) != OURS:
        say("a fault of ours is not taken for one")


def _silently(act: Callable[[], int]) -> int:
    """Run a command; what it prints for the user is not looked at."""
    sys.stdout.flush()
    before, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        return act()
    finally:
        sys.stdout.flush()
        os.dup2(before, 1)
        os.close(before)
        os.close(nowhere)


def _window(folder: Path) -> None:
    """Open the window on the store, unlock it, look at every page, write something, and close it."""
    from datetime import date

    import platformdirs
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from organizer.app import load_toolbox, open_window
    from organizer.gui import errors, theme
    from organizer.gui.desk import Desk
    from organizer.gui.places import PLACES
    from organizer.gui.screens.unlock import UnlockScreen
    from organizer.gui.settings import Settings
    from organizer.store.campaigns import answer

    application = QApplication(["organizer", *theme.STYLE])
    settings = Settings(platformdirs.user_config_path("organizer", appauthor=False) / "window.ini")
    desk = Desk(lambda: date(2010, 10, 1), settings)
    window = open_window(application, desk, folder / STORE)
    errors.install(lambda: window)
    window.show()
    desk.equip(load_toolbox())
    application.processEvents()
    unlock = window.screen_in_front
    assert isinstance(unlock, UnlockScreen)
    unlock.field.set_value(WORDS)
    unlock.try_words()  # on a thread: the answer comes with the events of the window
    while desk.store is None and unlock.isVisible():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for place in PLACES:
        window.show_place(place.name)
        for _ in range(4):
            application.processEvents()
    desk.write(answer, desk.campaign, "decision.summary", f"{MARK} decided again.")
    window.close()
    desk.close()
    settings.save()


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    weaken_by_name(sys.argv[3])
    day(sys.argv[2].split(","), Path(sys.argv[1]), _print)
