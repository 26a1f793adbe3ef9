import zlib
from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.addressee import Addressee
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, Edits, Letter, LetterOptions, Run
from organizer.domain.picture import Picture
from organizer.domain.playbook import LetterTemplate, ParagraphStyle, TemplateParagraph, Variant
from organizer.domain.statement import Position, Statement, Verified
from organizer.letters.context import DraftFacts
from organizer.letters.draft import draft, draft_courtesy
from organizer.letters.expressions import TemplateFault
from tests.builders import a_campaign

DAY = date(2010, 10, 1)
TO = Addressee("r", "Bureau", "Chief", "Records", "State Police", ("P.O. Box 1", "X, VA 00001"), (), "Dear Chief:")


def _statement(name: str, day: str) -> Statement:
    when = ApproximateDate.parse(day)
    return Statement(name, when, None, "", "", "", Position.POSSIBLE, "", "", "", Verified.SEEN)


LEDGER = (_statement("old", "2010-08-26"), _statement("new", "2010-10-06"))


def _template(*paragraphs: TemplateParagraph, family: str = "official", closing: str = "Sincerely,") -> LetterTemplate:
    return LetterTemplate(
        id="notice",
        title="Notice",
        purpose="",
        family=(Variant(family),),
        recipient="r",
        needs=(),
        rules=(),
        subject=(Variant("Early", 'not known("old")'), Variant("About {{ place }}")),
        salutation=(Variant("{{ recipient.salutation }}"),),
        paragraphs=paragraphs,
        closing=closing,
        has_copies=True,
        has_enclosures=True,
        has_facts=True,
    )


FIRST = TemplateParagraph("first", "We are in {{ place }}.", sources=("old", "new"))
FACTS_ = TemplateParagraph("facts", "These facts:")
LAST = TemplateParagraph("last", "Thank you.")


def test_an_officials_letter_has_the_officials_head_and_signature_and_nothing_of_the_group() -> None:
    letter = draft(_template(FIRST), DraftFacts(a_campaign(), DAY, TO, statements=LEDGER))
    assert letter.head == (
        "Riverbend County",
        "Office of the County Manager",
        "1 Court Street",
        "Riverbend, VA 22000",
        "555-0101",
    )
    assert letter.signature.lines == ("Jordan Avery", "County Manager")
    assert letter.copies == ("The Honorable Casey Lane",)
    assert letter.enclosures == ("Resolution 2010-41",)
    assert letter.closing == "Sincerely,"
    assert letter.block == TO.block
    assert letter.subject == "About Riverbend County"
    assert letter.salutation == "Dear Chief:"
    assert letter.marking == ""


def test_an_office_that_names_the_place_is_head_enough() -> None:
    campaign = a_campaign(signer__office="Riverbend County Sheriff's Office")
    assert draft(_template(FIRST), DraftFacts(campaign, DAY, statements=LEDGER)).head[0] == (
        "Riverbend County Sheriff's Office"
    )


def test_a_groups_letter_has_the_groups_head_and_signature() -> None:
    letter = draft(_template(FIRST, family="group"), DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert letter.head == ("Riverbend Neighbors", "P.O. Box 12", "Riverbend, VA 22000", "555-0100", "mail@example.org")
    assert letter.signature.lines == ("Riverbend Neighbors",)
    assert letter.block == ()
    assert letter.addressee == ""


def test_a_text_for_the_body_has_neither_head_nor_closing_nor_signature() -> None:
    letter = draft(_template(FIRST, family="body"), DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert (letter.head, letter.closing, letter.signature.lines) == ((), "", ())


def test_copies_enclosures_and_facts_stand_only_where_the_letter_has_them() -> None:
    plain = replace(_template(FIRST, LAST), has_copies=False, has_enclosures=False, has_facts=False)
    letter = draft(plain, DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert (letter.copies, letter.enclosures, [entry.id for entry in letter.paragraphs]) == ((), (), ["first", "last"])


def test_facts_follow_their_paragraph_in_file_order_with_source_and_date() -> None:
    letter = draft(_template(FIRST, FACTS_, LAST), DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert [entry.id for entry in letter.paragraphs] == ["first", "facts", "fact.non-criminal-share", "last"]
    fact = letter.paragraphs[2]
    assert fact.style is ParagraphStyle.BULLET
    assert fact.runs == (
        Run("About one in four people sent on in the first year had no conviction.", field=True),
        Run(" (figures of the agency, August 10, 2010)", field=True),
    )


def test_facts_stand_at_the_end_of_a_letter_without_a_place_for_them() -> None:
    letter = draft(_template(FIRST), DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert [entry.id for entry in letter.paragraphs] == ["first", "fact.non-criminal-share"]


def test_facts_newer_than_the_letter_are_left_out() -> None:
    letter = draft(_template(FIRST, FACTS_), DraftFacts(a_campaign(), date(2010, 8, 9), statements=LEDGER))
    assert [entry.id for entry in letter.paragraphs] == ["first", "facts"]


def test_a_paragraph_rests_only_on_what_was_public() -> None:
    assert draft(_template(FIRST), DraftFacts(a_campaign(), DAY, statements=LEDGER)).paragraphs[0].sources == ("old",)
    later = draft(_template(FIRST), DraftFacts(a_campaign(), date(2010, 10, 6), statements=LEDGER))
    assert later.paragraphs[0].sources == ("old", "new")


def test_the_first_variant_that_holds_is_taken_and_paragraphs_obey_their_condition() -> None:
    hidden = replace(LAST, when='window == "w1"')
    early = draft(_template(FIRST, hidden), DraftFacts(a_campaign(), date(2010, 8, 25), statements=LEDGER))
    assert early.subject == "Early"
    assert [entry.id for entry in early.paragraphs] == ["first", "fact.non-criminal-share"]
    shown = draft(_template(hidden), DraftFacts(a_campaign(), DAY, window="w1", statements=LEDGER))
    assert shown.paragraphs[0].id == "last"


def test_a_subject_without_a_variant_that_holds_is_empty() -> None:
    template = replace(_template(FIRST), subject=(Variant("x", "false"),))
    assert draft(template, DraftFacts(a_campaign(), DAY, statements=LEDGER)).subject == ""


def test_the_users_words_stand_in_place_of_the_playbooks_and_are_not_read() -> None:
    edits = Edits("My subject {{ 1 }}", (("first", "My {{ place }} {% words %}"), ("facts", ""), ("gone", "x")))
    letter = draft(_template(FIRST, FACTS_, LAST), DraftFacts(a_campaign(), DAY, statements=LEDGER, edits=edits))
    first = letter.paragraphs[0]
    assert letter.subject == "My subject {{ 1 }}"
    assert (first.text, first.edited, first.sources) == ("My {{ place }} {% words %}", True, ("old",))
    assert [entry.id for entry in letter.paragraphs] == ["first", "fact.non-criminal-share", "last"]


def test_an_empty_subject_is_the_playbooks() -> None:
    facts = DraftFacts(a_campaign(), DAY, statements=LEDGER, edits=Edits(" "))
    assert draft(_template(FIRST), facts).subject == "About Riverbend County"


@pytest.mark.parametrize("missing", ["signer__name", "signer__title"])
def test_draft_stands_in_the_preview_until_somebody_can_sign(missing: str) -> None:
    facts = DraftFacts(a_campaign(**{missing: ""}), DAY, statements=LEDGER)
    assert draft(_template(FIRST), facts).marking == "DRAFT"
    assert draft(_template(FIRST, family="group"), facts).marking == ""


def test_an_example_is_marked_as_one() -> None:
    facts = DraftFacts(replace(a_campaign(), example=True), DAY, statements=LEDGER)
    assert draft(_template(FIRST), facts).marking.startswith("EXAMPLE")


@pytest.mark.parametrize(
    ("addressee", "line"),
    [
        (TO, "Chief, State Police"),
        (replace(TO, name=""), "Records, State Police"),
        (replace(TO, agency="A" * 70), "Chief"),
        (replace(TO, name="", agency="A" * 70), "A" * 70),
    ],
)
def test_the_addressee_fits_one_line(addressee: Addressee, line: str) -> None:
    assert draft(_template(FIRST), DraftFacts(a_campaign(), DAY, addressee, statements=LEDGER)).addressee == line


def test_the_id_is_the_letters_own_where_it_has_one() -> None:
    facts = DraftFacts(a_campaign(), DAY, statements=LEDGER, id="notice-2")
    letter = draft(_template(FIRST), facts)
    assert (letter.id, letter.template) == ("notice-2", "notice")


def test_a_statement_that_the_ledger_lacks_is_a_fault() -> None:
    with pytest.raises(TemplateFault):
        draft(_template(replace(FIRST, when='known("lost")')), DraftFacts(a_campaign(), DAY, statements=LEDGER))


OPTIONS = LetterOptions(Delivery.CERTIFIED, "9407300000000000000003", " 3 ", "2", date(2010, 9, 30))
THREE = tuple(TemplateParagraph(name, name.upper()) for name in ("a", "b", "c"))
TEXT, BULLET = ParagraphStyle.TEXT, ParagraphStyle.BULLET


def edited(edits: Edits) -> Letter:
    plain = replace(_template(*THREE), has_facts=False)
    return draft(plain, DraftFacts(a_campaign(), DAY, statements=LEDGER, edits=edits))


def test_a_letter_says_how_it_is_mailed_its_number_and_what_it_replaces() -> None:
    letter = draft(_template(FIRST), DraftFacts(a_campaign(), DAY, statements=LEDGER, options=OPTIONS))
    assert letter.notation == ("VIA CERTIFIED MAIL", "Article number 9407 3000 0000 0000 0000 03")
    assert letter.number == "3"
    assert letter.replaces == "This letter takes the place of our letter no. 2 of September 30, 2010."
    plain = draft(_template(FIRST), DraftFacts(a_campaign(), DAY, statements=LEDGER))
    assert (plain.notation, plain.number, plain.replaces, plain.logo) == ((), "", "", None)


@pytest.mark.parametrize(("family", "words"), [("official", "seal"), ("group", "ours"), ("body", None)])
def test_each_sender_has_its_own_logo(family: str, words: str | None) -> None:
    seal, ours = (Picture(1, 1, 1, zlib.compress(b"x"), name) for name in ("seal", "ours"))
    facts = DraftFacts(a_campaign(), DAY, statements=LEDGER, logo=seal, group_logo=ours)
    logo = draft(_template(FIRST, family=family), facts).logo
    assert (logo.words if logo else None) == words


@pytest.mark.parametrize(
    ("added", "order", "found"),
    [
        ((), (), "abc"),
        ((), ("c", "a"), "cab"),
        ((), ("b",), "abc"),
        ((), ("c", "b", "gone", "c"), "acb"),
        (("x",), (), "abcx"),
        (("x", "y"), ("x", "a"), "xabcy"),
        (("x",), ("a", "x", "b"), "axbc"),
    ],
)
def test_paragraphs_stand_in_the_order_wanted(added: tuple[str, ...], order: tuple[str, ...], found: str) -> None:
    edits = Edits(None, tuple((name, name.upper()) for name in added), tuple((name, TEXT) for name in added), order)
    assert "".join(paragraph.id for paragraph in edited(edits).paragraphs) == found


def test_a_paragraph_of_ones_own_is_added_and_not_edited() -> None:
    edits = Edits(None, (("own-1", "My {{ words }}"), ("a", "Changed")), (("own-1", BULLET), ("own-2", TEXT)))
    letter = edited(edits)
    assert [(one.id, one.added, one.edited) for one in letter.paragraphs] == [
        ("a", False, True),
        ("b", False, False),
        ("c", False, False),
        ("own-1", True, False),
    ]
    own = letter.paragraphs[-1]
    assert (own.text, own.style, own.sources) == ("My {{ words }}", BULLET, ())


def test_a_courtesy_copy_is_drafted_in_its_language_and_not_mailed_by_itself() -> None:
    spanish = replace(
        _template(TemplateParagraph("first", "El {{ decision.date | long_date }}.")), closing="Atentamente,"
    )
    copy = draft_courtesy(spanish, DraftFacts(a_campaign(), DAY, statements=LEDGER, options=OPTIONS), "es")
    assert (copy.language, copy.closing, copy.notation, copy.number) == ("es", "Atentamente,", (), "3")
    assert copy.replaces == "Esta carta sustituye a nuestra carta n.º 2 del 30 de septiembre de 2010."
    assert copy.paragraphs[0].text == "El 28 de septiembre de 2010."
