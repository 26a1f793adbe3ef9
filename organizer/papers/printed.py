"""It did print: the paper is kept as it is, and the task that the letter fulfils is done, as one act for Undo."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer import resources
from organizer.domain.letter import Letter
from organizer.papers.kept_letter import letter_bytes
from organizer.papers.press import Paper
from organizer.store.journal import Done
from organizer.store.prints import keep_print
from organizer.store.steps import finish_task


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter on paper: its id in the store, its pages, the playbook's version, the date that it bears, its value."""

    letter_id: str
    paper: Paper
    playbook_version: str
    dated: date
    letter: Letter


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """The task of a campaign that is done once the letter is printed: by whom (initials) and on which day."""

    campaign_id: str
    task: str
    on: date
    by: str


def keep_printed(session: Session, printed: Printed, fulfilled: Fulfilled | None = None) -> Done:
    """Keep what was printed, and mark its task done where there is one. Raises Refused as :func:`keep_print`."""
    kept = keep_print(
        session,
        printed.letter_id,
        printed.paper.data,
        printed.paper.pages,
        printed.playbook_version,
        resources.version(),
        printed.dated,
        letter_bytes(printed.letter),
    )
    if fulfilled is None:
        return Done(kept.topics, kept.template, sentence="The printed letter is kept.")
    done = finish_task(session, fulfilled.campaign_id, fulfilled.task, fulfilled.on, by=fulfilled.by)
    sentence = "The printed letter is kept, and its task is done."
    return Done(kept.topics | done.topics, kept.template, sentence=sentence)
