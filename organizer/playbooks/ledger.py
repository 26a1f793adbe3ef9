"""Faults of the ledger: ids, sources, and relations that point the wrong way."""

from collections.abc import Iterator

from organizer.domain.statement import Relation, Statement
from organizer.playbooks.names import Index, id_faults
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import STATEMENTS, Draft


def ledger_faults(draft: Draft, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong among statements and relations."""
    book = draft.playbook
    yield from id_faults((entry.id for entry in book.statements), STATEMENTS, "statements")
    for number, statement in enumerate(book.statements):
        for key in ("summary", "source_title"):
            if not getattr(statement, key):
                path = f"statements[{number}].{key}"
                yield FileProblem(STATEMENTS, path, "the text is empty", "who says what, and where it was read")
    by_id = {entry.id: entry for entry in book.statements}
    seen: set[tuple[str, str, str]] = set()
    for number, relation in enumerate(book.relations):
        path = f"relations[{number}]"
        yield from index.source_fault(relation.statement, STATEMENTS, f"{path}.statement")
        yield from index.source_fault(relation.of, STATEMENTS, f"{path}.of")
        yield from _order_faults(relation, by_id, path)
        triple = (relation.statement, relation.kind, relation.of)
        if triple in seen:
            yield FileProblem(STATEMENTS, path, "the relation stands twice", "each relation once")
        seen.add(triple)


def _order_faults(relation: Relation, by_id: dict[str, Statement], path: str) -> Iterator[FileProblem]:
    if relation.statement == relation.of:
        wrong = f"{quoted(relation.of)} bears on itself"
        yield FileProblem(STATEMENTS, f"{path}.of", wrong, "another statement")
        return
    newer, older = by_id.get(relation.statement), by_id.get(relation.of)
    if newer and older and newer.date.latest and older.date.earliest and newer.date.latest < older.date.earliest:
        wrong = f"{quoted(newer.id)} is older than {quoted(older.id)}"
        yield FileProblem(STATEMENTS, path, wrong, "the newer statement first")
