"""Promise 18: no letter goes to an address that nobody stands for unless that is said, and written down for good."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from organizer.domain.addressee import UNCHECKED
from organizer.domain.campaign import Recipient
from organizer.domain.letter import Delivery
from organizer.domain.office import AddressCheck, Confidence, Office, PostalAddress
from organizer.domain.problem import errors_of
from organizer.papers.case import Case, Request
from organizer.papers.compose import compose
from organizer.papers.standing import stand_now
from organizer.store.campaigns import add_campaign, set_recipient
from organizer.store.history import load_history
from organizer.store.letters import add_letter, keep_print
from organizer.store.mailings import record_mailing
from organizer.store.prints import sign_letter
from organizer.store.store import Store
from tests.builders import NOON, PLAYBOOK, a_campaign
from tests.papers.cases import the_directory, the_playbook
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_ON = date(2010, 9, 30)
_ROLE = "ice_assistant_director"
_LIMIT = 90
_CHECKED = (None, -400, -92, -91, -90, -89, -1, 0, 1)
_SOURCES = ("", "agency web page")
_ADDRESSES: tuple[tuple[str, ...] | None, ...] = (
    None,  # that of the directory
    ("500 12th Street SW", "Washington, DC 20536"),
    ("500 12th Street SW", "", "Washington, DC 20536-1234"),
    ("500 12th Street SW", "Washington, DC"),
    ("500 12th Street SW",),
    ("Washington, DC 20536",),
    ("", ""),
    (),
)
_VALID = ((None, None), (0, None), (None, 0), (1, None), (None, -1), (-5, 5), (-5, -1), (1, 5))
_PARTS = ("lines", "city", "state", "zip_code")
_SAID = "that nobody checked"


@dataclass(frozen=True, slots=True)
class Cell:
    """One square of the grid. Days count from the date of the letter; ``lacks``: a part that the directory has not."""

    checked: int | None
    source: str
    address: tuple[str, ...] | None
    valid: tuple[int | None, int | None]
    lacks: str = ""

    def day(self, count: int | None) -> date | None:
        """Return the day that is so many days after the letter's."""
        return None if count is None else _ON + timedelta(days=count)

    @property
    def office(self) -> Office:
        """The office of the directory, as this cell has it."""
        shipped = next(office for office in the_directory() if office.role == _ROLE)
        address = PostalAddress(("500 12th Street SW",), "Washington", "DC", "20536")
        if self.lacks:
            address = replace(address, **{self.lacks: () if self.lacks == "lines" else ""})  # type: ignore[arg-type]
        day = self.day(self.checked)
        check = AddressCheck(day, "A.R.", "called") if day and self.address is None else None
        first, last = (self.day(count) for count in self.valid)
        return replace(
            shipped, address=address, check=check, valid_from=first, valid_to=last, confidence=Confidence.HIGH
        )

    @property
    def own(self) -> Recipient | None:
        """The campaign's own entry, as this cell has it."""
        if self.address is None:
            return None
        checked = self.day(self.checked)
        return Recipient(_ROLE, address=self.address, source=self.source or None, checked_on=checked)

    @property
    def is_whole(self) -> bool:
        """Whether a letter can be mailed there at all, by a rule of our own: a street, and a ZIP code at the end."""
        if self.address is None:
            return not self.lacks
        lines = [line for line in self.address if line]
        digits = lines[-1].split()[-1].replace("-", "") if lines else ""
        return len(lines) > 1 and digits.isdigit() and len(digits) in (5, 9)

    @property
    def is_valid(self) -> bool:
        """Whether the office was one on that day, or the group entered another address and where it saw it."""
        first, last = self.valid
        was_one = (first is None or first <= 0) and (last is None or last >= 0)
        return was_one or bool(self.address and self.source)

    @property
    def is_checked(self) -> bool:
        """Whether somebody checked the address in the 90 days before the letter's date, or later."""
        return self.checked is not None and self.checked >= -_LIMIT


def measure(trial: Trial) -> Measured:
    """Compose a letter for each cell; sign or mail those that may go out, and read what history says of it."""
    if trial.weaken:
        trial.weaken()
    grid = [Cell(*square) for square in product(_CHECKED, _SOURCES, _ADDRESSES, _VALID)]
    grid += [Cell(checked, "", None, (None, None), part) for checked in _CHECKED for part in _PARTS]
    trial.dice().shuffle(grid)
    faults, wrong = [], 0
    for number, cell in enumerate(grid[: trial.runs]):
        found = list(_composed(cell))
        if cell.is_whole and cell.is_valid:
            found += _frozen(cell, by_signing=number % 2 == 0)
        faults += [f"{cell}: {fault}" for fault in found]
        wrong += bool(found)
    runs = min(trial.runs, len(grid))
    return Measured(runs, f"{runs - wrong:,} of {runs:,} squares of the grid as they should be", tuple(faults))


def _composed(cell: Cell) -> Iterator[str]:
    campaign = a_campaign(letter__date=_ON)
    campaign = replace(campaign, recipients=(cell.own,) if cell.own else ())
    composed = compose(Case(the_playbook(), campaign, (cell.office,)), Request("notice-ice", "notice-ice"), _ON)
    about = [problem for problem in composed.problems if problem.field.startswith("recipient")]
    is_refused, may_go = bool(errors_of(about)), cell.is_whole and cell.is_valid
    if is_refused == may_go:
        yield f"{'refused' if is_refused else 'let go'}: {[problem.code for problem in about]}"
    is_told = any(problem.code in UNCHECKED for problem in about)
    if may_go and is_told == cell.is_checked:
        yield f"{'told' if is_told else 'not told'} that nobody checked it"


def _frozen(cell: Cell, *, by_signing: bool) -> Iterator[str]:
    """Let the letter be kept for good: history says that nobody checked its address, where nobody did."""
    books, directory = {PLAYBOOK: the_playbook()}, (cell.office,)
    with Store.create(None, None, clock=lambda: NOON) as store:
        campaign = store.write(add_campaign, replace(a_campaign(letter__date=_ON), recipients=())).made
        if cell.own:
            store.write(set_recipient, campaign, cell.own)
        letter = store.write(add_letter, campaign, "notice-ice").made
        store.write(keep_print, letter, b"%PDF of the letter", 1, "1", "1", _ON)
        stand = store.read(stand_now, campaign, letter, books, directory, today=_ON)
        current, unchecked = stand.sha256, stand.is_unchecked
        if by_signing:
            store.write(sign_letter, letter, _ON, current=current, as_printed=True, is_unchecked=unchecked)
        else:
            way = Delivery.CERTIFIED
            store.write(record_mailing, letter, way, _ON, current=current, as_printed=True, is_unchecked=unchecked)
        says = _SAID in store.read(load_history)[0].entry.act.template
        if says == cell.is_checked:
            yield f"kept for good, and history {'says' if says else 'does not say'} that nobody checked its address"


def ask_nothing() -> None:
    """Let no address be looked at before it is printed."""
    put("organizer.papers.recipients", "address_problems", lambda *_given: ())


STALE_ADDRESS = Promise(
    18,
    "stale-address",
    "each recipient has source, date, who checked; what nobody checked is written down",
    measure,
    Sizes(100_000, 160, 16),
    ask_nothing,
    "skips the rule",
    Sizes(300, 60, 5),
)
