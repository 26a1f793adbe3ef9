"""The order in which Tab goes: as things are laid out, top left to bottom right, whenever they were made.

Qt goes in the order in which widgets came to be. What a page draws anew would then come last, after the sidebar.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
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
_OF_QT = (QScrollArea, QSplitter)
"""What holds widgets that Qt made beside those of the page."""


def parts(widget: QWidget, *, hidden: bool = False) -> Iterator[QWidget]:
    """Yield a widget and everything in it, as laid out; not what a whole is made of.

    What is in a hidden one is left out unless ``hidden``: all pages that were in front before are.
    """
    yield widget
    if (hidden or widget.isVisible()) and not isinstance(widget, _WHOLE):
        for child in _children(widget):
            yield from parts(child, hidden=hidden)


def inside(widget: QWidget) -> list[QWidget]:
    """Return everything in a widget, hidden too, as ``parts`` does but in no order: a holder before what it holds."""
    found: list[QWidget] = []
    holders = [widget]
    while holders:
        holder = holders.pop()
        if not isinstance(holder, _WHOLE):
            children = list(_children(holder)) if isinstance(holder, _OF_QT) else _widgets(holder)
            found += children
            holders += children
    return found


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
    here = _part_of(root, focus)
    # What has the focus is hidden when Qt asks where it is to go instead.
    chain = parts(root, hidden=here is not None and not here.isVisible())
    return _first_after(chain if forward else reversed(list(chain)), here)


def _first_after(chain: Iterator[QWidget], here: QWidget | None) -> QWidget | None:
    """Return the first stop that comes after a widget, else the first of all; no more is gone through than needed."""
    first, is_passed = None, here is None
    for widget in chain:
        if (is_passed or first is None) and is_stop(widget):
            if is_passed:
                return widget
            first = widget
        is_passed = is_passed or widget is here
    return first


def _part_of(root: QWidget, focus: QWidget | None) -> QWidget | None:
    """Return what has the focus as one of the ``parts``: the whole, where it is a part of one."""
    here = above = focus
    while above is not None and above is not root:
        above = above.parentWidget()
        if isinstance(above, _WHOLE):
            here = above
    return here


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
    children = _widgets(widget)
    layout = widget.layout() if len(children) > 1 else None  # in which one comes first
    placed = list(laid_out(layout)) if layout is not None else []
    yield from placed
    known = set(placed)
    yield from (child for child in children if child not in known)


def _widgets(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
