"""Where a command takes the passphrase from: a file, standard input, or a prompt. Never an argument."""

import argparse
import getpass
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from organizer.domain.errors import Environment, PassphraseNeeded, Refused
from organizer.domain.phrase import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from organizer.store.store import Store

VARIABLE = "ORGANIZER_PASSPHRASE_FILE"
_LONGEST = 4096
"""Bytes of a passphrase file. Six words have some fifty."""


def open_store(given: argparse.Namespace, clock: "Callable[[], datetime]", *, read_only: bool) -> "Store":
    """Open the store of a command; a passphrase is asked for only when the file has one.

    Raises Environment (the file, or a wrong passphrase), NewerFile, or Refused (no source for a passphrase).
    """
    from organizer.store.store import Store  # the engine takes a quarter of a second

    path = Path(given.store)
    # A source named on the command line is read in any case: a wrong name in it must not pass unseen.
    named = read_passphrase(given.passphrase_file) if given.passphrase_file else None
    try:
        return Store.open(path, named, read_only=read_only, clock=clock)
    except PassphraseNeeded:
        return Store.open(path, _from_elsewhere(path), read_only=read_only, clock=clock)


def new_passphrase(given: argparse.Namespace) -> str | None:
    """Return the passphrase for a new store, None where the user chose to have none. A prompt asks twice."""
    from organizer.store.passphrase import normalized, own_words  # read only when it is needed

    if given.no_passphrase:
        return None
    source = given.passphrase_file or os.environ.get(VARIABLE)
    if source:
        return normalized(read_passphrase(source))
    _need_terminal(phrase("Name one with --passphrase-file, or choose --no-passphrase."))
    first = own_words(getpass.getpass("New passphrase: "))
    if normalized(getpass.getpass("The same again: ")) != first:
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


def _from_elsewhere(path: Path) -> str:
    source = os.environ.get(VARIABLE)
    if source:
        return read_passphrase(source)
    _need_terminal(phrase("Name the passphrase of {name} with --passphrase-file.", name=path.name))
    return getpass.getpass(f"Passphrase of {path.name}: ")


def _need_terminal(advice: Phrase) -> None:
    if not sys.stdin.isatty():
        raise Refused("A passphrase is needed, and there is no terminal to ask for it. {advice}", advice=advice)
