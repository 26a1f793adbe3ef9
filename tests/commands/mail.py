"""A store whose letters can be mailed, and the commands with a clock of a later day."""

from datetime import UTC, datetime
from pathlib import Path

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.dates import ApproximateDate
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile
from organizer.store.campaigns import list_campaigns
from organizer.store.letters import load_letters
from organizer.store.replies import record_reply
from organizer.store.store import Store

LATER = datetime(2010, 12, 1, 12, 0, tzinfo=UTC)
STORE = "group.organizer"
PAPER = "letters/notice-ice.pdf"
NUMBER = "7112 3456 7891 2345 6787"
FORMULA = '=HYPERLINK("http://x")'
RECEIPT = "certified_receipt"


def organizer(*words: object) -> int:
    """Run a command on the first of December 2010."""
    return guarded(lambda: run([str(word) for word in words], lambda: LATER))


def log(*words: object) -> int:
    """Run ``log`` on the store."""
    return organizer("log", STORE, *words)


def mail(letter: str = "notice-ice", day: str = "2010-10-04", *words: object) -> int:
    """Write down that a letter went out by certified mail, and keep the PDF that went out."""
    paper = words or ("--paper", f"letters/{letter}.pdf")
    return log("--letter", letter, "--mailed", day, "--method", RECEIPT, *paper)


def call_about(slug: str) -> None:
    """Write down a phone call of November 2010 that refuses, with notes of it as a file."""
    with Store.open(Path(STORE), None, clock=lambda: LATER) as store:
        campaign = store.read(list_campaigns)[0].id
        letter = next(one.id for one in store.read(load_letters, campaign) if one.slug == slug)
        store.write(
            record_reply,
            campaign,
            (letter,),
            Channel.CALL,
            Stance.REFUSES,
            ApproximateDate.parse("2010-11"),
            who="Counsel",
            words="They said no.",
            files=(NewFile("call.txt", b"They said no.", "text/plain", "Notes"),),
        )
