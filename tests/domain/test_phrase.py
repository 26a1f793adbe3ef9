from organizer.domain.phrase import Phrase, phrase


def test_a_phrase_fills_in_texts_and_other_phrases_once() -> None:
    inner = phrase("{done} of {total} tasks done", done="1", total="2")
    row = phrase("Step {number}: {title}. {hint}.", number="3", title="Write {both}", hint=inner)
    assert row.words == "Step 3: Write {both}. 1 of 2 tasks done."


def test_an_empty_phrase_is_false() -> None:
    assert not Phrase()
    assert phrase("Done")
