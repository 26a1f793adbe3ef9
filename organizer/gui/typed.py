"""What stands in fields and is not in the file: half a date, a number in words, a form whose button was not pressed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from organizer.gui.drafts import Drafts
from organizer.gui.widgets.field import FormField


@dataclass(frozen=True, slots=True)
class TypedDraft:
    """``texts``: of each field its name, what is typed in it, and the answer over which it was typed."""

    texts: tuple[tuple[str, str, str], ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it in plain words."""
        return {"texts": [list(text) for text in self.texts]}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> "TypedDraft":
        """Return the draft that was packed so."""
        return cls(tuple((name, text, over) for name, text, over in content["texts"]))

    def held_files(self) -> dict[str, bytes]:
        """Return nothing: fields hold no files."""
        return {}


class KeptTyping(QObject):
    """Keeps with every key what these fields hold, and puts it back when they show the same thing again.

    Several forms may share a draft: each keeps what its own fields hold. ``is_stored``: the fields are stored one by
    one. What was typed over an answer that is another one by now is then out of date, and is not put back.
    """

    def __init__(self, drafts: Drafts, fields: Iterable[FormField], parent: QObject, *, is_stored: bool = True) -> None:
        super().__init__(parent)
        self._drafts, self._is_stored, self._name = drafts, is_stored, ""
        self._fields = {field.field.name: field for field in fields}
        for field in self._fields.values():
            field.edited.connect(self.keep)

    def shows(self, name: str) -> bool:
        """Whether it shows the draft of that name now."""
        return name == self._name

    @property
    def is_open(self) -> bool:
        """Whether something is typed that is not in the file."""
        return any(name in self._fields for name, _, _ in self._kept())

    def show(self, name: str) -> None:
        """Put back what the draft of that name holds. First give the fields their answers."""
        if name != self._name:
            for field in self._fields.values():
                field.begin_anew()
            self._name = name
        for key, text, over in self._kept():
            mine = self._fields.get(key)
            if mine is not None and (not self._is_stored or over == mine.typed_over):
                mine.put_back(text)
        if self.is_open:
            self.keep()

    def keep(self) -> None:
        """Keep what the fields hold now."""
        if not self._name:
            return
        texts = [text for text in self._kept() if text[0] not in self._fields]
        for name, field in self._fields.items():
            typed = field.unkept
            if typed is not None:
                texts.append((name, typed, field.typed_over))
        self._drafts.put(self._name, TypedDraft(tuple(texts)))

    def drop(self) -> None:
        """Forget what was typed: it is written down, or somebody took it back."""
        self._drafts.drop(self._name)
        for field in self._fields.values():
            field.begin_anew()

    def _kept(self) -> tuple[tuple[str, str, str], ...]:
        return self._drafts.get(self._name, TypedDraft).texts if self._name else ()


def answers_typed(campaign: str) -> str:
    """Return the name of the draft that holds half answers of a campaign, on whatever page they are typed."""
    return f"typed/{campaign}"
