"""The choices of a merge that is not done yet: they wait in the file while somebody asks who else worked on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class MergeDraft:
    """``choices``: table, id and column of each answer, what both files say there, and whether the copy counts."""

    choices: tuple[tuple[str, str, str, str, str, bool], ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it in plain words."""
        return {"choices": [list(choice) for choice in self.choices]}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> Self:
        """Return the draft that was packed so."""
        packed: list[list[Any]] = content["choices"]
        return cls(tuple((table, key, column, ours, theirs, copy) for table, key, column, ours, theirs, copy in packed))

    def held_files(self) -> Mapping[str, bytes]:
        """Return nothing: choices hold no files."""
        return {}
