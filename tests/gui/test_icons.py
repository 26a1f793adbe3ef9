import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from organizer import resources
from organizer.gui import icons, theme

LISTED = (
    *("home", "steps", "letter", "people", "tray", "calendar", "box", "book", "gear", "info", "check", "check-circle"),
    *(
        "cross-circle",
        "clock",
        "warning",
        "printer",
        "open-outside",
        "plus",
        "search",
        "undo",
        "page",
        "folder",
        "lock",
    ),
    *("help", "send", "stamp", "place", "copy", "arrow-right", "chevron-down", "eye", "trash", "scales"),
)


@pytest.mark.parametrize("name", LISTED)
def test_every_listed_drawing_is_shipped_in_the_colour_of_its_words(name: str) -> None:
    text = resources.folder("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert "currentColor" in text
    assert "#" not in text


@pytest.mark.parametrize("name", LISTED)
def test_every_drawing_draws_in_the_tint_asked_for(name: str) -> None:
    image = icons.pixmap(name, "danger", 24).toImage()
    shades = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert shades == {QColor(theme.token("danger")).name()}


def test_a_drawing_is_made_at_twice_the_size_and_grows_with_the_text(qapp: QApplication) -> None:
    assert icons.pixmap("home", "text", 20).width() == 40
    theme.wear(qapp, theme.Look(theme.Scheme.LIGHT, 150))
    assert icons.pixmap("home", "text", 20).width() == 60
    assert icons.spaced("home", "text", 20).deviceIndependentSize().width() == 30 + 9


def test_a_drawing_is_kept() -> None:
    assert icons.pixmap("home").cacheKey() == icons.pixmap("home").cacheKey()
    assert not icons.icon("home").isNull()


def test_a_missing_drawing_is_a_fault() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn")
