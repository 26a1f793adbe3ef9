"""Faults of the letters: what they need, whom they go to, what their texts use and what their paragraphs rest on."""

from collections.abc import Collection, Iterator, Mapping

from organizer.domain.follow_ups import AFTER
from organizer.domain.playbook import BLANK_LETTER, LetterTemplate, ParagraphStyle, Rule, TemplateParagraph, Variant
from organizer.domain.problem import Severity
from organizer.playbooks.language import FAMILIES, NAMES, asked_type
from organizer.playbooks.names import Index, Names, banned_faults, form_faults, id_faults
from organizer.playbooks.paragraphs import table_fault
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import PLAYBOOK, SHARED, Draft, LetterFile, SharedUse
from organizer.playbooks.writer import Writer

_EARLIER = frozenset({"earlier", "answer", "record"})
"""Names that only a letter has that follows another."""


def wording_faults(draft: Draft, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong in the letters, the shared paragraphs and the names of the roles."""
    names = {**NAMES, "asked": asked_type(draft.playbook.questions)}
    alone = _without(names, _EARLIER)
    for number, role in enumerate(draft.playbook.roles):
        writer = Writer(PLAYBOOK, index, _without(alone, {"recipient"}))
        for key in ("name", "agency", "salutation"):
            yield from writer.text(getattr(role, key), f"roles[{number}].{key}")
    writer = Writer(SHARED, index, names)
    yield from id_faults((paragraph.id for paragraph in draft.shared), SHARED, "paragraphs")
    for number, paragraph in enumerate(draft.shared):
        yield from _paragraph_faults(writer, paragraph, f"paragraphs[{number}]")
    for entry in draft.letters:
        if entry.file not in draft.unread:
            yield from _letter_faults(entry, index, names if entry.letter.follows else alone)


def _without(names: Mapping[str, object], left_out: Collection[str]) -> dict[str, object]:
    return {name: kind for name, kind in names.items() if name not in left_out}


def _letter_faults(entry: LetterFile, index: Index, names: Mapping[str, object]) -> Iterator[FileProblem]:
    letter = entry.letter
    writer = Writer(entry.file, index, names)
    yield from form_faults(letter.id, entry.file, "")
    if letter.id == BLANK_LETTER:
        yield FileProblem(entry.file, "", f"{quoted(BLANK_LETTER)} is the id of the blank letter", "another file name")
    for key in ("title", "purpose", "closing"):
        if not getattr(letter, key):
            yield FileProblem(entry.file, key, "the text is empty", "some words")
    yield from index.letter_fields.all_faults(letter.needs, entry.file, "needs")
    for number, need in enumerate(letter.needs):
        yield from banned_faults(need, entry.file, f"needs[{number}]")
    if letter.recipient:
        yield from index.roles.faults(letter.recipient, entry.file, "recipient")
    yield from _follow_faults(letter, index, entry.file)
    yield from _family_faults(letter, Writer(entry.file, index, _without(names, {"family"})))
    yield from _variant_faults(writer, letter.subject, "subject")
    yield from _variant_faults(writer, letter.salutation, "salutation")
    yield from _rules_faults(writer, letter.rules)
    if not letter.paragraphs:
        yield FileProblem(entry.file, "paragraphs", "the letter has no paragraph", "at least one")
    yield from _body_faults(entry, writer)


def _follow_faults(letter: LetterTemplate, index: Index, file: str) -> Iterator[FileProblem]:
    """Report what a follow-up cannot follow, or cannot be offered after."""
    for number, name in enumerate(letter.follows):
        path = f"follows[{number}]"
        yield from index.letters.faults(name, file, path)
        if name == letter.id:
            yield FileProblem(file, path, "the letter follows itself", "the letter that it reminds of, or another")
    yield from Names("word", AFTER).all_faults(letter.after, file, "after")
    if letter.after and not letter.follows:
        yield FileProblem(file, "follows", "the letter follows none, and says after what", "ids of letters")


def _family_faults(letter: LetterTemplate, writer: Writer) -> Iterator[FileProblem]:
    yield from _variant_faults(writer, letter.family, "family")
    families = Names("family", frozenset(FAMILIES))
    for number, variant in enumerate(letter.family):
        yield from families.faults(variant.text, writer.file, f"family[{number}].text")
    if not letter.family:
        yield FileProblem(writer.file, "family", "nothing says who writes the letter", 'for example [{text = "group"}]')


def _variant_faults(writer: Writer, variants: tuple[Variant, ...], path: str) -> Iterator[FileProblem]:
    """Report variants that are never used, and a list that may give none: the first that holds wins."""
    for number, variant in enumerate(variants):
        inside = f"{path}[{number}]"
        is_last = number == len(variants) - 1
        yield from writer.text(variant.text, f"{inside}.text")
        yield from writer.condition(variant.when, f"{inside}.when")
        if is_last and variant.when:
            wrong = "when no condition holds, there is no text"
            yield FileProblem(writer.file, f"{inside}.when", wrong, "a last entry without a condition")
        if not is_last and not variant.when:
            wrong = "the entries after this one are never used"
            yield FileProblem(writer.file, f"{inside}.when", wrong, "a condition on each entry but the last")


def _rules_faults(writer: Writer, rules: tuple[Rule, ...]) -> Iterator[FileProblem]:
    severities = Names("severity", frozenset(Severity))
    for number, rule in enumerate(rules):
        path = f"rules[{number}]"
        yield from form_faults(rule.code, writer.file, f"{path}.code")
        yield from severities.faults(rule.severity, writer.file, f"{path}.severity")
        yield from writer.index.letter_fields.faults(rule.field, writer.file, f"{path}.field")
        yield from banned_faults(rule.field, writer.file, f"{path}.field")
        yield from writer.condition(rule.when, f"{path}.when")
        yield from writer.text(rule.sentence, f"{path}.sentence")
        for key in ("when", "sentence"):
            if not getattr(rule, key):
                yield FileProblem(
                    writer.file, f"{path}.{key}", "the text is empty", "when the rule fires and what it says"
                )


def _body_faults(entry: LetterFile, writer: Writer) -> Iterator[FileProblem]:
    seen: set[str] = set()
    for number, (written, whole) in enumerate(zip(entry.entries, entry.letter.paragraphs, strict=True)):
        path = f"paragraphs[{number}]"
        if isinstance(written, SharedUse):
            yield from writer.condition(written.when or "", f"{path}.when", whole.sources)
        else:
            yield from form_faults(written.id, entry.file, f"{path}.id")
            yield from _paragraph_faults(writer, written, path)
        if whole.id and whole.id in seen:
            place = f"{path}.use" if isinstance(written, SharedUse) else f"{path}.id"
            wrong = f"{quoted(whole.id)} is the id of two paragraphs"
            yield FileProblem(entry.file, place, wrong, "an id that no other paragraph of the letter has")
        seen.add(whole.id)


def _paragraph_faults(writer: Writer, paragraph: TemplateParagraph, path: str) -> Iterator[FileProblem]:
    yield from writer.index.source_faults(paragraph.sources, writer.file, f"{path}.sources")
    yield from writer.text(paragraph.text, f"{path}.text", paragraph.sources)
    yield from writer.condition(paragraph.when, f"{path}.when", paragraph.sources)
    if not paragraph.text:
        yield FileProblem(writer.file, f"{path}.text", "the text is empty", "some words")
    fault = table_fault(paragraph.text) if paragraph.style is ParagraphStyle.TABLE and paragraph.text else None
    if fault:
        yield FileProblem(writer.file, f"{path}.text", *fault)
