"""Settings: how the window looks, who works here, and the return address of the group."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import CATALOGUE, Answer, Field, FieldKind
from organizer.gui import theme, words
from organizer.gui.desk import Desk
from organizer.gui.language import LANGUAGES
from organizer.gui.own_playbooks import shelves_of
from organizer.gui.widgets.backups_card import BackupsCard
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.security_card import SecurityCard
from organizer.gui.widgets.text import Text
from organizer.store.campaigns import set_group
from organizer.store.pages import settings as page_of
from organizer.store.pages.settings import SettingsPage
from organizer.store.people import work_as

SYSTEM = "system"
"""Stands for the language of the desktop."""
_GROUP = tuple(field for field in CATALOGUE if field.table == "group")


class SettingsScreen(Screen):
    """Every setting holds as soon as it is chosen or left."""

    name = "settings"
    watches = frozenset({Topic.SETTINGS, Topic.GROUP})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.look = Form((self._language_field(), self._size_field(), self._colours_field()), stored=False)
        self.look.left.connect(self._choose_look)
        hint = self.tr("They stand beside what you do, so that your group knows who did it.")
        self.person = Form((Field("initials", FieldKind.TEXT, self.tr("Your initials"), hint),))
        self.person.left.connect(lambda _name, value: self.desk.write_typed(work_as, str(value or "")))
        self.address = Form(_GROUP)
        self.address.left.connect(self._change_group)
        self.file, self.own = Text(), Text()
        self.look_card = self._card(self.tr("Window"), self.look)
        self.security_card = SecurityCard(desk)
        self.security_card.setMaximumWidth(theme.px(640))
        self.security_card.asked.connect(lambda place: self.go.emit(place, {}))
        self.backups_card = BackupsCard(desk)
        self.backups_card.setMaximumWidth(theme.px(640))
        self.backups_card.asked.connect(lambda place: self.go.emit(place, {}))
        self.person_card = self._card(self.tr("Who works here"), self.person)
        self.address_card = self._card(self.tr("Return address"), self.address)
        self.file_card = self._card(self.tr("File"), self.file)
        self.ways = {
            "history": LinkButton(self.tr("Show who changed what"), "clock"),
            "privacy": LinkButton(self.tr("Forget a person, or erase something"), "trash"),
        }
        for place, link in self.ways.items():
            link.clicked.connect(partial(self.go.emit, place, {}))
            self.file_card.body.addWidget(link)
        self.own_card = self._card(self.tr("Playbooks of your own"), self.own)
        of_file = (self.person_card, self.address_card, self.file_card)
        for card in (self.look_card, self.security_card, self.backups_card, *of_file, self.own_card):
            self.body.addWidget(card)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Settings")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Language, text size and colors are for this window on this computer. Letters stay in English.\n\n"
            "After some minutes without use a file with a passphrase locks. Choose how many. Your work is in the file "
            "then, and the window is empty.\n\n"
            "Your initials stand beside each act in the history of the file.\n\n"
            "The return address is printed on the letters that your group signs. Letters that an official signs "
            "carry the address of that office."
        )

    def refresh(self) -> None:
        """Read what the file holds; without a file only the window can be set."""
        settings = self.desk.settings
        chosen = {"language": settings.language or SYSTEM, "colours": settings.colours}
        self.look.set_values({**chosen, "text_size": str(settings.text_size)})
        self.security_card.show_file()
        self.backups_card.show_file()
        has_file = self.desk.store is not None
        for card in (self.person_card, self.address_card, self.file_card):
            card.setVisible(has_file)
        shelves = shelves_of(self.desk)
        self.own_card.setVisible(shelves is not None)
        if shelves:
            template = self.tr("They stand in {folder}. Add one on the page Playbooks.")
            self.own.setText(template.format(folder=words.path_words(shelves.root)))
        if has_file:
            self.draw(self.desk.read(page_of.load))

    def draw(self, page: SettingsPage) -> None:
        """Show initials, group and file."""
        shown = self.desk.waiting.shown
        self.person.set_values({"initials": shown(page.initials, work_as)})
        keys = {field.name: field.key for field in _GROUP}
        group = {name: shown(getattr(page.group, key), set_group, **{key: None}) for name, key in keys.items()}
        self.address.set_values(group)
        self.file.setText(self._file_words())

    def arrive(self, arguments: Any = None) -> None:  # noqa: ANN401 - as the window gives it
        """Show the page; with ``field`` the focus goes into that field of the group."""
        super().arrive(arguments)
        wanted = str(self.arguments.get("field", ""))
        if wanted in self.address.fields:
            self.address.focus_field(wanted)

    def _file_words(self) -> str:
        store = self.desk.store
        if store is None or store.path is None:
            return self.tr("This is an example. It is in memory only and cannot be changed.")
        path = words.path_words(store.path)
        if store.read_only:
            return self.tr("{path} is open to read only.").format(path=path)
        if store.is_protected:
            return self.tr("{path} is protected by a passphrase.").format(path=path)
        return self.tr("{path} has no passphrase. Anyone with a copy can read it.").format(path=path)

    def _change_group(self, name: str, value: Answer) -> None:
        key = name.partition(".")[2]
        self.desk.write_typed(set_group, **{key: value})

    def _choose_look(self, name: str, value: str) -> None:
        """Dress anew when the choice is made: this page goes then, and another one takes its place."""
        settings = self.desk.settings

        def dress() -> None:
            if name == "language":
                settings.language = "" if value == SYSTEM else value
            elif name == "text_size":
                settings.text_size = int(value)
            else:
                settings.colours = theme.Colours(value)

        QTimer.singleShot(0, settings, dress)

    def _language_field(self) -> Field:
        choices = ((SYSTEM, self.tr("As the system")), *LANGUAGES.items())
        return Field("language", FieldKind.CHOICE, self.tr("Language of the window"), choices=choices, required=True)

    def _size_field(self) -> Field:
        words = self.tr("{size} %")
        sizes = tuple((str(size), words.format(size=size)) for size in theme.TEXT_SIZES)
        return Field("text_size", FieldKind.CHOICE, self.tr("Text size"), choices=sizes, required=True)

    def _colours_field(self) -> Field:
        choices = (
            (theme.Colours.SYSTEM.value, self.tr("As the system")),
            (theme.Colours.LIGHT.value, self.tr("Light")),
            (theme.Colours.DARK.value, self.tr("Dark")),
            (theme.Colours.CONTRAST_LIGHT.value, self.tr("High contrast, light")),
            (theme.Colours.CONTRAST_DARK.value, self.tr("High contrast, dark")),
        )
        return Field("colours", FieldKind.CHOICE, self.tr("Colors"), choices=choices, required=True)

    @staticmethod
    def _card(title: str, part: QWidget) -> Card:
        card = Card(title)
        card.setMaximumWidth(theme.px(640))
        card.body.addWidget(part)
        return card
