"""Where a command takes the passphrase from: a file, standard input, or a prompt. Never an argument."""

import argparse
import contextlib
import getpass
import os
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from organizer.commands.exit_codes import tell
from organizer.domain.errors import (
    Environment,
    InUse,
    OlderFile,
    OrganizerError,
    PassphraseNeeded,
    Refused,
    WrongPassphrase,
)
from organizer.domain.patience import Tries
from organizer.domain.phrase import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from organizer.store.store import Store

T = TypeVar("T")
VARIABLE = "ORGANIZER_PASSPHRASE_FILE"
_MOST_TRIES = 3
_LONGEST = 4096
"""Bytes of a passphrase file. Six words have some fifty."""


def open_store(given: argparse.Namespace, clock: "Callable[[], datetime]", *, read_only: bool) -> "Store":
    """Open the store of a command; a passphrase is asked for only when the file has one.

    A clock that stands before what was written last is told on standard error: dates depend on it.
    Raises Environment (the file, or a wrong passphrase), NewerFile, or Refused (no source for a passphrase).
    """
    store = _opened(given, clock, read_only=read_only)
    tell_clock(store, clock)
    return store


def tell_clock(store: "Store", clock: "Callable[[], datetime]") -> None:
    """Tell on standard error when the clock stands before what was written last."""
    from organizer.store.clock import clock_trouble  # the engine takes a quarter of a second

    with contextlib.suppress(OrganizerError):  # a damaged page in history is for the command to find and tell
        trouble = store.read(clock_trouble, clock())
        if trouble:
            tell(trouble.sentence)


def _opened(given: argparse.Namespace, clock: "Callable[[], datetime]", *, read_only: bool) -> "Store":
    from organizer.store.store import Store  # as above

    path = Path(given.store)
    return with_words(given, path, lambda words: Store.open(path, words, read_only=read_only, clock=clock))


def _not_to_write(failure: InUse) -> InUse:
    """Return why a file cannot be written to, with what helps a command: unlike a window it has nothing to show."""
    values = failure.phrase.values
    if "who" in values:
        return InUse("{who} Close it there, then try again.", who=values["who"])
    return InUse(
        "{name} cannot be opened to write: {reason} in {folder}. Check its disk, and who may write there.", **values
    )


def with_words(given: argparse.Namespace, path: Path, opened: "Callable[[str | None], T]") -> T:
    """Return what opening a file gives; it is done without words first, then with those that the user has for it.

    Raises what ``opened`` raises but PassphraseNeeded, and Refused where there is no source for the words.
    """
    try:
        return _with_words(given, path, opened)
    except InUse as failure:
        raise _not_to_write(failure) from None
    except OlderFile:
        template = "{name} is of an older version. Open it once in the window: it is backed up and brought up to date."
        raise OlderFile(template, name=path.name) from None


def _with_words(given: argparse.Namespace, path: Path, opened: "Callable[[str | None], T]") -> T:
    # A source named on the command line is read in any case: a wrong name in it must not pass unseen.
    named = read_passphrase(given.passphrase_file) if given.passphrase_file else None
    try:
        return opened(named)
    except PassphraseNeeded:
        pass
    source = os.environ.get(VARIABLE)
    if source:
        return opened(read_passphrase(source))
    _need_terminal(phrase("Name the passphrase of {name} with --passphrase-file.", name=path.name))
    return _typed(path, opened)


def _typed(path: Path, opened: "Callable[[str | None], T]") -> T:
    """Ask up to three times; each wrong one is waited for longer, whether or not another may follow."""
    tries = Tries()
    with _unseen():
        while True:
            try:
                return opened(_asked(f"Passphrase of {path.name}: "))
            except WrongPassphrase as failure:
                tries = tries.failed(time.monotonic())
                time.sleep(tries.wait(time.monotonic()))
                if tries.failures == _MOST_TRIES:
                    raise
                tell(str(failure))


@contextlib.contextmanager
def _unseen() -> Iterator[None]:
    """Have the terminal show nothing that is typed meanwhile, and forget what nobody read.

    The prompt hides what is typed only while it asks. Who types the words again before that would see them.
    """
    try:
        import termios  # not on every system

        terminal = sys.stdin.fileno()
        before = termios.tcgetattr(terminal)
    except (ImportError, OSError):
        yield
        return
    termios.tcsetattr(terminal, termios.TCSANOW, [*before[:3], before[3] & ~termios.ECHO, *before[4:]])
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, before)


def _asked(prompt: str) -> str:
    """Return the line that is typed, unseen; raise Refused when there is none, or no text."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        _end_prompt()
        template = "No passphrase was typed. Start again, or name a file that holds it with --passphrase-file."
        raise Refused(template) from None
    except UnicodeDecodeError:
        _end_prompt()
        template = "What was typed cannot be read as text. Start again, and type letters, digits and spaces."
        raise Refused(template) from None
    except KeyboardInterrupt:
        _end_prompt()
        raise


def _end_prompt() -> None:
    """Begin a new line behind a prompt that was left, so that what is told stands on its own."""
    if sys.stderr.isatty():
        sys.stderr.write("\n")


def new_passphrase(given: argparse.Namespace) -> str | None:
    """Return the passphrase for a new store, None where the user chose to have none. A prompt asks twice."""
    from organizer.store.passphrase import normalized, own_words  # read only when it is needed

    if given.no_passphrase:
        return None
    source = given.passphrase_file or os.environ.get(VARIABLE)
    if source:
        return own_words(read_passphrase(source))
    _need_terminal(phrase("Name one with --passphrase-file, or choose --no-passphrase."))
    first = own_words(_asked("New passphrase: "))
    if normalized(_asked("The same again: ")) != first:
        raise Refused("The two passphrases differ. Nothing was made. Start again.")
    return first


def read_passphrase(source: str) -> str:
    """Return the text of a passphrase file, ``-`` for standard input; raise Environment when it cannot be read."""
    try:
        if source == "-":
            raw = sys.stdin.buffer.read(_LONGEST + 1)
        else:
            with Path(source).open("rb") as stream:
                raw = stream.read(_LONGEST + 1)
        text = raw.decode("utf-8-sig")
    except OSError as failure:
        raise Environment(
            "The passphrase file {path} cannot be read ({reason}). Check its name and its permissions.",
            path=source,
            reason=str(failure.strerror),
        ) from None
    except UnicodeDecodeError:
        raise Environment(
            "The passphrase file {path} is no text in UTF-8. Save it again as UTF-8.", path=source
        ) from None
    if len(raw) > _LONGEST:
        raise Environment("The passphrase file {path} is too long. Check that it is the right file.", path=source)
    return text


def _need_terminal(advice: Phrase) -> None:
    if not sys.stdin.isatty():
        raise Refused("A passphrase is needed, and there is no terminal to ask for it. {advice}", advice=advice)
