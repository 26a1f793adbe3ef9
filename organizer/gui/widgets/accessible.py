"""What a screen reader needs and Qt does not give: the heading role, and words that are said aloud."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class _Installed:
    """Qt keeps the factory for the life of the process: it is put in once, and kept alive here."""

    done = False


def _heading_interface(_class_name: str, made: QObject) -> QAccessibleInterface | None:
    if isinstance(made, QLabel) and made.property("heading"):
        return QAccessibleWidget(made, QAccessible.Role.Heading)  # a name given here would never change again
    return None


def install_headings() -> None:
    """Let every :class:`~organizer.gui.widgets.text.Heading` be read as a heading."""
    if not _Installed.done:
        QAccessible.installFactory(_heading_interface)
        _Installed.done = True


def announce(widget: QWidget, words: str) -> None:
    """Say something aloud without moving the focus: the undo bar, the result of a check."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
