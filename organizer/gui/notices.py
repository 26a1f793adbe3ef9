"""What the message bar says: what was done, undone, refused or held, and when it goes away again."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from organizer.domain.changes import Changes
from organizer.gui.acts import act_words, sentence_words
from organizer.gui.desk import Desk
from organizer.gui.standing import WayOn, way_on
from organizer.gui.widgets.undo_bar import Notice, UndoBar

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.journal import Act
    from organizer.store.store import Store


class Notices(QObject):
    """Turns what the desk tells into notices. ``followed``: somebody goes the way on that was offered.

    ``leaving``: an act is about to be undone or done again, so the field that is open must be stored first.
    """

    followed = Signal(str, dict)
    leaving = Signal()

    def __init__(self, desk: Desk, bar: UndoBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bar = desk, bar
        self._way: WayOn | None = None
        self.use(bar)
        desk.refused.connect(self.tell)
        desk.held.connect(self._on_held)
        desk.offered.connect(self._on_offered)
        desk.told.connect(lambda sentence: self._bar.show_notice(Notice(sentence, is_good=True)))

    def use(self, bar: UndoBar) -> None:
        """Speak through this bar from now on, and go on with what the one before said."""
        if bar is not self._bar and self._bar.notice:
            bar.show_notice(self._bar.notice)
        self._bar = bar
        bar.undo.connect(self.undo)
        bar.redo.connect(self.redo)
        bar.followed.connect(self._follow)

    def tell(self, sentence: str) -> None:
        """Say why something cannot be done. It goes with the page."""
        self._bar.show_notice(Notice(sentence))

    def on_changed(self, changes: Changes) -> None:
        """Offer to take back what was just done, where the act says what it was; else the last notice is over."""
        if changes.sentence:
            store = self._desk.store
            can_undo = store is not None and bool(store.undo_act().template)  # not of what is erased for good
            self._bar.show_notice(Notice(sentence_words(changes, self._desk), can_undo=can_undo, is_good=not can_undo))
        else:
            self._bar.dismiss()

    def leave_page(self) -> None:
        """Let go what was about the page that is left. What can be undone stays until the next act."""
        notice = self._bar.notice
        if notice and not notice.is_lasting:
            self._bar.dismiss()

    def clear(self) -> None:
        """Say nothing any more."""
        self._way = None
        self._bar.dismiss()

    def undo(self) -> None:
        """Take the last act back, and say which."""
        words = self.tr("Undone: {act}.")
        self._play(
            lambda store: store.undo_act(), self._desk.undo, lambda act: Notice(_fill(words, act), can_redo=True)
        )

    def redo(self) -> None:
        """Do again what was undone last, and say which."""
        words = self.tr("Done again: {act}.")
        self._play(
            lambda store: store.redo_act(), self._desk.redo, lambda act: Notice(_fill(words, act), can_undo=True)
        )

    def _play(
        self, name: "Callable[[Store], Act]", act: Callable[[], Changes], notice: Callable[[str], Notice]
    ) -> None:
        self.leaving.emit()
        store = self._desk.store
        if store is None:
            self.tell(self.tr("Start a campaign or open a file first."))
            return
        named, before = name(store), self._bar.notice
        if act().entry:
            self._bar.show_notice(notice(act_words(named.template, named.values, self._desk)))
        elif self._bar.notice is before:  # else it says why it was refused
            self.tell(self.tr("There is nothing to undo or redo."))

    def _on_held(self, sentence: str) -> None:
        """Say that nothing can be changed here, and offer the way to where it can."""
        if self._desk.store is not None:
            self._on_offered(sentence, way_on(self._desk.store))

    def _on_offered(self, sentence: str, way: WayOn) -> None:
        self._way = way
        self._bar.show_notice(Notice(sentence, way_on=way.words))

    def _follow(self) -> None:
        if self._desk.store is not None and self._way is not None:
            self._bar.dismiss()
            arguments: Mapping[str, str] = self._way.arguments
            self.followed.emit(self._way.place, dict(arguments))


def _fill(template: str, act: str) -> str:
    return template.format(act=act.rstrip("."))  # words that somebody typed may end the sentence already
