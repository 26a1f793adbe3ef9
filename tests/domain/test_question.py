from organizer.domain.fields import FieldKind
from organizer.domain.letter import Delivery
from organizer.domain.question import AllowedWays, Choice, ClauseTerms, Question


def test_a_question_is_a_field_like_any_other() -> None:
    question = Question("unit", FieldKind.CHOICE, "Which days?", "Look.", (Choice("months", "Months"),), is_long=True)
    field = question.field
    assert (field.name, field.kind, field.label, field.hint) == ("asked.unit", FieldKind.CHOICE, "Which days?", "Look.")
    assert (field.table, field.key, field.choices, field.is_long) == ("asked", "unit", (("months", "Months"),), True)


def test_an_answer_that_the_terms_do_not_name_allows_any_way() -> None:
    terms = ClauseTerms("notice", "asked.form", "asked.clause", (AllowedWays("fax", (Delivery.FAX,)),))
    assert terms.ways("fax") == (Delivery.FAX,)
    assert terms.ways("any") == terms.ways("") == ()
