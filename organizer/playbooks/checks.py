"""Every problem of a playbook folder: of form, of references, of the ledger, of the wording, and of stray files."""

from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from organizer.domain.translation import LANGUAGE_NAMES
from organizer.playbooks.ledger import ledger_faults
from organizer.playbooks.names import Index
from organizer.playbooks.problem import FileProblem, Place, quoted
from organizer.playbooks.procedure import procedure_faults
from organizer.playbooks.reader import CASES, PLAYBOOK, STATEMENTS, Draft, read_draft
from organizer.playbooks.toml_file import read_toml

MOST_PROBLEMS = 500
"""So many of one folder are told. With thousands of them a file is no playbook, and to sort them takes a minute."""


def check_folder(folder: Path, playbooks: Collection[str] | None = None) -> tuple[FileProblem, ...]:
    """Return every problem of a playbook folder; none means that it can be shipped.

    ``playbooks`` are the names that a gate or an outcome may lead to; without them no playbook can be called unknown.
    Where the form of a place is wrong, what else could be said of that place is left out: one fault, one problem.
    """
    draft = read_draft(folder)
    if len(draft.problems) > MOST_PROBLEMS:
        rest = FileProblem(
            "the folder", "", f"more than {MOST_PROBLEMS} problems are in it", "these to be mended first"
        )
        return (*draft.problems[:MOST_PROBLEMS], rest)
    return (*draft.problems, *(fault for fault in _faults(draft, playbooks) if draft.is_sound(fault.file, fault.path)))


def _faults(draft: Draft, playbooks: Collection[str] | None) -> Iterator[FileProblem]:
    # Here, because they import jinja2: 40 ms that a start lacks.
    from organizer.playbooks.translation_checks import translation_faults
    from organizer.playbooks.wording import wording_faults

    index = Index.of(draft, playbooks)
    yield from procedure_faults(draft, index)
    yield from ledger_faults(draft, index)
    yield from wording_faults(draft, index)
    yield from translation_faults(draft, index)
    yield from _word_faults(draft)
    yield from _example_faults(draft)


def _word_faults(draft: Draft) -> Iterator[FileProblem]:
    """Report what the files of words lack, as ``es.toml``; none need be there."""
    from organizer.playbooks.spoken import word_faults  # as above

    if not draft.problems:  # of a playbook with blanks in it nobody can tell what is translated
        for path in sorted(draft.folder.glob("*.toml")):
            if path.stem in LANGUAGE_NAMES:
                yield from word_faults(draft.playbook, path)


def _is_file(path: Path) -> bool:
    """Whether there is a file; a name that no disk can have is one of nothing."""
    try:
        return path.is_file()
    except OSError:
        return False


def _example_faults(draft: Draft) -> Iterator[FileProblem]:
    """Report examples that are missing or made for another playbook, and files that nothing reads."""
    folder = draft.folder
    listed = [example.path for example in draft.playbook.examples]
    for number, path in enumerate(listed):
        place = f"examples[{number}].path"
        parts = PurePosixPath(path).parts
        if len(parts) != 2 or parts[0] != "examples" or not path.endswith(".toml"):  # noqa: PLR2004 - folder and name
            expected = 'a path such as "examples/riverbend.toml"'
            yield FileProblem(PLAYBOOK, place, f"{quoted(path)} is no example of this folder", expected)
        elif not _is_file(folder / path):
            yield FileProblem(PLAYBOOK, place, f"there is no file {quoted(path)}", "a campaign file in the folder")
        else:
            yield from _campaign_faults(draft, path)
    if PLAYBOOK not in draft.unread and draft.is_sound(PLAYBOOK, "examples"):
        unlisted = sorted(path.name for path in folder.glob("examples/*.toml"))
        for name in unlisted:
            if f"examples/{name}" not in listed:
                yield FileProblem(f"examples/{name}", "", "the file is in no list", "an entry in [[examples]]")
    for stray in sorted(path.name for path in folder.glob("*.toml")):
        if stray not in (PLAYBOOK, STATEMENTS, CASES) and stray.removesuffix(".toml") not in LANGUAGE_NAMES:
            yield FileProblem(stray, "", "nothing reads this file", f"{PLAYBOOK}, {STATEMENTS} or {CASES}")


def _campaign_faults(draft: Draft, path: str) -> Iterator[FileProblem]:
    found: list[FileProblem] = []
    table = read_toml(draft.folder / path, Place(path, "", found))
    yield from found
    slug = draft.playbook.slug
    if table is not None and table.get("playbook") != slug:
        yield FileProblem(path, "playbook", "the example is made for another playbook", quoted(slug))
