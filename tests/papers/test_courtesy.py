"""The courtesy copy: in the reader's language, from the same facts, and never with words put in for missing ones."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.letter import Edits, LetterOptions
from organizer.domain.playbook import ParagraphStyle
from organizer.papers.case import Case, Composed, Request
from organizer.papers.compose import compose
from organizer.papers.press import press
from tests.builders import a_campaign
from tests.letters.conformance import broken_rules
from tests.papers.cases import W1, a_case, composed

FACT = ("es.fact.non-criminal-share", "Una de cada cuatro personas no tenía condena. (cifras, 10 de agosto de 2010)")


def _copied(edits: Edits | None = None, *, language: str = "es", on: date = W1, case: Case | None = None) -> Composed:
    wanted = edits or Edits(paragraphs=(FACT,))
    request = Request("ask-officials", "ask-officials", wanted, "", on, LetterOptions(courtesy=language, number="3"))
    return compose(case or a_case(), request, on)


def _errors(done: Composed) -> list[tuple[str, str]]:
    return [(problem.field, problem.sentence) for problem in done.errors]


def test_the_copy_is_drafted_in_its_language_from_the_same_facts() -> None:
    done = _copied()
    assert _errors(done) == []
    assert done.letter is not None
    copy = done.letter.courtesy
    assert copy is not None
    assert (copy.language, copy.closing, copy.head, copy.date) == ("es", "Atentamente,", done.letter.head, W1)
    words = [entry.text for entry in copy.paragraphs]
    assert "La activación de Riverbend County está programada para el 16 de noviembre de 2010." in words
    assert FACT[1] in words
    assert any("Gracias por la resolución 2010-41 del 28 de septiembre de 2010." in text for text in words)
    assert [entry.id for entry in copy.paragraphs] == [entry.id for entry in done.letter.paragraphs]


def test_letter_and_copy_are_one_paper_that_an_archive_takes() -> None:
    letter = _copied().letter
    assert letter is not None
    alone = replace(letter, courtesy=None)
    both = press([letter])
    assert both.pages > press([alone]).pages
    assert broken_rules(both.data) == []


def test_without_a_wish_there_is_no_copy() -> None:
    letter = composed("ask-officials").letter
    assert letter is not None
    assert letter.courtesy is None


@pytest.mark.parametrize(("language", "name"), [("es", "Spanish"), ("xx", "xx")])
def test_a_letter_without_that_text_is_refused_and_not_replaced(language: str, name: str) -> None:
    request = Request("notice-ice", "notice-ice", date=W1, options=LetterOptions(courtesy=language))
    case = a_case()
    english = tuple(replace(entry, translations=()) for entry in case.playbook.letters)
    done = compose(replace(case, playbook=replace(case.playbook, letters=english)), request, W1)
    assert done.letter is not None
    assert done.letter.courtesy is None
    assert _errors(done) == [
        (
            "letter.courtesy",
            f"This letter has no text in {name}. Take the courtesy copy off, or choose another letter.",
        )
    ]


def test_what_the_group_wrote_must_be_written_in_that_language_too() -> None:
    edits = Edits(
        "What we ask",
        (("thanks", "Thank you, all of you."), ("own-1", "We will come."), ("agreement", "")),
        (("own-1", ParagraphStyle.TEXT),),
    )
    assert _errors(_copied(edits)) == [
        ("letter.subject", "You changed the subject. Write it in Spanish too, for the courtesy copy."),
        (
            "letter.text.es.fact.non-criminal-share",
            "Write this in Spanish too, for the courtesy copy: \u201cAbout one in four people sent on in \u2026\u201d",
        ),
        (
            "letter.text.es.thanks",
            "Write this in Spanish too, for the courtesy copy: \u201cThank you, all of you.\u201d",
        ),
        ("letter.text.es.own-1", "Write this in Spanish too, for the courtesy copy: \u201cWe will come.\u201d"),
    ]
    own = (
        FACT,
        ("es.thanks", "Gracias a todos."),
        ("es.own-1", "Iremos."),
        ("es.subject", "Lo que pedimos"),
    )
    done = _copied(replace(edits, paragraphs=(*edits.paragraphs, *own)))
    assert _errors(done) == []
    assert done.letter is not None
    copy = done.letter.courtesy
    assert copy is not None
    assert copy.subject == "Lo que pedimos"
    words = [entry.text for entry in copy.paragraphs]
    assert words[-2:] == ["Gracias a todos.", "Iremos."]
    assert not any("Pedimos a quien dirige" in text for text in words)


def test_a_paragraph_that_the_playbook_has_in_english_only_is_refused() -> None:
    case = a_case()
    book = case.playbook
    letter = book.letter("ask-officials")
    assert letter is not None
    (spanish,) = letter.translations
    fewer = replace(spanish, paragraphs=tuple(entry for entry in spanish.paragraphs if entry.id != "who"))
    poorer = replace(letter, translations=(fewer,))
    others = tuple(poorer if entry is letter else entry for entry in book.letters)
    ((field, sentence),) = _errors(_copied(case=replace(case, playbook=replace(book, letters=others))))
    assert field == "letter.courtesy"
    assert sentence.startswith("The playbook does not have this in Spanish, so there is no courtesy copy: \u201cWe are")


def test_older_words_are_a_warning() -> None:
    case = a_case()
    book = case.playbook
    letter = book.letter("ask-officials")
    assert letter is not None
    newer = tuple(
        replace(entry, text=f"{entry.text} Now.") if entry.id == "who" else entry for entry in letter.paragraphs
    )
    others = tuple(replace(entry, paragraphs=newer) if entry is letter else entry for entry in book.letters)
    done = _copied(case=replace(case, playbook=replace(book, letters=others)))
    assert _errors(done) == []
    (found,) = [problem for problem in done.problems if problem.code == "old_translation"]
    assert found.sentence.startswith("The words in Spanish are older than the English ones. Compare them: \u201cWe are")


def test_files_that_go_out_with_the_letter_are_named_once_in_both() -> None:
    request = Request(
        "ask-officials",
        "ask-officials",
        Edits(paragraphs=(FACT,)),
        date=W1,
        options=LetterOptions(courtesy="es"),
        enclosures=("Minutes", "Minutes", " "),
    )
    letter = compose(a_case(a_campaign()), request, W1).letter
    assert letter is not None
    assert letter.courtesy is not None
    assert letter.enclosures == letter.courtesy.enclosures == ("Minutes",)
