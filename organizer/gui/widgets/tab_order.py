"""The order in which Tab goes: as things are laid out, top left to bottom right, whenever they were made.

Qt goes in the order in which widgets came to be. What a page draws anew would then come last, after the sidebar.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

from organizer.gui.widgets.laid_out import laid_out

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""What is one thing for the user, whatever widgets it is made of."""


def parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and everything in it, as laid out; not what a whole is made of."""
    yield widget
    if not isinstance(widget, _WHOLE):
        for child in _children(widget):
            yield from parts(child)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here now."""
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(takes_tab) and widget.isVisible() and widget.isEnabled() and not _is_one_of_others(widget)


def _is_one_of_others(widget: QWidget) -> bool:
    """Whether it is a radio button where Tab goes to another of its group: the chosen one, else the first."""
    if not isinstance(widget, QRadioButton):
        return False
    together = _together(widget)
    return widget is not next((one for one in together if one.isChecked()), together[0])


def _together(button: QRadioButton) -> list[QAbstractButton]:
    """Return the buttons of which one can be chosen: those of a group, else those beside it."""
    group: object = button.group()
    if isinstance(group, QButtonGroup):
        return group.buttons()
    box = button.parentWidget()
    return [one for one in box.children() if isinstance(one, QRadioButton)] if box else [button]


def stops(root: QWidget) -> tuple[QWidget, ...]:
    """Return everything inside a widget at which Tab stops now, in order."""
    return tuple(widget for widget in parts(root) if is_stop(widget))


def next_stop(root: QWidget, focus: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab (or Shift+Tab) leads from here, around the end; None where there is nothing to stop at."""
    chain = list(parts(root))
    while focus is not None and focus not in chain:  # a part of a whole
        focus = focus.parentWidget()
    if not forward:
        chain.reverse()
    after = chain.index(focus) + 1 if focus is not None else 0
    return next((widget for widget in chain[after:] + chain[:after] if is_stop(widget)), None)


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus as Tab does, inside a widget; False where it can go nowhere."""
    target = next_stop(root, QApplication.focusWidget(), forward=forward)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        yield from (part for part in (widget.widget(),) if part is not None)
        return
    if isinstance(widget, QSplitter):
        halves = (widget.widget(place) for place in range(widget.count()))
        yield from (half for half in halves if half is not None)
        return
    layout = widget.layout()
    placed = list(laid_out(layout)) if layout is not None else []
    yield from placed
    yield from (child for child in _widgets(widget.children()) if child not in placed)


def _widgets(children: list[QObject]) -> Iterator[QWidget]:
    yield from (child for child in children if isinstance(child, QWidget) and not child.isWindow())
