from datetime import date

from organizer.domain.statement import RelationKind
from organizer.papers.program_question import ProgramQuestion, question_of
from tests.builders import TODAY
from tests.papers.cases import composed, the_playbook

LATE = date(2026, 11, 22)


def _question(day: date, today: date, letter: str = "notice-ice") -> ProgramQuestion:
    template = the_playbook().letter(letter)
    assert template is not None
    return question_of(the_playbook(), template, composed(letter, day).letter, day, today)


def test_only_what_is_public_by_then_is_held_against_the_letter() -> None:
    question = _question(date(2010, 10, 1), TODAY)
    assert [entry.statement.id for entry in question.disagreements] == ["anonymous-official-post"]
    assert len(question.disagreements[0].of) == 2
    assert not question.is_late
    assert question.instead == ()


def test_what_came_after_the_letters_date_is_marked_as_later() -> None:
    question = _question(date(2010, 10, 1), LATE)
    later = {entry.statement.id for entry in question.disagreements if entry.is_later}
    assert {"napolitano-press-conference", "rocha-email"} <= later
    assert "anonymous-official-post" not in later
    dates = [entry.statement.date.order for entry in question.disagreements]
    assert dates == sorted(dates, reverse=True)
    kinds = {entry.kind for entry in question.disagreements}
    assert kinds <= {RelationKind.CONTRADICTS, RelationKind.SUPERSEDES}


def test_a_late_letter_of_a_past_procedure_brings_what_holds_today() -> None:
    question = _question(LATE, LATE)
    assert question.is_late
    assert question.today == the_playbook().today
    assert question.instead == the_playbook().instead


def test_without_a_letter_the_template_tells_what_it_rests_on() -> None:
    template = the_playbook().letter("notice-ice")
    assert template is not None
    assert question_of(the_playbook(), template, None, TODAY, LATE).disagreements
