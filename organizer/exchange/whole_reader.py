"""Everything that a JSON file brings, with every fault named at once, its line and its key (``whole_shape``)."""

import base64
import binascii
import hashlib
import uuid
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from organizer.domain.asked import is_asked
from organizer.domain.errors import NewerFile
from organizer.domain.fields import BY_NAME, Field, FieldKind
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.states import STATES
from organizer.domain.whole_file import Entry, Key, WholeFile
from organizer.exchange.file_problem import FileProblem, fault
from organizer.exchange.json_text import PROBLEM_CAP, JsonText, read_json, spelled
from organizer.exchange.toml_places import Place
from organizer.exchange.whole_kinds import DAY, LINES, TEXT, TEXT_CAP, Kind, TooLong
from organizer.exchange.whole_shape import (
    ANSWER_TABLE,
    ANSWERS,
    CAMPAIGNS,
    COLUMN_ANSWERS,
    CONTENTS,
    FORMAT,
    TOP,
    VERSION,
    Part,
)

FILE_CAP = 10 * 1024 * 1024
"""Bytes of one file that comes along. Source: promises, "Storage"."""
LINK = "campaign.before"
"""The answer that names the campaign from which this one went on, by its id."""
_COLUMN_NAMES = {entry.name: entry for entry in COLUMN_ANSWERS}
_EMPTY = {"jurisdiction.activation": "unknown", "letter.language": "en"}
"""What stands in a column where nobody answered, where that is no empty text."""
_LONGEST_ID = 64
_PIXELS = 3 * 4_000_000
"""Bytes of a picture on a letterhead, unpacked."""


def read_whole(
    data: bytes, playbooks: Collection[str], name: str = ""
) -> tuple[WholeFile | None, tuple[FileProblem, ...]]:
    """Return all that the file holds, or None and every fault in the order of the lines.

    ``playbooks`` are the known ones: a campaign of another cannot be shown. Raises NewerFile for a later version of
    the form; it says ``name``, that of the file.
    """
    source = read_json(data)
    if source.problems:
        return None, source.problems
    reading = _Reading(source, playbooks, name or phrase("The file"))
    reading.read()
    problems = tuple(sorted(reading.problems, key=lambda problem: problem.line))[:PROBLEM_CAP]
    return (None if problems else WholeFile(reading.entries, reading.files)), problems


@dataclass(slots=True)
class _Reading:
    source: JsonText
    playbooks: Collection[str]
    name: str | Phrase
    problems: list[FileProblem] = field(default_factory=list)
    entries: dict[Key, Entry] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    refused: set[Place] = field(default_factory=set)
    """Values that do not fit: nobody is told as well that they are missing."""

    def read(self) -> None:
        tree = self.source.value
        if not isinstance(tree, dict) or tree.get("format") != FORMAT:
            self.add((), "no_form", 'The file is no export of this program. It begins with "format": "organizer".')
            return
        version = tree.get("version")
        if isinstance(version, int) and version > VERSION:
            template = "{name} is from a newer version of the program. Install that version to read it."
            raise NewerFile(template, name=self.name)
        if version != VERSION or isinstance(version, bool):
            self.add(("version",), "wrong_type", "This does not fit here. Write {expected}.", expected=str(VERSION))
        self._unknown(tree, (), ("format", "version", CONTENTS, *(part.name for part in TOP)))
        for part in TOP:
            self._part(part, tree, (), "")
        if CONTENTS in tree:
            self._contents(tree[CONTENTS])
        if any(table == "logo" and not self._is_picture(entry) for (table, _), entry in self.entries.items()):
            self.add((CONTENTS,), "changed", "A logo is not as it was exported. Export it again.")

    def add(self, place: Place, code: str, template: str, /, **values: str | Phrase) -> None:
        """Note a fault at a key, as long as there are not too many."""
        if len(self.problems) <= PROBLEM_CAP:
            self.problems.append(fault(self.source.line(*place), code, spelled(place), template, **values))

    def wrong(self, place: Place, expected: str | Phrase) -> None:
        """Note a value that does not fit."""
        self.refused.add(place)
        self.add(place, "wrong_type", "This does not fit here. Write {expected}.", expected=expected)

    def _missing(self, place: Place, key: str) -> None:
        """Note a key without a value, unless one was there and did not fit."""
        if place not in self.refused:
            self.add(place, "missing_key", "The key {key} is missing or empty. Fill it in.", key=key)

    def _unknown(self, tree: Mapping[str, Any], place: Place, known: Collection[str]) -> None:
        for key in tree:
            if key not in known:
                self.add((*place, key), "unknown_key", "The form has no key {key}. Remove it.", key=key[:_LONGEST_ID])

    def _part(self, part: Part, tree: Mapping[str, Any], place: Place, owner: str) -> None:
        """Read the entries of one sort that stand in an entry."""
        if part.name not in tree:
            return
        given, here = tree[part.name], (*place, part.name)
        if part.is_one:
            self._one(part, given, here, owner)
        elif isinstance(given, list):
            seen: set[tuple[str, ...]] = set()
            for number, entry in enumerate(given):
                values = self._one(part, entry, (*here, number), owner)
                known = tuple(str(values.get(name)) for name in part.known_by)
                if values and known and known in seen:
                    template = "This stands twice: {name}. Keep one of them."
                    self.add((*here, number), "twice", template, name=", ".join(known)[:_LONGEST_ID])
                seen.add(known)
        else:
            self.wrong(here, phrase("a list in square brackets"))

    def _one(self, part: Part, tree: object, place: Place, owner: str) -> Entry:
        if not isinstance(tree, dict):
            self.wrong(place, phrase("keys and values in curly brackets"))
            return {}
        inner = [each.name for each in part.parts] + ([ANSWERS] if part is CAMPAIGNS else [])
        self._unknown(tree, place, [*part.keys, *inner, *(["id"] if part.has_id else [])])
        values: dict[str, Any] = {name: self._value(tree, place, name, kind) for name, kind in part.keys.items()}
        for name in part.needs:
            if name not in tree or values[name] in ("", None):
                self._missing((*place, name), name)
        if part.owner:
            values[part.owner] = owner
        elif part.table == "logo":
            values["campaign_id"] = ""
        key = self._id(tree, place) if part.has_id else str(uuid.uuid4())
        if part is CAMPAIGNS:
            self._campaign(tree, values, place, key)
        self.entries[part.table, key] = values
        for each in part.parts:
            self._part(each, tree, place, key)
        if part is CAMPAIGNS:
            self._check_campaign(tree, place)
        return values

    def _id(self, tree: Mapping[str, Any], place: Place) -> str:
        key = tree.get("id")
        if not isinstance(key, str) or not 0 < len(key) <= _LONGEST_ID:
            self.wrong((*place, "id"), phrase("an id of 64 characters at most"))
            return str(uuid.uuid4())
        if key in self.ids:
            self.add((*place, "id"), "twice", "The id {id} stands twice. Give one of them another.", id=key)
        self.ids.add(key)
        return key

    def _value(self, tree: Mapping[str, Any], place: Place, name: str, kind: Kind) -> Any:  # noqa: ANN401 - many kinds
        if name not in tree:
            return kind.empty
        return self._read(tree[name], (*place, name), kind)

    def _read(self, given: object, place: Place, kind: Kind) -> Any:  # noqa: ANN401 - as above
        try:
            return kind.read(given)
        except TooLong:
            self.refused.add(place)
            template = "This does not fit here. A text may have {count} characters. Shorten it."
            self.add(place, "too_long", template, count=f"{TEXT_CAP:,}")
            return kind.empty
        except (ValueError, OverflowError, OSError):  # the last two: a moment that no clock reaches
            self.wrong(place, kind.expected)
            return kind.empty

    def _campaign(self, tree: Mapping[str, Any], values: dict[str, Any], place: Place, key: str) -> None:
        """Read the answers of a campaign, by the names of the campaign file."""
        if values["playbook"] and values["playbook"] not in self.playbooks:
            template = "There is no playbook {slug}. Use one of: {known}."
            known = ", ".join(self.playbooks)
            slug = values["playbook"][:_LONGEST_ID]
            self.add((*place, "playbook"), "unknown_playbook", template, slug=slug, known=known)
        answers, here = tree.get(ANSWERS, {}), (*place, ANSWERS)
        if not isinstance(answers, dict):
            self.wrong(here, phrase("keys and values in curly brackets"))
            answers = {}
        for entry in COLUMN_ANSWERS:
            given = self._answer(answers[entry.name], (*here, entry.name), entry) if entry.name in answers else None
            values[entry.name.replace(".", "_", 1)] = _in_column(entry, given)
            if entry.required and not given:
                self._missing((*here, entry.name), entry.name)
        for name, given in answers.items():
            if name not in _COLUMN_NAMES:
                self._own_answer(name, given, (*here, name), key)

    def _own_answer(self, name: str, given: object, place: Place, campaign: str) -> None:
        """Read an answer that has an entry of its own: about the law, or to a question of the playbook."""
        known = BY_NAME.get(name)
        if known is not None and known.table != "group":
            value = self._answer(given, place, known)
            kept = {"day" if known.kind is FieldKind.DAY else "text": value} if value else {}
        elif is_asked(name) and isinstance(given, dict) and set(given) == {"day"}:
            kept = {"day": self._read(given["day"], place, DAY)}
        elif is_asked(name) and isinstance(given, list):
            kept = {"lines": self._read(given, place, LINES)}
        elif is_asked(name) or name == LINK:
            kept = {"text": self._read(given, place, TEXT)}
        else:
            self.add(place, "unknown_key", "The form has no key {key}. Remove it.", key=name[:_LONGEST_ID])
            return
        entry = {"campaign_id": campaign, "name": name, "value": kept}
        self.entries[ANSWER_TABLE, str(uuid.uuid4())] = entry

    def _answer(self, given: object, place: Place, entry: Field) -> Any:  # noqa: ANN401 - as above
        if entry.kind is FieldKind.DAY:
            return self._read(given, place, DAY)
        if entry.kind is FieldKind.LINES:
            return self._read(given, place, LINES)
        text = self._read(given, place, TEXT)
        words = tuple(STATES) if entry.kind is FieldKind.STATE else tuple(word for word, _ in entry.choices)
        if text and words and text not in words:
            self.wrong(place, phrase("one of: {known}", known=", ".join(words)))
        return text

    def _check_campaign(self, tree: Mapping[str, Any], place: Place) -> None:
        """Note letters of one name or number, and answers to letters that are not there."""
        given = tree.get("letters")
        letters = [entry for entry in given if isinstance(entry, dict)] if isinstance(given, list) else []
        for name in ("slug", "number"):
            found = [str(entry.get(name)) for entry in letters]
            for number, value in enumerate(found):
                if value in found[:number]:
                    template = "This stands twice: {name}. Keep one of them."
                    self.add((*place, "letters", number, name), "twice", template, name=value[:_LONGEST_ID])
        known = {entry.get("id") for entry in letters if isinstance(entry.get("id"), str)}
        replies = tree.get("replies")
        for number, reply in enumerate(replies if isinstance(replies, list) else ()):
            named = reply.get("letters") if isinstance(reply, dict) else None
            if isinstance(named, list) and not known.issuperset(map(str, named)):
                template = "This names a letter that is not in the file. Use the id of one."
                self.add((*place, "replies", number, "letters"), "unknown_letter", template)

    def _contents(self, given: object) -> None:
        """Read the files that come along. What does not have its SHA-256 was changed on the way."""
        if not isinstance(given, dict):
            self.wrong((CONTENTS,), phrase("keys and values in curly brackets"))
            return
        for name, written in given.items():
            place = (CONTENTS, name)
            try:
                data = base64.b64decode(written, validate=True) if isinstance(written, str) else b""
            except (binascii.Error, ValueError):
                data = b""
            if not data or hashlib.sha256(data).hexdigest() != name:
                self.add(place, "changed", "This file is not as it was exported. Export it again.")
            elif len(data) > FILE_CAP:
                self.add(place, "too_large", "This file is larger than 10 MB. Make it smaller, then try again.")
            else:
                self.files[name] = data

    def _is_picture(self, logo: Entry) -> bool:
        """Whether the pixels of a logo are as many as it says: the press relies on it."""
        data, size = self.files.get(logo["sha256"]), logo["width"] * logo["height"] * logo["channels"]
        if data is None:
            return True  # it does not come in
        if logo["channels"] not in (1, 3) or not 0 < size <= _PIXELS:
            return False
        try:
            unpacking = zlib.decompressobj()
            return len(unpacking.decompress(data, size + 1)) == size and unpacking.eof
        except zlib.error:
            return False


def _in_column(entry: Field, given: Any) -> Any:  # noqa: ANN401 - as above
    """Return an answer as the column of the campaign keeps it, also where there is none."""
    if entry.kind is FieldKind.LINES:
        return given or []
    if entry.kind is FieldKind.DAY:
        return given
    return given or _EMPTY.get(entry.name, "")
