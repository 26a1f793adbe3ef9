import pytest

from organizer.domain.file_name import safe_name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("answer.pdf", "answer.pdf"),
        ("C:\\Windows\\answer.pdf", "answer.pdf"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("a:b|c?.pdf", "a b c .pdf"),
        ("..", "part-1"),
        ("", "part-1"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
    ],
)
def test_names_of_files_are_safe_to_show_and_to_write(given: str, name: str) -> None:
    assert safe_name(given, "part-1") == name
