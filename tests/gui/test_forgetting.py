import re

from organizer.gui.forgetting import forget_texts
from organizer.letters.glyphs import is_printable
from organizer.letters.paragraphs import _parts, parts_of
from tests.letters.paper import paragraphs


def test_what_was_set_of_letters_is_forgotten_and_the_tables_of_the_program_stay() -> None:
    parts_of(paragraphs("Dear neighbors,"))
    re.compile("neighbors")
    assert _parts.cache_info().currsize
    is_printable("\u00e9")
    forget_texts()
    assert not _parts.cache_info().currsize
    assert is_printable("\u00e9")
