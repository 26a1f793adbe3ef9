"""The paragraphs of a letter as the composer edits them: whose words, what they rest on, what they still lack."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from organizer.domain.letter import Edits, Letter, Paragraph, id_in
from organizer.domain.playbook import ParagraphStyle, Playbook
from organizer.domain.statement import Statement
from organizer.letters.glyphs import is_printable
from organizer.papers.arrangement import moved
from organizer.papers.case import Case, Request
from organizer.papers.courtesy import needs_own_words

_EMPTY = " "
"""Stands in an empty paragraph of the group's while its place in the letter is asked for."""


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """One paragraph in its editor.

    ``plain`` are the playbook's words, ``words`` those that count now. ``facts`` are the pieces that came out of
    the campaign. ``sources`` are the statements it rests on, as far as they were public on the letter's date;
    ``source`` names where a fact of the campaign comes from. ``is_own``: the group added it. ``copied`` are its own
    words in the courtesy copy, where it ``needs_copy``.
    """

    id: str
    plain: str
    words: str
    facts: tuple[str, ...]
    is_edited: bool
    can_print: bool
    style: ParagraphStyle
    sources: tuple[Statement, ...]
    source: str = ""
    is_own: bool = False
    is_moved: bool = False
    needs_copy: bool = False
    copied: str = ""

    @property
    def is_left_out(self) -> bool:
        """Whether the user took the paragraph out of the letter."""
        return self.is_edited and not self.words.strip()


def all_shown(edits: Edits) -> Edits:
    """Return the edits with nothing left out: what a letter is drafted from to find the place of every paragraph."""
    own = {name for name, _ in edits.added}
    kept = {name: text for name, text in edits.paragraphs if text or name in own}
    filled = {name: kept.get(name) or _EMPTY for name in own}
    return replace(edits, paragraphs=tuple({**kept, **filled}.items()))


def views_of(whole: Letter, plain: Letter, case: Case, request: Request) -> tuple[ParagraphView, ...]:
    """Return the paragraphs in the letter's order, those that were left out in their places.

    ``whole`` is drafted with :func:`all_shown`, ``plain`` without any edits.
    """
    edits, copied_in = request.edits, request.options.courtesy
    sources = {f"fact.{fact.id}": f"{fact.source}, {fact.date.spell()}" for fact in case.campaign.facts}
    usual = {paragraph.id: paragraph for paragraph in plain.paragraphs}
    elsewhere = moved([paragraph.id for paragraph in whole.paragraphs], list(usual))
    return tuple(
        replace(
            _view(paragraph, usual, edits, case.playbook),
            source=sources.get(paragraph.id, ""),
            is_moved=paragraph.id in elsewhere,
            needs_copy=bool(copied_in) and needs_own_words(paragraph) and edits.of(paragraph.id) != "",
            copied=edits.of(id_in(copied_in, paragraph.id)) or "",
        )
        for paragraph in whole.paragraphs
    )


def _view(paragraph: Paragraph, usual: Mapping[str, Paragraph], edits: Edits, playbook: Playbook) -> ParagraphView:
    own = edits.of(paragraph.id)
    plain = usual.get(paragraph.id)
    words = (paragraph.text.strip() if plain is None else plain.text) if own is None else own
    return ParagraphView(
        id=paragraph.id,
        plain=plain.text if plain else "",
        words=words,
        facts=_facts(plain),
        is_edited=own is not None and not paragraph.added,
        can_print=all(is_printable(line) for line in words.split("\n")),
        style=paragraph.style,
        sources=_statements(paragraph.sources, playbook),
        is_own=paragraph.added,
    )


def _facts(plain: Paragraph | None) -> tuple[str, ...]:
    pieces = dict.fromkeys(run.text.strip() for run in (plain.runs if plain else ()) if run.field)
    return tuple(piece for piece in pieces if piece)


def _statements(sources: Sequence[str], playbook: Playbook) -> tuple[Statement, ...]:
    found = (playbook.statement(source) for source in sources)
    return tuple(statement for statement in found if statement)
