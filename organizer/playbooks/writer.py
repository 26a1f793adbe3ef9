"""Reads the texts and conditions of one file of a playbook, and reports what is wrong in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from organizer.playbooks.language import Reading, read_condition, read_text
from organizer.playbooks.names import Index
from organizer.playbooks.problem import FileProblem, quoted


@dataclass(frozen=True, slots=True)
class Writer:
    """Reads the texts of one file."""

    file: str
    index: Index
    names: Mapping[str, object]

    def text(self, text: str, path: str, sources: tuple[str, ...] | None = None) -> Iterator[FileProblem]:
        """Report the faults of a text; with ``sources``, also what it uses and does not name as its source."""
        return self._faults(read_text(text, self.names, self.index.windows.words), path, sources)

    def condition(self, text: str, path: str, sources: tuple[str, ...] | None = None) -> Iterator[FileProblem]:
        """Report the faults of a condition; an empty one always holds."""
        if text:
            yield from self._faults(read_condition(text, self.names, self.index.windows.words), path, sources)

    def _faults(self, reading: Reading, path: str, sources: tuple[str, ...] | None) -> Iterator[FileProblem]:
        for wrong, expected in reading.faults:
            yield FileProblem(self.file, path, wrong, expected)
        for name in sorted(reading.named):
            yield from self.index.source_fault(name, self.file, path)
        for name in sorted(reading.supports.difference(sources or ())) if sources is not None else ():
            if self.index.statements.words and name in self.index.statements.words:
                wrong = f"the paragraph rests on {quoted(name)} and does not name it"
                yield FileProblem(self.file, path, wrong, f"{quoted(name)} among its sources")
