"""The whole record of a campaign as one PDF: what happened, every letter as it stands, what proves it, all files.

What is broken is named on the first pages and does not break the rest. What the group keeps for itself stays out
unless it is wanted. The same file gives the same bytes, whatever the clock and its zone: the record bears the day of
the last entry, never the present one. Source: contract, "export"; promises, "Imports" and "Privacy".
"""

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.deadline import HolidayTable
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem
from organizer.letters.report import Report
from organizer.papers.binding import Binding
from organizer.papers.bundle import Goes, LookedAt, append
from organizer.papers.case import Case
from organizer.papers.clean_pages import saved
from organizer.papers.dossier_files import files_of, foreign_letters, joined_files
from organizer.papers.dossier_letters import LetterPaper, letters_of
from organizer.papers.dossier_report import TITLE, Included, dossier_report
from organizer.papers.joined import open_ours
from organizer.papers.press import Paper
from organizer.papers.proof_sheet import proof_report
from organizer.papers.report import report_pdf
from organizer.store.journal import history
from organizer.store.offices import load_directory
from organizer.store.pages import mail_log, timeline
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.record import CampaignRecord, load_record


@dataclass(frozen=True, slots=True)
class Shipped:
    """What comes with the program: the playbooks, the directory of offices, and the holidays by state."""

    playbooks: Mapping[str, Playbook]
    seed: tuple[Office, ...]
    holidays: Mapping[str, HolidayTable]


@dataclass(frozen=True, slots=True)
class Dossier:
    """The record on paper. ``problems`` name each letter and file whose pages are not in it; none of them stops it."""

    paper: Paper
    problems: tuple[Problem, ...]


def dossier(session: Session, campaign_id: str, shipped: Shipped, *, private: bool = False) -> Dossier:
    """Return the whole record of a campaign. With ``private`` also what the group keeps for itself.

    Raises Refused when there is no campaign of that id.
    """
    on = history(session, 1)[0].at.date()
    record = load_record(session, campaign_id, shipped.playbooks, shipped.holidays, on)
    sent = record.correspondence
    titles = letter_titles(session, campaign_id, record.playbook, sent)
    case = Case(record.playbook, record.campaign, load_directory(session, shipped.seed), sent)
    letters, missing = letters_of(session, campaign_id, case, titles, on)
    files = files_of(session, campaign_id, sent, titles, private=private)
    foreign, spoiled = foreign_letters(tuple(paper for paper in letters if not paper.is_ours))
    problems = (*missing, *spoiled, *files.problems)
    head = Included(
        on=on,
        playbook=record.playbook.title,
        timeline=timeline.load(session, campaign_id, shipped.playbooks, shipped.holidays, on, prints=False),
        log=mail_log.load(session, campaign_id, shipped.playbooks, shipped.seed, shipped.holidays, today=on),
        proofs=tuple(_proofs(session, campaign_id, shipped, record, on)),
        record=sent,
        titles=titles,
        letters=letters,
        files=files.kept,
        problems=problems,
        private=private,
    )
    report = dossier_report(head)
    ours = tuple(paper for paper in letters if paper.is_ours)
    goes = Goes(f"{TITLE}, {record.campaign.jurisdiction.name}", report.marking, "File", "Part of")
    return Dossier(_bound(report_pdf(report), ours, joined_files([foreign, files.looked]), goes), problems)


def _proofs(
    session: Session, campaign_id: str, shipped: Shipped, record: CampaignRecord, on: date
) -> list[tuple[str, Report]]:
    """Return the proof of each set of notices once, with the title of the first step that names it."""
    steps = {step.notices: step for step in reversed(record.playbook.steps) if step.notices}
    return [
        (step.title, proof_report(session, campaign_id, shipped.playbooks, step.id, on))
        for step in reversed(steps.values())
    ]


def _bound(report: Paper, letters: tuple[LetterPaper, ...], looked: LookedAt, goes: Goes) -> Paper:
    """Return the report with letters and files behind it, each under its bookmark."""
    binding = Binding(report.data)
    with ExitStack() as opened:  # what was copied is read when it is saved
        opened.enter_context(binding.pdf)
        binding.part_first()
        bookmarks = [(TITLE, 0)]
        for paper in letters:
            bookmarks.append((f"{paper.title}{'' if paper.is_kept else ' (draft)'}", len(binding.pdf.pages)))
            binding.add_letters(opened.enter_context(open_ours(paper.title, paper.data)))
        if looked.given:
            bookmarks.extend(append(binding, looked, goes, opened))
        binding.close_structure()
        binding.add_bookmarks(bookmarks)
        if looked.foreign:
            binding.drop_claims()
        data, pages = saved(binding.pdf), len(binding.pdf.pages)
    return Paper(data, pages, hashlib.sha256(data).hexdigest())
