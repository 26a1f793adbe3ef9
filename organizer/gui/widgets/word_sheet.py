"""Six words, large and numbered, as they are copied onto paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.text import Text

_COUNT = 6
_ACROSS = ((200, 1), (150, 2), (0, 3))
"""From which size of texts on so many words stand in a row."""


class WordSheet(QWidget):
    """Three words in a row, fewer where texts are large. A reader hears them in their order, all at once."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._places: list[Text] = []
        across = next(count for size, count in _ACROSS if theme.look().text_size >= size)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(8))
        for number in range(_COUNT):
            row, column = divmod(number, across)
            count, word = Text(f"{number + 1}.", "body", "text2"), Text("", "h2")
            for text in (count, word):
                text.setWordWrap(False)
                text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBaseline)
            grid.addWidget(count, row, 2 * column, Qt.AlignmentFlag.AlignBaseline)
            grid.addWidget(word, row, 2 * column + 1, Qt.AlignmentFlag.AlignBaseline)
            self._places.append(word)
        for column in range(across):
            grid.setColumnStretch(2 * column + 1, 1)
        self.setText(words)

    def text(self) -> str:
        """Return the words, parted by spaces."""
        return self._words

    def setText(self, words: str) -> None:
        """Show other words; an empty text wipes them."""
        self._words = words
        parts = words.split()
        for place, text in enumerate(self._places):
            text.setText(parts[place] if place < len(parts) else "")
        self.setAccessibleName(words)
