"""A logo out of a file that the user chose. An SVG is drawn here, by Qt; all else is read below the window.

An SVG is a program for drawing, and may name other files: it is looked through before Qt sees it.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from organizer.domain.errors import Refused
from organizer.domain.picture import Picture
from organizer.exchange.pictures import LOGO, kind_of, read_logo

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
_MOST_BYTES = 1_000_000
_MOST_DRAWN = 20_000  # elements, those counted again that are drawn again by <use>
_OVERSAMPLED = 2  # drawn so many times larger than printed, then scaled down once with a good filter
_SCRIPTED = {"script", "handler", "foreignObject", "iframe"}
_ANIMATED = {"animate", "animateMotion", "animateTransform", "animateColor", "set"}
_INSIDE = re.compile(r"#|data:image/(png|jpe?g)[;,]", re.IGNORECASE)
_REFERRED = re.compile(r"url\(\s*['\"]?\s*(?!#)[^)\s]", re.IGNORECASE)


def logo_of(name: str, data: bytes, words: str = "") -> Picture:
    """Return the picture of a PNG, JPEG or SVG file, ready to print. ``words`` say what it shows.

    Raise Refused with one sentence that names the file. Needs a running QGuiApplication for an SVG.
    """
    if not _looks_like_svg(data):
        return read_logo(name, data, words)
    return read_logo(name, _drawn(name, data), words)


def _looks_like_svg(data: bytes) -> bool:
    start = data[:4_096].lstrip(b"\xef\xbb\xbf \r\n\t")
    return kind_of(data) == "an SVG drawing" or (
        start.startswith((b"<?xml", b"<!--", b"<!DOCTYPE")) and b"<svg" in data
    )


def _drawn(name: str, data: bytes) -> bytes:
    """Return an SVG as a PNG that is large enough to be scaled down to print."""
    if len(data) > _MOST_BYTES:
        raise Refused("{name} is larger than 1 megabyte. Save it as PNG, and choose that file.", name=name)
    _look_through(name, data)
    QLoggingCategory.setFilterRules("qt.svg*=false")  # what it says of a file goes into no log of ours
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(data)) or not renderer.isValid():
        raise _damaged(name)
    box = renderer.viewBoxF()
    size = box.size() if not box.isEmpty() else QSizeF(renderer.defaultSize())
    if size.isEmpty():
        raise _damaged(name)
    scale = _OVERSAMPLED * min(LOGO.most[0] / size.width(), LOGO.most[1] / size.height())
    image = QImage((size * scale).toSize().expandedTo(QSizeF(1, 1).toSize()), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub knows only the name as bytes
    return bytes(buffer.data().data())


def _look_through(name: str, data: bytes) -> None:
    """Stop at anything that runs, moves, reaches outside, or draws itself without end."""
    if b"<!ENTITY" in data:
        raise Refused(
            "{name} holds short forms of text that could hide anything. Save it as plain SVG or as PNG.", name=name
        )
    try:
        root = ET.fromstring(data)  # noqa: S314 - entities are refused above, and expat bounds the rest
    except (ET.ParseError, ValueError, LookupError):
        raise _damaged(name) from None
    if _plain(root.tag) != "svg":
        raise _damaged(name)
    for element in root.iter():
        _look_at(name, element)
    if _drawn_count(root) > _MOST_DRAWN:
        raise Refused("{name} has too many parts to draw. Save it as PNG, and choose that file.", name=name)


def _look_at(name: str, element: ET.Element) -> None:
    tag = _plain(element.tag)
    if tag in _SCRIPTED or any(_plain(key).lower().startswith("on") for key in element.attrib):
        raise Refused("{name} holds a script. Save it as PNG, and choose that file.", name=name)
    if tag in _ANIMATED:
        raise Refused("{name} moves. Save one picture of it as PNG, and choose that file.", name=name)
    for link in _links_out(element):
        raise Refused(
            "{name} refers to {link}, outside itself. Save it as PNG, and choose that file.", name=name, link=link[:60]
        )
    if tag == "style" and ("@import" in (element.text or "") or _REFERRED.search(element.text or "")):
        raise Refused(
            "{name} refers to other files in its styles, outside itself. Save it as PNG, and choose that file.",
            name=name,
        )


def _links_out(element: ET.Element) -> Iterator[str]:
    """Give what an element links to that is not in the file."""
    for key, value in element.attrib.items():
        is_link = _plain(key) == "href" and not _INSIDE.match(value.strip())
        if is_link or _REFERRED.search(value):
            yield value.strip()


def _drawn_count(root: ET.Element) -> int:
    """Return how many elements are drawn, those again that ``use`` draws again; too many where it never ends."""
    by_id = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
    known: dict[ET.Element, int] = {}

    def count(element: ET.Element, above: frozenset[ET.Element]) -> int:
        if element in above:
            return _MOST_DRAWN + 1
        if element not in known:
            inside = above | {element}
            total = 1 + sum(count(child, inside) for child in element)
            if _plain(element.tag) == "use":
                used = by_id.get(_link(element).removeprefix("#"))
                total += 0 if used is None else count(used, inside)
            known[element] = min(total, _MOST_DRAWN + 1)
        return known[element]

    try:
        return count(root, frozenset())
    except RecursionError:
        return _MOST_DRAWN + 1


def _link(element: ET.Element) -> str:
    return next((value.strip() for key, value in element.attrib.items() if _plain(key) == "href"), "")


def _plain(tag: object) -> str:
    """Return the name of an element or attribute without its namespace; that of a comment is empty."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _damaged(name: str) -> Refused:
    return Refused("{name} is damaged and cannot be drawn. Save it as PNG, and choose that file.", name=name)
