"""The task of checking addresses: the offices that this campaign writes to, and what somebody made sure of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from organizer.domain.office import AddressCheck, Office, is_fresh
from organizer.domain.playbook import Playbook, TaskKind
from organizer.store.pages import home as home_page
from organizer.store.pages import recipients as recipients_page
from organizer.store.pages.recipients import RecipientLine, RecipientsPage


@dataclass(frozen=True, slots=True)
class OfficeCheck:
    """One office of the task: the row that shows it, and the day of its check, None while it has none that counts."""

    key: str
    name: str
    checked_on: date | None
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddressTask:
    """The open task, and its offices. It can be marked done when every address is whole and was checked."""

    id: str
    title: str
    offices: tuple[OfficeCheck, ...]

    @property
    def to_check(self) -> OfficeCheck | None:
        """The first office whose address nobody has made sure of yet."""
        return next((office for office in self.offices if office.checked_on is None), None)

    @property
    def is_met(self) -> bool:
        """Whether nothing is left to do but to mark it done."""
        return bool(self.offices) and self.to_check is None


def office_checks(page: RecipientsPage, today: date) -> tuple[OfficeCheck, ...]:
    """Return the offices that letters of this campaign go to. A check counts for 90 days, as in a letter.

    Where none of them stands in the directory, they are those that the user must find.
    """
    own = {line.own.role: line for line in page.lines if line.own}
    needed = (line for line in page.lines if line.is_needed and line.office)
    found = tuple(_check(own.get(line.office.role, line) if line.office else line, today) for line in needed)
    return found or tuple(_check(line, today) for line in page.lines if line.is_asked)


def load_checks(
    session: Any,  # noqa: ANN401 - a session of the store, whose engine the window does not name
    campaign: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
) -> tuple[OfficeCheck, ...]:
    """Return :func:`office_checks` of a campaign; a query for the desk."""
    return office_checks(recipients_page.load(session, campaign, playbooks, seed), today)


def load_recipients(
    session: Any,  # noqa: ANN401 - as above
    campaign: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
) -> tuple[RecipientsPage, AddressTask | None]:
    """Return the page Recipients, with the task that leads to it while that is the next thing to do."""
    page = recipients_page.load(session, campaign, playbooks, seed)
    following = home_page.load(session, campaign, playbooks, today).following
    if following is None or following.kind is not TaskKind.RECIPIENTS:
        return page, None
    return page, AddressTask(following.task, following.title, office_checks(page, today))


def _check(line: RecipientLine, today: date) -> OfficeCheck:
    check: AddressCheck | None = line.check
    counts = check is not None and not line.missing and is_fresh(check.on, today)
    return OfficeCheck(line.key, line.role or line.name, check.on if check and counts else None, line.missing)
