"""A part of a page that is long and seldom wanted: a button that names it, and below it the part, once asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton


class Fold(QWidget):
    """``show`` and ``hide`` are the words of its button, ``about`` what they are about, for who does not see it.

    The part is made when it is first opened: a page with much in it is there sooner.
    """

    def __init__(self, show: str, hide: str, about: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._words, self._about, self._make = (show, hide), about, make
        self.part: QWidget | None = None
        self.button = LinkButton(show, "chevron-down")
        self.button.clicked.connect(lambda: self.open_part(is_open=not self.is_open))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._column.addWidget(self.button)
        self._name()

    @property
    def is_open(self) -> bool:
        """Whether the part is shown."""
        return self.part is not None and not self.part.isHidden()

    def open_part(self, *, is_open: bool) -> None:
        """Show the part, or only its button."""
        if is_open and self.part is None:
            self.part = self._make()
            self._column.addWidget(self.part)
        if self.part is not None:
            self.part.setVisible(is_open)
        self._name()

    def _name(self) -> None:
        words = self._words[self.is_open]
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {self._about}" if self._about else words)
