from organizer.domain.limits import LIMITS
from organizer.gui.screens.limits import LimitsScreen
from organizer.gui.widgets.text import Text
from organizer.gui.window import Window


def test_every_limit_is_on_the_page_before_any_file_is_open(window: Window) -> None:
    window.act("limits")
    screen = window.screen_in_front
    assert isinstance(screen, LimitsScreen)
    shown = {text.text().removeprefix("\u2022 ") for text in screen.findChildren(Text)}
    assert {limit.words for group in LIMITS for limit in group.limits} <= shown
    assert "Lock the file" in screen.help_text()
