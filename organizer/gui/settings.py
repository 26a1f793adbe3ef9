"""What the window remembers between two runs: sizes, colours, ids. Never a name, never a text (screens, "Desktop")."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from organizer.domain.absence import LOCK_AFTER, USUAL
from organizer.gui.theme import TEXT_SIZES, Colours, Look, scheme_of


def remember_no_folders() -> None:
    """Keep Qt from writing down which folders somebody looked into: its file dialogs do so in a file of their own."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, os.devnull)


class Settings(QObject):
    """Reads and writes one ini file; without a path nothing outlives the process. ``restyled``: dress again."""

    restyled = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._kept: dict[str, object] = {}

    @property
    def text_size(self) -> int:
        """The size of texts in per cent."""
        size = self._get("text_size")
        return int(size) if size.isdigit() and int(size) in TEXT_SIZES else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._set("text_size", str(size))
        self.restyled.emit()

    @property
    def language(self) -> str:
        """The code of the window's language; empty follows the desktop."""
        return self._get("language")

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)
        self.restyled.emit()

    @property
    def colours(self) -> Colours:
        """The choice of colours."""
        chosen = self._get("colours")
        return Colours(chosen) if chosen in list(Colours) else Colours.SYSTEM

    @colours.setter
    def colours(self, chosen: Colours) -> None:
        self._set("colours", chosen.value)
        self.restyled.emit()

    @property
    def look(self) -> Look:
        """What the window wears."""
        return Look(scheme_of(self.colours), self.text_size)

    @property
    def campaign(self) -> str:
        """The id of the campaign that was shown last."""
        return self._get("campaign")

    @campaign.setter
    def campaign(self, campaign: str) -> None:
        self._set("campaign", campaign)

    @property
    def file(self) -> str:
        """The name of the file that was open last, if it is one that we proposed; never a name that somebody chose."""
        return self._get("file")

    @file.setter
    def file(self, name: str) -> None:
        self._set("file", name)

    @property
    def lock_after(self) -> int:
        """After how many minutes without use a file with a passphrase locks; 0 is never."""
        minutes = self._get("lock_after")
        return int(minutes) if minutes.isdigit() and int(minutes) in LOCK_AFTER else USUAL

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._set("lock_after", str(minutes))

    def has_read(self, campaign: str) -> bool:
        """Whether somebody here has read what is asked before the first letter of a campaign."""
        return campaign in self._get("read").split()

    def note_read(self, campaign: str) -> None:
        """Remember that; of the last twenty campaigns, for those of an example come and go."""
        others = [known for known in self._get("read").split() if known != campaign]
        self._set("read", " ".join([*others, campaign][-20:]))

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window."""
        found = self._file.value("geometry") if self._file else self._kept.get("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, shape: QByteArray) -> None:
        self._set("geometry", shape)

    def next_size(self, steps: int) -> None:
        """Make texts larger or smaller by one of the five sizes; 0 goes back to 100 %."""
        place = TEXT_SIZES.index(self.text_size) + steps if steps else 0
        if 0 <= place < len(TEXT_SIZES):
            self.text_size = TEXT_SIZES[place]

    def save(self) -> None:
        """Write the file now."""
        if self._file:
            self._file.sync()

    def _get(self, name: str) -> str:
        found = self._file.value(name) if self._file else self._kept.get(name)
        return str(found or "")

    def _set(self, name: str, value: object) -> None:
        if self._file:
            self._file.setValue(name, value)
        else:
            self._kept[name] = value
