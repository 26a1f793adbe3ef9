"""The recovery sheet: one page with the passphrase of a file, large enough to be copied without a mistake.

Source: promises, "Encryption". It goes to the printer and is never stored by us.
"""

from collections.abc import Callable
from datetime import date

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.letters.report import Large, Report, Words
from organizer.papers.press import Paper
from organizer.papers.report import report_pdf, with_codes
from organizer.store import passphrase


def _english(said: Phrase) -> str:
    return said.words


def recovery_sheet(
    words: str, name: str, day: date, told: Callable[[Phrase], str] = _english, language: str = "en"
) -> Paper:
    """Return the sheet for a file of that name as a PDF of one page.

    ``told`` says a phrase in that language. Raises Refused, naming the character, where the face lacks one.
    """
    return report_pdf(recovery_report(words, name, day, told, language))


def recovery_report(words: str, name: str, day: date, told: Callable[[Phrase], str], language: str) -> Report:
    """Return what the sheet says. The words that the program draws are numbered; an own passphrase stands as it is."""
    drawn = tuple(words.split(" "))
    is_drawn = len(drawn) == passphrase.WORDS and set(drawn) <= set(passphrase.words())
    typed = (
        phrase("To open the file, start Organizer and type the six words with a space between two words.")
        if is_drawn
        else phrase("To open the file, start Organizer and type this passphrase. Large and small letters matter.")
    )
    return Report(
        title=told(phrase("Recovery sheet of Organizer")),
        lines=(
            told(phrase("File: {name}", name=with_codes(name))),
            told(phrase("Printed on {day}.", day=spell_date(day))),
        ),
        parts=(
            Large(drawn if is_drawn else (words,)),
            Words(told(phrase("Anyone with this sheet can open the file. Keep it away from the computer."))),
            Words(told(typed)),
            Words(told(phrase("If these words are lost, nobody can open the file. Nobody keeps a second key."))),
        ),
        language=language,
    )
