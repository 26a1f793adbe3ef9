"""A fault of ours: one sentence, a report without anybody's data, and the program goes on.

Damage of the open file is none: the window leads away from it.
"""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from organizer.traces.log import Event, note

if TYPE_CHECKING:
    from organizer.gui.dialogs.fault import FaultDialog


class Faults:
    """Takes what nobody caught, from this object's making on: notes it, keeps a report, and shows it over the window.

    ``restart`` starts the program again; without it that is not offered. ``leaves`` says whether a failure is damage
    of the open file, and then leads to its newest good backup.
    """

    def __init__(
        self,
        window: Callable[[], QWidget | None],
        restart: Callable[[], None] | None = None,
        leaves: Callable[[BaseException], bool] = lambda _failure: False,
    ) -> None:
        self._window, self._restart, self._leaves = window, restart, leaves
        self._last = ""
        self.dialog: FaultDialog | None = None
        sys.excepthook = self.take
        sys.unraisablehook = lambda trouble: self.take(trouble.exc_type, trouble.exc_value, trouble.exc_traceback)
        threading.excepthook = lambda trouble: self.take(trouble.exc_type, trouble.exc_value, trouble.exc_traceback)

    def take(self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None) -> None:
        """Tell of a fault. One that comes again and again, as from each drawing of a page, is told once."""
        from organizer.traces.report import keep_report, report_text  # read only when it is needed

        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault or kind(), trace)
            return
        fault = (fault or kind()).with_traceback(trace)
        is_main = threading.current_thread() is threading.main_thread()  # no other thread may touch a window
        if is_main and self._leaves(fault):
            note(Event.REFUSED, fault)
            return
        report = report_text(fault)
        if report == self._last and self.dialog is not None:
            return
        self._last = report
        note(Event.FAULT, fault)
        keep_report(report)
        said = QCoreApplication.translate("errors", "Organizer ran into a problem. Your work is saved.")
        sys.stderr.write(f"{said}\n{report}")
        if is_main and QApplication.instance() is not None:
            with suppress(Exception):  # Python would print the words of both, and they may hold names
                self._show(report)

    def tell_crash(self) -> None:
        """Show the report on the last run, if it ended in the middle of its work."""
        from organizer.traces.crash import crash_left  # after the first paint

        report = crash_left()
        if report:
            self._show(report, is_last_run=True)

    def _show(self, report: str, *, is_last_run: bool = False) -> None:
        from organizer.gui.dialogs.fault import FaultDialog  # read only when it is needed

        if self.dialog is not None:
            self.dialog.show_report(report)
            return
        self.dialog = FaultDialog(report, self._window(), is_last_run=is_last_run, restart=self._restart)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def install(
    window: Callable[[], QWidget | None],
    restart: Callable[[], None] | None = None,
    leaves: Callable[[BaseException], bool] = lambda _failure: False,
) -> Faults:
    """From now on, show faults that nobody caught over the window, and name them on standard error."""
    return Faults(window, restart, leaves)
