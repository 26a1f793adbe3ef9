from dataclasses import replace

import pytest

from organizer.domain.letter import Edits
from organizer.domain.playbook import ParagraphStyle
from organizer.papers.case import Composed
from tests.builders import a_campaign
from tests.papers.cases import LETTERS, composed

STYLES = ParagraphStyle


def _own(text: str, style: ParagraphStyle = STYLES.TEXT, letter: str = "notice-sib") -> tuple[str, ...]:
    edits = Edits(paragraphs=(("own-1", text),), added=(("own-1", style),))
    return tuple(claim.sentence for claim in composed(letter, edits=edits).claims)


def _changed(paragraph: str, text: str) -> Composed:
    return composed("notice-sib", edits=Edits(paragraphs=((paragraph, text),)))


@pytest.mark.parametrize(
    "sentence",
    [
        "In this county, 61 of 100 people booked in July had no conviction.",
        "About 40 percent of them were never charged.",
        "The county paid $12,000 for it.",
        "Most of the people who were held had no conviction.",
        "Hundreds were held in our jail.",
        "Three families left the county because of it.",
        "On March 3, 2010, the sheriff changed his mind.",
        "8 U.S.C. 1373 limits what the county can do.",
        "This is illegal.",
        "State law forbids the sheriff to hold them.",
        "A court has ruled that detainers are requests.",
        "The Trust Act covers this.",
        "ICE said that local places have no choice.",
        "The Sheriff of the next county told us that nobody asked him.",
        "We ask you to stop, because 61 of 100 people had no conviction.",
    ],
)
def test_a_sentence_that_states_a_fact_is_listed(sentence: str) -> None:
    assert _own(f"We write to you again. {sentence}") == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "We ask you to answer within 30 days.",
        "We respectfully request a meeting in December 2010.",
        "Please write to us before March 3, 2011.",
        "Thank you for the two meetings.",
        "We will come to the meeting on March 3, 2011.",
        "We would be glad to meet in the week of March 3.",
        "We are 40 neighbors from Riverbend.",
        "Our group meets every second Tuesday, since 2004.",
        "You can reach us at 540 555 0188.",
        "Did ICE say that 40 percent were charged?",
        "People in this county are afraid to call the police.",
        "This matters to us.",
        "The Board adopted Resolution 2010-41 by a vote of 5-0.",
        "The activation of our county is scheduled for November 16, 2010.",
        "We wrote to the sheriff about the two notices.",
        "In 2010 much was said about this program.",
        "61 of 100 people had no conviction (Sheriff's jail report, August 10, 2010).",
        "61 of 100 people had no conviction. (Sheriff's jail report, August 2010)",
        "According to the jail report of July 2010, 61 of 100 people had no conviction.",
        "As the figures of the agency show, 25 of 100 had no conviction.",
    ],
)
def test_requests_plans_answers_of_the_campaign_and_sentences_with_a_source_are_left_alone(sentence: str) -> None:
    assert _own(sentence) == ()


def test_a_day_in_brackets_is_no_source() -> None:
    assert _own("The sheriff held 61 people (on March 3, 2010).") == ("The sheriff held 61 people (on March 3, 2010).",)


def test_items_that_ask_and_headings_state_nothing() -> None:
    assert _own("whether 61 people were held;", STYLES.BULLET) == ()
    assert _own("What 61 people told us", STYLES.HEADING) == ()


def test_a_quotation_needs_who_said_it_below_it() -> None:
    said = "We are not asked."
    assert _own(said, STYLES.QUOTE) == (said,)
    assert _own(f"{said}\nA neighbor, at the meeting of March 3, 2010", STYLES.QUOTE) == ()
    assert _own(f"{said} (A neighbor, March 3, 2010)", STYLES.QUOTE) == ()


def test_a_table_needs_its_source_in_it_or_beside_it() -> None:
    table = "Month | Held\nJuly | 61\nAugust | 58"
    assert _own(table, STYLES.TABLE) == ("July | 61",)
    assert _own(f"{table}\n(Sheriff's jail report, August 2010) |", STYLES.TABLE) == ()
    assert _own("Office | Answer\nSheriff | none", STYLES.TABLE) == ()
    edits = Edits(
        paragraphs=(("own-1", table), ("own-2", "The table is from the Sheriff (jail report, August 2010).")),
        added=(("own-1", STYLES.TABLE), ("own-2", STYLES.TEXT)),
    )
    assert composed("notice-sib", edits=edits).claims == ()


def test_the_playbooks_own_sentences_rest_on_its_sources() -> None:
    for letter in LETTERS:
        assert composed(letter).claims == ()
    plain = composed("notice-sib").letter
    assert plain is not None
    basis = next(entry for entry in plain.paragraphs if entry.id == "basis").text
    assert _changed("basis", f"{basis} We stand by it.").claims == ()
    assert _changed("basis", basis.replace("This notice follows", "With this notice we follow")).claims == ()
    duty = next(entry for entry in plain.paragraphs if entry.id == "duty").text
    assert len(_changed("duty", duty.replace("2010", "2009")).claims) == 1


def test_a_sentence_said_again_in_other_words_keeps_its_source_but_a_new_one_has_none() -> None:
    said = "We ask what this would mean. The letter says that ICE detained people under a statute."
    assert [claim.sentence for claim in _changed("duty", said).claims] == [
        "The letter says that ICE detained people under a statute."
    ]


def test_one_warning_lists_them_all_and_stops_nothing() -> None:
    first = "ICE said so."
    long = f"In 1999 {'very ' * 60}many people came."
    (problem,) = [entry for entry in _changed("request", first).problems if entry.code == "unsourced_sentence"]
    assert (problem.field, problem.is_error) == ("letter.text.request", False)
    assert problem.sentence == (
        "A sentence states a fact without a source: \u201cICE said so.\u201d Add the source and its date in brackets."
    )
    (problem,) = [
        entry for entry in _changed("request", f"{first} {long}").problems if entry.code == "unsourced_sentence"
    ]
    assert problem.sentence.startswith(
        "2 sentences state facts without a source: \u201cICE said so.\u201d \u201cIn 1999 very"
    )
    assert " \u2026\u201d Add each source" in problem.sentence


def test_a_fact_of_the_campaign_is_a_fact_only_with_its_source() -> None:
    campaign = a_campaign()
    fact = replace(campaign.facts[0], text="In July, 61 of 100 people had no conviction.", source="jail log")
    campaign = replace(campaign, facts=(fact,))
    edits = Edits(paragraphs=(("own-1", fact.text),), added=(("own-1", STYLES.TEXT),))
    assert composed("notice-sib", campaign=campaign, edits=edits).claims
    named = Edits(paragraphs=(("own-1", "The jail log has 61 of 100 people."),), added=(("own-1", STYLES.TEXT),))
    assert not composed("notice-sib", campaign=campaign, edits=named).claims
