"""Promise 12: no text that is typed becomes a part of a statement; each is kept, and found, as it was typed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.errors import OrganizerError
from organizer.exchange.holidays import HolidayTables
from organizer.store.campaigns import add_campaign
from organizer.store.events import add_event
from organizer.store.journal import Done
from organizer.store.letters import add_letter
from organizer.store.pages import timeline
from organizer.store.store import Store
from organizer.store.tables import JournalRow, NoteRow
from organizer.store.verify import verify_store
from tests.builders import NOON, PLAYBOOK, a_campaign, mail_letter, print_and_mail
from tests.papers.cases import the_playbook
from tests.promises.children import crash, emptied
from tests.promises.content import schema_of
from tests.promises.inputs import DAY, INPUTS, Place
from tests.promises.mutations import naughty
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.statements_built import built_statements
from tests.promises.weakened import put

_WORDS = (
    "'", "''", "';--", "' OR '1'='1", "'); DROP TABLE campaign;--", '"', "%", "_", "\\", "a%b_c", ":name", "?", "?1",
    "@x", "$1", "%(x)s", "x' UNION SELECT sql FROM sqlite_master--", "NEAR(a b)", "a AND NOT b", "a OR b", 'a "b', "a*",
    "^a", "col:x", "-a", "(a", "a)", "{", "}", "{0}", "{name}", "%s", "\x00", "\ud7ff", "\U0001f600", "NULL",
    "x" * 5000,
)  # fmt: skip
_STORE_HOLDS = 400
_PASSPHRASES = 25


def measure(trial: Trial) -> Measured:
    """Type texts into every place; look at what is kept, at the schema, and whether a search finds it."""
    if trial.weaken:
        trial.weaken()
    texts = (*_WORDS, *naughty())
    pairs = [(name, text) for text in texts for name in INPUTS]
    dice = trial.dice()
    dice.shuffle(pairs)
    pairs = [*(("notes", text) for text in _WORDS[:2]), *pairs][: trial.runs]
    faults = [] if trial.weaken else list(built_statements())
    for start in range(0, len(pairs), _STORE_HOLDS):
        faults += _typed(pairs[start : start + _STORE_HOLDS])
    searched = dice.sample(texts, min(len(texts), trial.runs // 50))
    faults += _searched(searched) if trial.runs > SMOKE else ()
    words = searched[: min(_PASSPHRASES, trial.runs // 100)]
    for text in words:
        with emptied(trial.folder / "words") as folder:
            faults += _as_passphrase(text, folder)
    figure = f"{len(faults)} wrong of {len(pairs):,} texts in {len(INPUTS)} inputs, {len(searched)} searches"
    return Measured(len(pairs), f"{figure}, {len(words)} passphrases", tuple(faults))


def _typed(pairs: list[tuple[str, str]]) -> Iterator[str]:
    with Store.create(None, None, clock=lambda: NOON) as store:
        place, schema = _place(store), schema_of(store)
        for name, text in pairs:
            try:
                changes = store.write(INPUTS[name], place, text)
                kept = not changes.entry or store.read(_is_kept, changes.entry, text)
                store.undo()
            except OrganizerError:
                continue
            except Exception as failure:  # noqa: BLE001 - every one of them is a fault
                yield f"{name} {text[:40]!r}: {crash(failure)[:200]}"
                continue
            if not kept:
                yield f"{name} {text[:40]!r}: is not kept as it was typed"
        if schema_of(store) != schema:
            yield "the schema is another one"
        yield from (problem.sentence for problem in store.read(verify_store))


def _place(store: Store) -> Place:
    campaign = store.write(add_campaign, a_campaign()).made
    mailed = store.write(add_letter, campaign, "notice-sib").made
    store.write(print_and_mail, mailed)
    mailing = store.write(mail_letter, mailed, DAY).made
    return Place(campaign, store.write(add_letter, campaign, "notice-ice").made, mailing)


def _is_kept(session: Session, entry: int, text: str) -> bool:
    """Whether a row that the act made or changed holds the text as it is."""
    changes = session.scalars(select(JournalRow.changes).where(JournalRow.seq == entry)).one()
    return any(text in _texts(change["after"]) or text.strip() in _texts(change["after"]) for change in changes)


def _texts(value: Any) -> list[str]:  # noqa: ANN401 - what JSON holds
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []


def _searched(texts: list[str]) -> Iterator[str]:
    """Let a timeline hold each of the texts, and look for each: what holds its words is found, and nothing else."""
    with Store.create(None, None, clock=lambda: NOON) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        for text in texts:
            if text.strip():
                store.write(add_event, campaign, replace(a_campaign().facts[0].date), text, text=text)
        page = store.read(timeline.load, campaign, {PLAYBOOK: the_playbook()}, HolidayTables(), DAY)
        for text in texts:
            wanted = text.casefold().split()
            found = {line.key for line in timeline.shown_lines(page, None, text)}
            right = {line.key for line in page.lines if all(word in line.search for word in wanted)}
            own = [line.key for line in page.lines if line.event and line.event.title == text]
            if found != right or not set(own) <= found:
                yield f"a search for {text[:40]!r} finds {len(found)} entries and not {len(right)}"


def _as_passphrase(text: str, folder: Path) -> Iterator[str]:
    """Let a text be the passphrase of a store: it opens with it, and with nothing that a statement would make of it."""
    path = folder / "group.organizer"
    try:
        Store.create(path, text).close()
    except OrganizerError:
        return
    except Exception as failure:  # noqa: BLE001 - as above
        yield f"passphrase {text[:40]!r}: {crash(failure)[:200]}"
        return
    with Store.open(path, text, read_only=True) as store:
        yield from (problem.sentence for problem in store.read(verify_store))
    try:
        Store.open(path, "another one", read_only=True).close()
    except OrganizerError:
        return
    yield f"passphrase {text[:40]!r}: another one opens the file too"


def build_one_statement() -> None:
    """Let the notes of a step be kept by a statement with the text inside it."""

    def note_step(session: Session, campaign_id: str, step: str, text: str) -> Done:
        values = f"'{campaign_id} {text}', 1, '{campaign_id}', '{step}', '{text}'"
        statement = f"INSERT INTO note (id, version, campaign_id, step, text) VALUES ({values})"  # noqa: S608 - the weakness
        session.connection().exec_driver_sql(statement)
        session.add(NoteRow(campaign_id=campaign_id, step=f"{step} again", text=text))
        return Done(frozenset(), "Change notes")

    put("organizer.store.steps", "note_step", note_step)


SMOKE = 24
INJECT_SQL = Promise(
    12,
    "inject-sql",
    "naughty strings, search operators and wildcards in every input and search",
    measure,
    Sizes(30_000, 300, SMOKE),
    build_one_statement,
    "one f-string query",
    Sizes(3_000, 100, 4),
)
