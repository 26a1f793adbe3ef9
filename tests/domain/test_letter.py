from organizer.domain.letter import SUBJECT, Edits, Paragraph, Run, id_in, is_copy_of
from organizer.domain.playbook import ParagraphStyle


def test_a_paragraph_is_its_runs_in_a_row() -> None:
    assert (
        Paragraph("p", (Run("On "), Run("September 28, 2010", field=True), Run("."))).text == "On September 28, 2010."
    )


def test_edits_are_found_by_paragraph() -> None:
    edits = Edits(paragraphs=(("a", "ours"), ("b", "")))
    assert (edits.of("a"), edits.of("b"), edits.of("c")) == ("ours", "", None)


def test_the_words_of_a_courtesy_copy_are_kept_under_ids_of_their_own() -> None:
    added, order = (("own-1", ParagraphStyle.TEXT),), ("own-1", "a")
    words = (
        ("own-1", "ours"),
        ("es.own-1", "lo nuestro"),
        ("es.subject", "Asunto"),
        ("es.taken-back", "de antes"),
        ("es.fact.share", "un hecho"),
        ("gone", ""),
        ("fr.a", "\u00e0"),
    )
    copied = Edits("Subject", words, added, order).in_language("es")
    assert (copied.subject, copied.added, copied.order) == ("Asunto", added, order)
    assert dict(copied.paragraphs) == {"own-1": "lo nuestro", "fact.share": "un hecho", "gone": ""}
    assert Edits("Subject").in_language("es").subject is None
    assert Edits(None, words).in_language("es").subject is None
    assert [is_copy_of(name, "own-1") for name in ("es.own-1", "own-1", "fact.own-1")] == [True, False, False]
    assert id_in("es", SUBJECT) == "es.subject"
