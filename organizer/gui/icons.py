"""Own line drawings as icons, coloured from the token table and drawn at twice the size for sharp edges."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from organizer import resources
from organizer.gui import theme


@cache
def _drawing(name: str) -> str:
    return resources.folder("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, tint: str = "text2", size: int = 20) -> QPixmap:
    """Return a drawing of ``resources/icons`` in a token's colour, ``size`` scaled with the text size.

    FileNotFoundError when there is no such drawing.
    """
    edge, shade = theme.px(size), theme.token(tint)
    key = f"organizer/{name}/{shade}/{edge}"
    kept = QPixmap()
    # Qt's own cache: it dies with the application, a Python one would outlive it.
    if QPixmapCache.find(key, kept):
        return kept
    made = QPixmap(edge * 2, edge * 2)
    made.fill(Qt.GlobalColor.transparent)
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", shade).encode()))
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, edge * 2, edge * 2))
    painter.end()
    made.setDevicePixelRatio(2)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, tint: str = "text2", size: int = 20) -> QIcon:
    """Return the drawing as an icon for a button or a menu."""
    return QIcon(pixmap(name, tint, size))


def spaced(name: str, tint: str = "text2", size: int = 20, gap: int = 6) -> QPixmap:
    """Return the drawing with room at its right: Qt sets words of a button too near to it."""
    drawing = pixmap(name, tint, size)
    wide = QPixmap(drawing.width() + theme.px(gap) * 2, drawing.height())
    wide.setDevicePixelRatio(2)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    return wide
