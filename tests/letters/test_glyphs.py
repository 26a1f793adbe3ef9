import unicodedata

import pytest

from organizer.letters.glyphs import as_printed, is_printable, named, unprintable, with_question_marks


@pytest.mark.parametrize(
    "text",
    ["Señora Ñandú", "Trần Thị Nguyễn", "Łódź, Žižkov, Şişli", "Україна", "☐ ☑ ✓ ₱ § ¶ ½ € … —", "a\u00a0b", ""],
)
def test_the_face_holds_the_languages_it_claims(text: str) -> None:
    assert is_printable(text)
    assert not unprintable(text)


@pytest.mark.parametrize(
    "character",
    [
        *("\t", "\n", "\r", "\x00", "\x85", "\u2028", "\u2029", "\u200b", "\u202e", "\ufeff", "\u00ad", "\ufdd0"),
        *("\uffff", "\ud83d", "\ue000", "漢", "😀", "ع", "☒", "\N{GREEK SMALL LETTER ALPHA}", "\u0e00"),
    ],
)
def test_what_is_missing_or_invisible_is_refused(character: str) -> None:
    assert not is_printable(f"a{character}b")
    assert unprintable(f"a{character}b{character}") == (character,)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x07", "U+0007 ALERT"),
        ("\n", "U+000A LINE FEED"),
        ("\x1f", "U+001F INFORMATION SEPARATOR ONE"),
        ("\x7f", "U+007F DELETE"),
        ("\x85", "U+0085 NEXT LINE"),
        ("\x90", "U+0090 control character"),
        ("💩", "U+1F4A9 PILE OF POO"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\ud83d", "U+D83D half of a surrogate pair"),
        ("\ue000", "U+E000 private use character"),
        ("\ufdd0", "U+FDD0 unassigned character"),
    ],
)
def test_characters_are_named(character: str, name: str) -> None:
    assert named(character) == name


def test_a_separate_accent_is_drawn_as_the_composed_letter() -> None:
    typed = unicodedata.normalize("NFD", "Nguyễn")
    assert as_printed(typed) == "Nguyễn"


def test_what_only_the_typed_form_can_print_stays_as_typed() -> None:
    assert as_printed("5 \u2126") == "5 \u2126"  # the ohm sign, whose composed form is a Greek letter
    assert is_printable("5 \u2126")


def test_a_preview_shows_question_marks() -> None:
    assert with_question_marks("a😀b\n") == "a?b?"
