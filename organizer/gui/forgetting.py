"""What stands in memory and on the clipboard of a file that is closed: taken away as far as a program of Python can.

Nothing here can promise that memory is wiped: the limits in README say so.
"""

import gc
import re
from functools import lru_cache

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

_CACHE = type(lru_cache(lambda: None))


def clear_clipboard() -> None:
    """Clear what this program put on the clipboard, and the text marked last; what others put there stays."""
    board = QGuiApplication.clipboard()
    for mode, is_ours in (
        (QClipboard.Mode.Clipboard, board.ownsClipboard()),
        (QClipboard.Mode.Selection, board.ownsSelection()),
    ):
        if is_ours:
            board.clear(mode)


def forget_tips() -> None:
    """Empty the small window of tips: Qt keeps the last one, words and all, after it went away."""
    for part in QApplication.topLevelWidgets():
        if part.inherits("QTipLabel") and isinstance(part, QLabel):
            part.setText("")


def forget_texts() -> None:
    """Let go what was set, measured or worked out of letters, and look for garbage that holds more of it.

    Caches without a limit hold fonts and tables of the program's own, and stay. Call it on the main thread.
    """
    gc.unfreeze()  # what was set aside when a task ended is looked at too
    for cache in [found for found in gc.get_objects() if type(found) is _CACHE]:
        if cache.__module__.startswith("organizer.") and cache.cache_parameters()["maxsize"] is not None:
            cache.cache_clear()
    re.purge()  # answers are looked for in letters by patterns made of them
    gc.collect()
    gc.freeze()
