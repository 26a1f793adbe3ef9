"""Every command of the menu bar, with its keys. Nothing is reachable only by mouse, and none is ever greyed out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from organizer.gui.places import SIDEBAR
from organizer.gui.theme import TEXT_SIZES, Colours


def _noop(text: object) -> str:
    return str(text)


_FIRST = _noop(QT_TRANSLATE_NOOP("menus", "Open a letter first. Then this command works."))
_CHECK_FIRST = _noop(QT_TRANSLATE_NOOP("menus", "Check the letter first with Ctrl+P. Then this command works."))
_NOT_HERE = _noop(QT_TRANSLATE_NOOP("menus", "There is nothing for this command on this page."))


@dataclass(frozen=True, slots=True)
class Command:
    """A line of a menu. ``explains`` is said when the page in front has no such act. No words: a separator."""

    name: str
    menu: str
    words: str = ""
    keys: tuple[str, ...] = ()
    explains: str = _NOT_HERE


_NUMBERED = 9
"""So many places of the sidebar have a key with their number."""

MENUS = (
    ("file", _noop(QT_TRANSLATE_NOOP("menus", "&File"))),
    ("edit", _noop(QT_TRANSLATE_NOOP("menus", "&Edit"))),
    ("view", _noop(QT_TRANSLATE_NOOP("menus", "&View"))),
    ("go", _noop(QT_TRANSLATE_NOOP("menus", "&Go"))),
    ("campaign", _noop(QT_TRANSLATE_NOOP("menus", "&Campaign"))),
    ("letter", _noop(QT_TRANSLATE_NOOP("menus", "&Letter"))),
    ("help", _noop(QT_TRANSLATE_NOOP("menus", "&Help"))),
)

COMMANDS = (
    Command("open", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Open a file")), ("Ctrl+O",)),
    Command("example", "file", _noop(QT_TRANSLATE_NOOP("menus", "Open an &example"))),
    Command("backups", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Backups"))),
    Command("import", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Import"))),
    Command("merge", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Put two copies together"))),
    Command("close", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Close the file"))),
    Command("", "file"),
    Command("settings", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Settings")), ("Ctrl+,",)),
    Command("privacy", "file", _noop(QT_TRANSLATE_NOOP("menus", "P&rivacy"))),
    Command("passphrase", "file", _noop(QT_TRANSLATE_NOOP("menus", "Passphr&ase"))),
    Command("hide", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Hide and lock")), ("Ctrl+Shift+H",)),
    Command("quit", "file", _noop(QT_TRANSLATE_NOOP("menus", "&Quit")), ("Ctrl+Q",)),
    Command("undo", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&Undo")), ("Ctrl+Z",)),
    Command("redo", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&Redo")), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("", "edit"),
    Command("history", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&History")), ("Ctrl+H",)),
    Command("changes", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&Changes of this answer")), ("Ctrl+Shift+G",)),
    Command("who", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&Who works here")), ("Ctrl+Shift+W",)),
    Command("", "edit"),
    Command("find", "edit", _noop(QT_TRANSLATE_NOOP("menus", "&Find on this page")), ("Ctrl+F",)),
    Command("anything", "go", _noop(QT_TRANSLATE_NOOP("menus", "Go to &anything")), ("Ctrl+K",)),
    Command("choosing", "go", _noop(QT_TRANSLATE_NOOP("menus", "Find &what to do"))),
    Command("", "go"),
    Command("back", "go", _noop(QT_TRANSLATE_NOOP("menus", "&Back")), ("Alt+Left",)),
    Command("forward", "go", _noop(QT_TRANSLATE_NOOP("menus", "F&orward")), ("Alt+Right",)),
    Command("pane", "go", _noop(QT_TRANSLATE_NOOP("menus", "&Next part of the window")), ("F6",)),
    Command("larger", "view", _noop(QT_TRANSLATE_NOOP("menus", "&Larger text")), ("Ctrl++", "Ctrl+=")),
    Command("smaller", "view", _noop(QT_TRANSLATE_NOOP("menus", "&Smaller text")), ("Ctrl+-",)),
    Command("normal", "view", _noop(QT_TRANSLATE_NOOP("menus", "Normal &text")), ("Ctrl+0",)),
    Command("campaigns", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "&All campaigns")), ("Ctrl+Shift+A",)),
    Command("new_campaign", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "&New campaign")), ("Ctrl+Shift+N",)),
    Command("", "campaign"),
    Command("primary", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "&Do the next thing")), ("Alt+N",)),
    Command("ending", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "&Close this campaign"))),
    Command("pivot", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "&Go on with another playbook"))),
    Command("add_task", "campaign", _noop(QT_TRANSLATE_NOOP("menus", "Add a &task")), ("Ctrl+T",)),
    Command("new", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&New")), ("Ctrl+N",)),
    Command("check", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Check and print")), ("Ctrl+P",), _FIRST),
    Command("next_problem", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Next &problem")), ("F8",), _FIRST),
    Command("", "letter"),
    Command("open_pdf", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Open PDF")), ("Ctrl+E",), _FIRST),
    Command("save_pdf", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Save as PDF")), (), _CHECK_FIRST),
    Command("envelope", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Envelope or label")), (), _CHECK_FIRST),
    Command("copy_text", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Cop&y as text")), ("Ctrl+Shift+C",), _FIRST),
    Command("", "letter"),
    Command(
        "many",
        "letter",
        _noop(QT_TRANSLATE_NOOP("menus", "Send one letter to &many")),
        (),
        _noop(QT_TRANSLATE_NOOP("menus", "Open Letters first. Then this command works.")),
    ),
    Command("", "letter"),
    Command("add_paragraph", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Add a paragraph")), (), _FIRST),
    Command("move_up", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Move paragraph &up")), ("Alt+Up",), _FIRST),
    Command("move_down", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Move paragraph &down")), ("Alt+Down",), _FIRST),
    Command("remove_paragraph", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Leave paragraph ou&t")), (), _FIRST),
    Command("", "letter"),
    Command("log_mail", "letter", _noop(QT_TRANSLATE_NOOP("menus", "Lo&g a letter")), ("Ctrl+L",)),
    Command("sign", "letter", _noop(QT_TRANSLATE_NOOP("menus", "It is s&igned")), (), _FIRST),
    Command("mail", "letter", _noop(QT_TRANSLATE_NOOP("menus", "It is mai&led")), (), _FIRST),
    Command("replace", "letter", _noop(QT_TRANSLATE_NOOP("menus", "&Write a new one in its place")), (), _FIRST),
    Command("help", "help", _noop(QT_TRANSLATE_NOOP("menus", "&Help on this page")), ("F1",)),
    Command("limits", "help", _noop(QT_TRANSLATE_NOOP("menus", "&What it cannot protect"))),
    Command("about", "help", _noop(QT_TRANSLATE_NOOP("menus", "&About and sources"))),
)
PLACES = (
    "about",
    "backups",
    "choosing",
    "ending",
    "history",
    "limits",
    "log_mail",
    "import",
    "merge",
    "passphrase",
    "pivot",
    "privacy",
    "settings",
    "who",
)
"""Commands that lead to the place of their name."""


class Menus:
    """Builds the menu bar. ``act`` is called with the name of a command, ``place`` with the name of a place."""

    def __init__(self, window: QMainWindow, act: Callable[[str], None], place: Callable[[str], None]) -> None:
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._window, self._act, self._place = window, act, place
        bar = window.menuBar()
        for name, words in MENUS:
            self.menus[name] = bar.addMenu(_translated(words))
        for command in COMMANDS:
            if command.name:
                self._add(command)
            else:
                self.menus[command.menu].addSeparator()
        self._add_places()

    def add_choices(self, colours: Callable[[Colours], None], size: Callable[[int], None]) -> None:
        """Add the two menus of choices under View."""
        words = {
            Colours.SYSTEM: self._window.tr("As the &system"),
            Colours.LIGHT: self._window.tr("&Light"),
            Colours.DARK: self._window.tr("&Dark"),
            Colours.CONTRAST_LIGHT: self._window.tr("&High contrast, light"),
            Colours.CONTRAST_DARK: self._window.tr("High contrast, d&ark"),
        }
        menu = self.menus["view"].addMenu(self._window.tr("&Colors"))
        self._choices(
            menu, "colours", tuple((value.value, words[value]) for value in Colours), lambda v: colours(Colours(v))
        )
        menu = self.menus["view"].addMenu(self._window.tr("Text s&ize"))
        sizes = tuple((str(value), self._window.tr("{size} %").format(size=value)) for value in TEXT_SIZES)
        self._choices(menu, "size", sizes, lambda value: size(int(value)))

    def mark(self, name: str, value: str) -> None:
        """Tick the choice that holds."""
        self.actions[f"{name}/{value}"].setChecked(True)

    def _add(self, command: Command) -> None:
        action = self.menus[command.menu].addAction(_translated(command.words))
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False, name=command.name: self._act(name))
        self.actions[command.name] = action

    def _add_places(self) -> None:
        menu = self.menus["go"]
        menu.addSeparator()
        for number, place in enumerate(SIDEBAR, start=1):
            action = QAction(place.words, menu)
            if number <= _NUMBERED:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _checked=False, name=place.name: self._place(name))
            menu.addAction(action)
            self.actions[f"place/{place.name}"] = action

    def _choices(
        self, menu: QMenu, name: str, offered: tuple[tuple[str, str], ...], chosen: Callable[[str], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, words in offered:
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, picked=value: chosen(picked))
            self.actions[f"{name}/{value}"] = action


def explanation(name: str) -> str:
    """Return what is said when the page in front has no such act."""
    found = next(command for command in COMMANDS if command.name == name)
    return _translated(found.explains)


def _translated(words: str) -> str:
    return QCoreApplication.translate("menus", words)
