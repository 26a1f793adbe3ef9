"""The frame around the screens: sidebar, menu bar, message bar, and the way from one place to the next."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from organizer.domain.changes import Changes, Topic
from organizer.gui import icons, theme
from organizer.gui.desk import Desk
from organizer.gui.keys import key_lines
from organizer.gui.language import change_language, language_of
from organizer.gui.lock import Lock
from organizer.gui.menu_bar import MenuBar
from organizer.gui.menus import PLACES, Menus, explanation
from organizer.gui.names import Names, late_counts, load_names
from organizer.gui.new_file import plain_name
from organizer.gui.notices import Notices
from organizer.gui.pages import Pages
from organizer.gui.places import BY_NAME
from organizer.gui.replaced import watch_replaced
from organizer.gui.sidebar import Sidebar
from organizer.gui.trail import Stop, Trail
from organizer.gui.unsaved import Unsaved
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.tab_order import move_focus
from organizer.gui.widgets.undo_bar import UndoBar

MINIMUM = (900, 600)
TARGET = (1024, 640)


class Window(QMainWindow):
    """The one window. ``painted`` comes once, after the first paint: what is slow to load waits for it."""

    painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.trail = Trail()
        self.names = Names()
        self._last_focus: QWidget | None = None
        self._has_painted = False
        self.setMinimumSize(*MINIMUM)
        self.resize(*TARGET)
        self.setWindowTitle("Organizer")
        self.menu_bar = MenuBar(self, desk, self.act, self.show_place)
        self._build()
        self.notices = Notices(desk, self.bar, self)
        self.notices.followed.connect(self.show_place)
        self.notices.leaving.connect(self.leave)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        desk.chosen.connect(self._on_chosen)
        desk.settings.restyled.connect(self._on_restyled)
        self.lock = Lock(self)
        self.unsaved = Unsaved(self, desk, self._show_saved, self.leave)
        watch_replaced(desk, self.show_place, self)

    @property
    def menus(self) -> Menus:
        """The menus as they are built now."""
        return self.menu_bar.menus

    @property
    def screen_in_front(self) -> Screen | None:
        """The page that is shown, or None before the first."""
        return self.pages.front

    def show_place(self, name: str, arguments: Mapping[str, Any] | None = None) -> None:
        """Go to a place. One that shows a campaign leads to "New campaign" while there is none.

        ``campaign`` among the arguments chooses that one first.
        """
        if name == "example":
            self.open_example(str((arguments or {}).get("playbook", "")))
            return
        if name not in BY_NAME:  # a page may ask for a command as well: "open", "example"
            self.act(name)
            return
        self.leave()
        place = BY_NAME[name]
        if self.desk.store is None and (place.of_campaign or place.of_store):
            self.notices.tell(self.tr("Start a campaign or open a file first."))
            return
        if place.of_campaign and not self.desk.campaign:
            name, arguments = ("campaigns", {}) if self.names.campaigns else ("new_campaign", {})
        arguments = dict(arguments or {})
        other = arguments.pop("campaign", "")
        if other:
            self.desk.choose(str(other))
        stop = Stop(name, arguments)
        self.trail.add(stop)
        self.notices.leave_page()
        self._show(stop)

    def act(self, name: str) -> None:
        """Do a command of the menu bar: the page's own act, else the window's, else say why there is none."""
        screen = self.screen_in_front
        own = screen.acts() if screen else {}
        # Back and Forward are the page's where it has a previous and a next of its own.
        page_act = own.get({"back": "previous", "forward": "next"}.get(name, name))
        act = page_act or self._acts().get(name)
        if act:
            act()
        else:
            self.notices.tell(explanation(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message bar with Esc, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
            self.bar.dismiss()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the field that is open, remember size and place, close the file."""
        self.leave()
        self.desk.settings.geometry = self.saveGeometry()
        self.desk.part()
        self.desk.blockSignals(True)
        self.desk.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name nothing in the title while the window is away."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange):
            self._retitle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was painted for the first time."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go as the window is laid out: sidebar, page, message bar, and in each from top to bottom."""
        return move_focus(self._frame, forward=forward)

    def restore_shape(self) -> None:
        """Take up the last size and place, if it is on a screen that is there."""
        shape = self.desk.settings.geometry
        if shape.isEmpty() or not self.restoreGeometry(shape):
            return
        screens = QApplication.screens()
        if not any(screen.availableGeometry().intersects(self.frameGeometry()) for screen in screens):
            self.move(screens[0].availableGeometry().topLeft())

    def _build(self) -> None:
        """Build sidebar, stack and bar; again after the look was changed, because lengths are in them."""
        self.setWindowIcon(icons.icon("organizer"))
        self.sidebar = Sidebar()
        self.sidebar.chosen.connect(self.show_place)
        self.sidebar.counting = partial(late_counts, self.desk)
        self.sidebar.campaign_chosen.connect(self._choose_campaign)
        self._show_sidebar()
        self.pages = Pages(self.desk)
        self.pages.asked.connect(self.show_place)
        self.pages.retitled.connect(self._retitle)
        self.pages.lost.connect(self._on_lost)
        self.bar = UndoBar()
        self.bar.dismissed.connect(self._go_back_to_page)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bar)
        self._frame = frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.setCentralWidget(frame)
        frame.show()  # a new central widget is hidden until the next event otherwise, and takes no focus

    def _show_sidebar(self) -> None:
        has_file = self.desk.store is not None
        if has_file:
            self.sidebar.fill()
        self.sidebar.setVisible(has_file)

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "open": self.open_file,
            "example": self.open_example,
            "close": self.desk.close,
            "quit": self.close,
            "hide": self.lock.hide,
            "undo": self.notices.undo,
            "redo": self.notices.redo,
            "changes": self._show_answer_history,
            "back": lambda: self._move(-1),
            "forward": lambda: self._move(1),
            "pane": self.next_pane,
            "larger": lambda: self.desk.settings.next_size(1),
            "smaller": lambda: self.desk.settings.next_size(-1),
            "normal": lambda: self.desk.settings.next_size(0),
            "help": self.show_help,
            "anything": self._ask_where,
            "new": self._new_letter,
            **{name: partial(self._shared, name) for name in ("campaigns", "new_campaign")},
            **{name: partial(self.show_place, name) for name in PLACES},
        }

    def open_file(self) -> None:
        """Ask for a file and go to the page that opens it."""
        from PySide6.QtWidgets import QFileDialog  # the window is painted before anybody asks

        title, kinds = self.tr("Open a file"), self.tr("Organizer files (*.organizer)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.show_place("unlock", {"path": chosen})

    def open_example(self, playbook: str = "") -> None:
        """Open the invented campaigns of a playbook, to read only; of the one that is offered first without a name."""
        if self.desk.toolbox is None:
            self.desk.equipped.connect(partial(self.open_example, playbook), Qt.ConnectionType.SingleShotConnection)
            return
        self.desk.open(self.desk.toolbox.example(playbook))

    def show_help(self) -> None:
        """Show the help of the page in front, without leaving it."""
        from organizer.gui.dialogs.help import HelpDialog  # as above

        screen = self.screen_in_front
        if screen:
            keys = key_lines(self.menus.actions.values())
            HelpDialog(screen.title(), screen.help_text(), self, keys=keys).open()

    def next_pane(self) -> None:
        """Move the focus on: sidebar, page, message bar."""
        focus = QApplication.focusWidget()
        if focus and self.pages.isAncestorOf(focus):
            self._last_focus = focus
        panes: list[tuple[QWidget, Callable[[], None]]] = [(self.sidebar, self.sidebar.take_focus)]
        if self.screen_in_front:
            panes.append((self.pages, self._go_back_to_page))
        panes.append((self.bar, self.bar.take_focus))
        panes = [(pane, take) for pane, take in panes if pane.isVisible()]
        at = next((number for number, (pane, _) in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1)
        panes[(at + 1) % len(panes)][1]()

    def _show_answer_history(self) -> None:
        from organizer.gui.answer_history import show_answer_history  # as above

        show_answer_history(self.show_place, self.notices.tell)

    def _ask_where(self) -> None:
        from organizer.gui.goals import ask_where  # as above

        self.leave()
        ask_where(self.desk, self, self.show_place)

    def _go_back_to_page(self) -> None:
        """Put the focus where it was on the page, else on its heading."""
        screen, last = self.screen_in_front, self._last_focus
        if screen is None:
            return
        if last is not None and isValid(last) and last.isVisible() and screen.isAncestorOf(last):
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            screen.focus_heading()

    def _shared(self, place: str) -> None:
        if self.desk.store is None:
            self.notices.tell(self.tr("Start a campaign or open a file first."))
        else:
            self.show_place(place)

    def _new_letter(self) -> None:
        self.show_place("letters")
        screen = self.screen_in_front
        act = screen.acts().get("new") if screen else None
        if act:
            act()

    def _move(self, steps: int) -> None:
        self.leave()
        stop = self.trail.move(steps)
        if stop:
            self.notices.leave_page()
            self._show(stop)

    def leave(self) -> None:
        """Take the focus out of the open field, which stores it."""
        focus = QApplication.focusWidget()
        if focus and self.pages.isAncestorOf(focus):
            focus.clearFocus()

    def _show(self, stop: Stop) -> None:
        place = BY_NAME[stop.place]
        self.sidebar.mark(place.under or stop.place)
        self._last_focus = None
        self.pages.show_stop(stop)
        self._show_saved()

    def _retitle(self) -> None:
        screen = self.screen_in_front
        page = screen.title() if screen else ""
        parts = (self.names.name_of(self.desk.campaign), page, self.names.group, "Organizer")
        known = parts if self.desk.store is not None else (page, "Organizer")
        title = " - ".join(part for part in known if part)
        if screen and screen.problem_count():
            title = self.tr("Error: {title}").format(title=title)
        self.setWindowTitle("Organizer" if self.lock.hides_title else title)

    def _show_saved(self) -> None:
        screen, store = self.screen_in_front, self.desk.store
        if screen and screen.of_file and store and (screen.watches or store.read_only):
            screen.show_saved(self.unsaved.line_of(store), is_wrong=bool(self.desk.waiting.count))
        elif screen:
            screen.show_saved("")

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & {Topic.CAMPAIGNS, Topic.GROUP}:
            self._renew_names()
            self._keep_campaign()
            self._retitle()
        self.notices.on_changed(changes)
        self._show_saved()

    def _keep_campaign(self) -> None:
        """Choose another campaign when the chosen one was archived, or its start was undone."""
        known = [key for key, _ in self.names.campaigns]
        if self.desk.campaign in known:
            return
        self.desk.choose(next(iter(known), ""))
        if self.trail.current and BY_NAME[self.trail.current.place].of_campaign:
            self.show_place("home" if known else "new_campaign")

    def _on_lost(self) -> None:
        """Leave a page whose subject is gone, as a letter whose making was undone."""
        if self.trail.current and self.trail.current.place != "home":
            self.show_place("home")

    def _on_opened(self) -> None:
        """Forget the pages of the other file, and start at Home of the campaign that was shown last."""
        self.pages.drop()
        self.trail.clear()
        self.notices.clear()
        store = self.desk.store
        self._show_sidebar()
        if store is None:
            self.names = Names()
            for part in (self.sidebar, self.menu_bar, self.bar):
                part.forget()
            self.show_place(*(self.desk.way_ahead() or self.lock.way()))
            return
        self.names = load_names(self.desk)
        if store.path is not None:
            folder = self.desk.toolbox.folder if self.desk.toolbox else store.path
            self.desk.settings.file = plain_name(store.path, folder)
        known = [key for key, _ in self.names.campaigns]
        last = self.desk.settings.campaign
        self.desk.campaign = last if last in known else next(iter(known), "")
        self._renew_names()
        self.show_place(*(self.desk.way_ahead() or self.lock.way()))

    def _on_chosen(self, campaign: str) -> None:
        if self.desk.store is not None and self.desk.store.path is not None:
            self.desk.settings.campaign = campaign
        self._renew_names()
        self._retitle()

    def _choose_campaign(self, campaign: str) -> None:
        self.leave()
        self.desk.choose(campaign)
        self.show_place("home")

    def _renew_names(self) -> None:
        if self.desk.store is None:
            return
        self.names = load_names(self.desk)
        self.sidebar.show_names(self.names.campaigns, self.desk.campaign, self.names.group)

    def _on_restyled(self) -> None:
        """Dress again. Lengths grow with the text, so the pages are built anew; all answers are stored by then."""
        self.leave()
        self.pages.drop(at_once=True)  # or every widget on them would be dressed again, which took seconds
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.wear(app, self.desk.settings.look)
            if change_language(app, language_of(self.desk.settings.language)):
                self.desk.change_language()
                self.notices.clear()  # its sentence is in the language before
                self.menu_bar.build()
        self._build()
        self.notices.use(self.bar)
        self._renew_names()
        self.menu_bar.mark()
        if self.trail.current:
            self._show(self.trail.current)
