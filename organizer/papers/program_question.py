"""Before the first letter: is the program still the same? What disagrees, and what a late letter can do."""

from dataclasses import dataclass
from datetime import date

from organizer.domain.letter import Letter
from organizer.domain.playbook import Instead, LetterTemplate, Playbook, Status
from organizer.domain.statement import RelationKind, Statement, is_public

_DISAGREES = (RelationKind.CONTRADICTS, RelationKind.SUPERSEDES)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A statement against those that the letter rests on. ``is_later``: it came out after the letter's date."""

    statement: Statement
    kind: RelationKind
    of: tuple[Statement, ...]
    is_later: bool


@dataclass(frozen=True, slots=True)
class ProgramQuestion:
    """``today`` and ``instead`` are filled when the playbook is history and the letter's date is past its time."""

    disagreements: tuple[Disagreement, ...]
    today: tuple[str, ...] = ()
    instead: tuple[Instead, ...] = ()

    @property
    def is_late(self) -> bool:
        """Whether the letter comes after the time in which the procedure was described."""
        return bool(self.today)


def question_of(
    playbook: Playbook, template: LetterTemplate, letter: Letter | None, day: date, today: date
) -> ProgramQuestion:
    """Return what to look at before the first letter of a campaign, newest statement first.

    Only statements that are public by today or by the letter's date count, whichever is later.
    """
    rests_on = {source for paragraph in (letter.paragraphs if letter else ()) for source in paragraph.sources}
    rests_on = rests_on or {source for paragraph in template.paragraphs for source in paragraph.sources}
    seen = max(day, today)
    against: dict[tuple[str, RelationKind], list[Statement]] = {}
    for relation in playbook.relations:
        of = playbook.statement(relation.of)
        if relation.kind in _DISAGREES and relation.of in rests_on and of:
            against.setdefault((relation.statement, relation.kind), []).append(of)
    made = (_made(playbook, name, kind, of, day=day, seen=seen) for (name, kind), of in against.items())
    found = sorted((entry for entry in made if entry), key=lambda entry: entry.statement.date.order, reverse=True)
    late = playbook.status is Status.HISTORY and bool(playbook.windows) and playbook.windows[-1].holds(day)
    return ProgramQuestion(tuple(found), playbook.today if late else (), playbook.instead if late else ())


def _made(
    playbook: Playbook, name: str, kind: RelationKind, of: list[Statement], *, day: date, seen: date
) -> Disagreement | None:
    statement = playbook.statement(name)
    if statement is None or not is_public(statement, seen):
        return None
    return Disagreement(statement, kind, tuple(of), is_later=not is_public(statement, day))
