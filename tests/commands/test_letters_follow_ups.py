"""``letters`` and ``check`` with letters that follow others: a campaign file has none, a store those of its record."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.exchange.campaign_file import write_campaign
from organizer.store.letters import add_letter, keep_print
from organizer.store.mailings import record_mailing, remove_mailing
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import a_campaign, a_store
from tests.commands.test_letters import ALL, Run, names_in, text_of

DECIDED, MAILED = date(2010, 9, 28), date(2010, 9, 29)
FROM_STORE = ("letters", "campaigns.organizer", "--out", "out")


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path, campaign=a_campaign(letter__date=DECIDED))
    yield store, campaign
    store.close()


def mailed(store: Store, campaign: str) -> tuple[str, str]:
    """Print and mail the notice to ICE; return the keys of its row and of the mailing's."""
    letter = store.write(add_letter, campaign, "notice-ice").made
    store.write(keep_print, letter, b"%PDF of the letter", 1, "2", "1", DECIDED)
    return letter, store.write(record_mailing, letter, Delivery.CERTIFIED, MAILED).made


def test_a_campaign_file_stands_for_the_seven_letters_and_no_follow_up(
    organizer: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("county.toml").write_bytes(write_campaign(a_campaign()))
    assert organizer("letters", "--campaign", "county.toml", "--out", "out") == 0
    said = capsys.readouterr()
    assert names_in("out") == [f"{name}.pdf" for name in ALL]
    assert "was not written" not in said.err
    assert organizer("letters", "--campaign", "county.toml", "--out", "more", "--letter", "remind") == 2
    refused = capsys.readouterr().err
    assert "There is no letter remind. Choose one of: ask-congress, " in refused
    assert organizer("check", "--campaign", "county.toml") == 0
    assert "remind" not in capsys.readouterr().out


def test_a_store_without_mail_stands_for_the_seven_letters_and_refuses_a_follow_up_by_name(
    organizer: Run, held: tuple[Store, str], capsys: pytest.CaptureFixture[str]
) -> None:
    held[0].close()
    assert organizer(*FROM_STORE) == 0
    assert names_in("out") == [f"{name}.pdf" for name in ALL]
    capsys.readouterr()
    assert organizer(*FROM_STORE, "--letter", "remind") == 1
    assert "remind was not written: " in (said := capsys.readouterr().err)
    assert "This letter follows one that was mailed. None is in the mail log yet." in said


def test_a_follow_up_is_written_once_something_went_out(
    organizer: Run, held: tuple[Store, str], capsys: pytest.CaptureFixture[str]
) -> None:
    store, campaign = held
    letter, mailing = mailed(store, campaign)
    store.write(add_letter, campaign, "remind", "notice-ice")
    answer = store.write(
        record_reply, campaign, (letter,), Channel.CALL, Stance.REFUSES, ApproximateDate.parse("2010-09-30"), words="No"
    ).made
    store.write(add_letter, campaign, "write-back", "notice-ice", answer)
    assert organizer(*FROM_STORE) == 0
    assert names_in("out") == ["notice-ice.pdf", "remind.pdf", "write-back.pdf"]
    reminded = text_of("out/remind.pdf")
    assert "September 30, 2010 Our letter no. 2" in reminded  # the day it is written, not that of the notices
    assert "It was sent on September 29, 2010 by certified mail." in reminded
    assert "on September 30, 2010 the following, as we took it down: “No.”" in text_of("out/write-back.pdf")
    assert organizer("check", "campaigns.organizer") == 0
    store.write(remove_mailing, mailing)
    capsys.readouterr()
    assert organizer("letters", "campaigns.organizer", "--out", "later") == 0
    assert names_in("later") == ["notice-ice.pdf"]
    assert capsys.readouterr().err.count("was not written") == 0
    assert organizer("check", "campaigns.organizer") == 0
    assert organizer("letters", "campaigns.organizer", "--out", "later", "--letter", "remind") == 1
    assert names_in("later") == ["notice-ice.pdf"]


def test_a_follow_up_that_nobody_began_names_the_letter_mailed_last(organizer: Run, held: tuple[Store, str]) -> None:
    mailed(*held)
    assert organizer(*FROM_STORE, "--letter", "remind") == 0
    assert "our letter no. 1 of September 28, 2010" in text_of("out/remind.pdf")


def test_a_follow_up_that_was_begun_without_a_letter_waits_for_one(organizer: Run, held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "remind")
    store.write(add_letter, campaign, "resolution")
    assert organizer(*FROM_STORE) == 0
    assert names_in("out") == ["resolution.pdf"]
    mailed(store, campaign)
    assert organizer("letters", "campaigns.organizer", "--out", "then") == 0
    assert names_in("then") == ["notice-ice.pdf", "remind.pdf", "resolution.pdf"]
