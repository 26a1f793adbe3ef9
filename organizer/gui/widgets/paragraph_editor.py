"""One paragraph of a letter: its words, what came from the campaign, who wrote it, and what it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import ButtonRow_ as _unused  # replaced below
