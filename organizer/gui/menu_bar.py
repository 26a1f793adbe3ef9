"""The menu bar of the window: built anew in another language, with the choices in use marked and the last act named."""

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtWidgets import QMainWindow

from organizer.gui import theme
from organizer.gui.acts import act_words
from organizer.gui.desk import Desk
from organizer.gui.menus import Menus

_MENU_WIDTH = 60
"""So many characters of an act stand in the menu: a reason that was typed can be long."""


class MenuBar:
    """``act`` is called with the name of a command, ``place`` with the name of a place."""

    menus: Menus

    def __init__(
        self, window: QMainWindow, desk: Desk, act: Callable[[str], None], place: Callable[[str], None]
    ) -> None:
        self._window, self._desk, self._act, self._place = window, desk, act, place
        self.build()

    def build(self) -> None:
        """Build every menu in the language in use."""
        self._window.menuBar().clear()
        for action in self._window.actions():
            self._window.removeAction(action)
        self.menus = Menus(self._window, self._act, self._place)
        self.menus.add_choices(self._choose_colours, self._choose_size)
        self.menus.menus["edit"].aboutToShow.connect(self._name_undo)
        self.mark()

    def forget(self) -> None:
        """Name no act of a file that was closed."""
        self._name_undo()

    def mark(self) -> None:
        """Mark the colours and the size of texts that are in use."""
        self.menus.mark("colours", self._desk.settings.colours.value)
        self.menus.mark("size", str(self._desk.settings.text_size))

    def _name_undo(self) -> None:
        """Name the acts in the Edit menu: "Undo Delete recipient"."""
        store = None if self._desk.is_read_only else self._desk.store
        tr = self._window.tr
        pairs = (
            ("undo", tr("&Undo"), tr("&Undo: {act}"), store.undo_act() if store else None),
            ("redo", tr("&Redo"), tr("&Redo: {act}"), store.redo_act() if store else None),
        )
        for name, bare, named, act in pairs:
            label = act_words(act.template, act.values, self._desk) if act and act.template else ""
            short = shorten(label, _MENU_WIDTH, placeholder="\u2026").replace("&", "&&")
            self.menus.actions[name].setText(named.format(act=short) if short else bare)

    def _choose_colours(self, colours: theme.Colours) -> None:
        self._desk.settings.colours = colours

    def _choose_size(self, size: int) -> None:
        self._desk.settings.text_size = size
