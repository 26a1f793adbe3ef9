from io import BytesIO

import pikepdf
import pytest

from organizer.domain.errors import Refused
from organizer.letters.labels import LARGE_LABELS
from organizer.papers.mail_papers import copies_paper, envelope_paper, forms_paper, label_paper, proof_paper
from organizer.papers.press import Paper
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, read


def _size(paper: Paper) -> tuple[float, float]:
    with pikepdf.open(BytesIO(paper.data)) as pdf:
        box = pdf.pages[0].MediaBox
        return float(box[2]), float(box[3])


def _title(paper: Paper) -> str:
    with pikepdf.open(BytesIO(paper.data)) as pdf:
        return str(pdf.docinfo.Title)


def test_every_paper_is_tagged_archival_and_named() -> None:
    letter = a_letter()
    papers = {
        "Envelope: Notice to the federal office": envelope_paper(letter),
        "Label: Notice to the federal office": label_paper(letter),
        "Window proof: Notice to the federal office": proof_paper(letter),
        "How to fill in the forms for certified mail": forms_paper(letter),
    }
    for title, paper in papers.items():
        assert _title(paper) == title
        assert broken_rules(paper.data) == []
        assert paper.pages == 1
    assert len({paper.sha256 for paper in papers.values()}) == 4
    assert _size(papers["Envelope: Notice to the federal office"]) == (684, 297)


def test_a_label_begins_where_the_sheet_has_one_left() -> None:
    letter = a_letter()
    first, last = (read(label_paper(letter, start).data)[0].find("Washington, DC 20536") for start in (0, 29))
    assert first.y < last.y
    assert first.x < last.x
    large = read(label_paper(letter, 0, LARGE_LABELS).data)[0].find("Washington, DC 20536")
    assert large.size > first.size
    with pytest.raises(Refused, match="from 1 to 30"):
        label_paper(letter, 30)


def test_the_forms_know_the_number_of_the_label() -> None:
    text = " ".join(ink.text for ink in read(forms_paper(a_letter(), "9414811899560000000000").data)[0].inks)
    assert "9414 8118 9956 0000 0000 00" in text


def test_a_copy_for_each_name_is_addressed_to_it() -> None:
    names = ("The Honorable Casey Lane", "Sheriff Lee Moss, 3 Main St, Oakton, VA 22124")
    paper = copies_paper(a_letter(copies=names))
    assert paper.pages == 2
    first, second = read(paper.data)
    assert 150 < first.find("The Honorable Casey Lane").y < 250
    assert second.find("3 Main St").y < second.find("Oakton, VA 22124").y < 280
    assert broken_rules(paper.data) == []
