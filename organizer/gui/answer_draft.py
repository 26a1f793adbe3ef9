"""An answer that is being written down: what is typed, and the files, kept as they came."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from organizer.domain.mailing import Attachment
from organizer.store.attachments import NewFile
from organizer.store.blobs import sha256_of


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file that was added. ``shown`` is how the list shows it; its id counts the files of the draft."""

    shown: Attachment
    data: bytes = field(repr=False)

    def to_keep(self) -> NewFile:
        """Return the file as the store takes it."""
        return NewFile(self.shown.name, self.data, self.shown.media_type, self.shown.label)


@dataclass(frozen=True, slots=True)
class AnswerValues:
    """What is typed and chosen. ``letters`` are slugs; ``on`` is the date as it stands in its field."""

    letters: tuple[str, ...] = ()
    channel: str = ""
    on: str = ""
    who: str = ""
    role: str = ""
    stance: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """A draft. ``removed`` is the file that was taken out last, and its place, so that it can be put back."""

    values: AnswerValues = AnswerValues()
    files: tuple[DraftFile, ...] = ()
    removed: tuple[int, DraftFile] | None = None
    count: int = 0

    @property
    def shown(self) -> tuple[Attachment, ...]:
        """The files as the list shows them."""
        return tuple(file.shown for file in self.files)

    def packed(self) -> dict[str, Any]:
        """Return it in plain words and numbers; of a file what is said of it, and its SHA-256."""
        place, file = self.removed or (0, None)
        return {
            "values": asdict(self.values),
            "files": [asdict(one.shown) for one in self.files],
            "removed": [place, asdict(file.shown)] if file else [],
            "count": self.count,
        }

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], files: Mapping[str, bytes]) -> "AnswerDraft":
        """Return the draft that was packed so, with the bytes of its files by their SHA-256."""
        values = {**content["values"], "letters": tuple(content["values"]["letters"])}
        return cls(
            AnswerValues(**values),
            tuple(_file(shown, files) for shown in content["files"]),
            (content["removed"][0], _file(content["removed"][1], files)) if content["removed"] else None,
            content["count"],
        )

    def held_files(self) -> dict[str, bytes]:
        """Return the bytes of its files by their SHA-256, of the one that can be put back as well."""
        held = (*self.files, *(self.removed or ())[1:])
        return {file.shown.sha256: file.data for file in held}

    def file(self, one: str) -> DraftFile | None:
        """Return the file of that id, or None."""
        return next((file for file in self.files if file.shown.id == one), None)

    def with_file(self, name: str, data: bytes, media_type: str, label: str = "") -> "AnswerDraft":
        """Return the draft with one more file, behind the others."""
        count = self.count + 1
        made = DraftFile(Attachment(f"new-{count}", name, sha256_of(data), media_type, len(data), label), data)
        return replace(self, files=(*self.files, made), count=count)

    def with_label(self, one: str, label: str) -> "AnswerDraft":
        """Return the draft with other words for what a file shows."""
        files = tuple(
            replace(file, shown=replace(file.shown, label=label)) if file.shown.id == one else file
            for file in self.files
        )
        return replace(self, files=files)

    def with_move(self, one: str, by: int) -> "AnswerDraft":
        """Return the draft with a file moved by places."""
        files = list(self.files)
        place = next(number for number, file in enumerate(files) if file.shown.id == one)
        files.insert(max(0, place + by), files.pop(place))
        return replace(self, files=tuple(files))

    def without(self, one: str) -> "AnswerDraft":
        """Return the draft without a file, which can be put back."""
        place = next(number for number, file in enumerate(self.files) if file.shown.id == one)
        files = tuple(file for file in self.files if file.shown.id != one)
        return replace(self, files=files, removed=(place, self.files[place]))

    def put_back(self) -> "AnswerDraft":
        """Return the draft with the file again that was taken out last."""
        if self.removed is None:
            return self
        place, file = self.removed
        return replace(self, files=(*self.files[:place], file, *self.files[place:]), removed=None)


def _file(shown: Mapping[str, Any], files: Mapping[str, bytes]) -> DraftFile:
    return DraftFile(Attachment(**shown), files[shown["sha256"]])
