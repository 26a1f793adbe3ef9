"""One letter from a case: drafted, checked against every rule of its playbook, never refused without a reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from organizer.domain.article_number import article_problems
from organizer.domain.letter import Letter
from organizer.domain.playbook import LetterTemplate, Playbook, Rule
from organizer.domain.problem import Problem, Severity, error, warning
from organizer.letters.check import check_letter
from organizer.letters.context import UNEDITED, DraftFacts, newer_facts
from organizer.letters.draft import draft, letter_names
from organizer.letters.expressions import GAP, Names, TemplateFault, fill_line, holds
from organizer.papers.case import Case, Composed, Request, letter_date, sent_as
from organizer.papers.clause import clause_problems
from organizer.papers.consistency import wrong_data
from organizer.papers.courtesy import courtesy_of
from organizer.papers.gate import gate_problems
from organizer.papers.missing import missing_fields
from organizer.papers.recipients import Found, find_recipient

if TYPE_CHECKING:  # most letters make no claims of the group's own
    from organizer.papers.claims import Claim


def compose(case: Case, request: Request, today: date) -> Composed:
    """Return the letter with every problem: wrong data, missing answers, the playbook's rules, address, sources.

    Each problem carries the letter's id. A letter with errors is there for the preview, and may not be written.
    """
    template = case.playbook.letter(request.template)
    if template is None:
        known = ", ".join(letter.id for letter in case.playbook.letters)
        unknown = error(
            "unknown_letter", "", "There is no letter {id}. Use one of: {known}.", id=request.id, known=known
        )
        return Composed(request, None, (unknown.about(request.id),))
    facts = _facts(case, request, template, letter_date(case.campaign, request, today, follows=bool(template.follows)))
    found, role, to = Found(), template.recipient, request
    newer: tuple[Problem, ...] = ()
    try:
        if template.follows:
            from organizer.papers.trail import find_trail  # most letters follow no other

            trail = find_trail(case, request, template, facts, today)
            facts, role, newer = trail.facts, trail.role, trail.problems
            to = replace(request, office=trail.office)
        found = find_recipient(case, to, role, facts, today)
        facts = facts._replace(addressee=found.addressee)
        names = letter_names(template, facts)
        letter = _enclosed(draft(template, facts), request.enclosures)
        stated = _claims(template, facts, letter)
        problems = (*newer, *_problems(case.playbook, template, facts, names, found, letter))
        if facts.options.courtesy:
            copied = courtesy_of(template, facts, letter)
            letter = replace(letter, courtesy=copied.letter and _enclosed(copied.letter, request.enclosures))
            problems = (*problems, *copied.problems)
        problems = (*problems, *_unsourced(stated), *check_letter(letter, case.campaign))
    except TemplateFault as fault:
        said = fault.phrase
        problems = (error("template_fault", "", said.template, **said.values),)
        return Composed(request, None, tuple(problem.about(request.id) for problem in problems), found.addressee)
    about = tuple(problem.about(request.id) for problem in problems)
    return Composed(request, letter, about, found.addressee, found.offers, names["family"], stated)


def _facts(case: Case, request: Request, template: LetterTemplate, on: date) -> DraftFacts:
    book = case.playbook
    return DraftFacts(
        campaign=case.campaign,
        date=on,
        window=book.window(on),
        statements=book.statements,
        edits=request.edits,
        id=request.id,
        options=sent_as(case.campaign, request.options, template),
        logo=request.logo,
        group_logo=request.group_logo,
        questions=book.questions,
    )


def _enclosed(letter: Letter, lines: tuple[str, ...]) -> Letter:
    """Return the letter with the files that go out with it in its list, each named once."""
    more = tuple(line for line in dict.fromkeys(lines) if line.strip() and line not in letter.enclosures)
    return replace(letter, enclosures=(*letter.enclosures, *more)) if more else letter


def _problems(  # noqa: PLR0917 - what the steps before it found
    book: Playbook, template: LetterTemplate, facts: DraftFacts, names: Names, found: Found, letter: Letter
) -> Iterator[Problem]:
    campaign = facts.campaign
    yield from gate_problems(book, campaign, facts.date)
    yield from clause_problems(book, campaign, template.id, facts.options.delivery)
    yield from wrong_data(campaign)
    yield from missing_fields(template.needs, campaign, book)
    yield from (_of_rule(rule, names) for rule in template.rules if holds(rule.when, names))
    yield from found.problems
    for fact in newer_facts(campaign, facts.date):
        yield warning(
            "fact_newer",
            f"fact.{fact.id}",
            "The fact {id} is dated {date}, after this letter. It is left out.",
            id=fact.id,
            date=fact.date.spell(),
        )
    yield from article_problems(facts.options.article)
    yield from _unwritten(template, letter)
    if not letter.paragraphs:
        yield error("no_text", "letter.text", "Write the text of the letter.")
    if not letter.subject:
        yield error("no_subject", "letter.subject", "Enter the subject of the letter.")


def _unwritten(template: LetterTemplate, letter: Letter) -> Iterator[Problem]:
    """Report the gaps that only the group can fill: a paragraph that it has to write, and has not written."""
    own = {entry.id for entry in template.paragraphs if entry.to_write}
    for paragraph in letter.paragraphs if own else ():
        if paragraph.id in own and (not paragraph.edited or GAP in paragraph.text):
            place = f"letter.text.{paragraph.id}"
            yield error("to_write", place, "Write your words into the gaps: {text}", text=paragraph.text)


def _claims(template: LetterTemplate, facts: DraftFacts, letter: Letter) -> "tuple[Claim, ...]":
    if not any(paragraph.edited or paragraph.added for paragraph in letter.paragraphs):
        return ()
    from organizer.papers.claims import unsourced  # its patterns take longer to make than a page to print

    return unsourced(letter, draft(template, facts._replace(edits=UNEDITED)), facts.campaign)


def _unsourced(stated: "tuple[Claim, ...]") -> tuple[Problem, ...]:
    if not stated:
        return ()
    from organizer.papers.claims import problems_of  # as above

    return problems_of(stated)


def _of_rule(rule: Rule, names: Names) -> Problem:
    """Return what a rule of the playbook reports. A sentence with values in it is filled in, and so not translated."""
    sentence = fill_line(rule.sentence, names)
    template = sentence.replace("{", "{{").replace("}", "}}")
    return Problem(rule.code, Severity(rule.severity), rule.field, template)
