"""A store with an entry in every table that history keeps: what exports and imports of everything are tried on."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from organizer.domain.asked import Asked
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, Start
from organizer.domain.law import Law, Standing
from organizer.domain.letter import Delivery
from organizer.domain.office import Office, PostalAddress
from organizer.domain.paragraph_style import ParagraphStyle
from organizer.domain.picture import Picture
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile
from organizer.store.campaigns import add_campaign
from organizer.store.dates import add_date, extend_date
from organizer.store.events import add_event
from organizer.store.letters import (
    add_enclosure,
    add_letter,
    add_paragraph,
    edit_paragraph,
    edit_subject,
    keep_print,
    set_courtesy,
    set_delivery,
    set_logo,
    sign_letter,
)
from organizer.store.mailings import record_mailing
from organizer.store.offices import add_office
from organizer.store.outcomes import close_campaign
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from organizer.store.steps import add_task, finish_task, note_step
from organizer.store.store import Store
from tests.builders import TODAY, a_campaign

Words = Callable[[], str]
SCAN = b"\x89PNG of a receipt"


def fill_everything(store: Store, words: Words = lambda: "Some words.") -> str:
    """Put something into every table of an empty store, with ``words()`` wherever texts are free; return a campaign."""
    campaign = replace(
        a_campaign(decision__summary=words(), letter__method="certified_receipt"),
        law=Law(Standing.LIMITS, words(), "a law map", TODAY, "yes", "A Lawyer", TODAY),
        asked=Asked((("days", "60"), ("told", ("one", words())), ("when", TODAY))),
    )
    made = store.write(add_campaign, campaign).made
    store.write(set_setting, "initials", "A.R.")
    store.write(set_logo, "", Picture(2, 1, 1, zlib.compress(b"\x00\xff"), words()))
    store.write(set_logo, made, Picture(1, 1, 3, zlib.compress(b"\x01\x02\x03"), ""))
    jail = PostalAddress(("1 Road",), "Town", "VA", "22000")
    store.write(add_office, Office("own/jail", "", "Jail", "County", words(), jail, "VA"))
    store.write(finish_task, made, "learn-1", TODAY, note=words(), by="A.R.")
    store.write(add_task, made, "decide", words().strip() or "a task")
    store.write(note_step, made, "decide", words() or "a note")
    rule = DateRule("own", "Ask again", Start.MAILED, 30, letter="notice-ice")
    store.write(add_date, made, words().strip() or "Ask again", rule=rule, note=words())
    store.write(add_date, made, "Meeting", day=date(2010, 10, 12), time="3 pm")
    store.write(extend_date, made, "remind-ice:notice-ice", date(2010, 12, 1), "they asked")
    _letters(store, made, words)
    scan = NewFile("scan.png", SCAN, "image/png", words())
    store.write(
        add_event, made, ApproximateDate.parse("2010-08"), words().strip() or "Seen", text=words(), files=(scan,)
    )
    other = store.write(add_campaign, a_campaign(jurisdiction__name="Millbrook")).made
    store.write(close_campaign, other, "granted_then_reversed", TODAY, note=words())
    return made


def _letters(store: Store, made: str, words: Words) -> None:
    draft = store.write(add_letter, made, "ask-officials").made
    store.write(edit_paragraph, draft, "opening", words())
    store.write(edit_subject, draft, words())
    store.write(add_paragraph, draft, ParagraphStyle.QUOTE, words(), order=("opening",))
    store.write(set_courtesy, draft, "es")
    signed = store.write(add_letter, made, "notice-sib").made
    store.write(add_enclosure, signed, "resolution.pdf", words(), b"%PDF of a resolution", "application/pdf")
    store.write(keep_print, signed, b"%PDF signed", 1, "1", "1", None, b"{}")
    store.write(sign_letter, signed, TODAY)
    mailed = store.write(add_letter, made, "notice-ice").made
    store.write(set_delivery, mailed, Delivery.CERTIFIED_RECEIPT, "7112 3456 7891 2345 6787")
    store.write(keep_print, mailed, b"%PDF mailed", 2, "1", "1")
    receipt = NewFile("receipt.png", SCAN, "image/png")
    store.write(
        record_mailing, mailed, Delivery.CERTIFIED_RECEIPT, TODAY, to=("ICE", words()), note=words(), cost=783,
        files=(receipt,),
    )  # fmt: skip
    store.write(
        record_reply, made, (mailed,), Channel.EMAIL, Stance.ASKS, ApproximateDate.parse("2010-09-30"),
        who="A Clerk", words=words(),
    )  # fmt: skip
