"""Names that stand in source: of functions, classes and lines. They are all that a log or a report may hold.

Each is looked up from the thing itself and found again under its name, so that no text of a user can pass for one.
"""

import os
import sys
from collections.abc import Iterator
from enum import Enum
from functools import partial
from pathlib import Path
from types import TracebackType

_OURS = Path(__file__).resolve().parents[1]
_LIBRARY = Path(os.__file__).resolve().parent
_INSTALLED = ("site-packages", "dist-packages")
_MOST_LINKS = 8
_MOST_PLACES = 20
_BYTE = range(256)


def code_of(thing: object) -> str:
    """Return the name of a function, class, word of ours or exit code; for whatever else it is, ``?``."""
    if isinstance(thing, partial):
        return code_of(thing.func)
    if isinstance(thing, Enum):
        return f"{code_of(type(thing))}.{thing.name}"
    if isinstance(thing, int) and not isinstance(thing, bool) and thing in _BYTE:
        return str(thing)
    thing = getattr(thing, "__func__", thing)  # of a method
    module, name = getattr(thing, "__module__", None), getattr(thing, "__qualname__", None)
    if not isinstance(module, str) or not isinstance(name, str):
        return "?"
    outer = name.partition(".<locals>")[0]  # a function inside one is named for the outer
    found: object = sys.modules.get(module)
    for part in outer.split("."):
        found = getattr(found, part, None)
    is_there = found is thing or (found is not None and outer != name)
    return f"{module}.{outer}".removeprefix("builtins.") if is_there else "?"


def chain(failure: BaseException) -> Iterator[BaseException]:
    """Give a failure, what led to it, and what led to that."""
    link: BaseException | None = failure
    for _ in range(_MOST_LINKS):
        if link is None:
            return
        yield link
        link = link.__cause__ or link.__context__


def places(trace: TracebackType | None) -> tuple[str, ...]:
    """Return where in source a failure passed, innermost last: ``organizer/store/store.py:129 write``."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(place(code.co_filename, trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return tuple(found[-_MOST_PLACES:])


def place(filename: str, line: int, function: str) -> str:
    """Return a place in source without the folder that it is installed in, which may hold a person's name.

    Source that is neither ours nor Python's nor an installed package's is not named: it may be anything.
    """
    if filename.startswith("<frozen ") and filename.endswith(">"):
        return f"{filename}:{line} {function}"
    path = Path(filename)
    if path.is_relative_to(_OURS):
        short = Path("organizer", path.relative_to(_OURS))
    elif at := [number for number, part in enumerate(path.parts) if part in _INSTALLED]:
        short = Path(*path.parts[at[-1] + 1 :])
    elif path.is_relative_to(_LIBRARY):
        short = path.relative_to(_LIBRARY)
    else:
        return "elsewhere"
    return f"{short.as_posix()}:{line} {function}"
