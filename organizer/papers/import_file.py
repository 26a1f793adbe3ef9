"""A file that comes in: what it would add, change and skip, every fault of it, and the one act that brings it in.

Both faces look at it here, so that a dry run and the preview in the window say the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.incoming import Incoming, brings_something
from organizer.domain.listed_recipient import ListedRecipient
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.domain.problem import errors_of
from organizer.exchange.campaign_file import parse_campaign
from organizer.exchange.csv_table import SIZE_CAP as CSV_CAP
from organizer.exchange.csv_table import CsvTable
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.json_text import SIZE_CAP as JSON_CAP
from organizer.exchange.recipients_csv import one_for_each_role, recipients_of
from organizer.exchange.toml_text import SIZE_CAP as TOML_CAP
from organizer.exchange.whole_reader import read_whole
from organizer.papers import recipient_rows
from organizer.papers.batch import roles_of
from organizer.papers.case import Case, requests_for
from organizer.papers.preview import load_requests
from organizer.playbooks.shelf import Each
from organizer.store.campaign_import import bring_into, campaigns_like, is_here, plan_campaign, plan_into
from organizer.store.campaigns import CampaignEntry, add_campaign, load_campaign
from organizer.store.journal import Done
from organizer.store.offices import load_directory
from organizer.store.recipient_import import import_recipients, plan_recipients
from organizer.store.whole_file import import_whole, plan_whole

CAPS = {".toml": TOML_CAP, ".csv": CSV_CAP, ".json": JSON_CAP}
"""Bytes of a file that can come in, by its ending."""


@dataclass(frozen=True, slots=True)
class Incomings:
    """What a file brings, and ``verb(session, *arguments)``, which brings it in. With a fault nothing can come in."""

    lines: tuple[Incoming, ...]
    problems: tuple[FileProblem, ...] = ()
    verb: Callable[..., Done] | None = None
    arguments: tuple[Any, ...] = ()
    alike: tuple[CampaignEntry, ...] = ()
    """The campaigns of the same place with the same playbook: a person says whether one of them is meant."""

    @property
    def is_faulty(self) -> bool:
        """Whether something in the file has to be mended first."""
        return bool(errors_of(entry.problem for entry in self.problems))

    @property
    def has_news(self) -> bool:
        """Whether there is anything to bring in."""
        return self.verb is not None and brings_something(self.lines)


def look_at_campaign(session: Session, data: bytes, playbooks: Mapping[str, Playbook], *, into: str = "") -> Incomings:
    """Look at a campaign file: it adds a campaign, or changes the one with the id ``into``.

    The letters of one that is added are those of the steps of its playbook. Raises Refused for another playbook.
    """
    roles = Each(playbooks, lambda book: tuple(role.role for role in book.roles))
    questions = Each(playbooks, lambda book: tuple(question.field for question in book.questions))
    campaign, problems = parse_campaign(data, roles, questions)
    if campaign is None:
        return Incomings((), problems)
    alike = () if is_here(session, campaign) else campaigns_like(session, campaign)
    if into:
        return Incomings(plan_into(session, into, campaign), problems, bring_into, (into, campaign), alike)
    letters = tuple(letter.id for letter in playbooks[campaign.playbook].first_letters)
    return Incomings(plan_campaign(session, campaign), problems, add_campaign, (campaign, letters), alike)


def look_at_recipients(
    session: Session,
    table: CsvTable,
    columns: Sequence[str],
    campaign_id: str,
    *,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
) -> Incomings:
    """Look at the rows of a list for one campaign; ``columns`` says what each column is, empty for one left out."""
    campaign = load_campaign(session, campaign_id)
    book = playbooks[campaign.playbook]
    found = one_for_each_role(recipients_of(table, columns, roles_of(book)), columns, table.headings)
    has_day = "checked_on" in columns
    rows = tuple(ListedRecipient(row.line, row.recipient, row.lines, has_day) for row in found.rows)
    case = Case(book, campaign, load_directory(session, seed))
    used: tuple[Recipient, ...] = ()
    if rows:
        letters = (*load_requests(session, campaign_id), *requests_for(book))
        used = recipient_rows.recipients_of(case, letters, today)
    lines = plan_recipients(session, campaign_id, rows, used)
    return Incomings(lines, found.problems, import_recipients, (campaign_id, rows, used))


def look_at_whole(session: Session, data: bytes, playbooks: Mapping[str, Playbook], name: str) -> Incomings:
    """Look at an export of everything. Raises NewerFile for one of a newer program, with the file's ``name``."""
    whole, problems = read_whole(data, tuple(playbooks), name)
    if whole is None:
        return Incomings((), problems)
    return Incomings(plan_whole(session, whole).lines, problems, import_whole, (whole,))
