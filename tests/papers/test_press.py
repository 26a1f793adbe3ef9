import hashlib
import subprocess
from io import BytesIO

import pikepdf
import pytest

from organizer import resources
from organizer.domain.letter import Delivery, Letter, LetterOptions
from organizer.domain.playbook import Playbook
from organizer.exchange.campaign_file import read_campaign
from organizer.papers.case import Case, Request, letter_date, requests_for
from organizer.papers.compose import compose
from organizer.papers.press import press
from organizer.playbooks.shelf import Shelf
from tests.letters.conformance import broken_rules
from tests.papers.cases import LETTERS, composed, the_directory

OPTIONS = LetterOptions(Delivery.CERTIFIED_RECEIPT, number="7", replaces="5")


def of_examples() -> list[Letter]:
    """Return every letter of every shipped playbook as each of its examples has it, plain and with all options."""
    return [
        letter
        for book in Shelf(resources.folder("playbooks")).values()
        for example in book.examples
        for options in (LetterOptions(), OPTIONS, *(LetterOptions(courtesy=one) for one in languages(book)))
        for letter in letters_of(book, example.path, options)
    ]


def languages(book: Playbook) -> set[str]:
    """Return the languages in which the playbook has courtesy copies."""
    return {one.language for letter in book.letters for one in letter.translations}


def letters_of(book: Playbook, path: str, options: LetterOptions) -> list[Letter]:
    roles = {book.slug: tuple(role.role for role in book.roles)}
    questions = {book.slug: tuple(entry.field for entry in book.questions)}
    campaign, _ = read_campaign(resources.folder("playbooks", book.slug, path), roles, questions)
    assert campaign is not None
    case = Case(book, campaign, the_directory())
    found = []
    for request in requests_for(book):
        day = letter_date(campaign, request, book.checked_on)
        done = compose(case, Request(request.id, request.template, options=options), day)
        assert done.letter is not None
        found.append(done.letter)
    return found


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


@pytest.mark.parametrize("letter", EXAMPLES, ids=lambda letter: letter.id)
def test_a_letter_of_an_example_is_accessible_archival_and_whole(letter: Letter) -> None:
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
    data = press(EXAMPLES).data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
