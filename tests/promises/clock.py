"""Promise 17: whatever the clock says, history keeps its order, deadlines their days, and letters their bytes."""

import contextlib
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.cli import run
from organizer.exchange.campaign_file import write_campaign
from organizer.store import journal
from organizer.store.campaigns import add_campaign
from organizer.store.dates import add_date
from organizer.store.letters import add_letter
from organizer.store.mailings import deliver_mailing
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.tables import JournalRow
from tests.builders import NOON, a_campaign, print_and_mail
from tests.promises.flows.flow import STORE
from tests.promises.machine import ROOT
from tests.promises.promise import Measured, NotRun, Promise, Sizes, Trial
from tests.promises.weakened import put

_ZONES = (
    "UTC", "Etc/GMT+12", "Pacific/Kiritimati", "America/New_York", "America/Los_Angeles", "Asia/Kathmandu",
    "Australia/Lord_Howe", "Pacific/Apia",
)  # fmt: skip
_MOMENTS = (
    "1999-01-01T00:00:00", "1999-12-31T23:59:59", "2005-09-30T12:00:00", "2010-03-14T06:59:59", "2010-03-14T07:00:01",
    "2010-11-07T05:30:00", "2010-11-28T04:00:00", "2010-11-28T23:30:00", "2012-02-29T10:00:00", "2038-01-19T03:14:08",
    "2100-02-28T23:00:00", "2100-03-01T12:00:00",
)  # fmt: skip
_OWN_DAYS = (date(2010, 3, 14), date(2010, 11, 7), date(2012, 2, 29), date(2038, 1, 19), date(2100, 3, 1))
_SOON = timedelta(days=7)
_LETTERS = ROOT / "resources/playbooks/secure-communities-2010/examples/riverbend.toml"


def measure(trial: Trial) -> Measured:
    """Try orders of history, days and states of dates, warnings, and letters under a false clock."""
    if trial.weaken:
        trial.weaken()
    dice, faults = trial.dice(), list[str]()
    for _ in range(max(1, trial.runs // 10)):
        faults += _order(dice)
    grid = [(moment, zone) for moment in _MOMENTS for zone in _ZONES]
    dice.shuffle(grid)
    path = trial.folder / STORE
    _fill(path)
    for moment, zone in grid[: trial.runs]:
        faults += _dates(path, datetime.fromisoformat(moment).replace(tzinfo=UTC), zone)
    lied = 0
    if trial.runs > SMOKE and not trial.weaken:
        lied = min(len(grid), trial.runs // 8)
        faults += _letters(grid[:lied], trial.folder)
    figure = (
        f"{len(faults)} wrong in {min(trial.runs, len(grid))} clocks and zones, {max(1, trial.runs // 10)} histories"
    )
    return Measured(trial.runs, f"{figure}, {lied} false clocks under letters", tuple(faults))


def _order(dice: Random) -> Iterator[str]:
    """Let the clock jump between acts: history and undo follow the order in which they were done."""
    moments = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in _MOMENTS]
    now = [NOON]
    with Store.create(None, None, clock=lambda: now[0]) as store:
        for number in range(12):
            now[0] = dice.choice(moments) + timedelta(seconds=dice.randint(-10, 10))
            store.write(set_setting, "initials", f"{number}")
        found = [entry.seq for entry in store.read(journal.history)]
        if found != sorted(found, reverse=True):
            yield f"history is told in the order {found}"
        for number in reversed(range(11)):
            store.undo()
            if store.read(load_settings).get("initials") != f"{number}":
                yield f"undo took back another act than number {number + 1}"
                return


def _fill(path: Path) -> None:
    """Make a store with a date that a rule counts, from a delivery, and some of the group's own."""
    with Store.create(path, None, clock=lambda: NOON) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        letter = store.write(add_letter, campaign, "notice-ice").made
        mailing = store.write(print_and_mail, letter).made
        store.write(deliver_mailing, mailing, NOON.date())
        for day in _OWN_DAYS:
            store.write(add_date, campaign, f"A meeting on {day}", day=day)


def _dates(path: Path, moment: datetime, zone: str) -> Iterator[str]:
    """Ask the command for the dates, at a moment and in a zone, and count their days by hand."""
    try:
        today = moment.astimezone(ZoneInfo(zone)).date()
    except ZoneInfoNotFoundError:
        raise NotRun(f"the time zone {zone} is not installed") from None
    with _zone(zone):
        out, told = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
            run(["dates", str(path), "--json"], lambda: datetime.fromtimestamp(moment.timestamp()).astimezone())
    rows = json.loads(out.getvalue())["dates"]
    days = sorted(date.fromisoformat(row["day"]) for row in rows if row["key"].startswith("own-"))
    if tuple(days) != _OWN_DAYS:
        yield f"{zone} {moment}: the days are {days}"
    for row in rows:
        day = date.fromisoformat(row["day"])
        state = "late" if day < today else "soon" if day <= today + _SOON else "ahead"
        if row["state"] != state:
            yield f"{zone} {moment}: {row['day']} is {row['state']}, and today is {today}"
        if row["key"].startswith("remind-ice") and day != NOON.date() + timedelta(days=30):
            yield f"{zone} {moment}: thirty days after delivery are {day}"
    if ("Set the clock right." in told.getvalue()) != (moment < NOON - timedelta(minutes=10)):
        yield f"{zone} {moment}: the warning of a wrong clock is {told.getvalue()!r}"


@contextlib.contextmanager
def _zone(name: str) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()


def _letters(places: list[tuple[str, str]], folder: Path) -> Iterator[str]:
    """Write letters under a false clock: each is the same bytes, and says nothing of that clock."""
    library = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
    if library is None:
        raise NotRun("libfaketime not installed")
    (folder / "campaign.toml").write_bytes(write_campaign(a_campaign()))
    sums = set()
    for number, (moment, zone) in enumerate(places):
        out = folder / f"letters-{number}"
        environment = {**os.environ, "LD_PRELOAD": str(library), "FAKETIME": moment.replace("T", " "), "TZ": zone}
        command = [
            sys.executable,
            "-m",
            "organizer",
            "letters",
            "--campaign",
            str(_LETTERS),
            "--out",
            str(out),
            "--json",
        ]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            yield f"letters under {moment} {zone} end with {done.returncode}: {done.stderr.strip()[-200:]}"
            continue
        sums.add(tuple(sorted((one["id"], one["sha256"]) for one in json.loads(done.stdout)["letters"])))
    if len(sums) > 1:
        yield "letters are other bytes under another clock"


def order_by_time() -> None:
    """Let history be told by the clock."""

    def history(session: Session, limit: int = 100) -> tuple[journal.Entry, ...]:
        rows = session.scalars(select(JournalRow).order_by(JournalRow.at.desc()).limit(limit))
        return tuple(map(journal.entry_of, rows))

    put("organizer.store.journal", "history", history)


SMOKE = 4
CLOCK = Promise(
    17,
    "clock",
    "1999, 2038, 2100, five years back while running, DST, UTC+-14",
    measure,
    Sizes(200, 24, SMOKE),
    order_by_time,
    "orders by timestamp",
    Sizes(40, 20, SMOKE),
)
