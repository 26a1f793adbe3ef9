"""What a new file begins with: a free name in the usual folder, and the letters of the playbook's steps."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from organizer.domain.errors import Environment

if TYPE_CHECKING:  # not before the first paint
    from organizer.domain.playbook import Playbook
    from organizer.store.store import Store

NAME = "campaigns"
"""The name of the file tells no name of the group."""
ENDING = ".organizer"
_PLAIN = re.compile(rf"{NAME}(-\d+)?{re.escape(ENDING)}")


def usual_path(folder: Path) -> Path:
    """Return where a file lies when nobody says otherwise."""
    return folder / f"{NAME}{ENDING}"


def free_path(folder: Path) -> Path:
    """Return the usual path, or with a number where that name is taken."""
    path, number = usual_path(folder), 1
    while path.exists():
        number += 1
        path = folder / f"{NAME}-{number}{ENDING}"
    return path


def plain_name(path: Path, folder: Path) -> str:
    """Return the name of a file that may be remembered: one that we proposed, in the usual folder. Else empty.

    A name or a folder that somebody chose may tell who they are, and settings lie on the disk in plain text.
    """
    return path.name if path.parent == folder and _PLAIN.fullmatch(path.name) else ""


def make_folder(path: Path) -> None:
    """Make the folder of a new file; raise Environment when the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise Environment(
            "The folder {folder} cannot be made: {reason}. Choose another place.",
            folder=str(path.parent),
            reason=str(failure.strerror),
        ) from None


def make_file(
    create: "Callable[[Path, str | None], Store]",
    path: Path,
    secret: str | None,
    playbook: "Playbook",
    answers: Mapping[str, object],
) -> "tuple[Store, str]":
    """Make a file with a campaign in it from the first answers; return it open, and the campaign's id.

    It takes as long as the key of the passphrase does: call it on a thread. Raises Environment when the name is taken
    or the disk refuses, Refused when the passphrase cannot be one; then there is no file that was not there before.
    """
    from organizer.store.campaigns import start_campaign  # after the first paint
    from organizer.store.people import work_as

    def answer(name: str) -> str:
        return str(answers.get(name) or "")

    make_folder(path)
    store = create(path, secret)
    try:
        store.write(work_as, answer("initials"))
        done = store.write(
            start_campaign,
            playbook.slug,
            answer("jurisdiction.name"),
            answer("jurisdiction.state"),
            group_name=answer("group.name"),
            language=answer("letter.language") or "en",
            letters=letters_of(playbook),
        )
    except BaseException:
        store.close()
        raise
    return store, done.made


def letters_of(playbook: "Playbook") -> tuple[str, ...]:
    """Return the letters that the steps ask for, each once, in the order of the steps."""
    asked = (task.letter for step in playbook.steps for task in step.tasks if task.letter)
    return tuple(dict.fromkeys(asked))
