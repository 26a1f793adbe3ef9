"""What pages hold that is not written down yet: kept in the file beside its records, so that closing loses nothing."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from organizer.domain.errors import OrganizerError, Replaced
from organizer.gui.phrases import trouble_words

if TYPE_CHECKING:  # imported after the first paint: the store brings the database engine along
    from organizer.domain.changes import Changes
    from organizer.store.drafts import StoredDraft
    from organizer.store.store import Store

_PAUSE_MS = 2_000


class Draft(Protocol):
    """A draft of one page. Made without anything it is empty, and is not kept."""

    def __init__(self) -> None: ...

    def packed(self) -> dict[str, Any]:
        """Return it in plain words and numbers, as JSON takes them."""

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], files: Mapping[str, bytes]) -> Self:
        """Return the draft that was packed so; ``files`` are bytes by their SHA-256."""

    def held_files(self) -> Mapping[str, bytes]:
        """Return the bytes that it holds, by their SHA-256."""


D = TypeVar("D", bound=Draft)


class Drafts(QObject):
    """Drafts by names of the pages. They are stored two seconds after the first key, and when the file is closed.

    ``failed`` carries the sentence when the file does not take them, ``rescued`` the copy that took them because
    another program put a file in the place of ours. In a file that is read only they stay here.
    """

    failed = Signal(str)
    rescued = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._kept: dict[str, Draft | StoredDraft] = {}
        self._written: dict[str, tuple[str, Draft]] = {}
        self._has_changed = False
        self.has_failed = False
        """Whether the file did not take them when they were to be stored last."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all drafts, the one that was typed last behind the others."""
        return tuple(self._kept)

    def use(self, store: "Store | None") -> None:
        """Take up the drafts of a file that was opened; none when it was closed. First ``keep`` those of the other."""
        from organizer.store.drafts import load_drafts  # as above

        self._pause.stop()
        self._store, self._has_changed, self.has_failed = store, False, False
        self._kept, self._written = {}, {}
        try:
            self._kept.update(store.read(load_drafts) if store else {})
        except OrganizerError as trouble:
            self._store = None  # or those that cannot be read now would be written over
            self.failed.emit(trouble_words(trouble))

    def get(self, name: str, kind: type[D]) -> D:
        """Return the draft of that name, an empty one where there is none."""
        kept = self._kept.get(name)
        if kept is None:
            return kind()
        from organizer.store.drafts import StoredDraft, draft_files  # as above

        if isinstance(kept, StoredDraft) and self._store:
            files = self._store.read(draft_files, kept.files) if kept.files else {}
            self._kept[name] = kept = kind.unpacked(kept.content, files)
        return kept if isinstance(kept, kind) else kind()

    def put(self, name: str, draft: Draft) -> None:
        """Keep a draft, behind the others; an empty one is dropped."""
        before = self._kept.pop(name, None)
        is_empty = draft == type(draft)()
        if not is_empty:
            self._kept[name] = draft
        if draft != before and not (is_empty and before is None):
            self._note_change()

    def drop(self, name: str) -> None:
        """Forget a draft."""
        if self._kept.pop(name, None) is not None:
            self._note_change()

    def wrote(self, name: str, made: str, draft: Draft) -> None:
        """Forget a draft that is written down as a mailing, answer or entry of that id. Its undo brings it back."""
        self._written[name] = (made, draft)
        self.drop(name)

    def played(self, act: "Callable[[], Changes]") -> "Changes":
        """Undo or redo, and return what that changed: a draft comes back with the undo, and goes with the redo."""
        before = self._there()
        changes = act()
        after = self._there()
        for name, (made, draft) in self._written.items():
            if made in before - after and name not in self._kept:
                self.put(name, draft)
            elif made in after - before and self._kept.get(name) == draft:
                self.drop(name)
        return changes

    def keep(self, *, quietly: bool = False) -> None:
        """Store what changed since the last time; ``quietly`` nobody is told when the file does not take it."""
        from organizer.store.drafts import StoredDraft, keep_drafts  # as above

        self._pause.stop()
        store = self._store
        if store is None or store.read_only or not self._has_changed:
            return
        files: dict[str, bytes] = {}
        packed: dict[str, StoredDraft] = {}
        for name, draft in self._kept.items():
            if isinstance(draft, StoredDraft):
                packed[name] = draft
            else:
                held = draft.held_files()
                packed[name] = StoredDraft(draft.packed(), tuple(held))
                files.update(held)
        try:
            try:
                store.write(keep_drafts, packed, files)
            except Replaced:
                self.rescued.emit(store.rescue(keep_drafts, packed, files))
            self._has_changed = self.has_failed = False
        except OrganizerError as trouble:
            self.has_failed = True
            if not quietly:
                self.failed.emit(trouble_words(trouble))

    def unkept(self) -> "Mapping[str, Draft]":
        """Return the drafts that the file did not take when they were to be stored; none where it took all."""
        from organizer.store.drafts import StoredDraft  # as above

        if not self._has_changed or self._store is None or self._store.read_only:
            return {}
        return {name: draft for name, draft in self._kept.items() if not isinstance(draft, StoredDraft)}

    def _note_change(self) -> None:
        self._has_changed = True
        if not self._pause.isActive():
            self._pause.start()

    def _there(self) -> frozenset[str]:
        from organizer.store.drafts import still_written  # as above

        if not self._written or self._store is None:
            return frozenset()
        return self._store.read(still_written, [made for made, _ in self._written.values()])
