"""What the composer shows: the letter as it would print, and for each paragraph where its words come from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Campaign, Recipient
from organizer.domain.clause import NO_CLAUSE, Clause, clause_for
from organizer.domain.correspondence import Correspondence
from organizer.domain.fields import CATALOGUE, Field
from organizer.domain.letter import Edits, Letter, LetterOptions
from organizer.domain.office import Office
from organizer.domain.picture import Picture
from organizer.domain.playbook import LetterTemplate, OfficeRole, Playbook
from organizer.domain.problem import Problem
from organizer.domain.terms import terms_of
from organizer.domain.translation import LANGUAGE_NAMES
from organizer.letters.pdf import write_pdf
from organizer.papers.case import PLAIN, Case, Composed, Request
from organizer.papers.compose import compose
from organizer.papers.kept_letter import read_letter
from organizer.papers.letter_text import text_of
from organizer.papers.paragraph_views import ParagraphView, all_shown, views_of
from organizer.papers.used_answers import used_answers
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import StoredLetter, frozen_bytes, load_letters, load_logo
from organizer.store.offices import load_directory
from organizer.store.prints import kept_letter
from organizer.store.settings import load_settings

if TYPE_CHECKING:  # most letters follow no other
    from organizer.papers.followed import Followed


@dataclass(frozen=True, slots=True)
class ToView:
    """Who the letter goes to. ``offices`` are (key, words) to choose from; ``own`` the campaign's entry, if any.

    ``is_free``: the letter goes to anyone, an office of the directory or one that the group enters.
    """

    role: OfficeRole
    offices: tuple[tuple[str, str], ...]
    chosen: str
    addressee: Addressee | None
    own: Recipient | None
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Sheets:
    """The letter as it would print, for the screen: PDF bytes with a mark where no glyph is, pages, words, problems.

    ``is_kept``: the bytes are those that were signed or mailed, and so are letter and text. An older print has
    neither: its words stand in its pages alone.
    """

    data: bytes
    pages: int
    text: str
    composed: Composed
    is_kept: bool = False

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
    """What the composer shows of one letter.

    ``usual`` are the ids of the playbook's paragraphs in its order. ``languages`` are codes and names of those in
    which it can have a courtesy copy. ``logo`` is the one of ``logo_of``: the campaign (its jurisdiction), empty for
    the group; None where the letter has no letterhead. ``followed`` is what an open follow-up names. ``clause`` says
    how the letter must go out.
    """

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
    answers: tuple[Field, ...]
    sheets: Sheets
    initials: str
    usual: tuple[str, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    logo: Picture | None = None
    logo_of: str | None = None
    followed: "Followed | None" = None
    clause: Clause = NO_CLAUSE

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
    case = Case(playbook, campaign, load_directory(session, seed), record_for(session, campaign_id, template))
    request = request_of(stored, load_logo(session, campaign_id), load_logo(session, ""))
    composed = compose(case, request, today)
    plain = compose(case, replace(request, edits=Edits(), options=_plain(request)), today).letter
    day = composed.letter.date if composed.letter else request.date or today
    return ComposerPage(
        campaign_id=campaign_id,
        stored=stored,
        template=template,
        is_open=stored.is_open,
        case=case,
        request=request,
        today=today,
        day=day,
        to=_to(case, template, stored, composed),
        subject=composed.letter.subject if composed.letter else "",
        plain_subject=plain.subject if plain else "",
        paragraphs=_paragraphs(case, request, plain, today),
        answers=_answers(case, template, composed),
        sheets=_kept(session, stored, composed) if stored.is_frozen else sheets_of(composed),
        initials=load_settings(session).get("initials", ""),
        usual=tuple(paragraph.id for paragraph in plain.paragraphs) if plain else (),
        languages=tuple((entry.language, LANGUAGE_NAMES[entry.language]) for entry in template.translations),
        logo={"group": request.group_logo, "official": request.logo}.get(composed.family),
        logo_of={"group": "", "official": campaign_id}.get(composed.family),
        followed=_followed(case, request, template, day) if stored.is_open else None,
        clause=clause_for(playbook, campaign, template.id),
    )


def load_requests(session: Session, campaign_id: str) -> tuple[Request, ...]:
    """Return what is asked of the press for every letter of a campaign, in the order in which they were added."""
    logo, group_logo = load_logo(session, campaign_id), load_logo(session, "")
    return tuple(request_of(stored, logo, group_logo) for stored in load_letters(session, campaign_id))


def request_of(stored: StoredLetter, logo: Picture | None = None, group_logo: Picture | None = None) -> Request:
    """Return what is asked of the press for a letter of the store."""
    return Request(
        id=stored.slug,
        template=stored.template,
        edits=stored.edits,
        office=stored.office,
        date=stored.date,
        options=stored.options,
        logo=logo,
        group_logo=group_logo,
        enclosures=tuple(entry.cover_line for entry in stored.enclosures),
    )


def _plain(request: Request) -> LetterOptions:
    """Return the options that a letter's words depend on: what it follows, and nothing of how it is mailed."""
    return replace(PLAIN, follows=request.options.follows, answer=request.options.answer)


def record_for(session: Session, campaign_id: str, template: LetterTemplate | None) -> Correspondence | None:
    """Return what went out and came back, for a letter that follows another; no other letter tells any of it."""
    return load_correspondence(session, campaign_id) if template and template.follows else None


def _followed(case: Case, request: Request, template: LetterTemplate, day: date) -> "Followed | None":
    if not template.follows:
        return None
    from organizer.papers.followed import followed_of  # most letters follow no other

    return followed_of(case, request, template, day)


def _paragraphs(case: Case, request: Request, plain: Letter | None, today: date) -> tuple[ParagraphView, ...]:
    """Return the paragraphs of a letter as the composer edits them; none where it cannot even be drafted."""
    whole = compose(case, replace(request, edits=all_shown(request.edits), options=_plain(request)), today).letter
    if whole is None or plain is None:
        return ()
    return views_of(whole, plain, case, request)


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


def _kept(session: Session, stored: StoredLetter, composed: Composed) -> Sheets:
    """Return the paper of a letter that was signed or mailed. Raises Environment when the store lost it."""
    pages = stored.print.pages if stored.print else 0
    data = kept_letter(session, stored.id)
    letter = read_letter(data) if data else None
    as_kept = composed._replace(letter=letter, problems=())
    return Sheets(frozen_bytes(session, stored.id), pages, text_of(letter) if letter else "", as_kept, is_kept=True)


def _answers(case: Case, template: LetterTemplate, composed: Composed) -> tuple[Field, ...]:
    """Return the fields that can be changed beside the letter: what it uses, and whatever has a problem."""
    questions = case.playbook.questions
    asked = {*used_answers(template, questions), *(problem.field for problem in composed.problems)} - {"letter.date"}
    terms = terms_of(case.playbook, template.id)
    if terms:
        asked.update(terms.fields)
    if case.playbook.gates:
        asked.update(field.name for field in CATALOGUE if field.table == "law")
    known = (*CATALOGUE, *(question.field for question in questions))
    return tuple(field for field in known if field.name in asked)


def _to(case: Case, template: LetterTemplate, stored: StoredLetter, composed: Composed) -> ToView | None:
    # One that follows another goes to the role of that one.
    role = case.playbook.role(template.recipient or (composed.addressee.role if composed.addressee else ""))
    if role is None:
        return None
    addressee = composed.addressee
    current = addressee.office.key if addressee and addressee.office else ""
    state = case.campaign.jurisdiction.state
    blank = case.playbook.blank
    is_free = blank is not None and role is blank.role
    fitting = [
        office
        for office in case.directory
        if is_free
        or (
            office.role == role.role
            and (not role.by_state or office.state == state or office.key in (stored.office, current))
        )
    ]
    chosen = stored.office or current
    words = tuple((office.key, office.called) for office in fitting)
    return ToView(role, words, chosen, addressee, case.campaign.recipient(role.role), is_free)
