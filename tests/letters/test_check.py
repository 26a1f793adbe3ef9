from dataclasses import replace

import pytest

from organizer.domain.campaign import Campaign, Fact, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Letter, Paragraph, Run, Signature
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.check import check_letter, double_window_problems
from organizer.letters.copies import copy_of
from tests.builders import a_campaign
from tests.letters.paper import a_letter, paragraphs

BAD = "Ann\u200bE 😀"


def found(letter: Letter, campaign: Campaign) -> list[tuple[str, str]]:
    return [(problem.severity.value, problem.field) for problem in check_letter(letter, campaign)]


def field_run(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(f"p{number}", (Run("It says "), Run(text, field=True))) for number, text in enumerate(texts))


def test_a_good_letter_has_no_problem() -> None:
    assert check_letter(a_letter(), a_campaign()) == ()


def test_all_characters_of_a_field_are_named_in_one_sentence() -> None:
    letter = a_letter(copies=("Señora\tA", "B\u2028 C 💩"))
    (problem,) = check_letter(letter, a_campaign(letter__copies_to=letter.copies))
    assert problem.is_error
    assert (problem.code, problem.field) == ("characters", "letter.copies_to")
    assert problem.sentence == (
        "Change letter.copies_to: the letter cannot print "
        "U+0009 CHARACTER TABULATION, U+2028 LINE SEPARATOR, U+1F4A9 PILE OF POO."
    )


@pytest.mark.parametrize(
    ("letter", "field"),
    [
        (a_letter(head=(BAD,)), "signer.office"),
        (a_letter(head=("x", BAD)), "signer.address"),
        (a_letter(head=("x", BAD)), "group.email"),
        (a_letter(subject=f"Notice of {BAD}"), "jurisdiction.name"),
        (a_letter(salutation=f"Dear {BAD}:"), "jurisdiction.governing_body"),
        (a_letter(paragraphs=field_run(BAD)), "decision.summary"),
        (a_letter(signature=Signature((BAD, "County Manager"))), "signer.name"),
        (a_letter(enclosures=(BAD,)), "letter.enclosures"),
    ],
)
def test_a_field_is_named_as_in_the_campaign_file(letter: Letter, field: str) -> None:
    value = (BAD,) if field in ("signer.address", "letter.enclosures") else BAD
    campaign = a_campaign(**{field.replace(".", "__"): value})
    assert found(letter, campaign) == [("error", field)]


def test_recipients_and_facts_have_their_own_names() -> None:
    fact = Fact("share", "One in four", f"page of {BAD}", ApproximateDate.parse("2010-08"))
    own = Recipient("member_of_congress", name="Casey", unit=BAD, address=("2 Main Street", f"{BAD}, VA"))
    campaign = replace(a_campaign(), facts=(fact,), recipients=(own,))
    letter = a_letter(block=("Casey", BAD, "2 Main Street", f"{BAD}, VA"), paragraphs=field_run(f" ({fact.source})"))
    assert found(letter, campaign) == [
        ("error", "recipient.unit"),
        ("error", "recipient.address"),
        ("error", "fact.share"),
    ]


def test_a_field_that_is_not_printed_is_no_problem() -> None:
    assert check_letter(a_letter(), a_campaign(group__name=BAD, signer__phone="5\x005")) == ()


def test_a_field_that_is_the_whole_of_a_line_goes_before_one_inside_it() -> None:
    campaign = a_campaign(group__name="😀", signer__name="Ann 😀")
    assert found(a_letter(signature=Signature(("Ann 😀",))), campaign) == [("error", "signer.name")]


def test_the_users_own_words_are_the_text_of_the_letter() -> None:
    edited = Paragraph("ask", (Run(f"We ask\n{BAD}"),), edited=True)
    letter = a_letter(subject=f"New {BAD}", paragraphs=(edited, *paragraphs("Fine.")))
    assert found(letter, a_campaign()) == [("error", "letter.subject"), ("error", "letter.text")]


def test_an_office_of_the_directory_is_the_recipients_address() -> None:
    assert found(a_letter(block=("Office", BAD)), a_campaign()) == [("error", "recipient.address")]


def test_own_words_beside_a_field_are_named_as_well() -> None:
    letter = a_letter(paragraphs=(Paragraph("p", (Run(f"☒ {BAD}"),)),))
    (field, text) = check_letter(letter, a_campaign(decision__summary=BAD))
    assert (field.field, text.field) == ("decision.summary", "letter.text")
    assert text.values["characters"] == "U+2612 BALLOT BOX WITH X"


def test_a_block_that_is_too_long_is_a_warning_with_a_way_out() -> None:
    (problem,) = check_letter(a_letter(block=tuple("abcdefg")), a_campaign())
    assert (problem.code, problem.severity.value, problem.field) == ("block_moved", "warning", "recipient.address")
    assert "envelope or a label" in problem.sentence


def test_line_breaks_of_a_quotation_and_a_table_are_no_characters_of_theirs() -> None:
    lined = tuple(
        Paragraph(style.value, (Run(text),), style)
        for style, text in (
            (ParagraphStyle.QUOTE, "Words.\nSource"),
            (ParagraphStyle.TABLE, "Office | Sent\nICE | yes"),
        )
    )
    assert check_letter(a_letter(paragraphs=lined), a_campaign()) == ()
    (problem,) = check_letter(a_letter(paragraphs=(replace(lined[0], style=ParagraphStyle.TEXT),)), a_campaign())
    assert "LINE FEED" in problem.sentence


@pytest.mark.parametrize(
    ("letter", "field"),
    [
        (a_letter(notation=(f"Article number {BAD}",)), "letter.article"),
        (a_letter(number=BAD), "letter.number"),
        (a_letter(replaces=BAD), "letter.text"),
        (a_letter(original_block=(BAD,)), "recipient.address"),
        (a_letter(courtesy=a_letter(subject=BAD)), "letter.subject"),
    ],
)
def test_whatever_is_printed_is_looked_at(letter: Letter, field: str) -> None:
    assert found(letter, a_campaign()) == [("error", field)]


def test_a_copy_without_an_address_is_a_warning_that_names_it() -> None:
    letter = a_letter(copies=("The Honorable Casey Lane", "Ann Lee, 2 Main Street, Riverbend, VA 22000"))
    (problem,) = check_letter(copy_of(letter, 0), a_campaign())
    assert (problem.code, problem.severity.value, problem.field) == ("copy_address", "warning", "letter.copies_to")
    assert problem.sentence.startswith("The copy for The Honorable Casey Lane has no address.")
    assert check_letter(copy_of(letter, 1), a_campaign()) == ()


@pytest.mark.parametrize("count", range(1, 8))
def test_an_address_in_or_out_of_the_window_is_what_the_check_says(count: int) -> None:
    codes = [problem.code for problem in check_letter(a_letter(block=("1 Court Street",) * count), a_campaign())]
    assert codes == (["block_moved"] if count > 6 else [])


def test_who_takes_an_envelope_with_two_windows_hears_what_it_hides() -> None:
    assert double_window_problems(a_letter()) == ()
    assert double_window_problems(a_letter(head=())) == ()
    (problem,) = double_window_problems(a_letter(head=("A" * 50, "Riverbend, VA 22000")))
    assert (problem.code, problem.severity.value) == ("head_hidden", "warning")
    assert "one window" in problem.sentence


def test_what_looks_like_a_number_of_a_person_is_a_warning_at_its_field() -> None:
    text = "Decides for A 123 456 789"
    split = Paragraph("own-1", (Run("Of SSN 123-"), Run("45-6789")))
    letter = a_letter(copies=("Casey Lane, 123-45-6789",), paragraphs=(*field_run(text), split))
    problems = check_letter(letter, a_campaign(decision__summary=text, letter__copies_to=letter.copies))
    told = [(problem.code, problem.field, problem.is_error) for problem in problems if problem.code == "private_number"]
    assert told == [
        ("private_number", "decision.summary", False),
        ("private_number", "letter.copies_to", False),
        ("private_number", "letter.text", False),
    ]
    assert problems[-1].sentence == (
        "This letter prints what looks like a Social Security number. Take it out, unless it must be there."
    )
