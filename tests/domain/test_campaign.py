import pytest

from organizer.domain.campaign import Campaign, Decision, Jurisdiction, Recipient, Signer, named


def test_an_own_entry_is_found_by_role() -> None:
    entry = Recipient("member_of_congress", name="The Honorable A. Example")
    campaign = Campaign("p", Jurisdiction("Riverbend County", "VA"), recipients=(entry,))
    assert campaign.recipient("member_of_congress") is entry
    assert campaign.recipient("governing_body") is None


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Riverbend County", "Riverbend County"),
        ("City of Riverbend", "the City of Riverbend"),
        ("City and County of San Francisco", "the City and County of San Francisco"),
        ("District of Columbia", "the District of Columbia"),
        ("Isle of Wight County", "Isle of Wight County"),
    ],
)
def test_a_place_takes_an_article_where_english_wants_one(name: str, place: str) -> None:
    assert Jurisdiction(name, "VA").place == place


@pytest.mark.parametrize(
    ("name", "state", "where"),
    [
        ("Riverbend County", "VA", "Riverbend County, Virginia"),
        ("District of Columbia", "DC", "the District of Columbia"),
        ("Riverbend County", "", "Riverbend County"),
    ],
)
def test_a_place_is_named_with_its_state_once(name: str, state: str, where: str) -> None:
    assert Jurisdiction(name, state).where == where


@pytest.mark.parametrize(
    ("body", "whole"),
    [
        ("Board of Supervisors", "the Board of Supervisors of Riverbend County"),
        ("Riverbend County Board of Supervisors", "the Riverbend County Board of Supervisors"),
        ("", ""),
    ],
)
def test_a_body_is_named_with_its_place_once(body: str, whole: str) -> None:
    assert Jurisdiction("Riverbend County", "VA", governing_body=body).body == whole


@pytest.mark.parametrize(
    ("kind", "number", "called"),
    [
        ("resolution", "2010-41", "Resolution 2010-41"),
        ("resolution", "Resolution 41", "Resolution 41"),
        ("resolution", "", "a resolution"),
        ("ordinance", "", "an ordinance"),
        ("", "41", "41"),
        ("", "", ""),
    ],
)
def test_a_decision_is_called_by_kind_and_number(kind: str, number: str, called: str) -> None:
    assert Decision(kind=kind, number=number).called == called


def test_agencies_and_posts_are_named_with_one_article() -> None:
    assert named("The Board") == "The Board"
    assert Jurisdiction("R", "VA", law_enforcement_agency="Sheriff's Office").agency == "the Sheriff's Office"
    assert Signer(title="County Manager").post == "the County Manager"
