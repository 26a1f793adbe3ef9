"""One field is saved again and again, with a text of twenty thousand letters."""

from collections.abc import Iterator
from pathlib import Path

from organizer.store.campaigns import answer, list_campaigns, load_campaign
from organizer.store.store import Store
from tests.builders import a_campaign
from tests.promises.children import Say
from tests.promises.flows.flow import STORE, Flow, Said, numbers_written, opened, repeat, unsound

_FIELD = "decision.summary"
_LENGTH = 20_000


def _make(folder: Path) -> None:
    from organizer.store.campaigns import add_campaign

    with Store.create(folder / STORE, None) as store:
        store.write(add_campaign, a_campaign(decision__summary="0 "))


def _act(folder: Path, say: Say, rounds: int) -> None:
    with opened(folder) as store:
        campaign = store.read(list_campaigns)[0].id
        repeat(say, rounds, lambda number: _save(store, campaign, number))


def _save(store: Store, campaign: str, number: int) -> None:
    store.write(answer, campaign, _FIELD, f"{number} " + "x" * _LENGTH)


def _judge(folder: Path, said: Said) -> Iterator[str]:
    with opened(folder) as store:
        yield from unsound(store)
        found = numbers_written(store, "answer", "decision_summary")
        yield from said.misses(found)
        text = store.read(load_campaign, store.read(list_campaigns)[0].id).decision.summary
        kept = int(text.split(" ")[0])
        if kept != max(found, default=0) or (kept and len(text) != len(f"{kept} ") + _LENGTH):
            yield f"the field holds {kept}, and history ends with {max(found, default=0)}"


SAVE = Flow("save", _make, _act, _judge)
