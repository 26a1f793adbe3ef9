"""The sidebar: the campaign on top with its menu, the places, and at the foot Settings and About."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from organizer.gui import icons, theme
from organizer.gui.places import SIDEBAR, Place
from organizer.gui.widgets.buttons import draw_ring
from organizer.gui.widgets.text import Text

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CampaignButton(QPushButton):
    """Names the campaign and opens the menu of campaigns. A long name wraps; it is never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "campaign")
        self._name = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_name(self, name: str) -> None:
        """Show and speak the campaign's name."""
        self._name = name
        self.setAccessibleName(self.tr("Campaign: {name}").format(name=name))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped name needs."""
        return max(theme.px(36), self._room(width).height() + theme.px(14))

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def sizeHint(self) -> QSize:
        """Return a button as wide as the sidebar."""
        return QSize(theme.px(172), self.heightForWidth(theme.px(172)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as the style does (it has no text of its own), then pin, name and arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        pin = icons.pixmap("place", "accent", 18)
        edge = round(pin.deviceIndependentSize().width())
        painter.drawPixmap(theme.px(10), (self.height() - edge) // 2, pin)
        arrow = icons.pixmap("chevron-down", "text2", 16)
        wide = round(arrow.deviceIndependentSize().width())
        painter.drawPixmap(self.width() - wide - theme.px(8), (self.height() - wide) // 2, arrow)
        room = self._room(self.width())
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(room.left(), 0, room.width(), self.height()), _WRAP, self._name)
        painter.end()
        _draw_focus(self)

    def _room(self, width: int) -> QRect:
        left, right = theme.px(33), theme.px(26)
        room = QRect(left, 0, max(40, width - left - right), 10_000)
        return QRect(left, 0, room.width(), self.fontMetrics().boundingRect(room, _WRAP, self._name).height())


class PlaceButton(QPushButton):
    """A place. Its focus ring is the frame of the button itself, as everywhere."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its ring."""
        super().paintEvent(event)
        _draw_focus(self)


class Sidebar(QScrollArea):
    """Emits ``chosen`` with the name of a place, ``campaign_chosen`` with an id. It scrolls where texts are large.

    ``counting`` gives the number of late dates by campaign, when the menu of campaigns opens.
    """

    chosen = Signal(str)
    campaign_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: dict[str, QPushButton] = {}
        self._campaigns: tuple[tuple[str, str], ...] = ()
        self._current = ""
        self.counting: Callable[[], Mapping[str, int]] = dict
        self.hide()

    def fill(self) -> None:
        """Build the buttons, once. Before a file is open there is no sidebar, and the first paint need not wait."""
        if self.buttons:
            return
        inner = QWidget()
        inner.setObjectName("places")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(12))
        column.setSpacing(theme.px(2))
        self.campaign = CampaignButton()
        self.menu = QMenu(self.campaign)
        self.campaign.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.group = Text("", "caption", "text2")
        column.addWidget(self.campaign)
        set_in = QVBoxLayout()  # margins of the label itself are lost when the style is put on again
        set_in.setContentsMargins(theme.px(12), theme.px(2), theme.px(8), theme.px(6))
        set_in.addWidget(self.group)
        column.addLayout(set_in)
        column.addSpacing(theme.px(4))
        for place in SIDEBAR:
            if place.foot and not any(entry.foot for entry in SIDEBAR if entry.name in self.buttons):
                column.addStretch(1)
            column.addWidget(self._button(place))
        self.setWidget(inner)
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(theme.px(196), widest + theme.px(30)))

    def forget(self) -> None:
        """Hold no name of a file that was closed."""
        if self.buttons:
            self.show_names((), "", "")
            self.menu.clear()

    def mark(self, name: str) -> None:
        """Mark the place that is shown, and bring it into sight; a name that is not in the sidebar marks none."""
        for key, button in self.buttons.items():
            button.setChecked(key == name)
        if name in self.buttons:
            self.ensureWidgetVisible(self.buttons[name], 0, theme.px(12))

    def show_names(self, campaigns: Sequence[tuple[str, str]], current: str, group: str) -> None:
        """Show (id, name) of the campaigns, the chosen one, and the group's name under it."""
        names = dict(campaigns)
        self.campaign.show_name(names.get(current, self.tr("Choose a campaign")))
        self.group.setText(group)
        self.group.setVisible(bool(group))
        self._campaigns, self._current = tuple(campaigns), current

    def _fill_menu(self) -> None:
        """Fill the menu just before it opens: its lines must not go away while one of them acts."""
        self.menu.clear()
        counts = self.counting()
        for key, name in self._campaigns:
            words = self.tr("{name} ({count} late)").format(name=name, count=counts[key]) if counts.get(key) else name
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.triggered.connect(lambda _checked=False, chosen=key: self.campaign_chosen.emit(chosen))
        self.menu.addSeparator()
        for place, words in (("campaigns", self.tr("All campaigns")), ("new_campaign", self.tr("New campaign"))):
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _checked=False, name=place: self.chosen.emit(name))

    def take_focus(self) -> None:
        """Put the focus on the marked place, for F6."""
        marked = next((button for button in self.buttons.values() if button.isChecked()), self.campaign)
        marked.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places with Up and Down too."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _button(self, place: Place) -> QPushButton:
        button = PlaceButton(place.words)
        button.setProperty("kind", "place")
        button.setCheckable(True)
        button.setAutoDefault(True)
        drawing = icons.spaced(place.icon, "text2", 20)
        button.setIcon(drawing)
        button.setIconSize(drawing.deviceIndependentSize().toSize())
        button.clicked.connect(lambda _checked=False, name=place.name: self._choose(name))
        self.buttons[place.name] = button
        return button

    def _choose(self, name: str) -> None:
        # A checkable button unmarks itself when pressed again: the window marks what is shown.
        self.buttons[name].setChecked(not self.buttons[name].isChecked())
        self.chosen.emit(name)


def _draw_focus(button: QPushButton) -> None:
    if button.hasFocus():
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, QRectF(button.rect()))
        painter.end()
