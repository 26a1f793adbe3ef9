"""What stands in a layout, in its order, without asking for the layout's items.

An item that Python has seen once stays known at its address after Qt has deleted it. When a widget is made at the same
address later, its own entry is then not found on the way out, and the process crashes when it goes (PySide 6.11,
seen with ``itemAt`` in one of thirty visits to a page that is drawn again).
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of the layouts in it, in their order."""
    for part in _parts(layout):
        if isinstance(part, QLayout):
            yield from laid_out(part)
        else:
            yield part


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    owner = layout.parentWidget()
    children: list[QObject] = [*layout.children(), *(owner.children() if owner else ())]
    parts = [child for child in children if isinstance(child, QWidget | QLayout)]
    places = {layout.indexOf(part): part for part in parts}
    return [places[place] for place in sorted(places) if place >= 0]
