"""A playbook as bytes that a file keeps, and back: the values themselves, by the types of their fields.

What is empty is left out, and what a newer program knows beside it has its default: so a field that is added to the
values later changes neither the mark of an older playbook nor the way to read it.
"""

import hashlib
import json
import types
import typing
import zlib
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from enum import EnumMeta
from functools import cache, lru_cache
from typing import Any, NamedTuple

from organizer.domain.playbook import Playbook

_LEVEL = 9
_MOST = 20_000_000
"""Bytes of unpacked texts. The largest playbook we know has a fortieth; a file of a stranger may hold anything."""


class Packed(NamedTuple):
    """``mark`` is the SHA-256 of the texts, whatever they were packed with; ``content`` the packed texts."""

    mark: str
    content: bytes


def pack(playbook: Playbook) -> Packed:
    """Return a playbook as bytes, without the blank letter, which belongs to the program; as ``mark_of``, once."""
    return _packed(_Same(playbook.in_own_words))


def mark_of(playbook: Playbook) -> str:
    """Return the mark of a playbook; for one that was asked for lately it is not worked out again."""
    return _mark(_Same(playbook.in_own_words))


def unpack(content: bytes) -> Playbook | None:
    """Return the playbook in bytes, or None where they hold none that this program can read."""
    try:
        found = _value(Playbook, json.loads(_unpacked(content)))
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError):
        return None
    return found if isinstance(found, Playbook) and found.slug else None


def is_whole(mark: str, content: bytes) -> bool:
    """Whether bytes still hold the texts that the mark was made of."""
    try:
        return hashlib.sha256(_unpacked(content)).hexdigest() == mark
    except (zlib.error, ValueError):
        return False


def _unpacked(content: bytes) -> bytes:
    """Return the texts in packed bytes; raise ValueError where they are too long or end too early, or zlib.error."""
    packer = zlib.decompressobj()
    text = packer.decompress(content, _MOST)
    if not packer.eof:
        raise ValueError("it unpacks to more than a playbook has, or a part of it is missing")
    return text


class _Same:
    """Stands for one playbook of this process: to compare its thousand texts takes longer than to mark them."""

    def __init__(self, playbook: Playbook) -> None:
        self.playbook = playbook

    def __hash__(self) -> int:
        return id(self.playbook)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.playbook is self.playbook


@lru_cache(maxsize=16)
def _packed(same: _Same) -> Packed:
    text = _text_of(same.playbook)
    return Packed(hashlib.sha256(text).hexdigest(), zlib.compress(text, _LEVEL))


@lru_cache(maxsize=16)
def _mark(same: _Same) -> str:
    return hashlib.sha256(_text_of(same.playbook)).hexdigest()


def _text_of(playbook: Playbook) -> bytes:
    return json.dumps(_plain(replace(playbook, blank=None)), ensure_ascii=False, sort_keys=True).encode()


def _plain(value: object) -> Any:  # noqa: ANN401 - what JSON holds
    if is_dataclass(value):
        kind: Any = type(value)
        pairs = ((name, getattr(value, name), blank) for name, _, blank in _fields_of(kind))
        return {name: _plain(entry) for name, entry, blank in pairs if entry != blank}
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    return value.isoformat() if isinstance(value, date) else value


def _value(kind: Any, plain: Any) -> object:  # noqa: ANN401 - a type and what JSON holds
    arguments = typing.get_args(kind)
    if isinstance(kind, types.UnionType):
        return None if plain is None else _value(arguments[0], plain)
    if arguments:
        return tuple(_value(arguments[0], entry) for entry in plain)
    if kind is date:
        return date.fromisoformat(plain)
    if isinstance(kind, EnumMeta):
        return kind(plain)
    if not is_dataclass(kind):
        return plain
    return _made(kind, plain)


def _made(kind: Any, plain: Any) -> object:  # noqa: ANN401 - a dataclass and what JSON holds
    known = _fields_of(kind)
    return kind(**{name: _value(hint, plain[name]) if name in plain else blank for name, hint, blank in known})


@cache
def _fields_of(kind: Any) -> tuple[tuple[str, Any, object], ...]:  # noqa: ANN401 - a dataclass
    """Return name, type and default of each field; one without a default is left out where it is empty."""
    hints = typing.get_type_hints(kind)
    return tuple(
        (field.name, hints[field.name], _empty(hints[field.name]) if field.default is MISSING else field.default)
        for field in fields(kind)
    )


def _empty(hint: Any) -> object:  # noqa: ANN401 - a type
    if isinstance(hint, types.UnionType):
        return None
    return () if typing.get_args(hint) else ""
