import pytest

from organizer.domain.campaign import Campaign, Fact
from organizer.domain.dates import ApproximateDate, Precision
from organizer.letters.context import DraftFacts, names_of, newer_facts, usable_facts
from organizer.playbooks.language import FILTERS, NAMES
from tests.builders import a_campaign

DAY = ApproximateDate.parse("2010-10-01").order


def _with_facts(*dates: str) -> Campaign:
    base = a_campaign()
    facts = tuple(Fact(day, "t", "s", ApproximateDate.parse(day)) for day in dates)
    return Campaign(base.playbook, base.jurisdiction, facts=facts)


def test_only_facts_that_certainly_existed_are_used_in_file_order() -> None:
    campaign = _with_facts("2010-10-01", "2010-10-02", "2010-10", "2010-09")
    assert [fact.id for fact in usable_facts(campaign, DAY)] == ["2010-10-01", "2010-09"]
    assert [fact.id for fact in newer_facts(campaign, DAY)] == ["2010-10-02", "2010-10"]


def test_a_fact_without_an_end_is_never_taken_as_known() -> None:
    open_end = Fact("a", "t", "s", ApproximateDate("2010-09/", DAY, None, Precision.PERIOD))
    base = a_campaign()
    campaign = Campaign(base.playbook, base.jurisdiction, facts=(open_end,))
    assert newer_facts(campaign, DAY) == (open_end,)


def test_the_names_are_those_that_the_reader_of_playbooks_knows() -> None:
    assert set(names_of(DraftFacts(a_campaign(), DAY))) == set(NAMES) - {"family"}


def test_every_filter_that_the_reader_allows_is_there() -> None:
    from organizer.letters.sandbox import make_environment

    assert set(FILTERS) == set(make_environment().filters)


@pytest.mark.parametrize(
    ("answers", "decider"),
    [
        ({}, "the Board of Supervisors of Riverbend County"),
        ({"jurisdiction__governing_body": ""}, "Riverbend County"),
        ({"decision__kind": "order"}, "the Board of Supervisors of Riverbend County"),
        (
            {"decision__kind": "order", "signer__title": "Sheriff"},
            "the Board of Supervisors of Riverbend County",
        ),
        (
            {"decision__kind": "order", "decision__vote": "", "signer__title": "Sheriff"},
            "the Sheriff of Riverbend County",
        ),
        (
            {
                "decision__kind": "order",
                "decision__vote": "",
                "signer__title": "Chief",
                "signer__office": "Riverbend County Sheriff's Office",
            },
            "the Chief of Riverbend County",
        ),
        (
            {"decision__kind": "order", "decision__vote": "", "signer__title": "County Manager"},
            "the Board of Supervisors of Riverbend County",
        ),
        (
            {
                "decision__kind": "order",
                "decision__vote": "",
                "jurisdiction__governing_body": "",
                "signer__title": "Sheriff of Riverbend County",
            },
            "the Sheriff of Riverbend County",
        ),
        (
            {
                "decision__kind": "order",
                "decision__vote": "",
                "jurisdiction__governing_body": "",
                "signer__title": "",
            },
            "Riverbend County",
        ),
        (
            {
                "decision__kind": "order",
                "decision__vote": "",
                "jurisdiction__law_enforcement_agency": "",
                "signer__title": "Sheriff",
            },
            "the Board of Supervisors of Riverbend County",
        ),
    ],
)
def test_the_letter_names_who_decided(answers: dict[str, str], decider: str) -> None:
    names = names_of(DraftFacts(a_campaign(**answers), DAY))
    assert names["decider"] == decider
