"""Where the user has been, for Back and Forward."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Stop:
    """A place with its arguments."""

    place: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


class Trail:
    """A list of stops with a position in it, as in a browser."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    @property
    def current(self) -> Stop | None:
        """The stop that is shown now."""
        return self._stops[self._at] if self._stops else None

    def add(self, stop: Stop) -> None:
        """Go to a new stop; what lay ahead is dropped. The same stop again adds nothing."""
        if stop == self.current:
            return
        del self._stops[self._at + 1 :]
        self._stops.append(stop)
        self._at = len(self._stops) - 1

    def move(self, steps: int) -> Stop | None:
        """Go back (-1) or forward (1); None where the trail ends."""
        wanted = self._at + steps
        if not 0 <= wanted < len(self._stops):
            return None
        self._at = wanted
        return self._stops[wanted]

    def clear(self) -> None:
        """Forget everything: another file was opened."""
        self._stops, self._at = [], -1
