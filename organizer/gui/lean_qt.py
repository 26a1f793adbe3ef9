"""Qt for Python, imported without the parts in which it explains itself: signatures, errors in words, type stubs.

They come as source inside a library and are compiled anew at each start, which takes a sixth of the time to the first
paint. Each is read when it is first asked for something, as the sentence of a TypeError is.
"""

import builtins
import contextlib
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any

LATE = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("parser", "layout", "errorhandler", "lib.enum_sig", "lib.pyi_generator")
)
"""What Qt for Python reads when it is imported, and reaches from Python only. A name that it lacks does no harm."""
_WANTED = 2
"""Which of the words after the name of a module are the names that are wanted from it."""
_READING = RLock()


class LateModule(ModuleType):
    """A module that is read when it is first asked for something."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a module has anything
        with _READING:
            if self.__loader__ is None:
                self._read()
        found = vars(self).get(name, self)
        if found is self:
            raise AttributeError(name=name, obj=self)
        return found

    def _read(self) -> None:
        package = sys.modules[self.__name__.rpartition(".")[0]]
        find = getattr(package.__loader__, "find_spec", PathFinder.find_spec)  # in the library, or in a folder
        spec = find(self.__name__, package.__path__)
        if spec is None or spec.loader is None:
            raise ImportError(name=self.__name__)
        self.__spec__, self.__loader__ = spec, spec.loader
        spec.loader.exec_module(self)


@contextlib.contextmanager
def lean_import() -> Iterator[None]:
    """Import Qt inside. Afterwards Python's own import is in place: Qt's makes every later one a fifth slower."""
    usual = builtins.__import__

    def late(name: str, *rest: Any, **named: Any) -> ModuleType:  # noqa: ANN401 - as Python calls it
        wanted = named.get("fromlist") or (rest[_WANTED] if len(rest) > _WANTED else ())
        for full in LATE.intersection(f"{name}.{part}" for part in wanted or ()):
            if full not in sys.modules:
                sys.modules[full] = made = LateModule(full)
                made.__spec__ = ModuleSpec(full, None)
        return usual(name, *rest, **named)

    builtins.__import__ = late
    try:
        yield
    finally:
        builtins.__import__ = usual
