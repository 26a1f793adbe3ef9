"""Work on a file that takes longer than a moment: on a thread, while nobody else touches the open one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from organizer.domain.errors import OrganizerError
from organizer.gui import tasks
from organizer.gui.desk import Desk
from organizer.gui.dialogs.working import WorkingDialog

T = TypeVar("T")


def work_on_store(
    desk: Desk,
    over: QWidget,
    words: str,
    work: Callable[[], T],
    *,
    done: Callable[[T], None],
    failed: Callable[[OrganizerError], None],
) -> None:
    """Run ``work`` on a thread and say ``words`` over the window; then call one of the two on the main thread.

    What was typed is stored before. The file cannot be locked or closed until the work is done. A fault of ours is
    raised.
    """
    desk.drafts.keep()
    dialog = WorkingDialog(words, over)
    desk.is_busy = True
    dialog.open()

    def end() -> None:
        desk.is_busy = False
        dialog.finish()
        over.activateWindow()  # what takes the focus next is followed only in an active window

    def answer(found: T) -> None:
        end()
        done(found)

    def trouble(failure: Exception) -> None:
        end()
        if not isinstance(failure, OrganizerError):
            raise failure
        failed(failure)

    tasks.start(work, answer, trouble, desk)
