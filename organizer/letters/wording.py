"""The few words that the press itself puts on paper, by language: labels, page counts, dates, and how a copy is marked.

A courtesy copy is set in the words of its language; letters themselves are English. A language that is not here
takes the English words. Source of the Spanish mark: procedure-2010, 8.5.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from organizer.domain.dates import spell_date

TICK = "\u2713"


class Wording(NamedTuple):
    """Words of one language. ``courtesy`` says in English and in that language which letter counts.

    ``replaces`` is a sentence with a place for ``numbered`` and one for ``dated``: what names an earlier letter.
    """

    subject: str
    copies: str
    enclosure: str
    enclosures: str
    number: str
    page: str
    replaces: str
    numbered: str
    dated: str
    spell: Callable[[date], str]
    courtesy: tuple[str, ...] = ("Courtesy copy. The English letter is the official one.",)

    def enclosed(self, count: int) -> str:
        """Return the label of so many enclosures."""
        return self.enclosure if count == 1 else self.enclosures


def _spell_spanish(day: date) -> str:
    return spell_date(day, "es")


ENGLISH = Wording(
    subject="Re:",
    copies="cc:",
    enclosure="Enclosure:",
    enclosures="Enclosures:",
    number="Our letter no. {number}",
    page="Page {number} of {pages}",
    replaces="This letter takes the place of our letter{numbered}{dated}.",
    numbered=" no. {number}",
    dated=" of {day}",
    spell=spell_date,
)
SPANISH = Wording(
    subject="Asunto:",
    copies="c. c.:",
    enclosure="Anexo:",
    enclosures="Anexos:",
    number="Nuestra carta n.º {number}",
    page="Página {number} de {pages}",
    replaces="Esta carta sustituye a nuestra carta{numbered}{dated}.",
    numbered=" n.º {number}",
    dated=" del {day}",
    spell=_spell_spanish,
    courtesy=(
        "Courtesy copy in Spanish. The English letter is the official one.",
        "Traducción de cortesía. La versión en inglés es la oficial.",
    ),
)
_BY_LANGUAGE = {"es": SPANISH}


def wording_of(language: str) -> Wording:
    """Return the words for a language code, such as ``es`` or ``es-US``."""
    return _BY_LANGUAGE.get(language.partition("-")[0].lower(), ENGLISH)
