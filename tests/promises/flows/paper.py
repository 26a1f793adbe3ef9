"""Two letters and their merged file are written as the command ``letters`` does, again and again, into one folder."""

from collections.abc import Iterator
from pathlib import Path

from organizer.commands import files
from tests.promises.children import Say
from tests.promises.flows.flow import Flow, Said, repeat
from tests.promises.flows.letter import content, number_of, pressed

_OUT = "letters"
_COPIES = 2
NAMES = ("notice-ice.pdf", "notice-sib.pdf", "all.pdf")


def _make(_folder: Path) -> None:
    pressed(_COPIES)


def _act(folder: Path, say: Say, rounds: int) -> None:
    def once(number: int) -> None:
        files.write_all({folder / _OUT / name: content(pressed(_COPIES), number) for name in NAMES})

    repeat(say, rounds, once)


def _judge(folder: Path, said: Said) -> Iterator[str]:
    for name in NAMES:
        path = folder / _OUT / name
        number = number_of(pressed(_COPIES), path.read_bytes()) if path.exists() else 0
        if number is None:
            yield f"{name} is torn"
        elif not said.last <= number <= said.begun:
            yield f"{name} is number {number}, and {said.last} was acknowledged"


PAPER = Flow("paper", _make, _act, _judge)
