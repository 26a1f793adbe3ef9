"""What a row of a list does to the campaign's own entry for its role: what the row does not name stays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from organizer.domain.campaign import Recipient

MOST_LINES = 5
"""Lines of an address that a list has columns for; the rest of them stand in the last one, with commas."""
_TEXTS = ("name", "unit", "agency")
_SEEN = ("source", "checked_on")

Part = str | tuple[str, ...] | date | None
"""A part of an entry, as far as it is known."""


@dataclass(frozen=True, slots=True)
class ListedRecipient:
    """A row of a list, with its line. What the list has no column for is None in ``recipient``.

    Where only some lines of the address have columns, ``lines`` has each line, empty for one that stays. An empty cell
    of such a list clears none: the next line would take its place, and be cleared when the list comes in again.
    """

    line: int
    recipient: Recipient
    lines: tuple[str, ...] = ()
    names_day: bool = True
    """Whether there is a column for the day of the check: without one the day stays."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The entry that a row makes, and each part of it that becomes another one: what it was, and what it is now."""

    entry: Recipient
    parts: Mapping[str, tuple[Part, Part]]


def taken(row: ListedRecipient, here: Recipient | None, used: Iterable[Recipient]) -> Taken:
    """Return what becomes of the campaign's own entry ``here``; ``used`` are the recipients that its letters have.

    A part that is the same as in the letters is not written down: it goes on to follow the directory and the answers.
    """
    own = here or Recipient(row.recipient.role)
    shown = [entry for entry in used if entry.role == own.role]
    if here is None and not shown:
        return Taken(row.recipient, {})
    if any(not _differences(row, entry) for entry in shown):
        return Taken(own, {})
    before = completed(own, shown[0] if shown else Recipient(own.role))
    said = _differences(row, before)
    if own.address is None and "address" not in said:  # the directory says where its address was seen, and when
        said = {name: value for name, value in said.items() if value or name not in _SEEN or getattr(own, name)}
    parts = {name: (getattr(before, name), value) for name, value in said.items()}
    if "address" in said:  # where it was seen and when are no longer those of the directory
        said |= {"source": row.recipient.source} if row.recipient.source is not None else {}
        said |= {"checked_on": row.recipient.checked_on} if row.names_day else {}
    return Taken(replace(own, **said), parts)  # type: ignore[arg-type]  # each under the name that it was read from


def completed(entry: Recipient, other: Recipient) -> Recipient:
    """Return a recipient in which what is not given is that of another, else empty."""
    return Recipient(
        entry.role,
        _given(entry.name, other.name),
        _given(entry.unit, other.unit),
        _given(entry.agency, other.agency),
        entry.address if entry.address is not None else other.address or (),
        _given(entry.source, other.source),
        entry.checked_on or other.checked_on,
    )


def fitting(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the lines of an address as a list has them."""
    filled = tuple(text for line in lines if (text := line.strip()))
    rest = filled[MOST_LINES - 1 :]
    return (*filled[: MOST_LINES - 1], *((", ".join(rest),) if rest else ()))


def _given(mine: str | None, other: str | None) -> str:
    return (other or "") if mine is None else mine


def _differences(row: ListedRecipient, seen: Recipient) -> dict[str, Part]:
    """Return the parts that the row names and that are other ones than what is seen."""
    said: dict[str, Part] = {}
    for name in (*_TEXTS, "source"):
        text = getattr(row.recipient, name)
        if text is not None and text.strip() != (getattr(seen, name) or "").strip():
            said[name] = text
    address = _address(row, fitting(seen.address or ()))
    if address is not None and fitting(address) != fitting(seen.address or ()):
        said["address"] = address
    if row.names_day and row.recipient.checked_on != seen.checked_on:
        said["checked_on"] = row.recipient.checked_on
    return said


def _address(row: ListedRecipient, seen: tuple[str, ...]) -> tuple[str, ...] | None:
    if not row.lines:
        return row.recipient.address
    both = zip_longest(row.lines, seen, fillvalue="")
    return tuple(line for cell, stays in both if (line := cell or stays))
