from organizer.papers.letter_text import text_of
from tests.papers.cases import composed


def test_the_text_holds_all_words_in_reading_order() -> None:
    letter = composed("notice-sib").letter
    assert letter is not None
    text = text_of(letter)
    places = [
        text.index(words) for words in ("Riverbend County", "October 1, 2010", "Re: ", "Dear Bureau Chief:", "cc: ")
    ]
    assert places == sorted(places)
    assert "Enclosure: Resolution 2010-41" in text
    assert text.endswith("\n")


def test_facts_are_bullets_and_empty_parts_leave_no_gap() -> None:
    letter = composed("ask-officials").letter
    assert letter is not None
    text = text_of(letter)
    assert "- About one in four people" in text
    assert "\n\n\n" not in text
