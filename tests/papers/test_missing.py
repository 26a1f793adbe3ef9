from dataclasses import replace

from organizer.domain.fields import BY_NAME, FieldKind
from organizer.domain.question import Question
from organizer.papers.missing import SENTENCES, missing_fields
from tests.builders import a_campaign
from tests.domain.dated import a_playbook


def test_every_answer_has_its_own_sentence() -> None:
    assert set(BY_NAME) - set(SENTENCES) == {"letter.language"}


def test_only_what_is_missing_is_reported_in_the_order_of_the_needs() -> None:
    campaign = a_campaign(decision__date=None, group__name="", letter__language="")
    needs = ("group.name", "decision.kind", "decision.date", "letter.language", "recipient.address")
    assert [(problem.field, problem.sentence) for problem in missing_fields(needs, campaign, a_playbook())] == [
        ("group.name", "Enter the name of your group."),
        ("decision.date", "Enter the date of the decision."),
        ("letter.language", "Fill in: Language of letters."),
    ]


def test_a_question_of_a_playbook_is_answered_and_gets_no_full_stop() -> None:
    asked = (Question("form", FieldKind.TEXT, "How does it go out?"), Question("page", FieldKind.TEXT, "The page."))
    playbook = replace(a_playbook(), questions=asked)
    found = missing_fields(("asked.form", "asked.page"), a_campaign(), playbook)
    assert [problem.sentence for problem in found] == ["Answer: How does it go out?", "Fill in: The page."]
