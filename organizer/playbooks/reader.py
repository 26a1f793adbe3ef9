"""A playbook folder -> one value, with every fault of all its files at once."""

import typing
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import NamedTuple

from organizer.domain.playbook import LetterTemplate, Playbook, TemplateParagraph
from organizer.playbooks.paragraphs import paragraph_kind
from organizer.playbooks.problem import FileProblem, Place, quoted
from organizer.playbooks.schema import Key, Kind, blank_values, closest, keys_of, kind_of, list_of, read_keys, record
from organizer.playbooks.toml_file import read_toml
from organizer.playbooks.translations import TranslationFile, is_translation, read_translation, with_translations

PLAYBOOK, STATEMENTS, CASES, SHARED = "playbook.toml", "statements.toml", "cases.toml", "letters/paragraphs.toml"
_ELSEWHERE = {
    "slug": "",
    "letters": "",
    "blank": "",
    "original": "",
    "statements": STATEMENTS,
    "relations": STATEMENTS,
    "cases": CASES,
}
_NAMES = [field.name for field in fields(Playbook)]


@dataclass(frozen=True, slots=True)
class SharedUse:
    """A paragraph taken from letters/paragraphs.toml. Its own condition, if any, stands in place of the shared one."""

    use: str
    when: str | None = None


class LetterFile(NamedTuple):
    """A letter as its file writes it: ``entries[i]`` became ``letter.paragraphs[i]``."""

    file: str
    letter: LetterTemplate
    entries: tuple[TemplateParagraph | SharedUse, ...]


class Draft(NamedTuple):
    """What could be read, for further checks. With problems it has blanks in it and is no playbook yet.

    ``unread`` names the files that gave nothing, so that nobody looks for ids in them.
    """

    folder: Path
    playbook: Playbook
    letters: tuple[LetterFile, ...]
    shared: tuple[TemplateParagraph, ...]
    translations: tuple[TranslationFile, ...]
    unread: frozenset[str]
    problems: tuple[FileProblem, ...]

    def is_sound(self, file: str, path: str) -> bool:
        """Whether nothing was wrong at that place, in it or around it."""
        return not any(problem.is_near(file, path) for problem in self.problems)


def read_playbook(
    folder: Path, letters: Collection[str] | None = None
) -> tuple[Playbook | None, tuple[FileProblem, ...]]:
    """Return the playbook of a folder, or None with every fault of form in its files.

    With ``letters`` it has those letters only, without translations, and no cases: what it takes to draft them.
    References between the files are looked at by ``checks.check_folder``.
    """
    draft = read_draft(folder, letters)
    return (None if draft.problems else draft.playbook), draft.problems


def read_draft(folder: Path, letters: Collection[str] | None = None) -> Draft:
    """Read as much of a folder as can be read; of the letters only these, if any are named."""
    files = frozenset([*folder.glob("*.toml"), *folder.glob("letters/*.toml")])
    if letters is not None:
        needed = {folder / PLAYBOOK, folder / STATEMENTS, folder / SHARED}
        files &= needed.union(folder / f"letters/{letter}.toml" for letter in letters)
    reading = _Reading(folder, files, [], set())
    values: dict[str, object] = {"slug": folder.resolve().name}
    values |= reading.table(PLAYBOOK, keys_of(Playbook, leave_out=_ELSEWHERE))
    values |= reading.table(STATEMENTS, _keys_in(STATEMENTS))
    values |= reading.table(CASES, _keys_in(CASES), may_miss=True)
    shared_keys = {"paragraphs": Key(list_of(paragraph_kind(), tables=True), ())}
    table = reading.table(SHARED, shared_keys, may_miss=True)
    shared = typing.cast("tuple[TemplateParagraph, ...]", table["paragraphs"])
    paths = sorted(path for path in files if path.parent != folder and path != folder / SHARED)
    entries = tuple(reading.letter(path, shared) for path in paths if not is_translation(path))
    translations = tuple(read_translation(path, reading.table) for path in paths if is_translation(path))
    values["letters"] = tuple(with_translations(entry.letter, translations) for entry in entries)
    playbook = Playbook(**values)  # type: ignore[arg-type]  # read by the hints of the same class
    return Draft(folder, playbook, entries, shared, translations, frozenset(reading.unread), tuple(reading.found))


def _keys_in(file: str) -> dict[str, Key]:
    return keys_of(Playbook, leave_out=[name for name in _NAMES if _ELSEWHERE.get(name) != file])


def _entry_kind() -> Kind:
    """Return the kind of a paragraph in a letter: written out, or the name of a shared one."""
    full, use = paragraph_kind(), record(SharedUse, keys_of(SharedUse))

    def read(value: object, place: Place) -> object:
        return (use if isinstance(value, dict) and "use" in value else full).read(value, place)

    return Kind("a table", read, full.blank)


def _letter_keys() -> dict[str, Key]:
    keys = keys_of(LetterTemplate, leave_out=("id", "needs", "paragraphs", "translations"))
    needs = Key(kind_of(tuple[str, ...]), ())  # may be left out, as in steps and tasks
    return {**keys, "needs": needs, "paragraphs": Key(list_of(_entry_kind(), tables=True), ())}


class _Reading(NamedTuple):
    folder: Path
    files: frozenset[Path]
    found: list[FileProblem]
    unread: set[str]

    def table(self, file: str, keys: dict[str, Key], *, may_miss: bool = False) -> dict[str, object]:
        path = self.folder / file
        if may_miss and path not in self.files:
            return blank_values(keys)
        place = Place(file, "", self.found)
        raw = read_toml(path, place)
        if raw is None:
            self.unread.add(file)
            return blank_values(keys)
        return read_keys(raw, keys, place)

    def letter(self, path: Path, shared: tuple[TemplateParagraph, ...]) -> LetterFile:
        file = f"letters/{path.name}"
        values = self.table(file, _letter_keys())
        entries = typing.cast("tuple[TemplateParagraph | SharedUse, ...]", values["paragraphs"])
        by_id = {paragraph.id: paragraph for paragraph in shared}
        place = Place(file, "paragraphs", self.found)
        values["paragraphs"] = tuple(
            self.resolved(entry, by_id, place.item(index)) for index, entry in enumerate(entries)
        )
        letter = LetterTemplate(id=path.stem, **values)  # type: ignore[arg-type]  # read by the hints of the same class
        return LetterFile(file, letter, entries)

    def resolved(
        self, entry: TemplateParagraph | SharedUse, shared: dict[str, TemplateParagraph], place: Place
    ) -> TemplateParagraph:
        if isinstance(entry, TemplateParagraph):
            return entry
        paragraph = shared.get(entry.use)
        if paragraph is None:
            if SHARED not in self.unread:
                wrong = f"there is no shared paragraph {quoted(entry.use)}"
                hint = closest(entry.use, shared)
                place.key("use").report(wrong, quoted(hint) if hint else f"the id of a paragraph in {SHARED}")
            return TemplateParagraph("", "")
        return paragraph if entry.when is None else replace(paragraph, when=entry.when)
