"""A file that is damaged, gone, or does not open: the newest good backup, and what would be lost with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from organizer.domain.errors import OrganizerError
from organizer.domain.phrase import Phrase
from organizer.gui import tasks, theme, words
from organizer.gui.desk import Desk
from organizer.gui.models.backups import reason_words, size_words
from organizer.gui.phrases import told, trouble_words
from organizer.gui.questions import at_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.difference_list import DifferenceList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.waiting import Waiting
from organizer.store.backups import folder_of
from organizer.store.database import damaged
from organizer.store.recovery import Recovery, damage_of, find_recovery, recover
from organizer.store.store import now

if TYPE_CHECKING:
    from organizer.store.store import Store


@dataclass(frozen=True, slots=True)
class Found:
    """What was found with some words. ``is_there``: there is a file. ``damage`` is empty where it is whole."""

    is_there: bool
    damage: Phrase
    recovery: Recovery

    @property
    def is_damaged(self) -> bool:
        """Whether the file is damaged for sure: without its words one with a passphrase looks much the same."""
        return self.is_there and self.damage.template == damaged("").phrase.template

    @property
    def is_whole(self) -> bool:
        """Whether the file needs nothing."""
        return self.is_there and not self.damage


class RecoverScreen(Screen):
    """Argument: ``path``, the file. Nothing is changed before somebody chooses to use a backup."""

    name = "recover"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Found | None = None
        self._words: str | None = None
        self._is_busy = False
        self.place, self.result = Text("", "caption", "text2"), Text()
        self.ask_card, self.best_card = Card(), Card(tone="info")
        for card in (self.ask_card, self.best_card):
            card.setMaximumWidth(theme.px(760))
        hint = self.tr("Backups have the passphrase that the file had when they were made.")
        self.secret = SecretField("passphrase", self.tr("Passphrase"), hint)
        self.secret.setMaximumWidth(theme.px(480))
        self.warning = Text(
            self.tr(
                "If the words and their sheet are lost, nobody can open the file, and nobody can open its backups. "
                "Only copies that were saved before the passphrase was set can be read without it."
            ),
            "body",
            "text2",
        )
        self.look = SecondaryButton(self.tr("Look for backups with these words"), "search")
        self.waiting = Waiting(self.look)
        self.waiting.name(self.look.text())
        self.look.clicked.connect(self._look_with_words)
        self._fill(self.ask_card.body, self.secret, self.warning, ButtonRow(self.look))
        self.best, self.about, self.kept = Heading("", level=3), Text("", "body", "text2"), Text()
        self.loss = Text("", "strong", "warn")
        self._fill(self.best_card.body, self.best, self.about, self.loss, self.kept)
        self.difference, self.difference_card = DifferenceList(desk), Card()
        self.difference_card.setMaximumWidth(theme.px(760))
        self._fill(self.difference_card.body, self.difference)
        self.use = PrimaryButton(self.tr("Use this backup"), "undo")
        self.open = PrimaryButton(self.tr("Open the file"))
        self.leave = SecondaryButton(self.tr("Leave everything as it is"))
        self.use.clicked.connect(self._use)
        self.open.clicked.connect(self._back)
        self.leave.clicked.connect(self._back)
        for part in (
            self.place,
            self.result,
            self.best_card,
            self.ask_card,
            ButtonRow(self.use, self.open, self.leave),
            self.difference_card,  # below the acts: it may be long
        ):
            self.body.addWidget(part)
        self.submit = self.look
        desk.equipped.connect(self._look_first)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Restore a backup")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Use this page if the file is damaged or gone. The program looks for its newest good backup on this "
            "computer. Each is read in full before it is offered.\n\n"
            "You see what would be lost before you choose. A damaged file is never deleted: it stays beside the new "
            "one, and its name ends in .damaged.\n\n"
            "Do you have a copy on a stick? Then open that one with Open another file."
        )

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page for a file, and look for backups that need no words."""
        self.found = self._words = None
        self.secret.wipe()
        super().arrive(arguments)
        self._look_first()

    def refresh(self) -> None:
        """Show what was found so far."""
        path = self._path()
        name, folder = words.path_words(Path(path.name)), words.path_words(path.parent)
        self.place.setText(self.tr("{name} in {folder}").format(name=name, folder=folder) if path.name else "")
        self.draw(self.found)

    def draw(self, found: Found | None) -> None:
        """Show what happened, the newest good backup, and the ways on."""
        recovery = found.recovery if found else None
        best = recovery.best if recovery and found and not found.is_whole else None
        needs_words = recovery is not None and best is None and any(one.needs_words for one in recovery.unusable)
        self.ask_card.setVisible(needs_words and found is not None and not found.is_whole)
        self.best_card.setVisible(best is not None)
        self.use.setVisible(best is not None)
        self.open.setVisible(found is not None and found.is_whole)
        self.difference_card.setVisible(best is not None)
        self.difference.show_difference(recovery.difference if recovery and best else None)
        self.loss.setText(self.difference.loss(recovery.difference if recovery else None))
        self.result.setText(self._happened(found))
        if best is None or recovery is None or found is None:
            return
        self.best.setText(self.tr("The newest good backup: {when}").format(when=at_words(best.at)))
        self.about.setText(f"{reason_words(best.reason)}. {size_words(best.size)}.")
        path = self._path()
        kept = self.tr("The file as it is now stays. It gets the name {name}.").format(name=f"{path.name}.damaged")
        self.kept.setText(kept)
        self.kept.setVisible(found.is_there)

    def _happened(self, found: Found | None) -> str:
        """Return what happened, in sentences."""
        if found is None:
            return self.tr("The program looks at the file and its backups.") if self._is_busy else ""
        if found.is_whole:
            return self.tr("This file is whole. Open it. To go back to an older state, use the page Backups then.")
        lines = [self._backups_words(found.recovery)]
        if not found.is_there:
            lines.insert(0, self.tr("There is no file of this name any more. It was moved, renamed or deleted."))
        elif found.recovery.best or self._words:
            lines.insert(0, told(found.damage))
        elif found.is_damaged:
            words = self.tr("{name} is damaged. Nothing in it was changed.")
            lines.insert(0, words.format(name=self._path().name))
        if found.recovery.best and found.recovery.words_may_be_old:
            lines.append(
                self.tr("These words may be those of before a change. Try the newer words: the file may be whole.")
            )
        return "\n".join(line for line in lines if line)

    def _backups_words(self, recovery: Recovery) -> str:
        """Return what there is of backups."""
        count = len(recovery.unusable)
        if recovery.best:
            newer = self.tr("Newer backups that cannot be used: {count}.").format(count=count)
            return newer if count else ""
        if not count:
            return self.tr("There is no backup of it on this computer. Look for a copy on a stick.")
        if self._words:
            one = self.tr("The only backup of it cannot be used with these words.")
            more = self.tr("None of its {count} backups can be used with these words.").format(count=count)
            return one if count == 1 else more
        if any(one.needs_words for one in recovery.unusable):
            return self.tr("Type the passphrase of the file. Then the program looks for a good backup.")
        one = self.tr("The only backup of it cannot be used.")
        return one if count == 1 else self.tr("None of its {count} backups can be used.").format(count=count)

    def _look_first(self) -> None:
        if self.desk.toolbox is not None and self.isVisible() and self.found is None:
            self._look(None)

    def _look_with_words(self) -> None:
        """Look with what was typed; not while there is time to wait."""
        typed = self.secret.text().strip()
        if self.waiting.seconds or not typed:
            missing = self.tr("Type the words of the passphrase.")
            self.secret.field.show_error(self.waiting.sentence if self.waiting.seconds else missing)
            self.secret.field.focus_editor()
            return
        self._look(typed)

    def _look(self, typed: str | None) -> None:
        """Look at the file and its backups on a thread: each is read in full."""
        path = self._path()
        if self._is_busy or not path.name:
            return
        folder = folder_of(path)

        def search() -> Found:
            is_there = path.exists()
            damage = damage_of(path, typed) if is_there else Phrase()
            return Found(is_there, damage, find_recovery(path, typed, folder))

        self._words, self._is_busy = typed, True
        self.renew()
        tasks.start(search, lambda found: self._looked(path, found), self._failed, self.desk)

    def _looked(self, path: Path, found: Found) -> None:
        if not self._is_here(path):
            return
        self.found = found
        if self._words and not found.is_whole and found.recovery.best is None:
            self.waiting.failed()
            self.secret.field.show_error(self.tr("These words open no backup. Check the words."))
        self.renew()
        announce(self, self.result.text())
        if self.ask_card.isVisible():
            self.secret.field.focus_editor()

    def _use(self) -> None:
        """Put the backup in the place of the file, keep what was there, and open it."""
        toolbox, best = self.desk.toolbox, self.found.recovery.best if self.found else None
        if toolbox is None or best is None or self._is_busy:
            return
        path, typed, backup = self._path(), self._words, best.path

        def work() -> "tuple[Store, tuple[Path, ...]]":
            kept = recover(path, backup, typed, now())
            return toolbox.open(path, typed, False), kept

        self._is_busy = True
        self.result.setText(self.tr("The backup is being put in its place."))
        tasks.start(work, lambda done: self._used(*done), self._failed, self.desk)

    def _used(self, store: "Store", kept: tuple[Path, ...]) -> None:
        if not isValid(self):
            store.close()
            return
        self._is_busy = False
        self.secret.wipe()
        self.desk.open(store)
        words = self.tr("The backup is in the place of the file.")
        if kept:
            words = self.tr("The backup is in the place of the file. What was there is kept as {name}.")
        self.desk.told.emit(words.format(name=kept[0].name if kept else ""))

    def _failed(self, trouble: Exception) -> None:
        if not isValid(self):
            return
        self._is_busy = False
        if not isinstance(trouble, OrganizerError):
            raise trouble
        self.result.setText(trouble_words(trouble))
        announce(self, self.result.text())

    def _is_here(self, path: Path) -> bool:
        if not isValid(self):
            return False
        self._is_busy = False
        return path == self._path() and self.isVisible()

    def _back(self) -> None:
        path = self._path()
        if path.name:
            self.go.emit("unlock", {"path": str(path)})
        else:
            self.go.emit("start", {})

    def _path(self) -> Path:
        return Path(str(self.arguments.get("path", "")))

    @staticmethod
    def _fill(column: QVBoxLayout, *parts: QWidget) -> None:
        for part in parts:
            column.addWidget(part)
