from organizer.domain.clause import Clause, quoted_clause
from organizer.domain.letter import Delivery


def test_a_clause_allows_what_it_names_and_without_a_name_any_way() -> None:
    clause = Clause((Delivery.CERTIFIED, Delivery.BY_HAND))
    assert [clause.allows(way) for way in (Delivery.CERTIFIED, Delivery.FAX, Delivery.NOT_SAID)] == [True, False, True]
    assert Clause().allows(Delivery.FAX)
    assert (clause.named.words, Clause().named.words) == ("Certified Mail; By hand", "")


def test_it_is_quoted_with_the_place_where_it_stands() -> None:
    said = [quoted_clause(Clause((), "By mail.", page)).words for page in ("", "4", "section VI, page 4")]
    assert said == ["“By mail.”", "“By mail.” (page 4)", "“By mail.” (section VI, page 4)"]
    assert not quoted_clause(Clause(page="4"))
