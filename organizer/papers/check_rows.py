"""The rows of the page Check: value and state of each thing that a letter is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from organizer.domain.article_number import spaced_number
from organizer.domain.asked import is_asked
from organizer.domain.dates import spell_date
from organizer.domain.decision_words import decision_words
from organizer.domain.fields import BY_NAME, is_answered
from organizer.domain.letter import Delivery
from organizer.domain.mailing import NUMBERED, WAYS
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.problem import Problem
from organizer.letters.check import BLOCK_MOVED
from organizer.letters.context import usable_facts
from organizer.papers.followed import ANSWER_NEWER
from organizer.papers.preview import ComposerPage
from organizer.store.letters import StoredLetter
from organizer.store.pages.gate import counsel_words


class RowState(StrEnum):
    """How a row stands. Nothing given where nothing is needed is no fault."""

    GOOD = "good"
    WARNING = "warning"
    WRONG = "wrong"
    EMPTY = "empty"


class Act(StrEnum):
    """What can be done about a row on the page itself."""

    NONE = ""
    MARK_CHECKED = "mark_checked"
    ENVELOPE = "envelope"
    NEWER_ANSWER = "newer_answer"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line: what it is about, how it stands, its value or a sentence.

    ``problem`` is the sentence of an error. ``field`` is where its link leads: a field of the composer, or
    ``MAIL_LOG``; ``link`` are the words that a screen reader says for it ("Change address").
    """

    name: str
    state: RowState
    value: Phrase
    field: str = ""
    link: str = ""
    act: Act = Act.NONE
    problem: Phrase | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of row: its name, the words of its links, and the fields whose problems belong to it."""

    name: str
    change: str
    add: str
    fields: tuple[str, ...]

    def is_about(self, name: str) -> bool:
        """Whether a problem with that field belongs here; a field that ends in a point stands for all of its table."""
        return any(name.startswith(entry) if entry.endswith(".") else name == entry for entry in self.fields)


_TO = _Kind(
    "To", "Change recipient", "Add recipient", ("recipient", "recipient.name", "recipient.unit", "recipient.agency")
)
_ADDRESS = _Kind(
    "Address", "Change address", "Add address", ("recipient.address", "recipient.source", "recipient.checked_on")
)
_MAIL = _Kind("Mail", "Change how it goes out", "Add how it goes out", ("letter.article", "letter.delivery"))
_FOLLOWS = _Kind("Follows", "Change what it follows", "Add what it follows", ("letter.follows", "letter.answer"))
_DATE = _Kind("Date", "Change date", "Add date", ("letter.date",))
_SUBJECT = _Kind("Subject", "Change subject", "Add subject", ("letter.subject",))
_SIGNER = _Kind("Signer", "Change signer", "Add signer", ("signer.", "group."))
_DECISION = _Kind("Decision", "Change decision", "Add decision", ("decision.",))
_PLACE = _Kind("Place", "Change place", "Add place", ("jurisdiction.",))
_LAW = _Kind("Law", "Change what the law says", "Add what the law says", ("law.",))
_ASKED = _Kind("Answers", "Change answers", "Add answers", ("asked.",))
_SOURCES = _Kind("Sources", "", "", ())
_FACTS = _Kind("Facts", "Change facts", "Add facts", ("fact", "fact."))
_COPIES = _Kind("Copies", "Change copies", "Add copies", ("letter.copies_to",))
_ENCLOSURES = _Kind("Enclosures", "Change enclosures", "Add enclosures", ("letter.enclosures",))
_TEXT = _Kind("Text", "Change text", "Add text", ("letter.",))
_LENGTH = _Kind("Length", "", "", ())
_OTHER = _Kind("Letter", "Change letter", "Change letter", ())

_SHOWN_OF_SUM = 12
"""Digits of a checksum: enough to compare by eye with what stands beside a file."""
NOTHING = Phrase("Not provided")
MISSING = Phrase("Not filled in")
MAIL_LOG = "mail_log"
"""Stands for the mail log, where a problem is mended that no field of the letter mends."""
FACTS = "fact"
"""The table of the campaign's facts, which are mended in its evidence."""
_OPEN_LOG = "Open the mail log"


def rows_of(page: ComposerPage) -> tuple[CheckRow, ...]:
    """Return the rows in their order: each thing once, followed by the warnings about it."""
    problems = page.sheets.problems
    rows: list[CheckRow] = []
    left = list(problems)
    for kind, value, link_field in _values(page):
        mine = [problem for problem in left if kind.is_about(problem.field)]
        left = [problem for problem in left if problem not in mine]
        rows.append(_row(page, kind, value, link_field, mine))
        rows.extend(_warning(page, kind, problem) for problem in mine if not problem.is_error)
    rows.extend(_left_over(problem) for problem in left)
    return tuple(rows)


def mended_at(page: ComposerPage, problem: Problem) -> str:
    """Return where a problem of a letter is mended: its field in the composer, or ``MAIL_LOG``."""
    return MAIL_LOG if page.followed and page.followed.is_of_log(problem) else problem.field


def is_fact(field: str) -> bool:
    """Whether a field is a fact, or stands for all of them."""
    return field.partition(".")[0] == FACTS


def _row(page: ComposerPage, kind: _Kind, value: Phrase, link_field: str, mine: Sequence[Problem]) -> CheckRow:
    error = next((problem for problem in mine if problem.is_error), None)
    if error:
        shown = value if value is not NOTHING else MISSING
        place = mended_at(page, error)
        link = _OPEN_LOG if place == MAIL_LOG else kind.add if shown is MISSING else kind.change
        sentence = Phrase(error.template, error.values)
        return CheckRow(kind.name, RowState.WRONG, shown, place, link, problem=sentence)
    if value is NOTHING:
        return CheckRow(kind.name, RowState.EMPTY, value, link_field, kind.add)
    return CheckRow(kind.name, RowState.GOOD, value, link_field, kind.change)


def _warning(page: ComposerPage, kind: _Kind, problem: Problem) -> CheckRow:
    sentence, place = Phrase(problem.template, problem.values), mended_at(page, problem)
    link = _OPEN_LOG if place == MAIL_LOG else kind.change
    return CheckRow(kind.name, RowState.WARNING, sentence, place, link, _act(page, problem))


def _act(page: ComposerPage, problem: Problem) -> Act:
    if problem.code == BLOCK_MOVED:
        return Act.ENVELOPE
    newer = page.followed.newer if page.followed else None
    if problem.code == ANSWER_NEWER and newer and newer.letter:
        return Act.NEWER_ANSWER
    return Act.MARK_CHECKED if problem.field == "recipient.checked_on" else Act.NONE


def _left_over(problem: Problem) -> CheckRow:
    state = RowState.WRONG if problem.is_error else RowState.WARNING
    return CheckRow(_OTHER.name, state, Phrase(problem.template, problem.values), problem.field, _OTHER.change)


def _values(page: ComposerPage) -> list[tuple[_Kind, Phrase, str]]:
    template = page.template
    found = [
        *_recipient_values(page),
        *_followed_value(page),
        (_DATE, Phrase("{date}", {"date": spell_date(page.day)}), "letter.date"),
    ]
    found.append((_SUBJECT, _given(page.subject), "letter.subject"))
    found.append(_signer_value(page))
    names = [field.name for field in page.answers]
    used = {name.partition(".")[0] for name in names}
    if "decision" in used:
        found.append((_DECISION, _decision(page), "decision.kind"))
    if "jurisdiction" in used:
        field_name = next(name for name in names if name.startswith("jurisdiction."))
        found.append((_PLACE, Phrase("{place}", {"place": page.campaign.jurisdiction.where}), field_name))
    if page.case.playbook.gates:
        found.append((_LAW, _law(page), "law.standing"))
    if "asked" in used:
        found.append((_ASKED, _asked(page), next(name for name in names if name.startswith("asked."))))
    found.append((_SOURCES, _sources(page), ""))
    if template.has_facts:
        found.append((_FACTS, _facts(page), FACTS))
    found.append((_LENGTH, _pages(page.sheets.pages), ""))
    if template.has_copies:
        found.append((_COPIES, _listed(page.campaign.letter.copies_to), "letter.copies_to"))
    enclosed = page.sheets.letter.enclosures if page.sheets.letter else ()
    if template.has_enclosures or enclosed:
        found.append((_ENCLOSURES, _listed(enclosed), "letter.enclosures"))
    found.append((_TEXT, _text(page), "letter.text"))
    return found


def print_rows(stored: StoredLetter, sha256: str) -> tuple[CheckRow, ...]:
    """Return the row of an older print of a letter that can still change; ``sha256`` is the paper's of now."""
    kept = stored.print
    if kept is None:
        return ()
    values = {"date": spell_date(kept.at.astimezone().date())}
    if kept.sha256 == sha256 and not kept.stale:
        return (CheckRow("Printed", RowState.GOOD, Phrase("{date}. The letter is still the same", values)),)
    changed = Phrase("{date}. The letter changed since: print it again", values)
    return (CheckRow("Printed", RowState.WARNING, changed),)


def kept_rows(stored: StoredLetter) -> tuple[CheckRow, ...]:
    """Return the rows of a letter that was signed or mailed: what was kept, and from what it was made."""
    kept = stored.print
    if kept is None:
        return ()
    days = (
        ("Printed", kept.at.astimezone().date()),
        ("Date", kept.dated),
        ("Signed", kept.signed_on),
        ("Mailed", stored.mailed_on),
    )
    made = {"playbook": kept.playbook_version, "program": kept.program_version}
    found = [(name, Phrase("{date}", {"date": spell_date(day)})) for name, day in days if day]
    found.append((_LENGTH.name, _pages(kept.pages)))
    found.append(("Made with", Phrase("Playbook version {playbook}, program version {program}", made)))
    found.append(("Checksum", Phrase("Its SHA-256 begins with {sum}", {"sum": kept.sha256[:_SHOWN_OF_SUM]})))
    return tuple(CheckRow(name, RowState.GOOD, value) for name, value in found)


def _recipient_values(page: ComposerPage) -> list[tuple[_Kind, Phrase, str]]:
    if page.to is None:
        return [(_TO, Phrase("Nobody by mail: you hand it over or enclose it"), "")]
    whole = page.to.addressee
    names = ", ".join(line for line in (whole.name, whole.agency or whole.unit) if line) if whole else ""
    return [
        (_TO, _given(names), "recipient.name"),
        (_ADDRESS, _given(", ".join(whole.address) if whole else ""), "recipient.address"),
        (_MAIL, _mail(page), "letter.delivery"),
    ]


def _mail(page: ComposerPage) -> Phrase:
    """Return how the letter goes out, with the number of its label: what it prints of that stays in English."""
    options = page.request.options
    if options.delivery is Delivery.NOT_SAID:
        return NOTHING
    number = spaced_number(options.article) if options.delivery in NUMBERED else ""
    way = WAYS[options.delivery]
    return phrase("{way}, number {number}", way=way, number=number) if number else way


def _followed_value(page: ComposerPage) -> list[tuple[_Kind, Phrase, str]]:
    followed = page.followed
    if followed is None:
        return []
    letter, answer = dict(followed.letters).get(followed.letter), dict(followed.answers).get(followed.answer)
    value = letter or NOTHING
    if letter and answer:
        value = Phrase("{letter}. It tells of the answer: {answer}", {"letter": letter, "answer": answer})
    return [(_FOLLOWS, value, "letter.follows" if letter else MAIL_LOG)]


def _law(page: ComposerPage) -> Phrase:
    """Return what the law does with the step, and who reviewed that. Every letter of today carries it (today.md, 3)."""
    standing = phrase(dict(BY_NAME["law.standing"].choices)[page.campaign.law.standing])
    reviewed = counsel_words(page.campaign.law)
    return phrase("{standing}. {reviewed}. This is not legal advice.", standing=standing, reviewed=reviewed)


def _asked(page: ComposerPage) -> Phrase:
    """Return how many of the playbook's own questions that the letter needs are answered."""
    mine = [field for field in page.answers if is_asked(field.name)]
    count = sum(is_answered(page.campaign, field.name) for field in mine)
    return phrase("{count} of {total} answered", count=str(count), total=str(len(mine)))


def _signer_value(page: ComposerPage) -> tuple[_Kind, Phrase, str]:
    fields = [field.name for field in page.answers if _SIGNER.is_about(field.name)]
    letter = page.sheets.letter
    lines = letter.signature.lines if letter else ()
    if page.to is None or not fields:
        return _SIGNER, Phrase("Nobody: it needs no signature"), fields[0] if fields else ""
    is_group = bool(lines) and lines[0] == page.campaign.group.name
    wanted = "group.name" if is_group else "signer.name"
    return _SIGNER, _given(", ".join(lines)), wanted if wanted in fields else fields[0]


def _decision(page: ComposerPage) -> Phrase:
    decision = page.campaign.decision
    called, day = decision_words(decision), spell_date(decision.date) if decision.date else ""
    if not called or not day:
        return called or _given(day)
    if decision.vote:
        return Phrase("{called}, {date}, vote {vote}", {"called": called, "date": day, "vote": decision.vote})
    return Phrase("{called}, {date}", {"called": called, "date": day})


def _sources(page: ComposerPage) -> Phrase:
    letter = page.sheets.letter
    count = len({source for paragraph in (letter.paragraphs if letter else ()) for source in paragraph.sources})
    if not count:
        return Phrase("Rests on no published statement")
    if count == 1:
        return Phrase("Rests on 1 published statement, with its source")
    return Phrase("Rests on {count} published statements, each with its source", {"count": str(count)})


def _facts(page: ComposerPage) -> Phrase:
    count = len(usable_facts(page.campaign, page.day))
    if not count:
        return NOTHING
    if count == 1:
        return Phrase("1 fact used, with its source")
    return Phrase("{count} facts used, all have a source", {"count": str(count)})


def _pages(count: int) -> Phrase:
    if count == 1:
        return Phrase("1 page, US Letter (8.5 x 11 in)")
    return Phrase("{count} pages, US Letter (8.5 x 11 in)", {"count": str(count)})


def _text(page: ComposerPage) -> Phrase:
    """Return how many paragraphs are not as the playbook has them: changed, added and left out, each by itself."""
    shown = [paragraph for paragraph in page.paragraphs if paragraph.words.strip()]
    counts = {
        "{changed} changed": ("changed", sum(paragraph.is_edited for paragraph in shown)),
        "{own} of your own": ("own", sum(paragraph.is_own for paragraph in shown)),
        "{left} left out": ("left", sum(paragraph.is_left_out for paragraph in page.paragraphs)),
    }
    found = {words: (name, str(count)) for words, (name, count) in counts.items() if count}
    if not found:
        return Phrase("The words of the playbook")
    return Phrase(f"Paragraphs: {', '.join(found)}", dict(found.values()))


def _listed(lines: tuple[str, ...]) -> Phrase:
    return _given("; ".join(line for line in lines if line.strip()))


def _given(words: str) -> Phrase:
    return Phrase("{words}", {"words": words}) if words else NOTHING
