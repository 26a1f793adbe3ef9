"""Every way a command can end, as a number and one sentence (contract, "Exit codes")."""

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TextIO

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
STOPPED = 130  # what a shell expects of a command that Ctrl+C ended


class Faulty(Refused):
    """A file that the user wrote has faults: one English sentence for each. Only commands say it.

    ``problems`` are the same faults with their codes and keys, where they are known.
    """

    def __init__(self, sentences: Iterable[str], problems: "Iterable[Problem]" = ()) -> None:
        self.sentences = tuple(sentences)
        self.problems = tuple(problems)
        super().__init__("{faults}", faults=" ".join(self.sentences))


_CODES = ((NewerFile, NEWER), (Environment, MACHINE))
_NAMES: tuple[tuple[type[BaseException], str], ...] = (
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
    (KeyboardInterrupt, "stopped"),
)
"""What a document calls each kind of failure."""
_NOTHING: Mapping[str, object] = MappingProxyType({})


def guarded(act: Callable[[], int], words: Sequence[str] = (), known: Mapping[str, object] = _NOTHING) -> int:
    """Run a command, print its answer and return its exit code; a failure is one sentence on standard error.

    ``words`` are those of the command: where they ask for a document, a failure is one too (contract, "JSON"), with
    what is ``known`` by then of its keys.
    """
    _ready_streams()
    # A file or a pipe gets the answer when all is done: what cannot be printed then has stopped nothing.
    answer = sys.stdout if sys.stdout.isatty() else io.StringIO()
    code = _print_answer(answer, _guarded(act, answer, words, known))
    _let_go_of_output()
    note(Event.ENDED, code)
    return code


def _ready_streams() -> None:
    """Give a process that was started without them an empty input, and outputs that keep nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal of another encoding must not turn a name into a crash
            stream.reconfigure(errors="backslashreplace")


def _guarded(act: Callable[[], int], answer: TextIO, words: Sequence[str], known: Mapping[str, object]) -> int:
    try:
        with contextlib.redirect_stdout(answer):
            return act()
    except (KeyboardInterrupt, Exception) as failure:  # noqa: BLE001 - the last one to know: each gets its code here
        code, told = _ended(failure, words, known)
    if told:
        if isinstance(answer, io.StringIO):
            answer.seek(0)
            answer.truncate()  # one document, and it is that of the failure
        answer.write(told)
    return code


def _print_answer(answer: TextIO, code: int) -> int:
    """Print what the command answers and return its code, or another one where that cannot be done."""
    try:
        if isinstance(answer, io.StringIO):
            sys.stdout.write(answer.getvalue())
        sys.stdout.flush()
    except KeyboardInterrupt:
        if code not in {DONE, FOUND}:
            return code
        tell(f"Stopped. {_BUT_DONE if code == DONE else 'The'} answer was not printed to its end.")
        return STOPPED
    except BrokenPipeError:  # its reader has what it wanted
        return MACHINE if code in {DONE, FOUND} else code
    except OSError as failure:
        if code not in {DONE, FOUND}:
            return code
        begun = _BUT_DONE if code == DONE else "The"
        tell(f"{begun} answer could not be printed ({failure.strerror}). Check where it goes.")
        return MACHINE
    return code


_BUT_DONE = "The work is done, but its"


def _let_go_of_output() -> None:
    """Drop what cannot be printed: its reader has gone, or its disk is full. It must not fail again at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell(sentence: str) -> None:
    """Print a sentence on standard error; where nobody can read it, the command goes on all the same."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{visible(sentence)}\n")


def visible(text: str) -> str:
    """Return text in which nothing can steer a terminal: each unprintable character as its number."""
    return "".join(
        character if character.isprintable() or character == "\t" else f"\\u{ord(character):04x}" for character in text
    )


def _ended(failure: BaseException, words: Sequence[str], known: Mapping[str, object]) -> tuple[int, str]:
    """Tell a failure. Return its code, and its document where the words ask for one."""
    report = ""
    is_ours = isinstance(failure, Broken) or not isinstance(failure, OrganizerError | OSError | KeyboardInterrupt)
    note(Event.FAULT if is_ours else Event.REFUSED, failure)
    if isinstance(failure, KeyboardInterrupt):
        code, sentences = STOPPED, ["Stopped before the end. Look at what is there before you start again."]
    elif is_ours:
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
    with contextlib.suppress(OSError):
        sys.stderr.write(report)
    return code, _document(failure, sentences, words, known) if words else ""


def _document(
    failure: BaseException, sentences: Sequence[str], words: Sequence[str], known: Mapping[str, object]
) -> str:
    """Return the failure as the one document of its command, where the words ask for one."""
    from organizer.commands.documents import document_of_failure, wants_document  # most runs end well

    if not wants_document(words):
        return ""
    import json  # as above

    from organizer.domain.problem import Problem, Severity

    faults = failure.problems if isinstance(failure, Faulty) else ()
    name = next((name for kind, name in _NAMES if isinstance(failure, kind)), "fault")
    plain = Problem(name, Severity.ERROR, getattr(failure, "field", ""), "").as_dict()
    problems = [problem.as_dict() for problem in faults] or [plain] * len(sentences)
    told = [{**problem, "sentence": sentence} for problem, sentence in zip(problems, sentences, strict=True)]
    return f"{json.dumps(document_of_failure(words, told, known), indent=2)}\n"


def _fault(failure: BaseException) -> tuple[str, str]:
    """Leave a report on a fault of ours. Return what to say of it, and the report itself where it could not be left."""
    from organizer.traces.report import report_text, write_report  # read only when it is needed

    own = f"{failure} " if isinstance(failure, Broken) else "Organizer ran into a problem of its own. "
    path = write_report(failure)
    said = f"{own}Send the report, which holds no data of yours: {path or 'it follows here.'}"
    return said, "" if path else report_text(failure)
