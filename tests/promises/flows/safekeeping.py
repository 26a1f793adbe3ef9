"""A store is backed up, restored, and given another passphrase, again and again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from organizer.domain.errors import OrganizerError
from organizer.domain.retention import Reason
from organizer.store import database, soundness
from organizer.store.backups import backups_in
from organizer.store.campaigns import add_campaign, answer, list_campaigns, load_campaign
from organizer.store.store import Store
from tests.builders import a_campaign
from tests.promises.children import Say
from tests.promises.flows.flow import STORE, Flow, Said, repeat, unsound

BACKUPS = "backups"
WORDS = "river candle plaza orbit lemon abacus"
_KEPT = ("first.organizer", "second.organizer")
_LENGTH = 2_000


def _text(number: int) -> str:
    return f"{number} " + "x" * _LENGTH


def _save(store: Store, number: int) -> None:
    store.write(answer, store.read(list_campaigns)[0].id, "decision.summary", _text(number))


def number_in(store: Store) -> int:
    """Return which number a store holds."""
    text = store.read(load_campaign, store.read(list_campaigns)[0].id).decision.summary
    number = int(text.split(" ")[0])
    return number if text == _text(number) else -1


def _opened(folder: Path) -> Store:
    """Open the store with a clock that never stands still: backups are told apart by their second."""
    seconds = count(int(datetime.now(UTC).timestamp()))
    return Store.open(folder / STORE, None, clock=lambda: datetime.fromtimestamp(next(seconds), UTC))


def _make(folder: Path) -> None:
    with Store.create(folder / STORE, None) as store:
        store.write(add_campaign, a_campaign(decision__summary=_text(0)))


def _make_with_backups(folder: Path) -> None:
    """Make a store that holds 0, and two files to restore from, which hold 1 and 2."""
    _make(folder)
    with Store.open(folder / STORE, None) as store:
        for number, name in enumerate(_KEPT, start=1):
            _save(store, number)
            store.save_copy(folder / name)
        _save(store, 0)


def _back_up(folder: Path, say: Say, rounds: int) -> None:
    with _opened(folder) as store:

        def once(number: int) -> None:
            _save(store, number)
            store.backup(folder / BACKUPS, Reason.ASKED)

        repeat(say, rounds, once)


def _restore(folder: Path, say: Say, rounds: int) -> None:
    with _opened(folder) as store:
        repeat(say, rounds, lambda number: _put_back(store, folder, number))


def _put_back(store: Store, folder: Path, number: int) -> None:
    store.restore(folder / _KEPT[number % 2], None, folder / BACKUPS)


def _rekey(folder: Path, say: Say, rounds: int) -> None:
    with _opened(folder) as store:
        repeat(say, rounds, lambda number: store.change_passphrase(_words(number), folder / BACKUPS))


def _words(number: int) -> str | None:
    return WORDS if number % 2 else None


def _judge_backups(folder: Path, said: Said) -> Iterator[str]:
    with Store.open(folder / STORE, None) as store:
        yield from unsound(store)
        if number_in(store) < said.last:
            yield f"the store holds {number_in(store)}, and {said.last} was acknowledged"
    held = list(_held(folder, None))
    yield from (fault for fault in held if isinstance(fault, str))
    numbers = [number for number in held if isinstance(number, int)]
    missing = said.done - set(numbers)
    if missing:
        yield f"no backup holds what was backed up: {sorted(missing)}"


def _judge_restored(folder: Path, said: Said) -> Iterator[str]:
    with Store.open(folder / STORE, None) as store:
        yield from unsound(store)
        holds = number_in(store)
    usual = {1 + number % 2 for number in (said.last, *said.refused, said.begun) if number >= said.last and number}
    if holds not in usual | ({0} if not said.last else set()):
        yield f"it holds {holds}, and {said.last} restores were acknowledged"
    for number, name in enumerate(_KEPT, start=1):
        with Store.open(folder / name, None, read_only=True) as kept:
            if number_in(kept) != number or kept.read(list_campaigns) == ():
                yield f"{name} is another one now"
    yield from (fault for fault in _held(folder, None) if isinstance(fault, str))


def _judge_rekeyed(folder: Path, said: Said) -> Iterator[str]:
    wanted = {_words(number) for number in (said.last, *said.refused, said.begun) if number >= said.last}
    opened = None
    for words in wanted:
        try:
            opened = Store.open(folder / STORE, words)
        except OrganizerError:
            continue
        break
    if opened is None:
        yield f"it opens with none of the passphrases it can have after {said.last}"
        return
    with opened as store:
        yield from unsound(store)
        if number_in(store) != 0:
            yield "it holds something else"
        if (WORDS if store.is_protected else None) not in wanted:
            yield f"it is {'' if store.is_protected else 'not '}protected, and {said.last} changes were acknowledged"


def _held(folder: Path, words: str | None) -> Iterator[int | str]:
    """Give the number that each backup holds; what is wrong with one that cannot be used."""
    for backup in backups_in(folder / BACKUPS):
        engine, _ = database.open_engine(backup.path, words)
        try:
            soundness.check_sound(engine, backup.path.name)
        except OrganizerError as failure:
            yield f"a backup is not whole: {failure}"
            continue
        finally:
            engine.dispose()
        with Store.open(backup.path, words, read_only=True) as store:
            yield number_in(store)


BACK_UP = Flow("backup", _make, _back_up, _judge_backups)
RESTORE = Flow("restore", _make_with_backups, _restore, _judge_restored)
REKEY = Flow("rekey", _make, _rekey, _judge_rekeyed)
