from organizer.domain.letter import Edits, Paragraph, Run


def test_a_paragraph_is_its_runs_in_a_row() -> None:
    assert (
        Paragraph("p", (Run("On "), Run("September 28, 2010", field=True), Run("."))).text == "On September 28, 2010."
    )


def test_edits_are_found_by_paragraph() -> None:
    edits = Edits(paragraphs=(("a", "ours"), ("b", "")))
    assert (edits.of("a"), edits.of("b"), edits.of("c")) == ("ours", "", None)
