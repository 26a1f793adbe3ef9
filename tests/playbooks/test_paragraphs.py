from pathlib import Path

import pytest

from organizer.domain.playbook import ParagraphStyle
from organizer.playbooks.paragraphs import table_fault
from organizer.playbooks.reader import read_playbook
from tests.playbooks.small import only_fault, plant, write_small

TEXT = "'''\nThis follows the text\nof 2010.'''"


def _style(folder: Path, style: str, text: str) -> Path:
    small = write_small(folder)
    plant(small, "letters/notice.toml", TEXT, f'{text}\nstyle = "{style}"')
    return small


def test_a_quotation_and_a_table_keep_their_lines_and_other_styles_do_not(tmp_path: Path) -> None:
    rows = "'''\n  Date | Who \n\n  May | The board  \n'''"
    for style in ParagraphStyle:
        book, problems = read_playbook(_style(tmp_path / style.value, style.value, rows))
        assert problems == ()
        assert book is not None
        paragraph = book.letters[0].paragraphs[1]
        lined = style in (ParagraphStyle.QUOTE, ParagraphStyle.TABLE)
        assert paragraph.text == ("Date | Who\nMay | The board" if lined else "Date | Who May | The board")
        assert paragraph.style is style


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("'only one line | of two cells'", "this is no table"),
        ("'''\nno\ncells'''", "this is no table"),
        ("'''\nDate | Who\nMay'''", "the rows have different numbers of cells"),
        ("''", "the text is empty"),
    ],
)
def test_a_table_has_a_head_and_rows_of_as_many_cells(tmp_path: Path, text: str, wrong: str) -> None:
    assert only_fault(_style(tmp_path, "table", text))[:3] == ("letters/notice.toml", "paragraphs[1].text", wrong)


def test_rows_that_come_out_of_a_condition_are_left_alone() -> None:
    assert table_fault("{% if date %}One row{% endif %}") is None
    assert table_fault("Date | Who\nMay | The board") is None


def test_a_text_of_another_kind_or_with_control_characters_is_named(tmp_path: Path) -> None:
    assert only_fault(_style(tmp_path / "a", "table", "12"))[2:] == ("this is a whole number", "text in quotes")
    assert (
        only_fault(_style(tmp_path / "b", "quote", '"One\\u0007\\nTwo"'))[2]
        == "the text holds the control character U+0007"
    )


def test_the_id_of_the_blank_letter_is_taken(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "letters/notice.toml").rename(small / "letters/letter.toml")
    for old in ('letter = "notice"', 'notices = ["notice"]', 'letter = "notice"', 'letter = "notice"'):
        plant(small, "playbook.toml", old, old.replace('"notice"', '"letter"'))
    plant(small, "letters/remind.toml", 'follows = ["notice"]', 'follows = ["letter"]')
    assert only_fault(small)[:3] == ("letters/letter.toml", "", '"letter" is the id of the blank letter')
