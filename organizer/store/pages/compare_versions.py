"""The page "Compare versions": two wordings of a playbook beside each other. One may be kept in the open file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.comparison import compare
from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.store.kept_playbooks import kept_playbook, list_kept
from organizer.store.packed_playbook import mark_of
from organizer.store.pages.change_lines import ChangeLine, once_lines

NOW = "now"
"""The name of the version that is on this computer. Others go by their mark."""


@dataclass(frozen=True, slots=True)
class CompareVersionsPage:
    """``choices`` are versions of one playbook with their names; ``summary`` says how much differs, and how."""

    title: str
    choices: tuple[tuple[str, Phrase], ...]
    before: str
    after: str
    summary: Phrase
    changes: tuple[ChangeLine, ...]


def kept_versions(session: Session, slug: str) -> dict[str, tuple[Phrase, Playbook]]:
    """Return the versions of a playbook that the file keeps and that can be read, by their marks."""
    found: dict[str, tuple[Phrase, Playbook]] = {}
    for use in list_kept(session):
        book = kept_playbook(session, use.mark) if use.playbook == slug else None
        if book:
            words = phrase("Version {version}, used since {day}", version=use.version, day=spell_date(use.since))
            found[use.mark] = (words, book)
    return found


def load(
    playbook: Playbook,
    kept: Mapping[str, tuple[Phrase, Playbook]],
    folders: Mapping[str, Playbook],
    *,
    before: str = "",
    after: str = "",
) -> CompareVersionsPage:
    """Return the page: the versions that can be chosen, and what differs between two of them.

    ``folders`` are playbooks read from folders, by their names on screen. Without a choice the oldest other version
    stands before the one of this computer.
    """
    now = phrase("Version {version}, on this computer", version=playbook.version)
    versions: dict[str, tuple[Phrase, Playbook]] = {NOW: (now, playbook)}
    versions |= {mark: entry for mark, entry in kept.items() if mark != mark_of(playbook)}
    for name, book in folders.items():
        versions[name] = (phrase("Version {version}, in {folder}", version=book.version, folder=name), book)
    chosen = before if before in versions else _first_other(versions)
    against = after if after in versions else NOW
    changes = once_lines(compare(versions[chosen][1], versions[against][1]))
    choices = tuple((name, words) for name, (words, _) in versions.items())
    return CompareVersionsPage(playbook.title, choices, chosen, against, _summary(changes), changes)


def _first_other(versions: Iterable[str]) -> str:
    return next((name for name in versions if name != NOW), NOW)


def _summary(changes: tuple[ChangeLine, ...]) -> Phrase:
    if not changes:
        return phrase("These two say the same.")
    kinds = [change.kind.value for change in changes]
    return phrase(
        "Changed: {changed}. New: {added}. Gone: {removed}.",
        **{name: str(kinds.count(name)) for name in ("changed", "added", "removed")},
    )
