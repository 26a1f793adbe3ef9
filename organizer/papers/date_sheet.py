"""The sheet of one date: the rule, the event, every day of the count, for the file or as an enclosure."""

from organizer.domain.dates import spell_date
from organizer.domain.explained_date import ExplainedDate
from organizer.domain.phrase import Phrase, phrase
from organizer.letters.draft import EXAMPLE
from organizer.letters.report import Heading, Report, Table, Words
from organizer.store.pages.date import DatePage


def date_report(page: DatePage) -> Report | None:
    """Return the sheet of a date; None for one that stands nowhere yet."""
    told = page.told
    if told is None:
        return None
    due = _sentence(phrase("Due on {day}", day=told.day))
    lines = (page.place, due, _sentence(told.status), f"Printed on {spell_date(page.today)}.")
    parts: list[Heading | Words | Table] = []
    for title, texts in _sections(told):
        given = [text for text in texts if text]
        if given:
            parts += [Heading(title), *(Words(text) for text in given)]
    if told.days:
        parts += [Heading("The count"), _count(told)]
    return Report(told.title, lines, tuple(parts), EXAMPLE if page.is_example else "")


def _sections(told: ExplainedDate) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("What it counts from", (_sentence(told.origin), _sentence(told.start))),
        ("The rule", tuple(rule.words for rule in told.rule)),
        (
            "Who gives this limit",
            (told.basis.words, *(terms.words for terms in told.terms), *(found.words for found in told.documents)),
        ),
        ("How long it takes in practice", (told.usual,)),
        ("Changes", (told.change.words, told.warning.words)),
        ("What follows", (told.consequence,)),
        ("Note", (told.note,)),
    )


def _count(told: ExplainedDate) -> Table:
    """Return the days as a table; its third column only where a holiday has a source."""
    rows = tuple((day.day.words, day.count.words, day.source) for day in told.days)
    if any(source for _, _, source in rows):
        return Table(("Day", "Count", "Source"), rows, (4, 4, 3), row_heads=True)
    return Table(("Day", "Count"), tuple(row[:2] for row in rows), (1, 1), row_heads=True)


def _sentence(said: Phrase) -> str:
    words = said.words
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""
