"""What becomes of the backups that were made before the passphrase is changed: each choice with what it means."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Option
from organizer.store.new_passphrase import Older


class OlderBackups(Card):
    """Three choices; changing them too is proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backups made before"), parent=parent)
        self.count = Text()
        self.body.addWidget(self.count)
        offered = (
            (
                Older.CHANGE,
                self.tr("Change them too"),
                self.tr("They open as the file does from now on. Copies elsewhere stay as they are."),
            ),
            (
                Older.DELETE,
                self.tr("Delete them"),
                self.tr("One new backup is made first. What only the older ones hold is gone for good."),
            ),
            (
                Older.KEEP,
                self.tr("Keep them"),
                self.tr("Who can open them now can still open them later. Keep the old sheet for them."),
            ),
        )
        self.options: dict[Older, Option] = {}
        for older, words, meaning in offered:
            option = Option(words)
            option.setAccessibleDescription(meaning)
            self.options[older] = option
            self.body.addWidget(option)
            self.body.addWidget(_set_in(Text(meaning, "caption", "text2")))
        self.options[Older.CHANGE].setChecked(True)

    def show_count(self, count: int) -> None:
        """Say how many backups there are on this computer."""
        words = self.tr("Backups on this computer: {count}. One more is made before the change.")
        self.count.setText(words.format(count=count))

    def value(self) -> Older:
        """Return the choice."""
        return next(older for older, option in self.options.items() if option.isChecked())

    def take_focus(self) -> None:
        """Put the focus on the choice."""
        self.options[self.value()].setFocus()


def _set_in(part: QWidget) -> QWidget:
    """Return a part set in under its radio button."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.px(26), 0, 0, theme.px(4))
    column.addWidget(part)
    return holder
