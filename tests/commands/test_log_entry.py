"""``log`` writing down: what is kept, and what is refused with one sentence."""

import hashlib
from pathlib import Path

import pytest

from organizer.domain.correspondence import Correspondence
from organizer.domain.letter import Delivery, LetterState
from organizer.store.campaigns import list_campaigns
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import load_letters
from organizer.store.prints import frozen_bytes
from organizer.store.store import Store
from tests.commands.mail import NUMBER, PAPER, RECEIPT, STORE, log, mail, organizer

pytestmark = pytest.mark.usefixtures("county")
FAX = ("--mailed", "2010-10-05", "--method", "fax")


def record() -> Correspondence:
    with Store.open(Path(STORE), None, read_only=True) as store:
        return store.read(load_correspondence, store.read(list_campaigns)[0].id)


def test_a_mailing_is_written_down_with_the_paper_that_went_out(capsys: pytest.CaptureFixture[str]) -> None:
    words = (
        "--article",
        NUMBER,
        "--post-office",
        "Riverbend Main",
        "--cost",
        "$7.83",
        "--by",
        "A.R.",
        "--note",
        "sunny",
    )
    assert mail("notice-ice", "2010-10-04", *words, "--paper", PAPER) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("Written down: notice-ice was mailed on October 4, 2010.\n", "")
    (sent,) = record().mailings
    assert (sent.method, sent.article, sent.post_office, sent.cost) == (
        Delivery.CERTIFIED_RECEIPT,
        NUMBER,
        "Riverbend Main",
        783,
    )
    assert (sent.by, sent.note, sent.copy) == ("A.R.", "sunny", "")
    assert sent.to[0] == "Assistant Director, Secure Communities"
    letter = record().letter("notice-ice")
    assert letter is not None
    assert letter.state is LetterState.MAILED
    with Store.open(Path(STORE), None, read_only=True) as store:
        row = next(
            one for one in store.read(load_letters, store.read(list_campaigns)[0].id) if one.slug == "notice-ice"
        )
        data = store.read(frozen_bytes, row.id)
    assert data == Path(PAPER).read_bytes()
    assert letter.sha256 == hashlib.sha256(data).hexdigest()
    assert row.print is not None
    assert row.print.pages == 2


def test_delivery_and_return_go_to_the_mailing_that_is_on_its_way(capsys: pytest.CaptureFixture[str]) -> None:
    mail()
    assert log("--letter", "notice-ice", "--delivered", "2010-10-08", "--signed-by", "B. Clerk") == 0
    assert capsys.readouterr().out.endswith("Written down: notice-ice was delivered on October 8, 2010.\n")
    assert log("--letter", "notice-ice", "--returned", "2010-10-20", "--why", "Moved") == 0
    assert capsys.readouterr().out == "Written down: notice-ice came back on October 20, 2010.\n"
    (sent,) = record().mailings
    assert (str(sent.delivered_on), sent.signed_by, str(sent.returned_on), sent.returned_why) == (
        "2010-10-08", "B. Clerk", "2010-10-20", "Moved",
    )  # fmt: skip
    # what is sent once more names the mailing that came back
    assert mail("notice-ice", "2010-10-25", "--article", NUMBER) == 0
    assert record().mailings[1].again == sent.id
    assert log("--letter", "notice-ice", "--delivered", "2010-10-28") == 0
    assert record().mailings[1].is_delivered


def test_a_fax_goes_beside_the_paper_and_the_number_tells_them_apart(capsys: pytest.CaptureFixture[str]) -> None:
    mail("notice-ice", "2010-10-04", "--article", NUMBER, "--paper", PAPER)
    assert log("--letter", "notice-ice", *FAX, "--beside") == 0
    paper, fax = record().mailings
    assert (fax.beside, fax.again) == (paper.id, "")
    assert log("--letter", "notice-ice", "--delivered", "2010-10-08") == 2
    assert capsys.readouterr().err == (
        "notice-ice has several mailings on their way. "
        f"Name one by its number with --article: {NUMBER}, Fax without a number.\n"
    )
    assert log("--letter", "notice-ice", "--delivered", "2010-10-08", "--article", NUMBER.replace(" ", "")) == 0
    assert [entry.is_delivered for entry in record().mailings] == [True, False]


def test_a_copy_goes_to_somebody_whom_the_letter_names(capsys: pytest.CaptureFixture[str]) -> None:
    mail()
    assert mail("notice-ice", "2010-10-05", "--to-copy", "The Honorable Casey Lane") == 0
    assert record().mailings[1].copy == "The Honorable Casey Lane"
    assert log("--letter", "notice-ice", "--delivered", "2010-10-08", "--to-copy", "The Honorable Casey Lane") == 0
    assert [entry.is_delivered for entry in record().mailings] == [False, True]
    capsys.readouterr()
    assert mail("notice-ice", "2010-10-05", "--to-copy", "Nobody") == 2
    assert capsys.readouterr().err == (
        'notice-ice has no copy for "Nobody". Choose one of: "The Honorable Casey Lane".\n'
    )
    assert mail("resolution", "2010-10-05", "--to-copy", "Nobody", "--without-copy") == 2
    assert "It names nobody under cc." in capsys.readouterr().err


def test_a_letter_can_be_written_down_without_a_copy_when_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert mail("notice-sib", "2010-10-04", "--by", "A.R.") == 2
    assert capsys.readouterr().err == (
        "No print of notice-sib is kept. Name the PDF that went out with --paper, or say --without-copy.\n"
    )
    assert record().mailings == ()
    assert mail("notice-sib", "2010-10-04", "--without-copy") == 0
    letter = record().letter("notice-sib")
    assert letter is not None
    assert (letter.state, letter.sha256) == (LetterState.MAILED, "")


def test_complaint_07_a_strange_number_is_a_warning_and_never_a_block(capsys: pytest.CaptureFixture[str]) -> None:
    assert mail("notice-ice", "2010-10-04", "--article", "9407300000000000000004", "--paper", PAPER) == 0
    assert capsys.readouterr().err.startswith("warning: notice-ice: The article number 9407 3000 0000 0000 0000 04")
    assert record().mailings[0].article == "9407300000000000000004"
    assert mail("notice-sib", "2010-10-04", "--article", "9407300000000000000004", "--without-copy") == 0
    assert "notice-sib: The same article number stands on the mailing of October 4" in capsys.readouterr().err


def test_a_second_day_of_delivery_corrects_the_first_and_keeps_who_signed(capsys: pytest.CaptureFixture[str]) -> None:
    assert mail("notice-ice", "2010-09-27", "--paper", PAPER) == 0
    said = []
    first, second = "2010-09-28", "2010-09-29"
    for words in ((first,), (first, "--signed-by", "A. C."), (second,), (second, "--signed-by", "")):
        capsys.readouterr()
        assert log("--letter", "notice-ice", "--delivered", *words) == 0
        said.append(capsys.readouterr().out.splitlines())
    assert [(str(sent.delivered_on), sent.signed_by) for sent in record().mailings] == [("2010-09-29", "")]
    day = "Written down: notice-ice was delivered on September"
    assert [lines[0] for lines in said] == [
        f"{day} 28, 2010.",
        f"{day} 28, 2010. Signed for by A. C.",
        f"{day} 29, 2010. Before, it was September 28, 2010. Signed for by A. C., as before.",
        f"{day} 29, 2010. Signed for by nobody, before by A. C.",
    ]
    moved = "Remind ICE of the notice: it was on Thursday, October 28, 2010, and is now on Friday, October 29, 2010."
    assert [lines[1:] for lines in said] == [[], [], [moved], []]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--mailed", "2010-10-04", "--method", RECEIPT), "Say which letter it is: name it with --letter"),
        (("--letter", "notice-ice", "--mailed", "2010-10-04"), "Say how the letter was mailed"),
        (("--letter", "notice-fbi", "--mailed", "2010-10-04", "--method", "fax"), "There is no letter notice-fbi"),
        (("--letter", "notice-ice", "--mailed", "2010-10-04", "--method", "pigeon"), "invalid choice"),
        (("--letter", "notice-ice", "--mailed", "2010-02-30", "--method", "fax"), "there is no day 2010-02-30"),
        (("--letter", "notice-ice", *FAX, "--why", "x"), "--why does not go with --mailed. It goes with --returned."),
        (
            ("--letter", "notice-ice", "--returned", "2010-10-05", "--signed-by", "x"),
            "--signed-by does not go with --returned. It goes with --delivered.",
        ),
        (("--cost", "5"), "--cost says nothing alone. It goes with --mailed."),
        (("--letter", "notice-ice", *FAX, "--cost", "much"), "much is no cost. Write dollars and cents"),
        (("--letter", "notice-ice", *FAX, "--beside", "--without-copy"), "has no mailing to go beside"),
        (("--letter", "notice-ice", "--delivered", "2010-10-05"), "No mailing of notice-ice is on its way."),
        (
            ("--letter", "notice-ice", "--returned", "2010-10-05", "--article", NUMBER),
            f"No mailing of notice-ice with the number {NUMBER} is on its way.",
        ),
        (("--letter", "notice-ice", *FAX, "--delivered", "2010-10-05"), "not allowed with argument"),
        (("--letter", "notice-ice", "--mailed", "2011-01-01", "--method", "fax", "--without-copy"), "after today"),
    ],
)
def test_what_does_not_fit_is_one_sentence_and_writes_nothing(
    words: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert log(*words) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert (said.err.count("\n"), said.out) == (1, "")
    assert record().mailings == ()


def test_a_paper_that_cannot_be_read_is_exit_3(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.pdf").write_bytes(b"no PDF")
    for name, says in (("gone.pdf", "The file gone.pdf cannot be read"), ("broken.pdf", "broken.pdf")):
        assert mail("notice-ice", "2010-10-04", "--paper", name) == 3
        assert says in capsys.readouterr().err
    assert record().mailings == ()


def test_what_was_mailed_keeps_its_paper(capsys: pytest.CaptureFixture[str]) -> None:
    mail()
    assert mail("notice-ice", "2010-10-05", "--paper", "letters/notice-sib.pdf") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert len(record().mailings) == 1


def test_every_way_of_mailing_has_its_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert log("--help") == 0
    words = "".join(capsys.readouterr().out.split())
    assert "{" + ",".join(way.value for way in Delivery if way.value) + "}" in words
    assert "printoneJSONdocument:mailings(each" in words


def test_the_store_stays_as_it_is_when_a_second_program_has_it_open(capsys: pytest.CaptureFixture[str]) -> None:
    with Store.open(Path(STORE), None):
        assert mail() == 3
        assert organizer("log", STORE) == 0
    assert (
        capsys.readouterr().out
        == "Nothing is in the log yet. Write down a mailing with --letter, --mailed and --method.\n"
    )
