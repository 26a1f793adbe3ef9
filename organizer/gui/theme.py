"""One table of colours and sizes -> palette, style sheet, fonts. Screens ask for a token, never for a colour."""

import re
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from organizer import resources

BASE_POINTS = 11.0
TEXT_SIZES = (100, 115, 130, 150, 200)
FACE = "Atkinson Hyperlegible"
STYLE = ("-style", "Fusion")
"""What the application is made with: to be given a style later, it would first tell Python all about the old one."""


class Colours(StrEnum):
    """What the user may choose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


class Scheme(StrEnum):
    """A column of the token table."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


# token: (light, dark, high contrast light, high contrast dark). Source: the design page "screens", tokens.
TOKENS: dict[str, tuple[str, str, str, str]] = {
    "canvas": ("#F3F5F4", "#121715", "#FFFFFF", "#000000"),
    "surface": ("#FFFFFF", "#1B221F", "#FFFFFF", "#000000"),
    "nav": ("#E9EEEB", "#161D1A", "#FFFFFF", "#000000"),
    "sunken": ("#E6EBE8", "#0D1110", "#FFFFFF", "#000000"),
    "neutral_soft": ("#E6EBE8", "#2A3430", "#FFFFFF", "#000000"),
    "line": ("#CBD4CF", "#35413B", "#000000", "#FFFFFF"),
    "control": ("#6C7872", "#85938C", "#000000", "#FFFFFF"),
    "text": ("#15201B", "#EDF2EF", "#000000", "#FFFFFF"),
    "text2": ("#414E48", "#BFCAC4", "#000000", "#FFFFFF"),
    "text3": ("#56635D", "#A3B0A9", "#1A1A1A", "#E6E6E6"),
    "accent": ("#0A6247", "#63D0A7", "#00412C", "#7CFFCB"),
    "accent_hover": ("#084E39", "#86DDBC", "#002E1F", "#B0FFE0"),
    "accent_press": ("#063B2B", "#A6E8CF", "#001F15", "#D0FFEC"),
    "on_accent": ("#FFFFFF", "#06241A", "#FFFFFF", "#000000"),
    "accent_soft": ("#DDEFE7", "#173A2E", "#FFFFFF", "#000000"),
    "link": ("#0A6247", "#7BD8B4", "#00412C", "#7CFFCB"),
    "focus": ("#0B57D0", "#8AB4F8", "#0000C8", "#FFFF00"),
    "info": ("#0B4F94", "#A8CBF5", "#002F66", "#9CCBFF"),
    "info_soft": ("#E1EDFA", "#16304D", "#FFFFFF", "#000000"),
    "warn": ("#744600", "#F2C572", "#4A2C00", "#FFD166"),
    "warn_soft": ("#FDEFD2", "#3B2C0C", "#FFFFFF", "#000000"),
    "danger": ("#9B1C16", "#FFB1AA", "#7A0000", "#FF9A92"),
    "danger_soft": ("#FBE6E4", "#4A1A17", "#FFFFFF", "#000000"),
    "on_danger": ("#FFFFFF", "#3A0705", "#FFFFFF", "#3A0705"),
    "ok": ("#0A6247", "#7BD8B4", "#00412C", "#7CFFCB"),
    "ok_soft": ("#DDEFE7", "#173A2E", "#FFFFFF", "#000000"),
    "sel": ("#0A6247", "#63D0A7", "#00412C", "#7CFFCB"),
    "on_sel": ("#FFFFFF", "#06241A", "#FFFFFF", "#000000"),
}

# role of a text: (multiple of the base, bold)
FONTS: dict[str, tuple[float, bool]] = {
    "caption": (0.92, False),
    "caption_strong": (0.92, True),
    "body": (1.0, False),
    "strong": (1.0, True),
    "h3": (1.1, True),
    "h2": (1.25, True),
    "h1": (1.7, True),
    "h1_composer": (1.5, True),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What the window wears: a column of the table and the text size in per cent."""

    scheme: Scheme = Scheme.LIGHT
    text_size: int = 100


class _Wardrobe:
    """The look in use. One per process, as there is one QApplication, whose palette and font it goes with."""

    look = Look()


def look() -> Look:
    """Return the look in use."""
    return _Wardrobe.look


def token(name: str, scheme: Scheme | None = None) -> str:
    """Return a colour of the table as ``#RRGGBB``; KeyError when there is no such token."""
    column = list(Scheme).index(scheme or _Wardrobe.look.scheme)
    return TOKENS[name][column]


def color(name: str) -> QColor:
    """Return a colour of the look in use."""
    return QColor(token(name))


def is_contrast() -> bool:
    """Whether the look is one of high contrast, in which soft fills are as the page and edges carry what they carry."""
    return _Wardrobe.look.scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)


def edge(name: str) -> QPen:
    """Return the edge of a soft fill: none, but in high contrast a line in that colour of the table."""
    return QPen(color(name), 2) if is_contrast() else QPen(Qt.PenStyle.NoPen)


def px(points: float) -> int:
    """Return a length in pixels, scaled with the text size: spacing, heights and icons grow with the words."""
    return round(points * _Wardrobe.look.text_size / 100)


def font(role: str = "body") -> QFont:
    """Return the font of a role of text; no text is smaller than 9.5 pt at 100 %."""
    factor, bold = FONTS[role]
    made = QFont(QApplication.font())
    made.setPointSizeF(max(9.5, BASE_POINTS * factor) * _Wardrobe.look.text_size / 100)
    made.setBold(bold)
    return made


def scheme_of(colours: Colours) -> Scheme:
    """Return the column for the user's choice; "system" follows the desktop, light where it does not say."""
    if colours is Colours.SYSTEM:
        hints = QGuiApplication.styleHints()  # kept: a chained temporary was deleted under us
        wishes = hints.accessibility()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        return system_scheme(
            is_dark=is_dark, is_strong=wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        )
    return Scheme(colours.value)


def system_scheme(*, is_dark: bool, is_strong: bool) -> Scheme:
    """Return the column for what the desktop says of itself: dark or light, and a wish for high contrast."""
    if is_strong:
        return Scheme.CONTRAST_DARK if is_dark else Scheme.CONTRAST_LIGHT
    return Scheme.DARK if is_dark else Scheme.LIGHT


def wear(app: QApplication, new: Look) -> None:
    """Dress the whole program: style, font, palette, style sheet."""
    _Wardrobe.look = new
    base = QFont(FACE)
    base.setPointSizeF(BASE_POINTS * new.text_size / 100)
    app.setFont(base)
    app.setPalette(palette())
    app.setStyleSheet(style_sheet())


def load_faces(names: tuple[str, ...] = ("Regular", "Bold")) -> None:
    """Make the shipped face known to Qt. The italics wait until after the first paint: no page needs them at once."""
    found = find_spec("fontpkg_atkinson_hyperlegible")
    for place in found.submodule_search_locations or () if found else ():
        for name in names:
            QFontDatabase.addApplicationFont(str(Path(place) / "files" / f"AtkinsonHyperlegible-{name}.ttf"))


def has_faces() -> bool:
    """Whether the shipped face is known to Qt."""
    return FACE in QFontDatabase.families()


def palette() -> QPalette:
    """Return the palette of the look. Qt does not set one itself on every platform (screens, trap 9)."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "canvas"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "canvas"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text3"),
        (role.Highlight, "sel"),
        (role.HighlightedText, "on_sel"),
        (role.Accent, "accent"),
        (role.Link, "link"),
        (role.LinkVisited, "link"),
        (role.Light, "surface"),
        (role.Midlight, "neutral_soft"),
        (role.Mid, "line"),
        (role.Dark, "control"),
        (role.Shadow, "line"),
    ):
        made.setColor(target, color(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, color("text3"))
    return made


def style_sheet() -> str:
    """Return the style sheet of the look: ``@token`` becomes a colour, ``12sp`` a length scaled with the text."""
    sheets = ("organizer.qss", "contrast.qss") if is_contrast() else ("organizer.qss",)
    text = "".join(resources.folder("style", sheet).read_text(encoding="utf-8") for sheet in sheets)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"@([a-z0-9_]+)", lambda found: token(found[1]), text)
    return re.sub(r"\b(\d+)sp\b", lambda found: f"{px(int(found[1]))}px", text)
