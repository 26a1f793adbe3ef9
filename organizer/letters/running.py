"""What stands outside the text of a page: marking, page count, the header of later pages, fold marks."""

from organizer.domain.letter import Letter
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.measure import shortened, width, wrap
from organizer.letters.sheet import (
    FOLD_LEFT,
    FOLD_RIGHT,
    FOLDS,
    LEFT,
    NONE,
    RIGHT,
    TOP,
    Line,
    Mark,
    Role,
    rule,
)
from organizer.letters.wording import ENGLISH, Wording

FOLD_MARKS = tuple(rule(FOLD_LEFT, FOLD_RIGHT, y) for y in FOLDS)
_SIZE, _LEADING = 9.5, 12.0
_MARKING_SIZE = 10.0
_MARKING_TOP, _MARKING_BOTTOM = 38.0, 758.0  # baselines
_COURTESY_SIZE, _COURTESY_LEADING, _COURTESY_LAST = 9.0, 10.0, 47.0
_HEADER = 62.0
_FOOT = 740.0
_HEADER_ROOM = 270.0
_FOOT_ROOM = 380.0
_BELOW_RULE = 16.0
_MOST_LINES = 2


def marking_above(letter: Letter) -> tuple[Line, ...]:
    """Return the marking of invented data at the top of a page; nothing for real data."""
    return marked_above(letter.marking)


def marking_below(letter: Letter) -> tuple[Line, ...]:
    """Return the same marking at the bottom of a page."""
    return marked_below(letter.marking)


def marked_above(marking: str) -> tuple[Line, ...]:
    """Return a marking at the top of a page that is no letter's; nothing for an empty one."""
    return _centred(_marking(marking), _MARKING_TOP)


def marked_below(marking: str) -> tuple[Line, ...]:
    """Return a marking at the bottom of a page that is no letter's."""
    lines = _marking(marking)
    return _centred(lines, _MARKING_BOTTOM - (len(lines) - 1) * _LEADING)


def courtesy_above(letter: Letter, words: tuple[str, ...], first: int = NONE) -> tuple[Line, ...]:
    """Return what stands at the top of a page of a courtesy copy: its mark in both languages, and of invented data.

    The mark is part of the text on the first page of the copy, where ``first`` is the element of its first sentence;
    on later pages it is an artifact.
    """
    marking = shortened(_marking(letter.marking), 1)
    lines = (*marking, *words)
    top = _COURTESY_LAST - (len(lines) - 1) * _COURTESY_LEADING
    elements = [NONE] * len(marking) + [first + place if first != NONE else NONE for place in range(len(words))]
    return tuple(
        _line(
            line,
            _centre(line, _COURTESY_SIZE),
            top + number * _COURTESY_LEADING,
            Face.BOLD,
            _COURTESY_SIZE,
            elements[number],
        )
        for number, line in enumerate(lines)
    )


def _marking(marking: str) -> tuple[str, ...]:
    if not marking:
        return ()
    return shortened(wrap(as_printed(marking), Face.BOLD, _MARKING_SIZE, RIGHT - LEFT), _MOST_LINES)


def _centred(lines: tuple[str, ...], first: float) -> tuple[Line, ...]:
    return tuple(
        _line(line, _centre(line, _MARKING_SIZE), first + number * _LEADING, Face.BOLD, _MARKING_SIZE)
        for number, line in enumerate(lines)
    )


def _centre(line: str, size: float) -> float:
    return (LEFT + RIGHT - width(line, Face.BOLD, size)) / 2


def foot(wording: Wording, number: int, pages: int) -> tuple[Line, ...]:
    """Return the page count at the foot of a page; nothing where there is only one."""
    return (_right(_counted(wording, number, pages), _FOOT),) if pages > 1 else ()


def titled_foot(title: str, number: int, pages: int, wording: Wording = ENGLISH) -> tuple[Line, ...]:
    """Return the foot of a report: its title on the left, so that a loose sheet is known, and always the page count."""
    shown = shortened(wrap(as_printed(title), Face.ITALIC, _SIZE, _FOOT_ROOM), 1)[0]
    return (_line(shown, LEFT, _FOOT), _right(_counted(wording, number, pages), _FOOT))


def header_lines(letter: Letter, number: int, pages: int, wording: Wording = ENGLISH) -> tuple[Line, ...]:
    """Return the header of a later page: addressee on the left; date, page and number of pages on the right."""
    names = (_line(name, LEFT, _HEADER + row * _LEADING) for row, name in enumerate(_addressee(letter)))
    count = f"{wording.spell(letter.date)} \u00b7 {_counted(wording, number, pages)}"
    return (*names, _right(count, _HEADER))


def _counted(wording: Wording, number: int, pages: int) -> str:
    return wording.page.format(number=number, pages=pages)


def header_rule(letter: Letter) -> Mark:
    """Return the stroke under the header of a later page."""
    return rule(LEFT, RIGHT, _HEADER + (len(_addressee(letter)) - 1) * _LEADING + 6)


def text_top(letter: Letter) -> float:
    """Return where the text of a later page begins."""
    return max(TOP, header_rule(letter).top + _BELOW_RULE)


def _addressee(letter: Letter) -> tuple[str, ...]:
    return shortened(wrap(as_printed(letter.addressee), Face.ITALIC, _SIZE, _HEADER_ROOM), _MOST_LINES)


def _right(text: str, y: float) -> Line:
    return _line(text, RIGHT - width(text, Face.ITALIC, _SIZE), y)


def _line(  # noqa: PLR0917 - a line has as many parts
    text: str, x: float, y: float, face: Face = Face.ITALIC, size: float = _SIZE, element: int = NONE
) -> Line:
    return Line(text, round(x, 2), y, size, face, Role.ARTIFACT if element == NONE else Role.NOTE, element)
