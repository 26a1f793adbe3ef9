from organizer.domain.phrase import Phrase, listed, phrase


def test_a_phrase_fills_in_texts_and_other_phrases_once() -> None:
    inner = phrase("{done} of {total} tasks done", done="1", total="2")
    row = phrase("Step {number}: {title}. {hint}.", number="3", title="Write {both}", hint=inner)
    assert row.words == "Step 3: Write {both}. 1 of 2 tasks done."


def test_an_empty_phrase_is_false() -> None:
    assert not Phrase()
    assert phrase("Done")


def test_parts_are_listed_as_in_a_sentence() -> None:
    one, two, three = phrase("city"), phrase("state"), phrase("ZIP {code}", code="code")
    assert listed([one]) == one
    assert listed([one, two]).words == "city and state"
    assert listed([one, two, three]).words == "city, state and ZIP code"
