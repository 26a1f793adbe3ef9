import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.theme import TOKENS, Colours, Look, Scheme
from organizer.gui.tone import Tone
from organizer.gui.widgets.text import TagLabel

# Every pair of words on ground that the window uses. 7 for body text, 4.5 for other text, 3 for borders and focus.
PAIRS = [
    ("text", "surface", 7.0),
    ("text", "canvas", 7.0),
    ("text", "nav", 7.0),
    ("text", "accent_soft", 7.0),
    ("text", "neutral_soft", 7.0),
    ("text2", "surface", 4.5),
    ("text2", "canvas", 4.5),
    ("text2", "neutral_soft", 4.5),
    ("text3", "surface", 4.5),
    ("text3", "canvas", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "accent_soft", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("on_accent", "accent_press", 4.5),
    ("link", "surface", 4.5),
    ("link", "canvas", 4.5),
    ("info", "info_soft", 4.5),
    ("warn", "warn_soft", 4.5),
    ("warn", "surface", 4.5),
    ("danger", "danger_soft", 4.5),
    ("danger", "surface", 4.5),
    ("on_danger", "danger", 4.5),
    ("ok", "ok_soft", 4.5),
    ("on_sel", "sel", 4.5),
    ("control", "surface", 3.0),
    ("control", "canvas", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "canvas", 3.0),
    ("focus", "nav", 3.0),
]


def _luminance(shade: str) -> float:
    parts = [int(shade[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(("words", "ground", "least"), PAIRS)
def test_every_used_pair_has_its_contrast(words: str, ground: str, least: float, scheme: Scheme) -> None:
    assert _contrast(theme.token(words, scheme), theme.token(ground, scheme)) >= least


def test_the_focus_ring_is_parted_from_the_accent_by_a_line_of_surface() -> None:
    for scheme in Scheme:
        assert _contrast(theme.token("surface", scheme), theme.token("accent", scheme)) >= 3


@pytest.mark.parametrize("name", TOKENS)
def test_every_token_has_a_colour_in_every_column(name: str) -> None:
    assert all(re.fullmatch("#[0-9A-F]{6}", shade) for shade in TOKENS[name])


def test_an_unknown_token_is_a_fault() -> None:
    with pytest.raises(KeyError):
        theme.token("pink")


@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_lengths_and_fonts_grow_with_the_text(qapp: QApplication, size: int) -> None:
    theme.wear(qapp, Look(Scheme.LIGHT, size))
    assert theme.px(100) == size
    assert qapp.font().family() == theme.FACE
    assert all(theme.font(role).pointSizeF() >= 9.5 * size / 100 for role in theme.FONTS)
    assert theme.font("h1").bold()


def test_the_style_sheet_is_filled_in(qapp: QApplication) -> None:
    theme.wear(qapp, Look(Scheme.DARK, 150))
    sheet = theme.style_sheet()
    assert "@" not in sheet
    assert not re.search(r"\dsp\b", sheet)
    assert theme.token("accent", Scheme.DARK) in sheet
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.token("canvas", Scheme.DARK)


def test_the_choice_of_colours_gives_a_column() -> None:
    assert theme.scheme_of(Colours.DARK) is Scheme.DARK
    assert theme.scheme_of(Colours.LIGHT) is Scheme.LIGHT
    assert theme.scheme_of(Colours.SYSTEM) in (Scheme.LIGHT, Scheme.DARK)


def test_the_shipped_face_is_the_one_in_use() -> None:
    assert theme.has_faces()


def test_a_list_that_comes_up_by_itself_has_a_ground(qtbot: QtBot) -> None:
    listed = QListView()  # what a file dialog offers while somebody types
    qtbot.addWidget(listed)
    listed.resize(100, 60)
    shown = listed.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == theme.color("surface")


@pytest.mark.parametrize(
    ("is_dark", "is_strong", "scheme"),
    [
        (False, False, Scheme.LIGHT),
        (True, False, Scheme.DARK),
        (False, True, Scheme.CONTRAST_LIGHT),
        (True, True, Scheme.CONTRAST_DARK),
    ],
)
def test_the_wish_of_the_desktop_for_contrast_is_followed(scheme: Scheme, *, is_dark: bool, is_strong: bool) -> None:

    assert theme.system_scheme(is_dark=is_dark, is_strong=is_strong) is scheme


@pytest.mark.parametrize("colours", [Colours.CONTRAST_LIGHT, Colours.CONTRAST_DARK])
def test_in_high_contrast_edges_carry_what_soft_fills_carried(qapp: QApplication, colours: Colours) -> None:
    assert theme.edge("warn").style() is Qt.PenStyle.NoPen
    soft, plain = TagLabel("Late", Tone.WARN).sizeHint(), theme.style_sheet()
    theme.wear(qapp, theme.Look(theme.scheme_of(colours)))
    assert (theme.is_contrast(), theme.edge("warn").width()) == (True, 2)
    assert len(theme.style_sheet()) > len(plain)
    tag = TagLabel("Late", Tone.WARN)
    assert "border" in tag.styleSheet()
    assert tag.sizeHint().width() > soft.width()
