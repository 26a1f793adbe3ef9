"""``organizer``: the window, or a command. Nothing heavy is imported before it is known which.

Before ``main`` is there next to nothing is imported at all: Ctrl+C stops the program quietly from then on.
"""

import sys

TYPE_CHECKING = False  # that of typing takes longer to import than Python itself
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: "Sequence[str] | None" = None) -> int:
    """Run the program with these words and return its exit code; without words as the process that it is.

    As a process it begins and ends without the collector, which would look through everything that is loaded, and
    nearly all of it is kept. The window and a batch turn it on when they have begun.
    """
    if words is not None:
        return _run(list(words))
    try:
        code = _as_process()
    except KeyboardInterrupt:  # while it was being read, or while the first one was told
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)
        from organizer.commands.exit_codes import guarded

        code = guarded(_stop, sys.argv[1:])
    from organizer.commands.exit_codes import STOPPED

    if code == STOPPED:
        import os

        os._exit(code)  # all is printed; Python would end by the signal where it met the first one in an exec
    return code


def _as_process() -> int:
    import gc
    import signal

    from organizer.process import keep_memory_private, print_on_this_computer
    from organizer.traces.log import keep_log

    keep_memory_private()
    print_on_this_computer()
    keep_log()
    gc.disable()
    try:
        return _run(sys.argv[1:])
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # nothing is left to be stopped
        gc.freeze()  # or it would look once more, at what the system takes back at once


def _stop() -> int:
    raise KeyboardInterrupt


def _run(given: list[str]) -> int:
    from pathlib import Path

    from organizer.commands.exit_codes import guarded

    if not given or (given[0].endswith(".organizer") and not given[0].startswith("-")):
        return guarded(lambda: _window(given))
    from organizer.cli import COMMANDS, run  # a window does not wait for the commands

    if given[0] not in COMMANDS and not given[0].startswith("-") and Path(given[0]).is_file():
        return guarded(lambda: _window(given))
    known: dict[str, object] = {}
    return guarded(lambda: run(given, keep=known.update), given, known)


def _window(words: "Sequence[str]") -> int:
    """Open the window, on a file if one is given; raise Environment where no window can open."""
    from pathlib import Path

    from organizer.display import why_no_window  # only the window needs a display
    from organizer.domain.errors import Environment, Refused
    from organizer.restart import handed_file

    if len(words) > 1:
        raise Refused("The window opens one file, and {word} is one word more. See organizer --help.", word=words[1])
    reason = why_no_window()
    if reason:
        raise Environment("{reason}", reason=reason)  # whole and English: there is no window to say it in
    try:
        from organizer.app import run  # Qt comes here, and only here
    except ImportError as missing:
        if ".so" not in str(missing):
            raise
        template = "The window cannot start ({reason}). See README, or use organizer --help."
        raise Environment(template, reason=str(missing)) from missing
    return run(Path(words[0]) if words else handed_file())


if __name__ == "__main__":
    sys.exit(main())
