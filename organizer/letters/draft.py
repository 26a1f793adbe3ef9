"""Template and facts become a letter: whose head and signature, which paragraphs, on which statements they rest."""

from dataclasses import replace
from typing import Any

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Campaign, Fact
from organizer.domain.letter import Letter, Paragraph, Run, Signature
from organizer.domain.paragraph_style import in_cell
from organizer.domain.picture import Picture
from organizer.domain.playbook import LINED, LetterTemplate, ParagraphStyle, TemplateParagraph, Variant
from organizer.letters.context import DraftFacts, names_of
from organizer.letters.expressions import Names, fill, fill_line, holds
from organizer.letters.mailing import notation_of, replaces_of
from organizer.letters.wording import wording_of

FACTS = "facts"
"""The paragraph after which a letter prints the campaign's facts; without it they stand at the end."""

EXAMPLE = "EXAMPLE: an invented place. Do not mail."
DRAFT = "DRAFT"
_ADDRESSEE_LENGTH = 64


def letter_names(template: LetterTemplate, facts: DraftFacts) -> dict[str, Any]:
    """Return the names that the texts, conditions and rules of this letter can use. Raises TemplateFault."""
    names = names_of(facts)
    return {**names, "family": _chosen(template.family, names)}


def draft(template: LetterTemplate, facts: DraftFacts) -> Letter:
    """Return the letter. What is not answered yet shows as a gap; the caller decides if it may be printed.

    ``official``: head and signature are the signer's. ``group``: the group's. ``body``: neither, the text is for a
    governing body to act on. Raises TemplateFault.
    """
    names = letter_names(template, facts)
    campaign, family = facts.campaign, names["family"]
    subject = (facts.edits.subject or "").strip() or _chosen(template.subject, names)
    return Letter(
        id=facts.id or template.id,
        template=template.id,
        title=template.title,
        head=_head(campaign, family),
        date=facts.date,
        block=facts.addressee.block if facts.addressee else (),
        subject=subject,
        salutation=_chosen(template.salutation, names),
        paragraphs=_paragraphs(template, facts, names),
        closing=template.closing if family != "body" else "",
        signature=Signature(_signature(campaign, family)),
        copies=_given(campaign.letter.copies_to) if template.has_copies else (),
        enclosures=_given(campaign.letter.enclosures) if template.has_enclosures else (),
        language=campaign.letter.language,
        marking=_marking(campaign, family),
        addressee=_one_line(facts.addressee),
        notation=notation_of(facts.options),
        number=facts.options.number.strip(),
        replaces=replaces_of(facts.options),
        logo=_logo(facts, family),
    )


def draft_courtesy(template: LetterTemplate, facts: DraftFacts, language: str) -> Letter:
    """Return a courtesy copy: the letter's template in another language, drafted from the same facts.

    Of what the user changed or added it has what they wrote in that language. How the letter is mailed is not in
    it. Set it as ``courtesy`` of the letter. Raises TemplateFault.
    """
    copy = draft(template, facts._replace(edits=facts.edits.in_language(language), language=language))
    replaces = replaces_of(facts.options, wording_of(language))
    return replace(copy, language=language, notation=(), replaces=replaces)


def _chosen(variants: tuple[Variant, ...], names: Names) -> str:
    """Return the first variant that holds, filled in; empty when there is none."""
    return next((fill_line(variant.text, names) for variant in variants if holds(variant.when, names)), "")


def _given(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip())


def _head(campaign: Campaign, family: str) -> tuple[str, ...]:
    if family == "group":
        group = campaign.group
        return _given((group.name, *group.address, group.phone, group.email))
    if family == "official":
        signer, place = campaign.signer, campaign.jurisdiction.name
        first = () if place in signer.office else (place,)
        return _given((*first, signer.office, *signer.address, signer.phone))
    return ()


def _logo(facts: DraftFacts, family: str) -> Picture | None:
    """Return the logo of whose letter it is; a text for a governing body has no letterhead."""
    return {"group": facts.group_logo, "official": facts.logo}.get(family)


def _signature(campaign: Campaign, family: str) -> tuple[str, ...]:
    if family == "group":
        return _given((campaign.group.name,))
    return _given((campaign.signer.name, campaign.signer.title)) if family == "official" else ()


def _marking(campaign: Campaign, family: str) -> str:
    """Return what stands on every page: invented data, or an official's letter that nobody can sign yet.

    The second is only ever seen in the preview, because such a letter is refused. Source: procedure-2010, section 7.
    """
    unsigned = family == "official" and not (campaign.signer.name and campaign.signer.title)
    return " ".join(filter(None, (DRAFT if unsigned else "", EXAMPLE if campaign.example else "")))


def _one_line(addressee: Addressee | None) -> str:
    if addressee is None:
        return ""
    whole = ", ".join(filter(None, (addressee.name or addressee.unit, addressee.agency)))
    return whole if len(whole) <= _ADDRESSEE_LENGTH else addressee.name or addressee.agency


def _paragraphs(template: LetterTemplate, facts: DraftFacts, names: Names) -> tuple[Paragraph, ...]:
    shown: list[Paragraph] = []
    printed = tuple(_fact(fact, facts.language) for fact in names["facts"]) if template.has_facts else ()
    for entry in template.paragraphs:
        if holds(entry.when, names):
            shown.append(_paragraph(entry, names))
            if entry.id == FACTS:
                shown.extend(printed)
                printed = ()
    own = (Paragraph(name, (), style, added=True) for name, style in facts.edits.added)
    placed = _ordered((*shown, *printed), tuple(own), facts.edits.order)
    edited = (_edited(paragraph, facts) for paragraph in placed)
    return tuple(paragraph for paragraph in edited if paragraph.text)


def _ordered(
    playbooks: tuple[Paragraph, ...], own: tuple[Paragraph, ...], order: tuple[str, ...]
) -> tuple[Paragraph, ...]:
    """Return the paragraphs in the order wanted; ids that this letter has not are passed over. See ``Edits``."""
    named = frozenset(order)
    first: list[Paragraph] = []
    groups: dict[str, list[Paragraph]] = {}
    group = first
    for paragraph in playbooks:
        if paragraph.id in named:
            group = groups.setdefault(paragraph.id, [])
        group.append(paragraph)
    groups |= {paragraph.id: [paragraph] for paragraph in own if paragraph.id in named}
    moved = (paragraph for name in dict.fromkeys(order) for paragraph in groups.get(name, ()))
    return (*first, *moved, *(paragraph for paragraph in own if paragraph.id not in named))


def _paragraph(entry: TemplateParagraph, names: Names) -> Paragraph:
    sources = tuple(source for source in entry.sources if names["known"](source))
    runs = fill(entry.text, names, lined=entry.style in LINED)
    if entry.style is ParagraphStyle.TABLE:
        runs = tuple(replace(run, text=in_cell(run.text)) if run.field else run for run in runs)
    return Paragraph(entry.id, runs, entry.style, sources)


def _fact(fact: Fact, language: str) -> Paragraph:
    """Return a fact as the group typed it, with its source and its date."""
    runs = (Run(fact.text, field=True), Run(f" ({fact.source}, {fact.date.spell(language)})", field=True))
    return Paragraph(f"fact.{fact.id}", runs, ParagraphStyle.BULLET)


def _edited(paragraph: Paragraph, facts: DraftFacts) -> Paragraph:
    words = facts.edits.of(paragraph.id)
    if words is None:
        return paragraph
    runs = (Run(words),) if words else ()
    return replace(paragraph, runs=runs, edited=not paragraph.added)
