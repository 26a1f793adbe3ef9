"""When the records of the open file were checked last, and why. It stands in the file, as a draft does."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QCoreApplication

from organizer.gui.questions import at_words

if TYPE_CHECKING:
    from organizer.gui.desk import Desk

NAME = "records/last-check"


@dataclass(frozen=True, slots=True)
class LastCheck:
    """``at``: the moment in written form (UTC), empty for never. ``was_left``: because the program had not ended well.

    ``faults``: how many were found.
    """

    at: str = ""
    was_left: bool = False
    faults: int = 0

    def packed(self) -> dict[str, Any]:
        """Return it as JSON takes it."""
        return {"at": self.at, "was_left": self.was_left, "faults": self.faults}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> Self:
        """Return what was packed."""
        return cls(str(content.get("at", "")), bool(content.get("was_left")), int(content.get("faults", 0)))

    def held_files(self) -> Mapping[str, bytes]:
        """Return nothing: it holds no files."""
        return {}


def note_check(desk: "Desk", *, was_left: bool = False, faults: int = 0) -> None:
    """Note that the file was checked now."""
    if desk.store is not None and not desk.store.read_only:
        moment = desk.store.moment().astimezone(UTC).isoformat(timespec="seconds")
        desk.drafts.put(NAME, LastCheck(moment, was_left, faults))


def last_check_words(desk: "Desk") -> str:
    """Return when the file was checked last, and what came of it; empty where it never was."""
    known = desk.drafts.get(NAME, LastCheck)
    if not known.at:
        return ""
    when = at_words(datetime.fromisoformat(known.at))
    if known.was_left:
        template = QCoreApplication.translate(
            "records", "Last checked: {when}, as the file was opened. The program had stopped without closing it."
        )
    elif known.faults:
        template = QCoreApplication.translate("records", "Last checked: {when}. Faults were found.")
    else:
        template = QCoreApplication.translate("records", "Last checked: {when}. No fault was found.")
    return template.format(when=when)
