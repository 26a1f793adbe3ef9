import hashlib
from io import BytesIO

import pikepdf

from organizer.papers.press import press
from tests.papers.cases import LETTERS, composed


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
