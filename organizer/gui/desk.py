"""The desk: the one place where screens read and write. It holds the open store, the playbooks and the clock."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from organizer.domain.changes import Changes, Topic
from organizer.domain.errors import Damaged, Environment, OrganizerError, ReadOnly, Refused, Replaced
from organizer.gui.drafts import Drafts
from organizer.gui.language import spoken_language
from organizer.gui.phrases import trouble_words
from organizer.gui.settings import Settings
from organizer.gui.waiting import Waiting
from organizer.traces.log import Event, note

if TYPE_CHECKING:  # imported after the first paint: the store brings the database engine along
    from organizer.domain.deadline import HolidayTable
    from organizer.domain.office import Office
    from organizer.domain.playbook import Playbook
    from organizer.gui.toolbox import Spoken, Toolbox
    from organizer.store.store import Store
    from organizer.store.visits import Visit

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """Reads and writes for all screens.

    ``changed`` tells what a write touched. Three carry a sentence in the language of the window: ``refused`` when a
    write could not be done, ``held`` when nothing can be written at all (the example, a file to read only), ``told``
    about something that was done and leaves nothing to undo ("The address is copied.").
    ``opened`` comes after a store was opened or closed, ``chosen`` after another campaign was chosen,
    ``equipped`` when playbooks and store can be used (the window is painted before).
    ``drafts`` are what pages hold that is not written down yet, by names of theirs; they are there again with the file.
    ``visits`` are the last looks at the campaigns before this file was opened, for those that were shown since.
    ``last_file`` is the file that was open last, to open it again; it is known until the program ends.
    ``endangered`` comes before an act that replaces or erases much, with the reason for a backup; ``closing`` before
    the file is closed, with whether it is for longer than a lock. ``replaced`` carries the copy in which our version
    is safe when another program put a file in the place of ours.
    ``offered`` carries a sentence and the way on that it offers (:class:`organizer.gui.standing.WayOn`).
    ``waiting`` is what was typed and the disk did not take; ``trouble`` is why the last write was refused, if it was.
    ``is_busy``: work goes on in the file on a thread of its own, and nobody else may touch it.
    """

    changed = Signal(object)
    refused = Signal(str)
    held = Signal(str)
    told = Signal(str)
    opened = Signal()
    chosen = Signal(str)
    equipped = Signal()
    endangered = Signal(str)
    closing = Signal(bool)
    replaced = Signal(object)
    offered = Signal(str, object)

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.settings = settings or Settings()
        self.toolbox: Toolbox | None = None
        self.store: Store | None = None
        self.spoken: Spoken | None = None
        self.playbooks: Mapping[str, Playbook] = {}
        self.seed: tuple[Office, ...] = ()
        self.holidays: Mapping[str, HolidayTable] = {}
        self.campaign = ""
        self.trouble: OrganizerError | None = None
        self.drafts = Drafts(self)
        self.drafts.failed.connect(self.refused)
        self.drafts.rescued.connect(self.replaced)
        self.visits: dict[str, Visit] = {}
        self.last_file: Path | None = None
        self.is_busy = False
        self.waiting = Waiting(self)
        self._ahead: tuple[Path, tuple[str, Mapping[str, Any]] | None, str] | None = None

    @property
    def is_read_only(self) -> bool:
        """Whether a store is open in which nothing more can be written: what pages show of it would not be the truth.

        So it is too once another program put a file in the place of ours, and our version was saved beside it.
        """
        return self.store is not None and (self.store.read_only or self.store.rescued is not None)

    @property
    def refusal(self) -> tuple[str, str]:
        """The field that is to be changed, if it is one, and why the last write was refused; empty if it was not."""
        if self.trouble is None:
            return "", ""
        return self.trouble.field if isinstance(self.trouble, Refused) else "", trouble_words(self.trouble)

    def may_write(self) -> bool:
        """Whether something can be written; else ``held`` says why not. For acts that would ask for words first."""
        store = self._open_store()
        try:
            store.require_writable()
        except ReadOnly as trouble:
            self.held.emit(trouble_words(trouble))
            return False
        if store.rescued is not None:
            words = self.tr("Your version is kept as {copy}. See what happened first, then repeat this.")
            self.held.emit(words.format(copy=store.rescued.name))
        return store.rescued is None

    def today(self) -> date:
        """Return today; tests give their own clock."""
        return self._today()

    def equip(self, toolbox: "Toolbox") -> None:
        """Take the tools that were loaded after the first paint."""
        self.toolbox = toolbox
        self.change_language()
        self.seed = toolbox.seed
        self.holidays = toolbox.holidays
        self.equipped.emit()

    def change_language(self) -> None:
        """Take the playbooks in the words of the language that the window speaks now."""
        if self.toolbox is None:
            return
        self.spoken = self.toolbox.speak(spoken_language())
        self.playbooks = self.spoken.playbooks
        if self.store is not None:
            self.playbooks = self._with_kept(self.store)
            self._note_playbooks()

    def open(self, store: "Store") -> None:
        """Work on this store from now on; the one before is closed."""
        closed = self.store
        if closed is not None:
            self.part()
            self.waiting.hold_half()
            closed.close()
        self.store = store
        self.playbooks = self._with_kept(store)
        store.is_watched = True
        self.visits = {}
        self.last_file = store.path or self.last_file
        self.campaign = ""
        self.drafts.use(store)
        self.waiting.give_half()
        self._note_playbooks()
        self._purge(store)
        self.opened.emit()
        if closed is not None and closed.path is not None and closed.path != store.path:
            self._tell_closed(closed)

    def close(self, *, quietly: bool = False) -> None:
        """Close the store, if one is open, and keep nothing of it; ``quietly`` nobody is told."""
        closed = self.store
        if closed is not None:
            self.part(for_good=not quietly)
            self.waiting.hold_half()
            closed.close()
            self.store = None
            self.campaign = ""
            self.trouble, self.visits = None, {}
            self.playbooks = self._offered()
            self.drafts.use(None)
            self.opened.emit()
            if closed.path is not None and not quietly:
                self._tell_closed(closed)

    def go_on(self, path: Path, then: tuple[str, Mapping[str, Any]] | None = None, by: str = "unlock") -> None:
        """Close the file and open the one at a path, on the page ``by``; then go to a place of it."""
        self._ahead = (path, then, by)
        self.close(quietly=True)

    def way_ahead(self) -> tuple[str, Mapping[str, Any]] | None:
        """Return the place to show now that a file was opened or closed, where :meth:`go_on` leads to one."""
        if self._ahead is None:
            return None
        path, then, by = self._ahead
        if self.store is None:
            return by, {"path": str(path)}
        self._ahead = None
        return then if self.store.path == path else None

    def renew(self) -> None:
        """Take the open file up anew: a backup is in its place. The page in front is left."""
        store = self._open_store()
        self.playbooks = self._with_kept(store)
        self.visits, self.campaign = {}, ""
        self.drafts.use(store)
        self._note_playbooks()
        self.opened.emit()

    def part(self, *, for_good: bool = True) -> None:
        """Make all safe before the open file is closed: what is typed, our version of a file that was replaced."""
        if self.store is not None:
            self.drafts.keep()
            self.look_at_file()
            self.closing.emit(for_good)

    def look_at_file(self) -> None:
        """See whether another program put a file in the place of ours; then save our version beside it."""
        store = self.store
        if store is not None and not self.is_busy and store.rescued is None and store.is_replaced():
            self.save_ours()

    def save_ours(self) -> None:
        """Save our version beside the file that is in its place."""
        try:
            self.replaced.emit(self._open_store().rescue())
        except OrganizerError as trouble:
            self.refused.emit(trouble_words(trouble))

    def choose(self, campaign: str) -> None:
        """Make another campaign the one that Home, Steps, Letters and Evidence show."""
        if campaign != self.campaign:
            self.campaign = campaign
            self.chosen.emit(campaign)

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a query of ``store/pages`` gives, in one read transaction. A store must be open.

        Where the file shows damage, the page that looks for its newest good backup follows.
        """
        store = self._open_store()
        try:
            found: T = store.read(query, *args, **kwargs)
        except Damaged as trouble:
            self.leaves(trouble)
            raise
        return found

    def leaves(self, trouble: BaseException) -> bool:
        """Whether a failure is damage of the open file: then the page that looks for its newest good backup follows."""
        store = self.store
        if not isinstance(trouble, Damaged) or store is None or store.path is None:
            return False
        if trouble.phrase.values.get("name") != store.path.name:
            return False  # another file, as a copy that was looked at
        QTimer.singleShot(0, self, lambda: self._leave_damaged(store))
        return True

    def write(self, verb: Callable[Concatenate[Any, P], Any], *args: P.args, **kwargs: P.kwargs) -> Changes:
        """Do a verb in one transaction and tell everyone what it touched.

        When it is refused, or the machine refuses, ``refused`` (or ``held``) carries the sentence and nothing has
        changed: the answer is then an empty :class:`Changes` (``entry`` is 0), and ``refusal`` says why.
        """
        return self._done(*self._ways(verb, *args, **kwargs))

    def write_typed(self, verb: Callable[Concatenate[Any, P], Any], *args: P.args, **kwargs: P.kwargs) -> Changes:
        """Write what a field holds: the last argument, or those by name. What the disk refuses waits for it."""
        return self.waiting.write(verb, args, kwargs)

    def write_waiting(self, verb: Callable[Concatenate[Any, P], Any], *args: P.args, **kwargs: P.kwargs) -> Changes:
        """Write what waited for the disk, as :meth:`write` does; nobody is told once more that the disk refuses it."""
        return self._done(*self._ways(verb, *args, **kwargs), quietly=True)

    def undo(self) -> Changes:
        """Play the last act backwards."""
        return self._done(lambda: self.drafts.played(self._open_store().undo), self._open_store().rescue)

    def redo(self) -> Changes:
        """Play the last undo backwards."""
        return self._done(lambda: self.drafts.played(self._open_store().redo), self._open_store().rescue)

    def _ways(
        self, verb: Callable[Concatenate[Any, P], Any], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[Callable[[], Changes], Callable[[], Path]]:
        """Return how a verb is done in the open file, and how in a copy of our version of it."""
        store = self._open_store()
        return partial(store.write, verb, *args, **kwargs), partial(store.rescue, verb, *args, **kwargs)

    def _done(self, act: Callable[[], Changes], rescue: Callable[[], Path], *, quietly: bool = False) -> Changes:
        """Do an act; where another program put a file in the place of ours, do it in a copy of our version.

        ``quietly`` nobody is told that the machine refuses.
        """
        self.trouble = None
        try:
            try:
                changes = act()
            except Replaced:
                self.replaced.emit(rescue())
                return Changes()
        except ReadOnly as trouble:
            self.held.emit(trouble_words(trouble))
            return Changes()
        except OrganizerError as trouble:
            self.trouble = trouble
            if not (quietly and isinstance(trouble, Environment)):
                note(Event.REFUSED, trouble)
                self.refused.emit(trouble_words(trouble))
            return Changes()
        if Topic.CAMPAIGNS in changes.topics:
            self._note_playbooks()
        if changes.topics:
            self.changed.emit(changes)
        return changes

    def _note_playbooks(self) -> None:
        """Let the file know on which wording of its playbook each campaign stands, whatever page is looked at first."""
        from organizer.store.kept_playbooks import not_noted, note_playbook  # after the first paint, as the store

        store = self.store
        if store is None or store.read_only:
            return
        try:
            for playbook in store.read(not_noted, self.playbooks):
                store.write(note_playbook, playbook)
        except OrganizerError as trouble:
            self.refused.emit(trouble_words(trouble))

    def _purge(self, store: "Store") -> None:
        """Erase what was deleted long ago; where the file does not take it, another day will."""
        from organizer.store.trash import purge  # after the first paint, as the store

        if not store.read_only:
            self._done(lambda: store.write(purge), store.rescue)

    def _with_kept(self, store: "Store") -> "Mapping[str, Playbook]":
        """Return the playbooks of this computer, with those behind them that only the file keeps."""
        from organizer.store.kept_playbooks import KeptPlaybooks, kept_for  # after the first paint, as the store

        offered = self._offered()
        try:
            return KeptPlaybooks(offered, store.read(kept_for, offered))
        except Damaged as trouble:
            self.leaves(trouble)
            return offered

    def _offered(self) -> "Mapping[str, Playbook]":
        """Return the playbooks of this computer, without those that only the open file keeps."""
        from organizer.store.kept_playbooks import KeptPlaybooks  # as above

        return self.playbooks.offered if isinstance(self.playbooks, KeptPlaybooks) else self.playbooks

    def _leave_damaged(self, store: "Store") -> None:
        if self.store is store and store.path is not None:
            self.go_on(store.path, by="recover")

    def _tell_closed(self, store: "Store") -> None:
        """Say that a file is not open any more, and that nothing in it is lost."""
        name, waits = (store.path.name, self.waiting.count_of(store.path)) if store.path else ("", 0)
        if waits:
            words = self.tr("{name} is closed. Not saved yet: {count}. Free some space, and open it again.")
            self.told.emit(words.format(name=name, count=waits))
        elif store.rescued:
            words = self.tr("Another file is in the place of {name}. Your version is kept as {copy}.")
            self.told.emit(words.format(name=name, copy=store.rescued.name))
        elif store.read_only:
            self.told.emit(self.tr("{name} is closed.").format(name=name))
        else:
            self.told.emit(self.tr("{name} is closed. All changes are saved.").format(name=name))

    def _open_store(self) -> "Store":
        if self.store is None:
            raise LookupError("no store is open")
        return self.store


def concerns(changes: Changes, watches: frozenset[Topic]) -> bool:
    """Whether a write touched something that a screen watches."""
    return bool(changes.topics & watches)
