"""Writing down in the log, from the words of a command: a letter went out, arrived, or came back."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from organizer import resources
from organizer.commands.exit_codes import tell
from organizer.domain.article_number import article_problems, plain_number, spaced_number
from organizer.domain.dates import spell_date
from organizer.domain.due import Due, days_of
from organizer.domain.errors import Environment, Refused
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing, outgoing
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.domain.postage import read_cost
from organizer.domain.problem import Problem
from organizer.exchange.holidays import HolidayTables
from organizer.papers.foreign_pdf import open_foreign
from organizer.papers.log_mail import LogMailPage, load
from organizer.store.correspondence import load_correspondence
from organizer.store.journal import Done
from organizer.store.letters import load_letters
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.pages.moved import moved_lines
from organizer.store.prints import keep_print
from organizer.store.record import load_record
from organizer.store.store import Store

_BELONG = {
    "mailed": (
        "method", "article", "post_office", "to_copy", "by", "cost", "beside", "paper", "without_copy", "note",
    ),
    "delivered": ("article", "to_copy", "signed_by"),
    "returned": ("article", "to_copy", "why"),
}  # fmt: skip
"""Which options go with which act. ``--article`` and ``--to-copy`` say which mailing arrived or came back."""


def check_words(given: argparse.Namespace) -> None:
    """Raise Refused when the words of the command do not fit together."""
    act = _act(given)
    if not act:
        _belong(given, "")
        return
    if not given.letter:
        template = "Say which letter it is: name it with --letter, as in --letter notice-ice --{act} 2010-10-01."
        raise Refused(template, act=act)
    if act == "mailed" and not given.method:
        raise Refused("Say how the letter was mailed: name it with --method, as in --method certified_receipt.")
    _belong(given, act)
    if given.cost:
        _cost(given.cost)


def _belong(given: argparse.Namespace, act: str) -> None:
    for name in dict.fromkeys(name for names in _BELONG.values() for name in names):
        if getattr(given, name) and name not in _BELONG.get(act, ()):
            others = " or ".join(f"--{other}" for other, names in _BELONG.items() if name in names)
            option = name.replace("_", "-")
            if not act:
                raise Refused("--{option} says nothing alone. It goes with {others}.", option=option, others=others)
            template = "--{option} does not go with --{act}. It goes with {others}."
            raise Refused(template, option=option, act=act, others=others)


class Shipped(NamedTuple):
    """What comes with the program: playbooks, directory of offices, and the version of the campaign's playbook."""

    books: Mapping[str, Playbook]
    seed: tuple[Office, ...]
    version: str


def write_down(
    store: Store, campaign_id: str, shipped: Shipped, given: argparse.Namespace, today: date
) -> tuple[str, ...]:
    """Write down what the command says, as one act, and return it in words, with the dates that moved by it.

    A strange number is only a warning.
    """

    def dues() -> tuple[Due, ...]:
        return store.read(load_record, campaign_id, shipped.books, HolidayTables(), today).dues

    before = days_of(dues())
    said = _write_act(store, campaign_id, shipped, given, today)
    return said, *(f"{line.words.words}." for line in moved_lines(dues(), before))


def _write_act(store: Store, campaign_id: str, shipped: Shipped, given: argparse.Namespace, today: date) -> str:
    slugs = [letter.slug for letter in store.read(load_letters, campaign_id)]
    if given.letter not in slugs:
        template = "There is no letter {letter} in the store. Choose one of: {known}."
        raise Refused(template, letter=given.letter, known=", ".join(slugs))
    sent = store.read(load_correspondence, campaign_id).mailings
    mine = [entry for entry in sent if entry.letter == given.letter and entry.copy == (given.to_copy or "")]
    act = _act(given)
    if act == "mailed":
        page = store.read(load, campaign_id, shipped.books, shipped.seed, today, letter=given.letter)
        _mailed(store, page, given, mine, shipped.version)
        return f"Written down: {given.letter} was mailed on {spell_date(given.mailed)}."
    mailing = _on_its_way(given, mine)
    if act == "delivered":
        store.write(deliver_mailing, mailing.id, given.delivered, given.signed_by)
        return (
            f"Written down: {given.letter} was delivered on {spell_date(given.delivered)}.{_corrected(mailing, given)}"
        )
    store.write(return_mailing, mailing.id, given.returned, given.why or "")
    return f"Written down: {given.letter} came back on {spell_date(given.returned)}."


def _corrected(was: Mailing, given: argparse.Namespace) -> str:
    """Return what a second word on a delivery changed, and what it left: the first day, and who signed."""
    if was.delivered_on is None:
        return ""
    day, signer = was.delivered_on, was.signed_by
    words = f" Before, it was {spell_date(day)}." if day != given.delivered else ""
    if signer and given.signed_by in {None, signer}:
        return f"{words} Signed for by {signer}, as before."
    if given.signed_by is None:
        return words
    before = f", before by {signer}" if signer else ""
    return f"{words} Signed for by {given.signed_by or 'nobody'}{before}".rstrip(".") + "."


def _act(given: argparse.Namespace) -> str:
    return next((act for act in _BELONG if getattr(given, act)), "")


def _cost(typed: str) -> int | None:
    try:
        return read_cost(typed)
    except ValueError:
        raise Refused("{typed} is no cost. Write dollars and cents, as --cost 7.83.", typed=typed) from None


def _mailed(store: Store, page: LogMailPage, given: argparse.Namespace, mine: Sequence[Mailing], version: str) -> None:
    """Write down a mailing of the letter that the page is about."""
    if not (page.was_printed or given.paper or given.without_copy):
        template = "No print of {letter} is kept. Name the PDF that went out with --paper, or say --without-copy."
        raise Refused(template, letter=given.letter)
    paper = _read_paper(given.paper) if given.paper else None
    values: dict[str, Any] = {
        "to": _block(page, given),
        "copy": given.to_copy or "",
        "by": given.by or page.initials,
        "post_office": given.post_office or "",
        "article": given.article or "",
        "cost": _cost(given.cost or ""),
        "note": given.note or "",
        "current": "" if paper else page.current,
        "without_copy": bool(given.without_copy),
        "is_unchecked": page.is_unchecked,
        **_earlier(given, mine),
    }
    letter_id = page.stored.id if page.stored else ""
    store.write(_log, letter_id, Delivery(given.method), given.mailed, values, paper, version)
    for problem in article_problems(given.article or ""):
        tell(f"warning: {given.letter}: {problem.sentence}")


def _log(  # noqa: PLR0917 - what the log takes, as every verb by place
    session: Session,
    letter_id: str,
    method: Delivery,
    on: date,
    values: dict[str, Any],
    paper: tuple[bytes, int] | None,
    version: str,
) -> Done:
    """Keep the paper that went out, where it was named, and write the mailing down: one act for Undo."""
    if paper:
        keep_print(session, letter_id, *paper, version, resources.version())
    return record_mailing(session, letter_id, method, on, **values)


def _block(page: LogMailPage, given: argparse.Namespace) -> tuple[str, ...]:
    """Return the lines that the mailing goes to: the letter's block, or that of one of its copies."""
    found = next((one for one in page.receivers if one.copy == (given.to_copy or "")), None)
    if found is None:
        copies = ", ".join(f'"{one.copy}"' for one in page.receivers if one.copy)
        values = {"letter": given.letter, "copy": given.to_copy or ""}
        if not copies:
            raise Refused('{letter} has no copy for "{copy}". It names nobody under cc.', **values)
        raise Refused('{letter} has no copy for "{copy}". Choose one of: {known}.', known=copies, **values)
    return found.block


def _read_paper(name: str) -> tuple[bytes, int]:
    """Return the bytes and the number of pages of a PDF; raise Environment when there is none that can be read."""
    path = Path(name)
    try:
        data = path.read_bytes()
    except OSError as failure:
        template = "The file {name} cannot be read ({reason}). Check its name."
        raise Environment(template, name=name, reason=str(failure.strerror)) from None
    pdf = open_foreign(path.name, data)
    if isinstance(pdf, Problem):
        raise Environment.of(pdf.phrase)
    with pdf:
        return data, len(pdf.pages)


def _earlier(given: argparse.Namespace, mine: Sequence[Mailing]) -> dict[str, str]:
    """Return which mailing the new one goes beside, or which one that came back it sends once more."""
    if given.beside:
        first = outgoing(mine)
        if first is None:
            template = "{letter} has no mailing to go beside. First write down how the paper went out."
            raise Refused(template, letter=given.letter)
        return {"beside": first.id}
    repeated = {entry.again for entry in mine}
    back = [entry.id for entry in mine if entry.is_returned and entry.id not in repeated]
    return {"again": back[-1]} if back else {}


def _on_its_way(given: argparse.Namespace, mine: Sequence[Mailing]) -> Mailing:
    """Return the mailing that arrived or came back: the one of the number given, else the only one on its way.

    Where none is on its way, a second day of delivery corrects the first.
    """
    number = plain_number(given.article or "")
    named = [entry for entry in mine if not entry.is_returned and (not number or plain_number(entry.article) == number)]
    found = [entry for entry in named if not (given.delivered and entry.is_delivered)] or named
    if len(found) == 1:
        return found[0]
    if not found:
        if not number:
            template = "No mailing of {letter} is on its way. First write down when it was mailed."
            raise Refused(template, letter=given.letter)
        template = "No mailing of {letter} with the number {number} is on its way. First write down when it was mailed."
        raise Refused(template, letter=given.letter, number=spaced_number(given.article))
    known = ", ".join(spaced_number(entry.article) or f"{entry.way.words} without a number" for entry in found)
    template = "{letter} has several mailings on their way. Name one by its number with --article: {known}."
    raise Refused(template, letter=given.letter, known=known)
