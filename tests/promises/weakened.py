"""How a harness weakens the program: one name of one module gets another value, in this process alone."""

import importlib
from typing import Any

from tests.promises.promise import Weakness


def put(module: str, name: str, value: object) -> Any:  # noqa: ANN401 - whatever stood there
    """Give a name of a module, or of a class in it (``Store.write``), another value, and return the former one.

    The name must be there: a weakness that misses its mark would prove nothing.
    """
    holder: Any = importlib.import_module(module)
    *outer, last = name.split(".")
    for part in outer:
        holder = getattr(holder, part)
    former = getattr(holder, last)
    setattr(holder, last, value)
    return former


def spelled(weaken: Weakness | None) -> str:
    """Return the name by which another process finds a weakness; empty for none."""
    return f"{weaken.__module__}:{weaken.__name__}" if weaken else ""


def weaken_by_name(name: str) -> None:
    """Weaken this process; an empty name leaves the program as it is."""
    if name:
        module, _, function = name.partition(":")
        getattr(importlib.import_module(module), function)()
