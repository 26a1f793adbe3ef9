from datetime import date

from organizer.domain.fields import BY_NAME
from organizer.gui import questions


def test_a_field_gives_its_question_hint_and_choices() -> None:
    kind = BY_NAME["jurisdiction.kind"]
    assert questions.label(kind) == "Kind of place"
    assert questions.hint(kind) == ""
    assert questions.hint(BY_NAME["decision.vote"])
    assert ("county", "County") in questions.choices(kind)
    assert ("VA", "Virginia") in questions.choices(BY_NAME["jurisdiction.state"])


def test_an_answer_reads_as_on_a_page() -> None:
    assert questions.spoken_answer(BY_NAME["decision.date"], date(2010, 9, 28)) == "September 28, 2010"
    assert questions.spoken_answer(BY_NAME["jurisdiction.state"], "VA") == "Virginia"
    assert questions.spoken_answer(BY_NAME["signer.name"], "Dana") == "Dana"
    assert questions.spoken_answer(BY_NAME["signer.address"], ("A", "B")) == "A, B"
    assert questions.spoken_answer(BY_NAME["decision.date"], None) == ""
