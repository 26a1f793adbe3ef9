"""What a user does with the directory: correct an office, add one, say that its address was checked, delete."""

import uuid
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.office import AddressCheck, Confidence, Office, PostalAddress
from organizer.store.journal import Done
from organizer.store.tables import OfficeRow

_OFFICES = frozenset({Topic.OFFICES})
_TEXTS = ("title", "name", "unit", "agency")
_ADDRESS = ("lines", "city", "address_state", "zip_code")


def load_directory(session: Session, seed: tuple[Office, ...]) -> tuple[Office, ...]:
    """Return the shipped offices with the group's corrections and checks, then the offices the group added.

    A corrected office keeps the shipped one in ``seed``. A correction whose shipped office is gone is kept in
    the file and not shown.
    """
    rows = {row.key: row for row in session.scalars(select(OfficeRow).order_by(OfficeRow.key))}
    shipped = tuple(_corrected(office, rows[office.key]) if office.key in rows else office for office in seed)
    return shipped + tuple(_own(row) for row in rows.values() if row.added)


def correct_office(session: Session, was: Office, wanted: Office, reason: str = "") -> Done:
    """Correct an office: ``was`` as the directory gives it now, ``wanted`` as it should be.

    Only what differs from the shipped office is kept. A new address has not been checked yet, unless
    ``wanted`` brings a check of its own. The source of the correction is ``wanted.source_title``.
    """
    shipped = was.seed or was
    row = _row(session, was.key)
    if row is None:
        row = OfficeRow(key=was.key, role=shipped.role, state=shipped.state)
        session.add(row)
    new, old = _columns(wanted), _columns(shipped)
    for name, value in new.items():
        kept = value if row.added or value != old[name] else None
        if getattr(row, name) != kept:
            setattr(row, name, kept)
    row.reason = reason
    check = wanted.check
    if wanted.address != was.address and check == was.check:
        check = None
    _set_check(row, check)
    return Done(_OFFICES, "Correct {office}", {"office": _called(was)})


def add_office(session: Session, value: Office) -> Done:
    """Add an office of the group's own; ``made`` is its key. Raises Refused when the key is taken."""
    key = value.key or f"own/{uuid.uuid4()}"
    if _row(session, key):
        raise Refused("There is already an office {key}. Correct that one.", key=key)
    row = OfficeRow(key=key, added=True, role=value.role, state=value.state, **_columns(value))
    _set_check(row, value.check)
    session.add(row)
    return Done(_OFFICES, "Add {office}", {"office": _called(value)}, made=key)


def check_office(session: Session, key: str, on: date, by: str, how: str) -> Done:
    """Say that somebody made sure of an address: when, who (initials), and how."""
    row = _row(session, key)
    if row is None:
        row = OfficeRow(key=key)
        session.add(row)
    _set_check(row, AddressCheck(on, by, how))
    return Done(_OFFICES, "Mark address as checked")


def delete_office(session: Session, key: str) -> Done:
    """Delete an office that the group added, or its correction of a shipped one, which then counts again."""
    row = _row(session, key)
    if row is None:
        return Done(_OFFICES, "Delete office")
    session.delete(row)
    if row.added:
        named = {"office": row.agency or row.title or row.name or row.key}
        return Done(_OFFICES, "Delete office", named, sentence="Office deleted.")
    return Done(_OFFICES, "Delete correction", {"office": row.key}, sentence="Correction deleted.")


def _row(session: Session, key: str) -> OfficeRow | None:
    return session.scalars(select(OfficeRow).where(OfficeRow.key == key)).first()


def _called(office: Office) -> str:
    return office.agency or office.title or office.name or office.key


def _columns(office: Office) -> dict[str, Any]:
    return {
        **{name: getattr(office, name) for name in _TEXTS},
        "lines": list(office.address.lines),
        "city": office.address.city,
        "address_state": office.address.state,
        "zip_code": office.address.zip_code,
        "source": office.source_title,
    }


def _set_check(row: OfficeRow, check: AddressCheck | None) -> None:
    row.checked_on = check.on if check else None
    row.checked_by = check.by if check else ""
    row.checked_how = check.how if check else ""


def _check(row: OfficeRow) -> AddressCheck | None:
    return AddressCheck(row.checked_on, row.checked_by, row.checked_how) if row.checked_on else None


def _corrected(office: Office, row: OfficeRow) -> Office:
    texts = {name: value for name in _TEXTS if (value := getattr(row, name)) is not None}
    old = office.address
    address = PostalAddress(
        old.lines if row.lines is None else tuple(row.lines),
        old.city if row.city is None else row.city,
        old.state if row.address_state is None else row.address_state,
        old.zip_code if row.zip_code is None else row.zip_code,
    )
    whole = replace(office, **texts, address=address)
    if row.source is not None:
        whole = replace(whole, source_title=row.source, source_address="", source_date="")
    if whole != office:
        whole = replace(whole, seed=office)
    if address != old:
        return replace(whole, confidence=Confidence.OWN, check=_check(row))
    return replace(whole, check=_check(row) or office.check)


def _own(row: OfficeRow) -> Office:
    return Office(
        key=row.key,
        role=row.role,
        title=row.title or "",
        name=row.name or "",
        unit=row.unit or "",
        agency=row.agency or "",
        state=row.state,
        address=PostalAddress(tuple(row.lines or ()), row.city or "", row.address_state or "", row.zip_code or ""),
        source_title=row.source or "",
        confidence=Confidence.OWN,
        check=_check(row),
    )
