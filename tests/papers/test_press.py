import hashlib
import subprocess
from functools import cache
from io import BytesIO
from typing import NamedTuple

import pikepdf
import pytest

from organizer import resources
from organizer.domain.campaign import Campaign
from organizer.domain.letter import Delivery, Letter, LetterOptions
from organizer.domain.playbook import Playbook
from organizer.exchange.campaign_file import read_campaign
from organizer.papers.case import Case, Request, letter_date, requests_for
from organizer.papers.compose import compose
from organizer.papers.press import press
from tests.letters.conformance import broken_rules
from tests.papers.cases import LETTERS, composed, the_directory
from tests.shipped import shipped_shelf

OPTIONS = LetterOptions(Delivery.CERTIFIED_RECEIPT, number="7", replaces="5")


class Printed(NamedTuple):
    """A letter of a shipped playbook as an example has it: composed only by the test that prints it."""

    slug: str
    path: str
    options: LetterOptions
    request: Request

    def letter(self) -> Letter:
        book, campaign = shipped_shelf()[self.slug], campaign_of(self.slug, self.path)
        case = Case(book, campaign, the_directory())
        request = Request(self.request.id, self.request.template, options=self.options)
        done = compose(case, request, letter_date(campaign, self.request, book.checked_on))
        assert done.letter is not None
        return done.letter


def of_examples() -> list[Printed]:
    """Return every letter of every shipped playbook as each of its examples has it, plain and with all options."""
    return [
        Printed(book.slug, example.path, options, request)
        for book in shipped_shelf().values()
        for example in book.examples
        for options in (LetterOptions(), OPTIONS, *(LetterOptions(courtesy=one) for one in languages(book)))
        for request in requests_for(book)
    ]


def languages(book: Playbook) -> list[str]:
    """Return the languages in which the playbook has courtesy copies."""
    return sorted({one.language for letter in book.letters for one in letter.translations})


@cache
def campaign_of(slug: str, path: str) -> Campaign:
    """Return the campaign of an example."""
    book = shipped_shelf()[slug]
    roles = {slug: tuple(role.role for role in book.roles)}
    questions = {slug: tuple(entry.field for entry in book.questions)}
    campaign, _ = read_campaign(resources.folder("playbooks", slug, path), roles, questions)
    assert campaign is not None
    return campaign


EXAMPLES = of_examples()


def test_every_letter_prints_and_its_sum_is_that_of_its_bytes() -> None:
    letters = [done.letter for done in map(composed, LETTERS) if done.letter]
    assert len(letters) == len(LETTERS)
    papers = [press([letter]) for letter in letters]
    for paper in papers:
        assert paper.sha256 == hashlib.sha256(paper.data).hexdigest()
        with pikepdf.open(BytesIO(paper.data)) as pdf:
            assert len(pdf.pages) == paper.pages
    whole = press(letters)
    assert whole.pages == sum(paper.pages for paper in papers)
    assert press(letters) == whole


@pytest.mark.parametrize("printed", EXAMPLES, ids=lambda printed: printed.request.id)
def test_a_letter_of_an_example_is_accessible_archival_and_whole(printed: Printed) -> None:
    letter = printed.letter()
    data = press([letter]).data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
    done = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True)
    words = done.stdout.decode("utf-8").split()
    for text in (letter.subject, letter.salutation, *(one for one in letter.signature.lines)):
        assert " ".join(text.split()) in " ".join(words)
    for paragraph in letter.paragraphs:
        assert set(paragraph.text.replace("|", " ").split()) <= {*words}


def test_all_letters_of_the_examples_in_one_file_break_no_rule() -> None:
    data = press([printed.letter() for printed in EXAMPLES]).data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
