"""Every place of a store into which a text is typed, each as the verb that keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Fact, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import CATALOGUE, FieldKind
from organizer.domain.letter import Delivery
from organizer.domain.office import Office, PostalAddress
from organizer.domain.reply import Channel, Stance
from organizer.store import (
    attachments,
    campaigns,
    dates,
    enclosures,
    events,
    letters,
    mailings,
    offices,
    outcomes,
    replies,
    settings,
    steps,
)
from organizer.store.journal import Done

DAY = date(2010, 9, 30)
_YESTERDAY = ApproximateDate.parse("2010-09-29")
_ON = ApproximateDate.parse("2010-09")


@dataclass(frozen=True, slots=True)
class Place:
    """Where texts are typed: a campaign, an open letter of it, and one that was mailed."""

    campaign: str
    letter: str
    mailed: str


Typed = Callable[[Session, Place, str], Done]


def _answer(name: str, kind: FieldKind) -> Typed:
    def typed(session: Session, place: Place, text: str) -> Done:
        return campaigns.answer(session, place.campaign, name, (text, "x") if kind is FieldKind.LINES else text)

    return typed


def _recipient(key: str) -> Typed:
    def typed(session: Session, place: Place, text: str) -> Done:
        words = {"name": "x", key: (text,) if key == "address" else text}
        return campaigns.set_recipient(session, place.campaign, Recipient("member_of_congress", **words))  # type: ignore[arg-type]

    return typed


def _office(session: Session, _place: Place, text: str) -> Done:
    address = PostalAddress((text,), "Town", "VA", "22000")
    return offices.add_office(session, Office("", "ice_assistant_director", text, text, text, address, name=text))


def _file(session: Session, place: Place, text: str) -> Done:
    made = attachments.attach(session, place.mailed, attachments.NewFile(text, text.encode(), "text/plain"))
    return attachments.label_attachment(session, made.made, text)


def _mailing(session: Session, place: Place, text: str) -> Done:
    return mailings.record_mailing(
        session,
        place.letter,
        Delivery.CERTIFIED,
        DAY,
        to=(text,),
        by=text,
        post_office=text,
        note=text,
        without_copy=True,
    )


INPUTS: dict[str, Typed] = {
    **{
        entry.name: _answer(entry.name, entry.kind)
        for entry in CATALOGUE
        if entry.kind in (FieldKind.TEXT, FieldKind.LINES)
    },
    **{f"recipient.{key}": _recipient(key) for key in ("name", "unit", "agency", "address", "source")},
    "group": lambda session, _, text: campaigns.set_group(session, name=text, address=(text,), phone=text, email=text),
    "fact": lambda session, place, text: campaigns.set_facts(session, place.campaign, (Fact(text, text, text, _ON),)),
    "new campaign": lambda session, _, text: campaigns.start_campaign(session, "secure-communities-2010", text, "VA"),
    "notes": lambda session, place, text: steps.note_step(session, place.campaign, text, text),
    "own task": lambda session, place, text: steps.add_task(session, place.campaign, text, text),
    "task": lambda session, place, text: steps.finish_task(session, place.campaign, text, DAY, note=text, by=text),
    "subject": lambda session, place, text: letters.edit_subject(session, place.letter, text),
    "paragraph": lambda session, place, text: letters.edit_paragraph(session, place.letter, text, text),
    "office of a letter": lambda session, place, text: letters.choose_office(session, place.letter, text),
    "office": _office,
    "check of an office": lambda session, _, text: offices.check_office(session, text, DAY, text, text),
    "setting": lambda session, _, text: settings.set_setting(session, text, text),
    "initials": lambda session, _, text: settings.set_setting(session, "initials", text),
    "date": lambda session, place, text: dates.add_date(session, place.campaign, text, day=DAY, note=text),
    "entry": lambda session, place, text: events.add_event(
        session, place.campaign, _ON, text, text=text, source=text, by=text
    ),
    "answer": lambda session, place, text: replies.record_reply(
        session, place.campaign, (), Channel.PAPER, Stance.ASKS, _YESTERDAY, who=text, role=text, words=text, by=text
    ),
    "ending": lambda session, place, text: outcomes.close_campaign(session, place.campaign, text, DAY, note=text),
    "mailing": _mailing,
    "file": _file,
    "cover line": lambda session, place, text: enclosures.add_enclosure(
        session, place.letter, text, text, b"%PDF", "application/pdf"
    ),
}
