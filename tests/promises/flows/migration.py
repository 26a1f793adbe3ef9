"""Stores that earlier versions of the program wrote are opened, one after the other, and brought to today's schema."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from organizer.store import database, soundness
from organizer.store.campaigns import list_campaigns, load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.journal import history
from organizer.store.letters import load_letters
from organizer.store.store import Store
from tests.promises.children import Say
from tests.promises.flows.flow import Flow, Said, repeat, unsound

FILES = Path(__file__).parents[2] / "files"
VERSIONS = range(1, database.SCHEMA)


def old_store(version: int) -> Path:
    """Return the store that the program wrote when its schema was this."""
    return FILES / f"schema-{version}.store"


def place(folder: Path, version: int) -> Path:
    """Return where the copy of it is worked on."""
    return folder / f"{version}" / "group.organizer"


def upgrade(folder: Path, version: int) -> None:
    """Open the copy of an old store, which brings it to today's schema; its backup lies beside it."""
    path = place(folder, version)
    Store.open(path, None, folder=path.parent / "backups").close()


def told(store: Store) -> tuple[object, ...]:
    """Return what a store tells, but for ids that the step itself draws."""
    entries = store.read(list_campaigns)
    mailings = [
        (one.letter, one.method, one.mailed_on, one.article)
        for entry in entries
        for one in store.read(load_correspondence, entry.id).mailings
    ]
    campaigns = tuple((store.read(load_campaign, entry.id), store.read(load_letters, entry.id)) for entry in entries)
    acts = tuple((entry.seq, entry.act, entry.undone) for entry in store.read(history, 10_000))
    return campaigns, tuple(mailings), acts, store.undo_label(), store.redo_label()


@cache
def expected(version: int) -> tuple[object, ...]:
    """Return what the old store tells when nothing stopped its way to today's schema."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "group.organizer"
        shutil.copyfile(old_store(version), path)
        with Store.open(path, None, folder=Path(folder) / "backups") as store:
            return told(store)


def faults_of(folder: Path, version: int, *, must_be_done: bool) -> Iterator[str]:
    """Give what is wrong with one store after it was stopped somewhere on its way."""
    path = place(folder, version)
    engine, _ = database.open_engine(path, None)
    stands = database.version_of(engine)
    engine.dispose()
    if stands not in (version, database.SCHEMA) or (must_be_done and stands == version):
        yield f"schema {version} stands at {stands}"
    if stands == database.SCHEMA and not any(_is_whole(one, version) for one in _copies(path)):
        yield f"schema {version} was changed without a checked copy of it"
    upgrade(folder, version)
    with Store.open(path, None) as store:
        yield from unsound(store)
        if told(store) != expected(version):
            yield f"schema {version} tells something else than before"


def _copies(path: Path) -> Iterator[Path]:
    return (one for one in path.parent.rglob("*.organizer") if one != path)


def _is_whole(copy: Path, version: int) -> bool:
    engine, _ = database.open_engine(copy, None)
    try:
        soundness.check_sound(engine, copy.name)
        return database.version_of(engine) == version
    finally:
        engine.dispose()


def _make(folder: Path) -> None:
    for version in VERSIONS:
        place(folder, version).parent.mkdir()
        shutil.copyfile(old_store(version), place(folder, version))


def _act(folder: Path, say: Say, rounds: int) -> None:
    def once(number: int) -> None:
        upgrade(folder, number)

    repeat(say, min(rounds or len(VERSIONS), len(VERSIONS)), once)


def _judge(folder: Path, said: Said) -> Iterator[str]:
    for version in VERSIONS:
        yield from faults_of(folder, version, must_be_done=version in said.done)


MIGRATION = Flow("migration", _make, _act, _judge)
