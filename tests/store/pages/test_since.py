import ast
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import organizer
from organizer.domain.dates import ApproximateDate
from organizer.domain.reply import Channel, Stance
from organizer.domain.told_act import told_act
from organizer.store.answers import ACTS
from organizer.store.attachments import NewFile, attach
from organizer.store.campaigns import answer, start_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import add_date
from organizer.store.events import add_event
from organizer.store.letters import load_letters
from organizer.store.mailings import change_mailing
from organizer.store.pages import since
from organizer.store.pages.since import SincePage, Written
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.steps import note_step
from organizer.store.store import Store
from organizer.store.visits import Visit, keep_visit, load_visit
from tests.builders import PLAYBOOK
from tests.store.pages.dated import REMIND, Books, Clock, a_mailed_store

NOV_1 = timedelta(days=44)
"""So long before its usual day the clock stands on November 1, when nothing is late yet."""


def look(store: Store, campaign: str, playbooks: Books, today: date) -> SincePage:
    return store.read(since.load, campaign, playbooks, {}, today, store.read(load_visit, campaign))


def test_nothing_is_new_at_the_first_look(tmp_path: Path, playbooks: Books) -> None:
    store, campaign = a_mailed_store(tmp_path)
    found = store.read(since.load, campaign, playbooks, {}, date(2010, 12, 15), Visit())
    assert not found.is_news
    assert found.days == {REMIND: date(2010, 11, 6)}


def test_what_became_late_and_what_moved_is_news(tmp_path: Path, playbooks: Books) -> None:
    clock = Clock()
    clock.now -= NOV_1
    store, campaign = a_mailed_store(tmp_path, clock)
    store.write(keep_visit, campaign, look(store, campaign, playbooks, clock.now.date()).days)
    assert not look(store, campaign, playbooks, clock.now.date()).is_news
    late = look(store, campaign, playbooks, date(2010, 11, 9))
    assert [(key, words.words) for key, words in late.late] == [(REMIND, "Remind ICE of the notice: 3 days late")]
    assert late.at == date(2010, 11, 1)
    store.write(change_mailing, _mailing(store, campaign), delivered_on=date(2010, 10, 12))
    moved = look(store, campaign, playbooks, date(2010, 11, 9))
    assert (moved.late, len(moved.moved)) == ((), 1)


def test_what_was_written_and_the_answers_that_came_are_news(tmp_path: Path, playbooks: Books) -> None:
    clock = Clock()
    store, campaign = a_mailed_store(tmp_path, clock)
    other = store.write(start_campaign, PLAYBOOK, "Fairview", "VA").made
    store.write(keep_visit, campaign, look(store, campaign, playbooks, clock.now.date()).days)
    store.is_watched = True
    store.write(note_step, campaign, "decide", "We saw this being written")
    store.is_watched = False
    seen = store.read(load_visit, campaign)
    store.write(set_setting, "initials", "B.C.")
    notice = store.read(load_letters, campaign)[0]
    store.write(record_reply, campaign, (notice.id,), Channel.CALL, Stance.REFUSES, ApproximateDate.parse("2010-12-01"))
    store.write(record_reply, campaign, (), Channel.EMAIL, Stance.ASKS, ApproximateDate.parse("2010-12-02"))
    for step in ("decide", "find-offices"):
        store.write(note_step, campaign, step, "Ask the clerk")
    store.write(add_date, other, "Hearing", day=date(2010, 12, 20))
    store.write(add_date, campaign, "Hearing", day=date(2010, 12, 20))
    store.undo()
    store.write(answer, other, "jurisdiction.kind", "city")
    change = _mailing(store, campaign)
    store.write(change_mailing, change, note="The card is in the folder")
    theirs = store.write(add_event, other, ApproximateDate.parse("2010"), "We met").made
    store.write(attach, theirs, NewFile("a.txt", b"a", "text/plain"))
    assert not store.read(since.load, campaign, playbooks, {}, clock.now.date(), seen).is_news  # it is told later
    found = look(store, campaign, playbooks, clock.now.date())
    assert [words.words for words in found.answers] == [
        "Phone call, December 1, 2010. It refuses. It answers: Notice to ICE",
        "E-mail, December 2, 2010. It asks for something",
    ]
    assert found.written == (
        Written("B.C.", "Change notes", {}, 2),
        Written("B.C.", "Change a mailing", {"letter": "notice-ice"}, 1),
    )


def test_every_act_can_be_told_afterwards() -> None:
    names = {*ACTS.values(), *_names()}
    assert len(names) > 80
    assert [name for name in names if told_act(name) == name] == []


def _names() -> Iterator[str]:
    """Give the name of every act of the store, as its source has it."""
    for path in (Path(organizer.__file__).parent / "store").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Done", "edited"}:
                names = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
                yield from (name for name in names if isinstance(name, str) and " " in name and name[-1] != ".")


def _mailing(store: Store, campaign: str) -> str:
    return store.read(load_correspondence, campaign).mailings[0].id
