"""Sentences of the group that state a fact and name no source.

The playbook's own words rest on statements, so only paragraphs that the group changed or added are looked at, and in
those only sentences that the playbook has not. The rule is cautious: it takes as a fact what has a figure, a share, a
law, or an office that says or does something, and it leaves requests, plans, thanks and questions alone. What it finds
is a warning and stops nothing. Source: procedure-2010, 8.1 (facts only with source and date).
"""

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

from organizer.domain.campaign import Campaign
from organizer.domain.dates import MONTHS, spell_date
from organizer.domain.fields import answers_of, typed_texts
from organizer.domain.letter import Letter, Paragraph
from organizer.domain.playbook import ParagraphStyle
from organizer.domain.problem import Problem, warning
from organizer.papers.sentences import sentences_of

UNSOURCED = "unsourced_sentence"
_LONGEST = 160
_SHORTEST_NAME = 4
_SHORTEST_FIGURE = 3
_SAME_SENTENCE = 0.6

_MONTH = f"(?:{'|'.join(MONTHS)})"
_DATE = rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|{_MONTH} \d{{4}}|\d{{4}}(?:-\d{{2}}){{0,2}})"
_A_DATE = re.compile(rf"\b{_DATE}")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_BRACKETS = re.compile(rf"\((?P<name>[^()]*[^\W\d][^()]*?),\s*(?:dated |of |as of )?{_DATE}\)")
_ONLY_A_DAY = re.compile(rf"(?:on|in|by|since|until|from)?\s*{_MONTH}(?: \d{{1,2}})?", re.IGNORECASE)
_ACCORDING = re.compile(r"\baccording to\b.*\b(?:19|20)\d{2}\b", re.IGNORECASE)

_REQUEST = re.compile(
    r"(?:(?:and|also|so|therefore|for this reason),? )?(?:we(?: \w+ly| also| again| now| therefore)? "
    r"(?:ask|request|urge|call on|invite|propose|suggest|recommend|hope|wish|want|would|thank|look forward|write|will"
    r"|shall|plan|intend|are (?:\w+ )?(?:ready|glad|grateful|writing|a |an |the |\d))|please|thank you|let us\b"
    r"|you can\b|our (?:group|members|organization)\b|(?:whether|which|what|how|when|who|where|why) )",
    re.IGNORECASE,
)
_REASON = re.compile(r"\b(?:because|given that|considering that|in view of)\b", re.IGNORECASE)
_COUNTED = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety"
_FACTS = re.compile(
    r"\d|\bper ?cent\b|\b(?:majority|most|half|third|thirds|quarters?) of\b"
    r"|\b(?:dozens|hundreds?|thousands?|millions?)\b"
    rf"|(?<!the )(?<!these )(?<!those )(?<!our )(?<!your )(?<!all )\b(?:{_COUNTED})\b"
    r"|§|\bU\.S\.C|\bC\.F\.R|\bPublic Law\b|\bExecutive Order\b|\bAmendment\b|\bConstitution\b|\bstatutes?\b"
    r"|\b(?:federal|state|local|the) law (?:requires?|forbids?|says?|allows?|limits?)\b|\bby law\b"
    r"|\b(?:unlawful|illegal|unconstitutional)\b|\bcourts? (?:has |have )?(?:held|ruled|found|decided|ordered)\b",
    re.IGNORECASE,
)
_OFFICE = r"(?:ICE|DHS|FBI|Homeland Security|Department|Secretary|Director|Bureau|Sheriff|Police|Governor|General"
_ACT_OF_OFFICE = re.compile(
    rf"\b[A-Z]\w+ Act\b|\b{_OFFICE}|Congress|Council|Board|County|City)\b[^.;]{{0,60}}\b(?:said|told|wrote|announced"
    r"|reported|admitted|promised|confirmed|stated|claimed|found|showed|refused|denied|detained|deported|arrested)\b"
)


class Claim(NamedTuple):
    """A sentence that states a fact without a source, and the id of its paragraph."""

    paragraph: str
    sentence: str


def unsourced(letter: Letter, plain: Letter, campaign: Campaign) -> tuple[Claim, ...]:
    """Return the sentences of the group that state a fact without a source; ``plain`` is the letter as drafted.

    A quotation needs its source below it, a table one in it or beside it. Of a table the first row with a fact counts.
    """
    known = _known(plain, campaign)
    claims: list[Claim] = []
    for number, paragraph in enumerate(letter.paragraphs):
        if paragraph.edited or paragraph.added:
            beside = " ".join(entry.text for entry in letter.paragraphs[max(0, number - 1) : number + 2])
            claims.extend(Claim(paragraph.id, sentence) for sentence in _in_paragraph(paragraph, known, beside))
    return tuple(claims)


def problems_of(claims: tuple[Claim, ...]) -> tuple[Problem, ...]:
    """Return one warning that lists the sentences, at the first paragraph with one; nothing when there is none."""
    if not claims:
        return ()
    place = f"letter.text.{claims[0].paragraph}"
    quoted = " ".join(f"“{_short(claim.sentence)}”" for claim in claims)
    if len(claims) == 1:
        only = "A sentence states a fact without a source: {sentences} Add the source and its date in brackets."
        return (warning(UNSOURCED, place, only, sentences=quoted),)
    more = "{count} sentences state facts without a source: {sentences} Add each source and its date in brackets."
    return (warning(UNSOURCED, place, more, count=str(len(claims)), sentences=quoted),)


class _Known(NamedTuple):
    """What needs no source: sentences of the playbook, dates and answers of the campaign, names of sources."""

    sentences: dict[str, tuple[str, ...]]
    all_sentences: frozenset[str]
    figures: tuple[str, ...]
    sources: tuple[str, ...]


def _known(plain: Letter, campaign: Campaign) -> _Known:
    by_id = {entry.id: sentences_of(entry.text) for entry in plain.paragraphs}
    whole = " ".join((*(entry.text for entry in plain.paragraphs), plain.subject, *_days(campaign)))
    figures = (*_answers(campaign), *_A_DATE.findall(whole), *_YEAR.findall(whole))
    return _Known(
        by_id,
        frozenset(sentence for sentences in by_id.values() for sentence in sentences),
        tuple(sorted(set(figures), key=len, reverse=True)),
        tuple(fact.source.casefold() for fact in campaign.facts if len(fact.source) >= _SHORTEST_NAME),
    )


def _answers(campaign: Campaign) -> Iterator[str]:
    """Return the texts of the campaign in which a figure stands: number and vote of the decision, addresses, phones."""
    lines = (line for _, line in typed_texts(campaign))
    return (line for line in lines if len(line) >= _SHORTEST_FIGURE and _has_figure(line))


def _days(campaign: Campaign) -> Iterator[str]:
    return (spell_date(answer) for _, answer in answers_of(campaign) if isinstance(answer, date))


def _in_paragraph(paragraph: Paragraph, known: _Known, beside: str) -> Iterator[str]:
    text = paragraph.text
    if paragraph.style is ParagraphStyle.HEADING:
        return
    if paragraph.style is ParagraphStyle.QUOTE:
        if "\n" not in text.strip() and not _has_source(text, known):
            yield text
        return
    if paragraph.style is ParagraphStyle.TABLE:
        if _FACTS.search(_without(text, known.figures)) and not _has_source(beside, known):
            rows = text.strip().split("\n")
            yield next((row for row in rows if _FACTS.search(_without(row, known.figures))), rows[0])
        return
    for sentence in sentences_of(text):
        if sentence not in known.all_sentences and _is_claim(sentence, paragraph, known):
            yield sentence


def _is_claim(sentence: str, paragraph: Paragraph, known: _Known) -> bool:
    if sentence.endswith("?") or _has_source(sentence, known):
        return False
    stated = sentence
    if _REQUEST.match(sentence):
        reason = _REASON.search(sentence)
        stated = sentence[reason.end() :] if reason else ""
    stated = _without(stated, known.figures)
    if not (_FACTS.search(stated) or _ACT_OF_OFFICE.search(stated)):
        return False
    return _has_figure(stated) or not (
        paragraph.sources and _says_again(sentence, known.sentences.get(paragraph.id, ()))
    )


def _says_again(sentence: str, before: tuple[str, ...]) -> bool:
    """Whether a sentence is one of the playbook's in slightly other words: then it rests on what that one rests on."""
    return any(SequenceMatcher(None, sentence, other).ratio() >= _SAME_SENTENCE for other in before)


def _has_source(text: str, known: _Known) -> bool:
    folded = text.casefold()
    if any(source in folded for source in known.sources) or _ACCORDING.search(text):
        return True
    return any(not _ONLY_A_DAY.fullmatch(found["name"].strip()) for found in _BRACKETS.finditer(text))


def _has_figure(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _without(text: str, figures: tuple[str, ...]) -> str:
    for figure in figures:
        text = text.replace(figure, " ")
    return text


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST].rsplit(' ', 1)[0]} …"
