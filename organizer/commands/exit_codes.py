"""Every way a command can end, as a number and one sentence (contract, "Exit codes")."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from organizer.domain.errors import (
    Broken,
    Damaged,
    Environment,
    InUse,
    NewerFile,
    OlderFile,
    OrganizerError,
    PassphraseNeeded,
    Refused,
    Replaced,
    WrongPassphrase,
)
from organizer.traces.log import Event, note

if TYPE_CHECKING:
    from organizer.domain.problem import Problem

DONE, FOUND, USAGE, MACHINE, NEWER, OURS = 0, 1, 2, 3, 4, 70
_STOPPED = 130  # what a shell expects of a command that Ctrl+C ended


class Faulty(Refused):
    """A file that the user wrote has faults: one English sentence for each. Only commands say it.

    ``problems`` are the same faults with their codes and keys, where they are known.
    """

    def __init__(self, sentences: Iterable[str], problems: "Iterable[Problem]" = ()) -> None:
        self.sentences = tuple(sentences)
        self.problems = tuple(problems)
        super().__init__("{faults}", faults=" ".join(self.sentences))


_CODES = ((NewerFile, NEWER), (Environment, MACHINE))
_NAMES: tuple[tuple[type[Exception], str], ...] = (
    (PassphraseNeeded, "passphrase_needed"),
    (WrongPassphrase, "wrong_passphrase"),
    (InUse, "in_use"),
    (Damaged, "damaged"),
    (Replaced, "replaced"),
    (OlderFile, "older_file"),
    (NewerFile, "newer_file"),
    (Broken, "fault"),
    (Refused, "usage"),
    (Environment, "machine"),
    (OSError, "machine"),
)
"""What a document calls each kind of failure."""


def guarded(act: Callable[[], int], words: Sequence[str] = ()) -> int:
    """Run a command and return its exit code; a failure is one sentence on standard error.

    ``words`` are those of the command: where they ask for a document, a failure is one too (contract, "JSON").
    """
    _open_streams()
    code = _guarded(act, words)
    _let_go_of_output()
    note(Event.ENDED, code)
    return code


def _open_streams() -> None:
    """Give a process that was started without them an empty input, and outputs that keep nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run


def _guarded(act: Callable[[], int], words: Sequence[str]) -> int:
    try:
        code = act()
        _flush()
    except BrokenPipeError:
        return MACHINE
    except KeyboardInterrupt:
        return _STOPPED
    except Exception as failure:  # noqa: BLE001 - the last one to know: every failure gets its code here
        return _ended(failure, words)
    return code


def _flush() -> None:
    """Bring what was printed to where it goes, while it can still be told that it cannot."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as failure:
        template = "What was printed could not be written ({reason}). Check where it goes."
        raise Environment(template, reason=str(failure.strerror)) from None


def _let_go_of_output() -> None:
    """Drop what cannot be printed: its reader has gone, or its disk is full. It must not fail again at exit."""
    try:
        _flush()
    except (BrokenPipeError, Environment):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentence: str) -> None:
    """Print a sentence on standard error."""
    sys.stderr.write(f"{visible(sentence)}\n")


def visible(text: str) -> str:
    """Return text in which nothing can steer a terminal: each unprintable character as its number."""
    return "".join(
        character if character.isprintable() or character == "\t" else f"\\u{ord(character):04x}" for character in text
    )


def _ended(failure: Exception, words: Sequence[str]) -> int:
    report = ""
    is_ours = isinstance(failure, Broken) or not isinstance(failure, OrganizerError | OSError)
    note(Event.FAULT if is_ours else Event.REFUSED, failure)
    if is_ours:
        said, report = _fault(failure)
        code, sentences = OURS, [said]
    elif isinstance(failure, OrganizerError):
        code = next((code for kind, code in _CODES if isinstance(failure, kind)), USAGE)
        sentences = list(failure.sentences) if isinstance(failure, Faulty) else [str(failure)]
    else:
        place, reason = getattr(failure, "filename", None) or "A file", getattr(failure, "strerror", None)
        code, sentences = MACHINE, [f"{place} could not be used ({reason}). Check the disk and its permissions."]
    for sentence in sentences:
        tell(sentence)
    sys.stderr.write(report)
    if words:
        _print_document(failure, sentences, words)
    return code


def _print_document(failure: Exception, sentences: Sequence[str], words: Sequence[str]) -> None:
    """Print the failure as the one document of its command, where the words ask for one."""
    from organizer.commands.documents import document_of_failure, wants_document  # most runs end well

    if not wants_document(words):
        return
    import json  # as above

    from organizer.domain.problem import Problem, Severity

    known = failure.problems if isinstance(failure, Faulty) else ()
    name = next((name for kind, name in _NAMES if isinstance(failure, kind)), "fault")
    plain = Problem(name, Severity.ERROR, getattr(failure, "field", ""), "").as_dict()
    problems = [problem.as_dict() for problem in known] or [plain] * len(sentences)
    told = [{**problem, "sentence": sentence} for problem, sentence in zip(problems, sentences, strict=True)]
    with contextlib.suppress(OSError):  # the failure may be that nothing can be printed
        sys.stdout.write(f"{json.dumps(document_of_failure(words, told), indent=2)}\n")


def _fault(failure: Exception) -> tuple[str, str]:
    """Leave a report on a fault of ours. Return what to say of it, and the report itself where it could not be left."""
    from organizer.traces.report import report_text, write_report  # read only when it is needed

    own = f"{failure} " if isinstance(failure, Broken) else "Organizer ran into a problem of its own. "
    path = write_report(failure)
    said = f"{own}Send the report, which holds no data of yours: {path or 'it follows here.'}"
    return said, "" if path else report_text(failure)
