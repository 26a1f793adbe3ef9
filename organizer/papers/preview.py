"""What the composer shows: the letter as it would print, and for each paragraph where its words come from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Campaign, Recipient
from organizer.domain.fields import BY_NAME
from organizer.domain.letter import Edits, Letter, LetterState, Paragraph
from organizer.domain.office import Office
from organizer.domain.playbook import LetterTemplate, OfficeRole, ParagraphStyle, Playbook
from organizer.domain.problem import Problem
from organizer.domain.statement import Statement
from organizer.letters.glyphs import is_printable
from organizer.letters.pdf import write_pdf
from organizer.papers.case import Case, Composed, Request
from organizer.papers.compose import compose
from organizer.papers.letter_text import text_of
from organizer.papers.used_answers import used_answers
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.offices import load_directory
from organizer.store.settings import load_settings

_OPEN = frozenset({LetterState.DRAFT, LetterState.CHECKED, LetterState.PRINTED, LetterState.SIGNED})


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """One paragraph in its editor.

    ``plain`` are the playbook's words, ``words`` those that count now. ``facts`` are the pieces that came out of
    the campaign. ``sources`` are the statements it rests on, as far as they were public on the letter's date.
    """

    id: str
    plain: str
    words: str
    facts: tuple[str, ...]
    is_edited: bool
    can_print: bool
    style: ParagraphStyle
    sources: tuple[Statement, ...]

    @property
    def is_left_out(self) -> bool:
        """Whether the user took the paragraph out of the letter."""
        return self.is_edited and not self.words.strip()


@dataclass(frozen=True, slots=True)
class ToView:
    """Who the letter goes to. ``offices`` are (key, words) to choose from; ``own`` the campaign's entry, if any."""

    role: OfficeRole
    offices: tuple[tuple[str, str], ...]
    chosen: str
    addressee: Addressee | None
    own: Recipient | None


@dataclass(frozen=True, slots=True)
class Sheets:
    """The letter as it would print, for the screen: PDF bytes with a mark where no glyph is, pages, words, problems."""

    data: bytes
    pages: int
    text: str
    composed: Composed

    @property
    def letter(self) -> Letter | None:
        """The letter itself."""
        return self.composed.letter

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What a check of the letter finds."""
        return self.composed.problems

    @property
    def is_unsigned(self) -> bool:
        """Whether it is an official's letter that nobody can sign yet: the preview then says DRAFT."""
        return self.letter is not None and self.letter.marking.startswith("DRAFT")


@dataclass(frozen=True, slots=True)
class ComposerPage:
    """What the composer shows of one letter."""

    campaign_id: str
    stored: StoredLetter
    template: LetterTemplate
    is_open: bool
    case: Case
    request: Request
    today: date
    day: date
    to: ToView | None
    subject: str
    plain_subject: str
    paragraphs: tuple[ParagraphView, ...]
    answers: tuple[str, ...]
    sheets: Sheets
    initials: str

    @property
    def campaign(self) -> Campaign:
        """The campaign that the letter belongs to."""
        return self.case.campaign


def load(
    session: Session,
    campaign_id: str,
    slug: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    *,
    today: date,
) -> ComposerPage | None:
    """Return the page of one letter, or None when the campaign has none of that id."""
    campaign = load_campaign(session, campaign_id)
    stored = next((letter for letter in load_letters(session, campaign_id) if letter.slug == slug), None)
    if stored is None:
        return None
    playbook = playbooks[campaign.playbook]
    template = playbook.letter(stored.template)
    if template is None:
        return None
    case = Case(playbook, campaign, load_directory(session, seed))
    request = request_of(stored)
    composed = compose(case, request, today)
    plain = compose(case, replace(request, edits=Edits()), today).letter
    return ComposerPage(
        campaign_id=campaign_id,
        stored=stored,
        template=template,
        is_open=stored.state in _OPEN,
        case=case,
        request=request,
        today=today,
        day=composed.letter.date if composed.letter else request.date or today,
        to=_to(case, template, stored, composed),
        subject=composed.letter.subject if composed.letter else "",
        plain_subject=plain.subject if plain else "",
        paragraphs=tuple(_view(paragraph, stored.edits, playbook) for paragraph in (plain.paragraphs if plain else ())),
        answers=_answers(template, composed),
        sheets=sheets_of(composed),
        initials=load_settings(session).get("initials", ""),
    )


def request_of(stored: StoredLetter) -> Request:
    """Return what is asked of the press for a letter of the store."""
    return Request(stored.slug, stored.template, stored.edits, stored.office, stored.date)


def redraw(page: ComposerPage, campaign: Campaign, request: Request) -> Sheets:
    """Return the letter with what is typed but not stored yet."""
    return sheets_of(compose(replace(page.case, campaign=campaign), request, page.today))


def sheets_of(composed: Composed) -> Sheets:
    """Return the preview of a composed letter; without bytes when it cannot even be drafted."""
    letter = composed.letter
    if letter is None:
        return Sheets(b"", 0, "", composed)
    printed = write_pdf([letter], preview=True)
    return Sheets(printed.data, printed.pages, text_of(letter), composed)


def _answers(template: LetterTemplate, composed: Composed) -> tuple[str, ...]:
    """Return the fields that can be changed beside the letter: what it uses, and whatever has a problem."""
    asked = {*used_answers(template), *(problem.field for problem in composed.problems)} - {"letter.date"}
    return tuple(name for name in BY_NAME if name in asked)


def _view(paragraph: Paragraph, edits: Edits, playbook: Playbook) -> ParagraphView:
    own = edits.of(paragraph.id)
    statements = (playbook.statement(source) for source in paragraph.sources)
    facts = dict.fromkeys(run.text.strip() for run in paragraph.runs if run.field)
    return ParagraphView(
        id=paragraph.id,
        plain=paragraph.text,
        words=paragraph.text if own is None else own,
        facts=tuple(fact for fact in facts if fact),
        is_edited=own is not None,
        can_print=own is None or is_printable(own),
        style=paragraph.style,
        sources=tuple(statement for statement in statements if statement),
    )


def _to(case: Case, template: LetterTemplate, stored: StoredLetter, composed: Composed) -> ToView | None:
    role = case.playbook.role(template.recipient)
    if role is None:
        return None
    state = case.campaign.jurisdiction.state
    fitting = [
        office
        for office in case.directory
        if office.role == role.role and (not role.by_state or office.state == state or office.key == stored.office)
    ]
    addressee = composed.addressee
    current = addressee.office.key if addressee and addressee.office else ""
    chosen = stored.office or current
    words = tuple((office.key, office.title or office.agency) for office in fitting)
    return ToView(role, words, chosen, addressee, case.campaign.recipient(role.role))
