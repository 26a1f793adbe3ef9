"""The page Mail log: everything that went out and came back, newest first, and where each of it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.article_number import spaced_number
from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import Due, DueState
from organizer.domain.mail_check import mail_problems
from organizer.domain.mailing import NUMBERED, Mailing
from organizer.domain.office import Office
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import AddressSource, Playbook
from organizer.domain.problem import Problem
from organizer.domain.reply import CHANNELS, STANCES, Reply
from organizer.store.campaigns import list_campaigns
from organizer.store.offices import load_directory
from organizer.store.pages.letter_titles import letter_title
from organizer.store.pages.letters import number_of
from organizer.store.record import CampaignRecord, load_record
from organizer.store.settings import load_settings
from organizer.store.tables import LetterRow


class Standing(StrEnum):
    """Where a line of the log stands; ``RECEIVED`` is an answer, ``LATE`` waits for one longer than it should."""

    MAILED = "mailed"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    LATE = "late"
    CAME_BACK = "came_back"
    SENT_AGAIN = "sent_again"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One mailing (then ``mailing`` is set) or one answer (then ``reply`` is).

    ``key`` is its id, ``campaign`` that of its campaign and ``place`` what that is about. ``letters`` are the slugs of
    the letters it is of, ``letter`` the id of the one that was mailed. ``number`` is the article number in groups of
    four, or how it went. ``office`` is where Recipients shows the address it went to. ``earlier`` and ``later`` say
    in words which mailing this one sends again, and which one sends this again. ``problems`` are warnings.
    """

    key: str
    campaign: str
    place: str
    day: str
    order: date
    letters: tuple[str, ...]
    title: str
    to: str
    number: Phrase
    status: Phrase
    standing: Standing
    letter: str = ""
    office: str = ""
    earlier: Phrase = Phrase()  # noqa: RUF009 - frozen
    later: Phrase = Phrase()  # noqa: RUF009 - frozen
    mailing: Mailing | None = None
    reply: Reply | None = None
    problems: tuple[Problem, ...] = ()
    search: str = ""

    @property
    def article(self) -> str:
        """The article number alone, empty where there is none."""
        return spaced_number(self.mailing.article) if self.mailing else ""


@dataclass(frozen=True, slots=True)
class LogPage:
    """What the page shows. ``has_letters``: there is one that can be logged. ``is_everywhere``: of all campaigns.

    ``place`` is what the campaign is about, with its state; ``is_example``: one of them is invented.
    """

    lines: tuple[LogLine, ...]
    has_letters: bool
    campaigns: int
    initials: str
    is_everywhere: bool = False
    place: str = ""
    is_example: bool = False

    def line(self, key: str) -> LogLine | None:
        """Return the line of that key, or None."""
        return next((line for line in self.lines if line.key == key), None)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    tables: Mapping[str, HolidayTable],
    *,
    today: date,
    everywhere: bool = False,
) -> LogPage:
    """Return the log of one campaign, or of all that are not archived. A few queries for each campaign.

    ``tables`` are the holidays by state, by which the next date of a letter is counted.
    """
    at_work = tuple(entry.id for entry in list_campaigns(session) if not entry.archived)
    directory = load_directory(session, seed)
    lines: list[LogLine] = []
    has_letters = is_example = False
    place = ""
    for chosen in at_work if everywhere else (campaign_id,):
        log = _Log(session, load_record(session, chosen, playbooks, tables, today), chosen, directory)
        has_letters = has_letters or bool(log.record.letters)
        lines.extend(log.lines())
        place, is_example = log.campaign.jurisdiction.where, is_example or log.campaign.example
    return LogPage(
        lines=tuple(sorted(lines, key=lambda line: line.order, reverse=True)),
        has_letters=has_letters,
        campaigns=len(at_work),
        initials=load_settings(session).get("initials", ""),
        is_everywhere=everywhere,
        place=f"{place[:1].upper()}{place[1:]}",
        is_example=is_example,
    )


@dataclass(frozen=True, slots=True)
class _Letter:
    id: str
    title: str
    office: str


class _Log:
    """The lines of one campaign."""

    def __init__(
        self, session: Session, record: CampaignRecord, campaign_id: str, directory: tuple[Office, ...]
    ) -> None:
        self._id = campaign_id
        self.campaign = record.campaign
        self.record = record.correspondence
        self._next = {due.letter: due for due in reversed(record.dues) if due.is_open and due.letter}
        rows = select(LetterRow.slug, LetterRow.id, LetterRow.subject, LetterRow.office)
        known = {row.slug: row for row in session.execute(rows.where(LetterRow.campaign_id == campaign_id))}
        playbook = record.playbook
        self._letters = {
            sent.slug: _Letter(
                known[sent.slug].id,
                letter_title(playbook, sent.template, number_of(sent), known[sent.slug].subject or ""),
                known[sent.slug].office or _usual_office(playbook, sent.template, self.campaign, directory),
            )
            for sent in self.record.letters
        }
        titles = {slug: letter.title for slug, letter in self._letters.items()}
        self._problems = mail_problems(playbook, self.campaign, self.record, titles)

    def lines(self) -> Iterator[LogLine]:
        """Yield mailings, then answers."""
        again = {entry.again: entry for entry in self.record.mailings if entry.again}
        for mailing in self.record.mailings:
            yield self._sent(mailing, again.get(mailing.id))
        for reply in self.record.replies:
            yield self._received(reply)

    def _sent(self, mailing: Mailing, later: Mailing | None) -> LogLine:
        letter = self._letters[mailing.letter]
        to = mailing.copy or ", ".join(mailing.to[:2])
        number = _number(mailing)
        standing, status = self._standing(mailing, later)
        earlier = self.record.mailing(mailing.again) if mailing.again else None
        beside = self.record.mailing(mailing.beside) if mailing.beside else None
        return LogLine(
            key=mailing.id,
            campaign=self._id,
            place=self.campaign.jurisdiction.name,
            day=spell_date(mailing.mailed_on),
            order=mailing.mailed_on,
            letters=(mailing.letter,),
            title=letter.title,
            to=to,
            number=number,
            status=status,
            standing=standing,
            letter=letter.id,
            office=letter.office,
            earlier=_repeats(earlier, beside),
            later=phrase("Sent again on {day}", day=spell_date(later.mailed_on)) if later else Phrase(),
            mailing=mailing,
            problems=self._problems.get(mailing.id, ()),
            search=_folded(letter.title, *mailing.to, to, mailing.article, number.words, status.words, mailing.by),
        )

    def _received(self, reply: Reply) -> LogLine:
        title = "; ".join(self._letters[slug].title for slug in reply.letters)
        stance = STANCES[reply.stance]
        return LogLine(
            key=reply.id,
            campaign=self._id,
            place=self.campaign.jurisdiction.name,
            day=reply.on.spell(),
            order=reply.on.order,
            letters=reply.letters,
            title=title,
            to=reply.who,
            number=CHANNELS[reply.channel],
            status=phrase("Answer. {stance}", stance=stance),
            standing=Standing.RECEIVED,
            reply=reply,
            search=_folded(title, reply.who, reply.words, stance.words, CHANNELS[reply.channel].words),
        )

    def _standing(self, mailing: Mailing, later: Mailing | None) -> tuple[Standing, Phrase]:
        replies = () if mailing.copy else self.record.replies_to(mailing.letter)
        if mailing.returned_on:
            day = spell_date(mailing.returned_on)
            return (Standing.SENT_AGAIN if later else Standing.CAME_BACK), phrase("Came back {day}", day=day)
        if replies:
            return Standing.ANSWERED, phrase("Answered {day}", day=replies[-1].on.spell())
        standing, status = Standing.MAILED, phrase("Mailed")
        if mailing.delivered_on:
            standing, status = Standing.DELIVERED, phrase("Delivered {day}", day=spell_date(mailing.delivered_on))
        due = self._next.get(mailing.letter)
        is_that = mailing in (self.record.outgoing(mailing.letter), self.record.delivered(mailing.letter))
        return _with_due(standing, status, due) if due and is_that else (standing, status)


def _with_due(standing: Standing, status: Phrase, due: Due) -> tuple[Standing, Phrase]:
    """Return status and next date. It is called a due answer only where a document gives the limit."""
    act = phrase("Answer due") if due.rule and due.rule.documented else phrase("{title}", title=due.title)
    day = spell_date(due.day)
    if due.state is DueState.LATE:
        return Standing.LATE, phrase("{status}. Late since {day}: {act}", status=status, day=day, act=act)
    return standing, phrase("{status}. {act}: {day}", status=status, act=act, day=day)


def _usual_office(playbook: Playbook, template: str, campaign: Campaign, directory: tuple[Office, ...]) -> str:
    """Return the key under which Recipients shows whom a letter goes to; empty where nobody is entered."""
    known = playbook.letter(template)
    role = playbook.role(known.recipient) if known else None
    if role is None:
        return ""
    if role.address is not AddressSource.DIRECTORY:
        return f"entry/{role.role}" if campaign.recipient(role.role) else ""
    state = campaign.jurisdiction.state
    fitting = (entry for entry in directory if entry.role == role.role and (not role.by_state or entry.state == state))
    return next((entry.key for entry in fitting), "")


def _number(mailing: Mailing) -> Phrase:
    if mailing.article:
        return phrase("{number}", number=spaced_number(mailing.article))
    return phrase("{way}: no number yet", way=mailing.way) if mailing.method in NUMBERED else mailing.way


def _repeats(earlier: Mailing | None, beside: Mailing | None) -> Phrase:
    if earlier:
        return phrase("Sent again: the one of {day} came back", day=spell_date(earlier.mailed_on))
    if beside:
        return phrase("Beside the one of {day}: {way}", day=spell_date(beside.mailed_on), way=beside.way)
    return Phrase()


def _folded(*texts: str) -> str:
    return " ".join(texts).casefold()
