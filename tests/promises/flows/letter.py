"""A letter is printed again and again: its bytes are kept in the store, and written as a file."""

from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from organizer.store import files
from organizer.store.campaigns import add_campaign, list_campaigns
from organizer.store.letters import load_letters
from organizer.store.prints import keep_print, kept_bytes
from organizer.store.store import Store
from tests.builders import a_campaign
from tests.promises.children import Say
from tests.promises.flows.flow import STORE, Flow, Said, opened, repeat, unsound

PDF = "notice-ice.pdf"


def content(whole: bytes, number: int) -> bytes:
    """Return a PDF of its own for each number: a comment at its end tells them apart."""
    return whole + f"\n% {number}\n".encode()


def number_of(whole: bytes, data: bytes) -> int | None:
    """Return which content this is, 0 for none at all, None for bytes that nobody wrote."""
    if not data:
        return 0
    tail = data.rpartition(b"% ")[2].strip()
    number = int(tail) if tail.isdigit() else 0
    return number if number and data == content(whole, number) else None


@cache
def pressed(copies: int) -> bytes:
    """Return the bytes of a letter, as long as those of so many. They are pressed before anything is made to fail."""
    from organizer.papers.press import press
    from tests.letters.paper import a_letter

    return press([a_letter()]).data * copies


def _make(folder: Path, copies: int) -> None:
    pressed(copies)
    with Store.create(folder / STORE, None) as store:
        store.write(add_campaign, a_campaign(), ("notice-ice",))


def _act(folder: Path, say: Say, rounds: int, copies: int) -> None:
    with opened(folder) as store:
        letter = _letter(store)

        def once(number: int) -> None:
            data = content(pressed(copies), number)
            store.write(keep_print, letter, data, 1, "1", "1")
            files.atomic_write(folder / PDF, data)

        repeat(say, rounds, once)


def _letter(store: Store) -> str:
    return store.read(load_letters, store.read(list_campaigns)[0].id)[0].id


def _judge(folder: Path, said: Said, copies: int) -> Iterator[str]:
    with opened(folder) as store:
        yield from unsound(store)
        kept = number_of(pressed(copies), store.read(kept_bytes, _letter(store)) or b"")
    if kept is None or not said.last <= kept <= said.begun:
        yield f"the store keeps print {kept}, and {said.last} was acknowledged"
    path = folder / PDF
    on_disk = number_of(pressed(copies), path.read_bytes() if path.exists() else b"")
    if on_disk is None:
        yield f"{PDF} is torn"
    elif not said.last <= on_disk <= said.begun:
        yield f"{PDF} is number {on_disk}, and {said.last} was acknowledged"


def letter_flow(name: str, copies: int) -> Flow:
    """Return the flow with a letter of so many times the usual length."""
    return Flow(name, partial(_make, copies=copies), partial(_act, copies=copies), partial(_judge, copies=copies))


LETTER = letter_flow("letter", 4)
