"""Says that something went wrong, shows the report on it, and offers to go on or to start again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.dialogs.log import LogDialog
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.plain_lines import PlainLines
from organizer.gui.widgets.text import Heading, Text


class FaultDialog(FittingDialog):
    """``is_last_run``: the report is on the run before this one, which ended by itself."""

    def __init__(
        self,
        report: str,
        parent: QWidget | None = None,
        *,
        is_last_run: bool = False,
        restart: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Organizer")
        self.resize(theme.px(620), theme.px(400))
        self._restart = restart
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        title = self.tr("Organizer ran into a problem. Your work is saved.")
        if is_last_run:
            title = self.tr("Organizer stopped by itself last time. What was stored is still there.")
        column.addWidget(Heading(title, level=2, parent=self))
        self.told = Text(self._told(is_last_run=is_last_run), parent=self)
        column.addWidget(self.told)
        self.report = PlainLines(report, self.tr("Report on the problem"), 8, self)
        column.addWidget(self.report, 1)
        self.go_on = PrimaryButton(self.tr("Go on"), parent=self)
        self.restart = SecondaryButton(self.tr("Restart"), parent=self)
        self.copy = SecondaryButton(self.tr("Copy details"), "copy", self)
        self.show_log = SecondaryButton(self.tr("Show log"), "page", self)
        self.go_on.clicked.connect(self.accept)
        self.restart.clicked.connect(self._start_again)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        self.show_log.clicked.connect(lambda: LogDialog(self).open())
        column.addWidget(ButtonRow(self.go_on, self.restart, self.copy, self.show_log))
        self.restart.setVisible(restart is not None and not is_last_run)
        self.go_on.setFocus()

    def show_report(self, report: str) -> None:
        """Show another report: something else went wrong before this one was read."""
        self.report.setPlainText(report)

    def _told(self, *, is_last_run: bool) -> str:
        first = self.tr("You can go on. If something looks wrong, start the program again.")
        if is_last_run:
            first = self.tr("You can go on. The whole file is checked when you open it.")
        return (
            f"{first} {self.tr('The report below names places in the program. It holds no name and no text of yours.')}"
        )

    def _start_again(self) -> None:
        self.accept()
        if self._restart:
            QTimer.singleShot(0, self._restart)
