"""What was typed and the disk did not take: it waits here, and is written as soon as the disk takes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from organizer.domain.changes import Changes
from organizer.domain.errors import Environment

if TYPE_CHECKING:  # the desk has one of these
    from organizer.gui.desk import Desk
    from organizer.gui.drafts import Draft

T = TypeVar("T")

AGAIN_MS = 10_000
OF_WINDOW = "lock/"
"""So begin the names of drafts that nobody typed: where the window was."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """A verb with what it is about and, last or by name, what somebody typed."""

    file: Path | None
    verb: Callable[..., Any]
    args: tuple[Any, ...]
    named: Mapping[str, Any]

    @property
    def about(self) -> tuple[object, ...]:
        """The place of the answer: whatever is typed there next comes in its place."""
        if self.named:
            return self.file, self.verb, self.args, tuple(self.named)
        return self.file, self.verb, self.args[:-1], getattr(self.args[-1], "role", "")

    @property
    def words(self) -> tuple[str, ...]:
        """What was typed, where it is text."""
        typed = self.named.values() if self.named else self.args[-1:]
        return tuple(text for text in typed if isinstance(text, str) and text)


class Waiting(QObject):
    """Answers that wait for the disk, the oldest first. They are tried again after each write that goes well.

    ``changed`` comes whenever more or fewer of them wait. They wait as long as the program runs, also while their
    file is closed or locked, for nobody else has them.
    """

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._typed: dict[tuple[object, ...], _Typed] = {}
        self._half: dict[Path, Mapping[str, Draft]] = {}
        self._is_trying = False
        self._pause = QTimer(self, interval=AGAIN_MS)
        self._pause.timeout.connect(self.try_again)
        desk.changed.connect(self.try_again)
        desk.opened.connect(self.try_again)
        desk.drafts.failed.connect(self._tell)

    @property
    def count(self) -> int:
        """How many answers and half answers of the open file are not in it."""
        drafts = 1 if self._desk.drafts.has_failed else 0
        return len(self._of_this_file()) + drafts

    @property
    def words(self) -> tuple[str, ...]:
        """The texts that wait, half answers too, to show them to who typed them."""
        from organizer.gui.typed import TypedDraft  # the fields of a form know the desk

        drafts = self._desk.drafts.unkept().values() if self._desk.drafts.has_failed else ()
        half = (text for draft in drafts if isinstance(draft, TypedDraft) for _, text, _ in draft.texts if text)
        return tuple(dict.fromkeys((*(text for typed in self._of_this_file() for text in typed.words), *half)))

    @property
    def elsewhere(self) -> Mapping[Path, int]:
        """How many answers and half answers wait for files that are not open, or are locked."""
        files = dict.fromkeys((*(typed.file for typed in self._typed.values()), *self._half))
        return {file: self.count_of(file) for file in files if file is not None and file != self._file}

    def count_of(self, file: Path) -> int:
        """How many answers and half answers wait for a file that was closed."""
        return sum(typed.file == file for typed in self._typed.values()) + (file in self._half)

    def hold_half(self) -> None:
        """Hold the half answers that the open file does not take, for it is closed now."""
        drafts = {name: draft for name, draft in self._desk.drafts.unkept().items() if not name.startswith(OF_WINDOW)}
        if drafts and self._file:
            self._half[self._file] = drafts

    def give_half(self) -> None:
        """Give back the half answers of the file that was opened."""
        for name, draft in self._half.pop(self._file, {}).items() if self._file else ():
            self._desk.drafts.put(name, draft)

    def write(self, verb: Callable[..., Any], args: tuple[Any, ...], named: Mapping[str, Any]) -> Changes:
        """Write what was typed; it waits if the machine refuses it. What waited for the same place is given up."""
        typed = _Typed(self._file, verb, args, named)
        known = self._typed.pop(typed.about, None)
        changes = self._desk.write(verb, *args, **named)
        waits = isinstance(self._desk.trouble, Environment)
        if waits:
            self._typed[typed.about] = typed
        if known or waits:
            self._tell()
        return changes

    def shown(self, stored: T, verb: Callable[..., Any], *about: object, **named: object) -> T:
        """Return what a place shows: the answer that waits for it, else the one that is ``stored``.

        ``about`` are the arguments of the verb but for the answer; ``named`` its name, where it is given by name.
        """
        sought = _Typed(self._file, verb, about if named else (*about, ""), named)
        found = self._typed.get(sought.about)
        if found is None:
            return stored
        answer: T = next(iter(found.named.values())) if named else found.args[-1]
        return answer

    def try_again(self) -> None:
        """Write what waits for the open file, quietly, until the machine refuses again."""
        desk = self._desk
        if self._is_trying or not self.count or desk.is_busy or desk.store is None or desk.is_read_only:
            return
        self._is_trying = True
        try:
            if all(self._wrote(typed) for typed in self._of_this_file()) and self._desk.drafts.has_failed:
                self._desk.drafts.keep(quietly=True)
        finally:
            self._is_trying = False
        self._tell()
        if not self.count:
            self._desk.told.emit(self.tr("The disk works again. All changes are saved."))

    def _wrote(self, typed: _Typed) -> bool:
        """Whether it is out of our hands: written, or refused for a reason that another try does not change."""
        changes = self._desk.write_waiting(typed.verb, *typed.args, **typed.named)
        if not changes.entry and isinstance(self._desk.trouble, Environment):
            return False
        del self._typed[typed.about]
        return True

    @property
    def _file(self) -> Path | None:
        return self._desk.store.path if self._desk.store else None

    def _of_this_file(self) -> tuple[_Typed, ...]:
        return tuple(typed for typed in self._typed.values() if typed.file == self._file)

    def _tell(self) -> None:
        if not self.count:
            self._pause.stop()
        elif not self._pause.isActive():
            self._pause.start()
        self.changed.emit()
