from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.domain.progress import State
from organizer.gui import theme
from organizer.gui.widgets.progress import SegmentedProgress

STATES = (State.DONE, State.DONE, State.IN_PROGRESS, State.NOT_STARTED, State.BLOCKED)


def _bar(qtbot: QtBot) -> SegmentedProgress:
    bar = SegmentedProgress()
    qtbot.addWidget(bar)
    bar.resize(500, theme.px(6))
    bar.show_states(STATES, "2 of 5 steps done")
    return bar


def test_the_bar_is_a_progress_bar_for_a_reader(qtbot: QtBot) -> None:
    bar = _bar(qtbot)
    spoken = QAccessible.queryAccessibleInterface(bar)
    assert spoken.role() is QAccessible.Role.ProgressBar
    assert spoken.text(QAccessible.Text.Name) == "2 of 5 steps done"
    assert (bar.value(), bar.maximum()) == (2, 5)
    assert bar.sizeHint().height() == theme.px(6)


def test_each_state_has_its_colour(qtbot: QtBot) -> None:
    image = _bar(qtbot).grab().toImage()
    shades = [image.pixelColor(place, 3).name() for place in (50, 150, 250, 350, 450)]
    assert shades == [QColor(theme.token(name)).name() for name in ("accent", "accent", "info_soft", "line", "line")]


def test_in_high_contrast_what_is_to_do_is_outlined(qapp: QApplication, qtbot: QtBot) -> None:
    theme.wear(qapp, theme.Look(theme.Scheme.CONTRAST_LIGHT))
    image = _bar(qtbot).grab().toImage()
    assert image.pixelColor(450, 3).name() == "#ffffff"
    assert image.pixelColor(50, 3).name() == QColor(theme.token("accent")).name()


def test_the_step_under_way_has_a_frame_and_is_not_filled(qtbot: QtBot) -> None:
    image = _bar(qtbot).grab().toImage()
    inside, edge = image.pixelColor(250, 3), image.pixelColor(250, 0)
    assert inside.name() == QColor(theme.token("info_soft")).name()
    assert abs(edge.lightness() - inside.lightness()) > 60
