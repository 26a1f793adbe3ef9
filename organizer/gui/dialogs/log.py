"""The log, as it is on the disk: so that everybody sees what is in it before it is sent to anybody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.plain_lines import PlainLines
from organizer.gui.widgets.text import Heading, Text
from organizer.traces.log import read_log


class LogDialog(QDialog):
    """Shows the newest lines, the last one in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log"))
        self.resize(theme.px(760), theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Heading(self.tr("Log"), level=2, parent=self))
        told = self.tr(
            "It says when the program ran, which parts of it worked and what failed. It holds no data of yours."
        )
        column.addWidget(Text(told, parent=self))
        self.lines = PlainLines(read_log() or self.tr("Nothing is noted yet."), self.tr("Log"), 12, self)
        self.lines.go_to_end()
        column.addWidget(self.lines, 1)
        self.close_log = PrimaryButton(self.tr("Close"), parent=self)
        self.copy = SecondaryButton(self.tr("Copy the log"), "copy", self)
        self.close_log.clicked.connect(self.accept)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.lines.toPlainText()))
        column.addWidget(ButtonRow(self.close_log, self.copy))
        self.lines.setFocus()
