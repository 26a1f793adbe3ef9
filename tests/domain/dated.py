"""A small campaign with letters on their way: what dates are counted from."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Campaign, Decision, Jurisdiction
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, Holiday, HolidaysOf, HolidayTable, Start, Unit
from organizer.domain.due import DateEntry, Due, dues_of
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.playbook import AddressSource, LetterTemplate, OfficeRole, Playbook, Status, Variant
from organizer.domain.reply import Channel, Reply, Stance

OCT_1, OCT_5, NOV_4 = date(2010, 10, 1), date(2010, 10, 5), date(2010, 11, 4)
TODAY = date(2010, 10, 20)
CAMPAIGN = Campaign("p", Jurisdiction("Riverbend County", "VA"), decision=Decision(date=date(2010, 9, 28)))
REMIND = DateRule(
    "remind", "Remind ICE", Start.DELIVERED, 30, letter="notice-ice", reason="It is not forgotten so.",
    consequence="Nothing follows.", ends=("answered", "meet"), follow_up="reminder",
)  # fmt: skip
REMIND_SIB = replace(REMIND, id="remind-sib", title="Remind the bureau", letter="notice-sib")
RECEIPT = DateRule("receipt", "Look for the receipt", Start.MAILED, 10, Unit.BUSINESS_DAYS, letter="notice-ice")
WRITE_BACK = DateRule("back", "Write back", Start.RECEIVED, 14, letter="notice-ice", ends=("answered",))
RECORD = DateRule("record", "Send the record", Start.DECIDED, 1, Unit.MONTHS, holidays=HolidaysOf.STATE)
HOLIDAY = Holiday(date(2010, 10, 11), "Columbus Day", "a list made for this test")
TABLES: Mapping[str, HolidayTable] = {
    state: HolidayTable(state, (HOLIDAY,), 2000, 2027, HOLIDAY.source) for state in ("", "VA")
}


def _letter(name: str, recipient: str, follows: tuple[str, ...] = ()) -> LetterTemplate:
    text = (Variant(""),)
    return LetterTemplate(name, name.title(), "", text, recipient, (), (), text, text, (), "", follows=follows)


def a_playbook(*rules: DateRule) -> Playbook:
    """Return a playbook with two notices, a reminder of either and a letter to Congress."""
    empty: tuple[()] = ()
    roles = tuple(OfficeRole(name, name, "", "", AddressSource.DIRECTORY) for name in ("ice", "sib", "member"))
    letters = (
        _letter("notice-ice", "ice"),
        _letter("notice-sib", "sib"),
        _letter("confirm-ice", "ice", ("notice-ice",)),
        _letter("reminder", "", ("notice-ice", "notice-sib")),
        _letter("ask-congress", "member", ("notice-ice",)),
    )
    return Playbook(
        "p", "P", "aim", "1", Status.HISTORY, ApproximateDate.parse("2010"), OCT_1, "", empty, empty, empty, empty, 1,
        "", "", empty, empty, roles, empty, empty, empty, letters, empty, empty, empty, empty, dates=rules,
    )  # fmt: skip


def a_mailing(
    name: str, letter: str = "notice-ice", mailed: date = OCT_1, delivered: date | None = None, **more: object
) -> Mailing:
    """Return a mailing; ``more`` are fields of it."""
    method = Delivery.CERTIFIED_RECEIPT
    return Mailing(name, letter, method, mailed, delivered_on=delivered, **more)  # type: ignore[arg-type]  # as it says


def a_reply(on: str, *letters: str, name: str = "r1") -> Reply:
    """Return an answer on a day in the written form of the ledger."""
    return Reply(name, letters or ("notice-ice",), Channel.CALL, Stance.REFUSES, ApproximateDate.parse(on))


def mail(*entries: Mailing | Reply, letters: tuple[SentLetter, ...] = ()) -> Correspondence:
    """Return the record of what went out and came back, with the two notices and more letters."""
    notices = tuple(SentLetter(slug, slug, LetterState.MAILED, dated=OCT_1) for slug in ("notice-ice", "notice-sib"))
    sent = tuple(sorted((entry for entry in entries if isinstance(entry, Mailing)), key=lambda each: each.mailed_on))
    came = tuple(sorted((entry for entry in entries if isinstance(entry, Reply)), key=lambda each: each.on.order))
    return Correspondence((*notices, *letters), sent, came)


def dates(
    *rules: DateRule,
    sent: Correspondence | None = None,
    entries: tuple[DateEntry, ...] = (),
    today: date = TODAY,
    done: frozenset[str] = frozenset(),
    closed_on: date | None = None,
    campaign: Campaign = CAMPAIGN,
) -> tuple[Due, ...]:
    """Return the dates of the small campaign."""
    return dues_of(a_playbook(*rules), campaign, sent or mail(), entries, TABLES, today, done, closed_on)
