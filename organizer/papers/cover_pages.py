"""The sheet before each enclosure, and the sheet that a picture becomes: set by our own press, tagged like a letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from organizer.domain.picture import Picture
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.measure import shortened, width, wrap
from organizer.letters.sheet import (
    HEIGHT,
    INCH,
    LEFT,
    RIGHT,
    WIDTH,
    Element,
    Layout,
    Line,
    Page,
    Placement,
    Role,
    Tag,
    rule,
)

ENCLOSURE = "Enclosure"
_TOP = 3.5 * INCH
_SMALL, _SMALL_LEADING = 11.0, 15.0
_LARGE, _LARGE_LEADING = 22.0, 28.0
_MOST_LINES = 8
_MARKING_SIZE, _MARKING_TOP, _MARKING_BOTTOM = 10.0, 38.0, 758.0
_EDGE = 0.5 * INCH
_DOTS = 100.0  # an inch, at the least: a small picture is not blown up until it blurs
_ELEMENTS = (Element(Tag.PARAGRAPH), Element(Tag.MAIN_HEADING), Element(Tag.PARAGRAPH), Element(Tag.PARAGRAPH))


@dataclass(frozen=True, slots=True)
class Cover:
    """What a cover sheet says: the place of the enclosure, its line, the letter it goes with, how many pages follow.

    ``thing`` is what it is called, and ``belongs`` what stands before the title of what it goes with.
    """

    number: int
    count: int
    line: str
    title: str
    pages: int
    marking: str = ""
    thing: str = ENCLOSURE
    belongs: str = "Enclosed with the letter"


def cover_layout(cover: Cover, picture: Picture | None = None) -> Layout:
    """Return the cover sheet; with a picture also the sheet that it fills. Its words say what it shows."""
    page = _cover_page(cover)
    if picture is None:
        return Layout((page,), _ELEMENTS)
    figure = Element(Tag.FIGURE, alternative=picture.words)
    shown = Page(_marked(cover.marking), (), (_placed(picture, len(_ELEMENTS)),))
    return Layout((page, shown), (*_ELEMENTS, figure))


def picture_layout(pictures: Sequence[Picture]) -> Layout:
    """Return sheets of nothing but pictures, one on each, in their order. At least one."""
    elements = tuple(Element(Tag.FIGURE, alternative=picture.words) for picture in pictures)
    return Layout(tuple(Page((), (), (_placed(picture, at),)) for at, picture in enumerate(pictures)), elements)


def place_of(number: int, count: int, thing: str = ENCLOSURE) -> str:
    """Return ``Enclosure 1 of 3``; the only one is not counted."""
    return f"{thing} {number} of {count}" if count > 1 else thing


def _cover_page(cover: Cover) -> Page:
    pages = "1 page follows." if cover.pages == 1 else f"{cover.pages} pages follow."
    lines = _text(place_of(cover.number, cover.count, cover.thing), _TOP, element=0)
    heading = _text(cover.line, _below(lines, _LARGE_LEADING), element=1, face=Face.BOLD, size=_LARGE)
    ruled = _below(heading, _SMALL_LEADING)
    lines += heading
    if cover.title:
        lines += _text(f"{cover.belongs}: {cover.title}", ruled + 2 * _SMALL_LEADING, element=2)
    lines += _text(pages, _below(lines, 1.5 * _SMALL_LEADING) if cover.title else ruled + 2 * _SMALL_LEADING, element=3)
    return Page((*_marked(cover.marking), *lines), (rule(LEFT, RIGHT, ruled),))


def _text(
    text: str, first: float, *, element: int, face: Face = Face.REGULAR, size: float = _SMALL
) -> tuple[Line, ...]:
    """Return a text as lines, the first on this baseline."""
    leading = _LARGE_LEADING if size == _LARGE else _SMALL_LEADING
    lines = shortened(wrap(as_printed(text), face, size, RIGHT - LEFT), _MOST_LINES)
    role = Role.HEADING if face is Face.BOLD else Role.NOTE
    return tuple(Line(line, LEFT, first + row * leading, size, face, role, element) for row, line in enumerate(lines))


def _below(lines: tuple[Line, ...], by: float) -> float:
    return lines[-1].y + by


def _marked(marking: str) -> tuple[Line, ...]:
    """Return the marking of invented data, above and below, as on every page of the letter."""
    if not marking:
        return ()
    text = shortened(wrap(as_printed(marking), Face.BOLD, _MARKING_SIZE, RIGHT - LEFT), 1)[0]
    left = round((WIDTH - width(text, Face.BOLD, _MARKING_SIZE)) / 2, 2)
    return tuple(Line(text, left, y, _MARKING_SIZE, Face.BOLD, Role.ARTIFACT) for y in (_MARKING_TOP, _MARKING_BOTTOM))


def _placed(picture: Picture, element: int) -> Placement:
    """Return a picture as large as the sheet lets it be, in its middle."""
    room = WIDTH - 2 * _EDGE, HEIGHT - 2 * _EDGE - 2 * _SMALL_LEADING
    scale = min(INCH / _DOTS, room[0] / picture.width, room[1] / picture.height)
    across, up = picture.width * scale, picture.height * scale
    return Placement(picture, (WIDTH - across) / 2, (HEIGHT - up) / 2, across, up, element)
