from pathlib import Path

from organizer.domain.problem import error
from organizer.domain.progress import State
from organizer.gui import words
from organizer.gui.words import Tone, path_words


def test_every_state_has_its_word_and_its_tone() -> None:
    assert [words.state_word(state) for state in State] == ["Done", "In progress", "Not started", "Cannot start yet"]
    assert [words.state_tone(state) for state in State] == [Tone.DONE, Tone.INFO, Tone.PLAIN, Tone.MUTED]


def test_where_a_letter_stands_is_a_word() -> None:
    assert words.letter_word("came_back") == "Came back"
    assert words.letter_word("burnt") == "burnt"


def test_a_sentence_is_filled_in_once() -> None:
    problem = error("x", "letter.text", "Enter {what}.", what="{braces}")
    assert words.sentence(problem) == "Enter {braces}."
    assert words.said("Recipient deleted.") == "Recipient deleted."


def test_a_path_may_break_after_each_of_its_parts() -> None:
    shown = path_words(Path("/home/ana/our_group-2.organizer"))
    assert shown.replace("\u200b", "") == "/home/ana/our_group-2.organizer"
    assert shown.split("\u200b") == ["/", "home/", "ana/", "our_", "group-", "2.", "organizer"]
