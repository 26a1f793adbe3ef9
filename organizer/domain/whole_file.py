"""All that a file of ours holds as plain values: what an export of everything writes, and an import of it reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Key = tuple[str, str]
"""An entry, by the name of its table and its id."""
Entry = Mapping[str, Any]
"""Its answers by name: texts, lists, numbers; days and moments in written form."""


@dataclass(frozen=True, slots=True)
class WholeFile:
    """``entries`` by key; ``files`` are bytes by their SHA-256, as far as they come along."""

    entries: Mapping[Key, Entry]
    files: Mapping[str, bytes] = field(default_factory=dict)
