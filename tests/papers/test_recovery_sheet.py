from datetime import date
from io import BytesIO

import pikepdf
import pytest

from organizer.domain.errors import Refused
from organizer.domain.phrase import Phrase
from organizer.letters.report import Large
from organizer.papers.recovery_sheet import recovery_report, recovery_sheet
from organizer.store.passphrase import words
from tests.letters.paper import read

SIX = " ".join(words()[::1295][:6])
DAY = date(2010, 9, 30)


def _told(said: Phrase) -> str:
    return said.words


def text_of(data: bytes) -> str:
    return " ".join(" ".join(ink.text for side in read(data) for ink in side.inks).split())


def test_the_sheet_is_one_page_with_program_file_date_and_the_six_words_numbered() -> None:
    paper = recovery_sheet(SIX, "campaigns.organizer", DAY)
    assert paper.pages == 1
    text = text_of(paper.data)
    for said in (
        "Recovery sheet of Organizer",
        "campaigns.organizer",
        "September 30, 2010",
        "Anyone with this sheet can open the file. Keep it away from the computer.",
        "type the six words",
        *(f"{number}. {word}" for number, word in enumerate(SIX.split(), 1)),
    ):
        assert said in text
    with pikepdf.open(BytesIO(paper.data)) as pdf:
        box = [float(edge) for edge in pdf.pages[0].mediabox]
        assert box == [0, 0, 612, 792]
        assert not [word for word in SIX.split() if word in str(pdf.docinfo)]


def test_an_own_passphrase_stands_as_it_was_typed_with_a_warning_on_large_letters() -> None:
    own = "Our River runs seven miles here"
    report = recovery_report(own, "campaigns.organizer", DAY, _told, "en")
    assert report.parts[0] == Large((own,))
    assert "Large and small letters matter." in text_of(recovery_sheet(own, "a.organizer", DAY).data)


def test_a_very_long_one_still_is_one_page() -> None:
    assert recovery_sheet("twelve letters and more " * 10 + "end", "a.organizer", DAY).pages == 1


def test_what_cannot_be_printed_is_refused_and_a_file_name_never_is() -> None:
    with pytest.raises(Refused, match="U\\+6CB3"):
        recovery_sheet("a river \u6cb3 that is long", "a.organizer", DAY)
    assert "[U+6CB3]" in text_of(recovery_sheet(SIX, "\u6cb3.organizer", DAY).data)


def test_it_speaks_the_language_that_it_is_given() -> None:
    report = recovery_report(SIX, "a.organizer", DAY, lambda said: said.words.upper(), "es")
    assert report.title == "RECOVERY SHEET OF ORGANIZER"
    assert report.language == "es"
