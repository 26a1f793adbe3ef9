"""A notice under a clause that names its form: refused in another way, and told of where it went so all the same."""

from pathlib import Path

import pytest

from organizer.resources import folder
from tests.commands.mail import STORE, log, organizer

CLAUSE = "“Either party may terminate"


@pytest.fixture
def campaign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the commands beside the example of the 287(g) playbook, with a clause that asks for certified mail."""
    monkeypatch.chdir(tmp_path)
    (example,) = (folder("playbooks") / "end-287g" / "examples").glob("*.toml")
    text = example.read_text(encoding="utf-8")
    assert 'clause_form = "written"' in text
    Path("county.toml").write_text(text.replace('clause_form = "written"', 'clause_form = "certified"'), "utf-8")
    return "county.toml"


def test_a_notice_goes_out_as_the_clause_says(campaign: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("letters", "--campaign", campaign, "--out", "out", "--letter", "notice")
    for more, told in (
        ((), "Choose how this letter goes out. By the clause you copied it must be one of: "),
        (("--method", "fax"), "Fax is not a way that the clause allows. Choose one of: "),
    ):
        assert organizer(*words, *more) == 1
        refused = capsys.readouterr().err
        assert told in refused
        assert CLAUSE in refused
    assert organizer("check", "--campaign", campaign, "--method", "fax") == 1
    assert "letter.delivery: Fax is not a way" in capsys.readouterr().out
    assert organizer(*words, "--method", "certified_receipt") == 0
    assert Path("out/notice.pdf").exists()


def test_the_campaign_file_says_how_its_letters_go_out(campaign: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = Path(campaign).read_text(encoding="utf-8")
    for way, code in (("fax", 1), ("certified", 0)):
        Path(campaign).write_text(text.replace("[letter]", f'[letter]\nmethod = "{way}"', 1), "utf-8")
        assert organizer("letters", "--campaign", campaign, "--out", way, "--letter", "notice") == code
    assert "Fax is not a way that the clause allows." in capsys.readouterr().err
    assert organizer("letters", "--campaign", campaign, "--out", "out", "--letter", "notice", "--method", "fax") == 1
    assert organizer("new", STORE, "--campaign", campaign, "--no-passphrase") == 0
    assert organizer("letters", STORE, "--out", "again", "--letter", "notice") == 0  # as the clause asks for
    assert organizer("export", STORE, "--out", "back.toml") == 0
    assert 'method = "certified"' in Path("back.toml").read_text(encoding="utf-8")
    Path(campaign).write_text(text.replace("[letter]", '[letter]\nmethod = "pigeon"', 1), "utf-8")
    assert organizer("check", "--campaign", campaign) == 2
    assert "The word pigeon does not fit here. Use one of: certified, certified_receipt" in capsys.readouterr().err


def test_what_went_out_in_another_way_is_logged_with_a_warning(
    campaign: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("new", STORE, "--campaign", campaign, "--no-passphrase") == 0
    assert log("--letter", "notice", "--mailed", "2010-10-04", "--method", "fax", "--without-copy") == 0
    said = capsys.readouterr()
    assert "Written down: notice was mailed on October 4, 2010." in said.out
    assert "warning: notice: Fax is not a way that the clause allows: " in said.err
    assert log("--letter", "notice", "--mailed", "2010-10-04", "--method", "email", "--beside", "--without-copy") == 0
    assert capsys.readouterr().err.count("a way that the clause allows") == 1  # the first; what went beside it is not
