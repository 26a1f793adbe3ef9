"""What is typed in a dialog: it waits in the file if the dialog closes before it is done, and is offered again.

A lock closes every dialog, and so does Esc. Only the button that leaves all as it is gives up what was typed; and what
was confirmed is kept until it is stored.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from organizer.gui.standing import WayOn

if TYPE_CHECKING:
    from organizer.gui.desk import Desk
    from organizer.gui.widgets.field import FormField
    from organizer.gui.widgets.receipt_picker import ReceiptPicker

_ARGUMENT = "dialog"
_WAYS = "dialog-way/"


@dataclass(frozen=True, slots=True)
class WayBack:
    """The place and the arguments that open a dialog again, and the files that were chosen in it."""

    place: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it in plain words."""
        return {"place": self.place, "arguments": dict(self.arguments), "files": list(self.files)}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> Self:
        """Return what was packed."""
        return cls(str(content["place"]), dict(content["arguments"]), tuple(content["files"]))

    def held_files(self) -> Mapping[str, bytes]:
        """Return nothing: the files that were chosen are where they were."""
        return {}


class KeptDialog(QObject):
    """One dialog, by a name. ``place`` and ``arguments`` lead to where it is opened; that page asks :func:`wanted`."""

    def __init__(self, desk: "Desk", name: str, place: str, arguments: Mapping[str, str]) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        self._way = WayBack(place, {**arguments, "campaign": desk.campaign, _ARGUMENT: name})
        self._receipts: ReceiptPicker | None = None

    def watch(self, dialog: QDialog, fields: "Iterable[FormField]", receipts: "ReceiptPicker | None" = None) -> bool:
        """Put back what was typed before, and keep what is typed from now on; return whether something came back.

        First give the fields their answers.
        """
        from organizer.gui.typed import KeptTyping  # the fields of forms come after the first paint

        mine, drafts = tuple(fields), self._desk.drafts
        before = drafts.get(f"{_WAYS}{self._name}", WayBack)
        self._receipts = receipts
        if receipts and before.files:
            receipts.show_paths(tuple(map(Path, before.files)))
        self._typing = KeptTyping(drafts, mine, dialog, is_stored=False)
        self._typing.show(_typed(self._name))
        for one in mine:
            one.edited.connect(self._note)
        if receipts:
            receipts.changed.connect(self._note)
        dialog.rejected.connect(self._offer)
        self.setParent(dialog)  # so long it is needed
        return bool(before.place)

    def give_up(self) -> None:
        """Forget what was typed: somebody wants all as it is. An offer to go on with it is over."""
        if self._is_waiting:
            forget(self._desk, self._name)
            words = QCoreApplication.translate("typing", "It is left as it was. What you typed is not kept.")
            self._desk.told.emit(words)

    def stored(self) -> None:
        """Forget what was typed, unless the write that was just tried was refused."""
        if not self._desk.trouble:
            forget(self._desk, self._name)

    @property
    def _is_waiting(self) -> bool:
        return bool(self._desk.drafts.get(f"{_WAYS}{self._name}", WayBack).place)

    def _note(self) -> None:
        files = tuple(str(path) for path in self._receipts.paths) if self._receipts else ()
        is_open = self._typing.is_open or bool(files)
        self._desk.drafts.put(f"{_WAYS}{self._name}", replace(self._way, files=files) if is_open else WayBack())

    def _offer(self) -> None:
        if self._is_waiting:
            offer_typing(self._desk)


def wanted(desk: "Desk", arguments: Mapping[str, Any]) -> str:
    """Return the name of the dialog that the arguments of a place open again; empty where nothing waits for it."""
    name = str(arguments.get(_ARGUMENT, ""))
    return name if desk.drafts.get(f"{_WAYS}{name}", WayBack).place else ""


def forget(desk: "Desk", name: str) -> None:
    """Forget what was typed in a dialog."""
    desk.drafts.drop(_typed(name))
    desk.drafts.drop(f"{_WAYS}{name}")


def offer_typing(desk: "Desk") -> bool:
    """Offer to go on with what was typed last in a dialog; return whether there is something."""
    name = next((name for name in reversed(desk.drafts.names) if name.startswith(_WAYS)), "")
    way = desk.drafts.get(name, WayBack)
    if not way.place:
        return False
    words = QCoreApplication.translate("typing", "You did not finish what you typed. It is kept.")
    on = QCoreApplication.translate("typing", "Go on with it")
    desk.offered.emit(words, WayOn(on, way.place, way.arguments))
    return True


def _typed(name: str) -> str:
    return f"dialog/{name}"
