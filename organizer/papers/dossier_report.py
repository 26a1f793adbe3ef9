"""The first pages of a record: what it holds, the timeline, the proof of notice, the log, the answers, all sums."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.problem import Problem
from organizer.domain.reply import CHANNELS, STANCES, Reply
from organizer.domain.timeline import Happened, Kind
from organizer.letters.draft import EXAMPLE
from organizer.letters.report import Heading, Large, Report, Table, Words
from organizer.papers.dossier_files import KeptFile
from organizer.papers.dossier_letters import LetterPaper
from organizer.papers.log_sheet import log_report
from organizer.papers.report import with_codes
from organizer.papers.timeline_sheet import Narrowed, timeline_report
from organizer.store.pages.mail_log import LogPage
from organizer.store.pages.timeline import TimelineLine, TimelinePage

TITLE = "Record of the campaign"
_OWN = frozenset({Kind.OWN, Kind.TASK, Kind.DATE})
"""What the group tells only itself."""
_NOTE = "{note}"
"""The detail of a timeline entry that is a note of the group."""
_MAILED_BY = "Mailed by"
_SUMS = ("What it is", "SHA-256")
_SHARES = (28.0, 72.0)
Part = Heading | Words | Table | Large


@dataclass(frozen=True, slots=True)
class Included:
    """What goes into a record beside the pages of letters and files. ``on`` is the day of the last entry."""

    on: date
    playbook: str
    timeline: TimelinePage
    log: LogPage
    proofs: tuple[tuple[str, Report], ...]
    record: Correspondence
    titles: Mapping[str, str]
    letters: tuple[LetterPaper, ...]
    files: tuple[KeptFile, ...]
    problems: tuple[Problem, ...]
    private: bool


def dossier_report(included: Included) -> Report:
    """Return the first pages of a record. A character that the face lacks stands as its code."""
    campaign = included.timeline.campaign
    where = campaign.jurisdiction.where
    head = (
        f"{where[:1].upper()}{where[1:]}",
        included.playbook,
        *([f"Kept by {campaign.group.name}"] if campaign.group.name else []),
        f"Everything up to the last entry, of {spell_date(included.on)} (UTC).",
    )
    lines = _lines(included)
    parts: tuple[Part, ...] = (
        *_contents(included, len(lines)),
        Heading("Timeline"),
        *timeline_report(replace(included.timeline, lines=lines), lines, Narrowed()).parts,
        *(part for title, proof in included.proofs for part in _proof(title, proof, private=included.private)),
        Heading("Mail log"),
        *(log_report(included.log, included.log.lines, included.on).parts if included.log.lines else [_NOTHING]),
        *_answers(included),
        *_sums(included),
    )
    marking = EXAMPLE if campaign.example else ""
    return Report(TITLE, tuple(map(with_codes, head)), tuple(map(_printed, parts)), marking)


_NOTHING = Words("Nothing was mailed and nothing came yet.")
_LEFT_OUT = (
    "Not in this record: what the group keeps for itself. That is its own entries, tasks, dates and notes, and who "
    "wrote what down."
)


def _lines(included: Included) -> tuple[TimelineLine, ...]:
    if included.private:
        return included.timeline.lines
    return tuple(
        replace(line, told=_public(line.told)) for line in included.timeline.lines if line.told.kind not in _OWN
    )


def _public(told: Happened) -> Happened:
    """Return an entry without notes of the group, and without who wrote it down. What an official said stays."""
    details = tuple(detail for detail in told.details if detail.template != _NOTE)
    return replace(told, by="", details=details, words=told.words if told.kind is Kind.ANSWER else "")


def _contents(included: Included, entries: int) -> Iterator[Part]:
    """Yield what the record holds, and what it does not."""
    kept = sum(paper.is_kept for paper in included.letters)
    shown = sum(file.is_shown for file in included.files)
    yield Heading("What it holds")
    yield Words(f"Timeline: {_counted(entries, 'entry', 'entries')}.", bullet=True)
    yield Words(f"Letters kept as they were signed or mailed: {kept}.", bullet=True)
    yield Words(f"Drafts, each page marked as one: {len(included.letters) - kept}.", bullet=True)
    yield Words(f"Answers: {len(included.record.replies)}.", bullet=True)
    yield Words(f"Files: {len(included.files)}, with pages here: {shown}.", bullet=True)
    if not included.private:
        yield Words(_LEFT_OUT)
    if included.problems:
        yield Heading("What to know of it")
        yield from (Words(problem.sentence, bullet=True) for problem in included.problems)


def _proof(title: str, proof: Report, *, private: bool) -> Iterator[Part]:
    """Yield the proof of notice of a step; who of the group mailed it is left out unless it is wanted."""
    yield Heading(f"Proof of notice: {title}")
    for part in proof.parts:
        if isinstance(part, Table) and not private:
            yield replace(part, rows=tuple(row for row in part.rows if row[0] != _MAILED_BY))
        else:
            yield part


def _answers(included: Included) -> Iterator[Part]:
    if included.record.replies:
        yield Heading("Answers")
    for reply in included.record.replies:
        rows = tuple(_answer(reply, included))
        yield Table((reply.on.spell(), CHANNELS[reply.channel].words), rows, _SHARES, row_heads=True)


def _answer(reply: Reply, included: Included) -> Iterator[tuple[str, str]]:
    yield "What it says", STANCES[reply.stance].words
    yield "From", reply.who or "Not written down."
    about = "; ".join(included.titles[slug] for slug in reply.letters if slug in included.titles)
    yield "It answers", about or "No letter."
    if reply.words.strip():
        yield "Words", "\n".join(" ".join(line.split()) for line in reply.words.splitlines() if line.strip())
    if included.private and reply.by:
        yield "Written down by", reply.by
    for file in reply.attachments:
        yield "File", f"{file.label or file.name}\n{file.sha256}"


def _sums(included: Included) -> Iterator[Part]:
    """Yield every letter and file with its sum."""
    rows = [(_state(paper), paper.sha256) for paper in included.letters]
    rows += [(f"{file.name}\n{file.belongs}", file.sha256) for file in included.files]
    if rows:
        yield Heading("Letters and files")
        yield Words("A SHA-256 sum stands for one file only. If a single letter of the file changes, so does the sum.")
        yield Table(_SUMS, tuple(rows), _SHARES, row_heads=True)


def _state(paper: LetterPaper) -> str:
    return f"{paper.title}\n{'kept as it was signed or mailed' if paper.is_kept else 'draft'}"


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _printed(part: Part) -> Part:
    if isinstance(part, Table):
        rows = tuple(tuple("\n".join(map(with_codes, cell.split("\n"))) for cell in row) for row in part.rows)
        return replace(part, rows=rows)
    return part if isinstance(part, Large) else replace(part, text=with_codes(part.text))
