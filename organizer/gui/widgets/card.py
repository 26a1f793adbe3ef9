"""A card: a framed surface with a column of widgets; an empty page's friendly form of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from organizer.gui import icons, theme
from organizer.gui.widgets.buttons import PrimaryButton
from organizer.gui.widgets.text import Heading, Text


class CappedColumn(QVBoxLayout):
    """A column that knows how wide its part may be: else a narrow card on a wide page gets the height of a wide one."""

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, or at the widest that the part may be."""
        part = self.parentWidget()
        return super().heightForWidth(width if part is None else min(width, part.maximumWidth()))


class Card(QFrame):
    """A framed surface. ``body`` is its column; ``tone``: "", "accent" (do this next), "danger", "warn", "info"."""

    def __init__(self, title: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("tone", tone)
        self.body: QVBoxLayout = CappedColumn(self)
        pad = theme.px(16)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(theme.px(8))
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(Heading(title, level=3))


class EmptyState(QWidget):
    """What a page shows before there is anything: a drawing, a positive title, one sentence, the button that adds."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        act: str = "",
        on_act: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(32), 0, theme.px(32))
        column.setSpacing(theme.px(8))
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, "text3", 48))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(picture, alignment=centre)
        for text in (Heading(title, level=2), Text(sentence, "body", "text2")):
            text.setAlignment(centre)
            column.addWidget(text)
        self.button: PrimaryButton | None = None
        if act and on_act:
            self.button = PrimaryButton(act, "plus")
            self.button.clicked.connect(on_act)
            column.addWidget(self.button, alignment=centre)
