import hashlib

from organizer.letters.report import Report, Words
from organizer.papers.report import report_pdf


def test_the_sum_of_a_report_is_that_of_its_bytes() -> None:
    paper = report_pdf(Report("Proof of notice", parts=(Words("Nothing was mailed yet."),)))
    assert paper.pages == 1
    assert paper.sha256 == hashlib.sha256(paper.data).hexdigest()
