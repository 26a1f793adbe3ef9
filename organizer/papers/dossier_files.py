"""The files of a record: what was enclosed, what proves a mailing, what came with an answer."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy.orm import Session

from organizer.domain.correspondence import Correspondence
from organizer.domain.errors import OrganizerError
from organizer.domain.mailing import Attachment
from organizer.domain.problem import Problem, errors_of, warning
from organizer.papers.bundle import LookedAt, look_at
from organizer.papers.dossier_letters import FIELD, LetterPaper, left_out
from organizer.papers.enclosures import JPEG, PDF, PNG, Enclosure
from organizer.papers.report import with_codes
from organizer.store.attachments import attachment_bytes
from organizer.store.events import load_events
from organizer.store.letters import enclosure_bytes, load_letters

_SHOWN = (PDF, PNG, JPEG)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the record: what it belongs to, what it is, its sum. ``is_shown``: its pages are in the record."""

    belongs: str
    name: str
    sha256: str
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Files:
    """All files that are kept; ``looked`` are those with pages, in their order."""

    kept: tuple[KeptFile, ...]
    looked: LookedAt
    problems: tuple[Problem, ...]


def files_of(
    session: Session, campaign_id: str, record: Correspondence, titles: Mapping[str, str], *, private: bool
) -> Files:
    """Return every file that is kept with letters, mailings and answers; with ``private`` with own entries too."""
    kept: list[KeptFile] = []
    shown: list[LookedAt] = []
    problems: list[Problem] = []
    for file, media_type, read in _files(session, campaign_id, record, titles, private=private):
        found, said = _look(file, media_type, read)
        kept.append(replace(file, is_shown=bool(found.given)))
        shown.append(found)
        problems.extend(said)
    return Files(tuple(kept), joined_files(shown), tuple(problems))


def foreign_letters(papers: tuple[LetterPaper, ...]) -> tuple[LookedAt, tuple[Problem, ...]]:
    """Return letters that another program set, as files with a cover sheet: our press cannot join them."""
    looked = [look_at([Enclosure(paper.title, with_codes(paper.title), PDF, paper.data)]) for paper in papers]
    return joined_files(looked), tuple(_not_shown(problem) for found in looked for problem in found.problems)


def joined_files(looked: list[LookedAt]) -> LookedAt:
    """Return files that were looked at one by one as one row of files."""
    return LookedAt(tuple(given for found in looked for given in found.given))


def _look(file: KeptFile, media_type: str, read: Callable[[], bytes]) -> tuple[LookedAt, tuple[Problem, ...]]:
    """Return what a file becomes, and what is to be said of it. One that is broken stands against itself alone."""
    name = f"{file.name} ({file.belongs})"
    if media_type not in _SHOWN:
        template = "{name} is kept in the file of the group. Only pages and pictures can be shown here."
        return LookedAt(), (warning("record_kind", FIELD, template, name=name),)
    try:
        data = read()
    except OrganizerError as failure:
        return LookedAt(), (left_out(name, failure),)
    found = look_at([Enclosure(name, with_codes(f"{file.name}, {file.belongs}"), media_type, data)])
    return found, tuple(_not_shown(problem) for problem in found.problems)


def _not_shown(problem: Problem) -> Problem:
    """Return what stands against a file, as something to know: it stops nothing but its own pages."""
    if not errors_of([problem]):
        return replace(problem, field=FIELD)
    return warning(problem.code, FIELD, "{why} Its pages are not in the record.", why=problem.phrase)


def _files(
    session: Session, campaign_id: str, record: Correspondence, titles: Mapping[str, str], *, private: bool
) -> Iterator[tuple[KeptFile, str, Callable[[], bytes]]]:
    for letter in load_letters(session, campaign_id):
        for one in letter.enclosures:
            file = KeptFile(f"enclosed with {titles[letter.slug]}", one.cover_line or one.name, one.sha256)
            yield file, one.media_type, partial(enclosure_bytes, session, one.id)
    for belongs, attachments in _attached(session, campaign_id, record, titles, private=private):
        for attached in attachments:
            file = KeptFile(belongs, attached.label or attached.name, attached.sha256)
            yield file, attached.media_type, partial(attachment_bytes, session, attached.id)


def _attached(
    session: Session, campaign_id: str, record: Correspondence, titles: Mapping[str, str], *, private: bool
) -> Iterator[tuple[str, tuple[Attachment, ...]]]:
    yield from ((f"mailing of {titles[sent.letter]}", sent.attachments) for sent in record.mailings)
    yield from ((f"answer of {reply.on.spell()}", reply.attachments) for reply in record.replies)
    if private:
        yield from ((f"entry {event.title}", event.attachments) for event in load_events(session, campaign_id))
