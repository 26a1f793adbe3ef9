"""The words of the parser change from version to version: none of them are shown."""

import pytest

from organizer.exchange.toml_words import plain_words


@pytest.mark.parametrize("message", ["Bare carriage return found", ""])
def test_a_message_that_is_not_known_has_a_general_sentence(message: str) -> None:
    said = "This line cannot be read. Write texts in quotation marks, lists in brackets."
    assert plain_words(message) == ("no_toml", said)


def test_the_words_of_the_parser_stay_inside() -> None:
    said = "The value of this key cannot be read. Write texts in quotation marks, lists in brackets."
    assert plain_words("Invalid value") == ("no_toml", said)
    assert plain_words("Cannot declare ('a',) twice") == ("twice", "This key stands twice. Keep one of them.")
