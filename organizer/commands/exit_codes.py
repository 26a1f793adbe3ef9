"""Every way a command can end, as a number and one sentence (contract, "Exit codes")."""

import os
import sys
from collections.abc import Callable, Iterable

from organizer.domain.errors import Broken, Environment, NewerFile, OrganizerError, Refused
from organizer.traces.log import Event, note

DONE, FOUND, USAGE, MACHINE, NEWER, OURS = 0, 1, 2, 3, 4, 70
_STOPPED = 130  # what a shell expects of a command that Ctrl+C ended


class Faulty(Refused):
    """A file that the user wrote has faults: one English sentence for each. Only commands say it."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self.sentences = tuple(sentences)
        super().__init__("{faults}", faults=" ".join(self.sentences))


_CODES = ((NewerFile, NEWER), (Environment, MACHINE))


def guarded(act: Callable[[], int]) -> int:
    """Run a command and return its exit code; a failure is one sentence on standard error."""
    code = _guarded(act)
    note(Event.ENDED, code)
    return code


def _guarded(act: Callable[[], int]) -> int:
    try:
        return act()
    except BrokenPipeError:
        # The reader of our output has gone. What is still in the buffer must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MACHINE
    except KeyboardInterrupt:
        return _STOPPED
    except Exception as failure:  # noqa: BLE001 - the last one to know: every failure gets its code here
        return _ended(failure)


def tell(sentence: str) -> None:
    """Print a sentence on standard error."""
    sys.stderr.write(f"{visible(sentence)}\n")


def visible(text: str) -> str:
    """Return text in which nothing can steer a terminal: each unprintable character as its number."""
    return "".join(
        character if character.isprintable() or character == "\t" else f"\\u{ord(character):04x}" for character in text
    )


def _ended(failure: Exception) -> int:
    is_ours = isinstance(failure, Broken) or not isinstance(failure, OrganizerError | OSError)
    note(Event.FAULT if is_ours else Event.REFUSED, failure)
    if isinstance(failure, OrganizerError) and not isinstance(failure, Broken):
        for sentence in failure.sentences if isinstance(failure, Faulty) else [str(failure)]:
            tell(sentence)
        return next((code for kind, code in _CODES if isinstance(failure, kind)), USAGE)
    if isinstance(failure, OSError):
        place = failure.filename or "A file"
        tell(f"{place} could not be used ({failure.strerror}). Check the disk and its permissions.")
        return MACHINE
    _tell_fault(failure)
    return OURS


def _tell_fault(failure: Exception) -> None:
    from organizer.traces.report import report_text, write_report  # read only when it is needed

    own = f"{failure} " if isinstance(failure, Broken) else "Organizer ran into a problem of its own. "
    path = write_report(failure)
    tell(f"{own}Send the report, which holds no data of yours: {path or 'it follows here.'}")
    if path is None:
        sys.stderr.write(report_text(failure))
