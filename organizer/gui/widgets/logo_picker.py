"""The picture of a letterhead: seen as it will print, chosen from a file, told in words, or taken off again."""

import zlib

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.domain.picture import Picture
from organizer.gui import theme
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.hold import tells_hold
from organizer.gui.widgets.text import Heading, Text

_HEIGHT = 72


class LogoPicker(QWidget):
    """``wanted``: a file is to be chosen. ``told`` are the words for who cannot see the picture. ``cleared``: none."""

    wanted = Signal()
    told = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self.tr("Letterhead"), level=3)
        self.note = Text("", "caption", "text2")
        self.picture = QLabel()
        self.picture.setStyleSheet("background: white;")  # as the paper: a logo is drawn on white
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        hint = self.tr("For people who cannot see it. For example: Seal of Riverbend County.")
        self.words = FormField(Field("letter.logo", FieldKind.TEXT, self.tr("What the picture shows"), hint))
        self.words.left.connect(lambda _name, words: self.told.emit(str(words or "")))
        self.choose = SecondaryButton(self.tr("Choose a picture"), "folder")
        self.choose.clicked.connect(self._want)
        self.remove = SecondaryButton(self.tr("Take the picture off"), "trash")
        self.remove.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        buttons = ButtonRow(self.choose, self.remove)
        for part in (self.heading, self.note, self.picture, self.words, buttons):
            column.addWidget(part)

    def show_logo(self, logo: Picture | None, owner: str) -> None:
        """Show the picture, or that there is none; ``owner`` is whose letterhead it stands in."""
        none = self.tr("No picture yet. It stands beside the name of {owner}, on all its letters.")
        there = self.tr("It stands beside the name of {owner}, on all its letters.")
        self.note.setText((there if logo else none).format(owner=owner))
        for part in (self.picture, self.words, self.remove):
            part.setVisible(logo is not None)
        self.choose.setText(self.tr("Choose another picture") if logo else self.tr("Choose a picture"))
        if logo:
            self.picture.setPixmap(
                _drawn(logo).scaledToHeight(theme.px(_HEIGHT), Qt.TransformationMode.SmoothTransformation)
            )
            self.picture.setAccessibleName(logo.words or self.tr("The picture of the letterhead"))
            self.words.set_value(logo.words)

    def focus_editor(self) -> None:
        """Put the focus on the button that chooses a picture."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Report what is open."""
        self.words.commit()

    def _want(self) -> None:
        if not tells_hold(self):
            self.wanted.emit()


def _drawn(logo: Picture) -> QPixmap:
    form = QImage.Format.Format_Grayscale8 if logo.channels == 1 else QImage.Format.Format_RGB888
    pixels = zlib.decompress(logo.pixels)
    image = QImage(pixels, logo.width, logo.height, logo.width * logo.channels, form)
    return QPixmap.fromImage(image)
