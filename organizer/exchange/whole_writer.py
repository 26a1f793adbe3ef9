"""Everything as JSON: what is empty is left out, and the same content gives the same bytes."""

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any

from organizer.domain.fields import BY_NAME, FieldKind
from organizer.domain.whole_file import Entry, Key, WholeFile
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


def whole_bytes(whole: WholeFile) -> bytes:
    """Return the file as JSON in UTF-8, its parts in the order of their ids and places, one value on each line.

    Files that come along stand at the end as Base64; of all others the entries name the SHA-256.
    """
    writing = _Writing(whole.entries)
    tree: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for part in TOP:
        tree |= writing.part(part, "")
    if whole.files:
        tree[CONTENTS] = {
            sha256: base64.b64encode(data).decode("ascii") for sha256, data in sorted(whole.files.items())
        }
    return f"{json.dumps(tree, ensure_ascii=False, indent=1)}\n".encode()


class _Writing:
    """The entries, parted by what they stand in."""

    def __init__(self, entries: Mapping[Key, Entry]) -> None:
        self.owned: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
        owners = {part.table: part.owner for part in _owned(TOP)} | {ANSWER_TABLE: "campaign_id"}
        for (table, key), entry in entries.items():
            owner = str(entry.get(owners.get(table, ""), "") or "")
            self.owned.setdefault((table, owner), []).append((key, entry))

    def part(self, part: Part, owner: str) -> dict[str, Any]:
        """Return the key of a part with its entries, or nothing where there is none."""
        found = sorted(self.owned.get((part.table, owner), ()), key=lambda item: _order(part, *item))
        written = [self._entry(part, key, entry) for key, entry in found]
        if not written:
            return {}
        return {part.name: written[0] if part.is_one else written}

    def _entry(self, part: Part, key: str, entry: Entry) -> dict[str, Any]:
        tree: dict[str, Any] = {"id": key} if part.has_id else {}
        tree |= {
            name: entry[name] for name, kind in part.keys.items() if name in part.needs or entry[name] != kind.empty
        }
        if part is CAMPAIGNS:
            answers = dict(self._answers(key, entry))
            tree |= {ANSWERS: answers} if answers else {}
        for inner in part.parts:
            tree |= self.part(inner, key)
        return tree

    def _answers(self, key: str, entry: Entry) -> Iterator[tuple[str, Any]]:
        """Give the answers of a campaign by the names of the campaign file, those of its own questions last."""
        for field in COLUMN_ANSWERS:
            value = entry[field.name.replace(".", "_", 1)]
            if value:
                yield field.name, value
        for _, row in sorted(self.owned.get((ANSWER_TABLE, key), ()), key=lambda item: str(item[1]["name"])):
            yield row["name"], _plain(row["name"], row["value"])


def _plain(name: str, value: Mapping[str, Any]) -> object:
    """Return an answer as it is written: a day of the playbook's own questions says that it is one."""
    known = BY_NAME.get(name)
    if "day" in value and (known is None or known.kind is not FieldKind.DAY):
        return {"day": value["day"]}
    return next(iter(value.values()), "")


def _owned(parts: tuple[Part, ...]) -> Iterator[Part]:
    for part in parts:
        if part.owner:
            yield part
        yield from _owned(part.parts)


def _order(part: Part, key: str, entry: Entry) -> tuple[Any, ...]:
    known = tuple(str(entry[name]) for name in part.known_by)
    return (entry.get("position", 0) if "position" in part.keys else 0, known, key if part.has_id else "")
