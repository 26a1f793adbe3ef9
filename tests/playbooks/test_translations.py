"""Translations of letters: read beside their letter, and every fault of them is named."""

from pathlib import Path

import pytest

from organizer.domain.playbook import LetterTemplate
from organizer.domain.translation import text_mark
from organizer.playbooks.checks import check_folder
from organizer.playbooks.reader import read_playbook
from tests.playbooks.small import faults, only_fault, plant, write_small

NOTICE = "letters/notice.es.toml"
SHARED = "letters/paragraphs.es.toml"


def _letter(small: Path) -> LetterTemplate:
    book, problems = read_playbook(small)
    assert problems == ()
    assert book is not None
    return book.letters[0]


def _write(folder: Path) -> Path:
    """Write the small playbook with its letter in Spanish."""
    small = write_small(folder)
    letter = _letter(small)
    subjects = "\n".join(f'  {{ text = "Asunto", of = "{text_mark(entry.text)}" }},' for entry in letter.subject)
    salutation = text_mark(letter.salutation[0].text)
    first, second = (text_mark(entry.text) for entry in letter.paragraphs)
    (small / NOTICE).write_text(
        f"""\
title = "Aviso"
closing = "Atentamente,"
subject = [
{subjects}
]
salutation = [{{ text = "{{{{ recipient.salutation }}}}", of = "{salutation}" }}]

[[paragraphs]]
id = "basis"
of = "{second}"
text = '''
Esto sigue el texto
de 2010.'''
""",
        encoding="utf-8",
    )
    (small / SHARED).write_text(
        f"""\
[[paragraphs]]
id = "decision"
of = "{first}"
text = "El {{{{ decision.date|long_date }}}} se decidió."
""",
        encoding="utf-8",
    )
    return small


def test_a_letter_has_its_own_words_and_the_shared_ones(tmp_path: Path) -> None:
    small = _write(tmp_path)
    assert faults(small) == []
    (spanish,) = _letter(small).translations
    assert (spanish.language, spanish.title, spanish.closing) == ("es", "Aviso", "Atentamente,")
    assert [entry.id for entry in spanish.paragraphs] == ["decision", "basis"]
    assert spanish.paragraphs[1].text == "Esto sigue el texto de 2010."


FAULTS: list[tuple[str, str, str, str, str]] = [
    # file, what stands there, what is put there, the place, what is said of it
    (NOTICE, 'title = "Aviso"', 'title = ""', "title", "the text is empty"),
    (NOTICE, 'closing = "Atentamente,"', 'closing = ""', "closing", "the text is empty"),
    (NOTICE, 'id = "basis"', 'id = "basics"', "paragraphs[0].id", 'there is no paragraph "basics"'),
    (NOTICE, "'''\nEsto sigue el texto\nde 2010.'''", "''", "paragraphs[0].text", "the text is empty"),
    (NOTICE, "Esto sigue", "{{ zzz }} sigue", "paragraphs[0].text", 'there is no name "zzz"'),
    (NOTICE, "Esto sigue", "{{ earlier.how }}", "paragraphs[0].text", 'there is no "earlier.how"'),
    (NOTICE, "Esto sigue", "{{ answer.when }}", "paragraphs[0].text", 'there is no "answer.when"'),
    (NOTICE, "Esto", "{% for one in record %}{{ one.how }}{% endfor %}", "paragraphs[0].text", 'there is no "one.how"'),
    (NOTICE, "{{ recipient.salutation }}", "{{ zzz }}", "salutation[0].text", 'there is no name "zzz"'),
    (SHARED, 'id = "decision"', 'id = "decisions"', "paragraphs[0].id", 'there is no shared paragraph "decisions"'),
    (SHARED, "se decidió", "{{ zzz }}", "paragraphs[0].text", 'there is no name "zzz"'),
]


@pytest.mark.parametrize(("file", "old", "new", "path", "wrong"), FAULTS)
def test_each_fault_of_a_translation_is_named(  # noqa: PLR0917 - one row of the table
    tmp_path: Path, file: str, old: str, new: str, path: str, wrong: str
) -> None:
    small = _write(tmp_path)
    plant(small, file, old, new)
    assert (file, path, wrong) in [entry[:3] for entry in faults(small)]


def test_what_is_not_translated_is_named_with_the_mark_it_needs(tmp_path: Path) -> None:
    small = _write(tmp_path)
    (small / SHARED).unlink()
    assert all(fault.is_warning for fault in check_folder(small))
    mark = text_mark(_letter(write_small(tmp_path / "other")).paragraphs[0].text)
    assert only_fault(small) == (
        NOTICE,
        "paragraphs",
        'the paragraph "decision" is not translated',
        f'its words, of = "{mark}"',
    )


def test_english_words_that_changed_leave_the_translation_behind(tmp_path: Path) -> None:
    small = _write(tmp_path)
    plant(small, "letters/notice.toml", "This follows the text", "This follows a text")
    plant(small, "letters/notice.toml", 'text = "Present position"', 'text = "The present position"')
    mark = text_mark("This follows a text of 2010.")
    stale = "the English text is another one than was translated"
    found = faults(small)
    assert [entry[:3] for entry in found] == [(NOTICE, "subject[0].of", stale), (NOTICE, "paragraphs[0].of", stale)]
    assert found[1][3] == f'"{mark}", once both say the same'
    plant(small, NOTICE, f'of = "{text_mark("This follows the text of 2010.")}"', 'of = ""')
    assert faults(small)[1][2] == "it does not say what it translates"


def test_there_are_as_many_subjects_as_in_english(tmp_path: Path) -> None:
    small = _write(tmp_path)
    plant(small, NOTICE, "salutation = [", "salutation = [{ text = 'x', of = 'x' }, ")
    assert (NOTICE, "salutation", "the letter has 1 of these and the translation 2") in [
        entry[:3] for entry in faults(small)
    ]


def test_a_translation_of_no_letter_or_in_no_language_we_have(tmp_path: Path) -> None:
    small = _write(tmp_path)
    (small / NOTICE).rename(small / "letters/other.es.toml")
    assert only_fault(small)[:3] == ("letters/other.es.toml", "", 'there is no letter "other"')
    (small / "letters/other.es.toml").rename(small / "letters/notice.xx.toml")
    assert ("letters/notice.xx.toml", "", 'there is no language "xx"') in [entry[:3] for entry in faults(small)]


def test_a_file_that_cannot_be_read_hides_no_other_fault(tmp_path: Path) -> None:
    small = _write(tmp_path)
    (small / NOTICE).write_text("title = ", encoding="utf-8")
    assert only_fault(small)[0] == NOTICE
    _write(tmp_path / "b")
    other = tmp_path / "b" / "small"
    (other / "letters/notice.toml").write_text("title = ", encoding="utf-8")
    assert {entry[0] for entry in faults(other)} == {"letters/notice.toml"}
    (other / "letters/paragraphs.toml").write_text("title = ", encoding="utf-8")
    assert {entry[0] for entry in faults(other)} == {"letters/notice.toml", "letters/paragraphs.toml"}


def test_a_table_is_a_table_in_every_language(tmp_path: Path) -> None:
    small = _write(tmp_path)
    rows = "'''\nDate | Who\nMay | The board'''"
    plant(small, "letters/notice.toml", "'''\nThis follows the text\nof 2010.'''", f'{rows}\nstyle = "table"')
    old, new = text_mark("This follows the text of 2010."), text_mark("Date | Who\nMay | The board")
    plant(small, NOTICE, old, new)
    assert only_fault(small)[:3] == (NOTICE, "paragraphs[0].text", "this is no table")
    plant(small, NOTICE, "Esto sigue el texto\nde 2010.", "Fecha | Quién\nMayo | La junta")
    assert faults(small) == []
    assert _letter(small).translations[0].paragraphs[1].text == "Fecha | Quién\nMayo | La junta"


def test_a_translation_names_the_questions_of_its_playbook_and_no_others(tmp_path: Path) -> None:
    small = _write(tmp_path)
    asked = '[[questions]]\nid = "days"\nkind = "number"\nlabel = "How many days?"\n\n[[steps]]'
    plant(small, "playbook.toml", "[[steps]]", asked)
    plant(small, SHARED, "se decidió.", "se decidió: {{ asked.days }} días.")
    assert faults(small) == []
    plant(small, SHARED, "asked.days", "asked.weeks")
    assert only_fault(small)[0] == SHARED
