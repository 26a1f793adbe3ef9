"""What letters, mail log and answers tell the timeline: written, printed, signed, mailed, delivered, answered."""

from collections.abc import Iterator, Mapping
from datetime import date

from organizer.domain.article_number import spaced_number
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.proof import KEPT
from organizer.domain.reply import CHANNELS, STANCES, Channel, Reply
from organizer.domain.timeline import Happened, Kind, day_of

_SENT = {
    Delivery.FAX: phrase("Sent"),
    Delivery.EMAIL: phrase("Sent"),
    Delivery.WEB_FORM: phrase("Sent"),
    Delivery.BY_HAND: phrase("Handed over"),
}


def letters_told(record: Correspondence, titles: Mapping[str, str], printed: Mapping[str, date]) -> Iterator[Happened]:
    """Give when letters were written, printed and signed. A draft has no date.

    ``titles`` and ``printed``, the day of the last print, are those of the letters by their ids.
    """
    for letter in record.letters:
        on_paper = printed.get(letter.slug)
        dated = letter.dated if _is_dated(record, letter, on_paper) else None
        days = (
            ("Written and printed", dated if dated == on_paper else None),
            ("Written", dated if dated != on_paper else None),
            ("Printed", on_paper if dated != on_paper else None),
            ("Signed", letter.signed_on),
        )
        told = [(what, day) for what, day in days if day]
        details = tuple(_kinship(letter, titles))
        for place, (what, day) in enumerate(told):
            title = phrase("{what}: {letter}", what=phrase(what), letter=titles[letter.slug])
            yield Happened(
                key=f"letter {what} {letter.slug}",
                kind=Kind.LETTER,
                on=day_of(day),
                title=title,
                details=() if place else details,
                target=("letter", letter.slug),
            )


def mail_told(record: Correspondence, titles: Mapping[str, str]) -> Iterator[Happened]:
    """Give what went out, what arrived and what came back, copies and other ways beside among them."""
    known = {sent.id: sent for sent in record.mailings}
    for sent in record.mailings:
        what = _SENT.get(sent.method, phrase("Mailed"))
        if sent.again in known:
            what = phrase("Sent again")
        yield _mailing(sent, "out", sent.mailed_on, _titled(what, sent, titles), tuple(_way(sent, known)), by=sent.by)
        if sent.delivered_on:
            signed = (phrase("Signed for by {who}", who=sent.signed_by),) if sent.signed_by else ()
            yield _mailing(sent, "there", sent.delivered_on, _titled(phrase("Delivered"), sent, titles), signed)
        if sent.returned_on:
            why = (phrase("{why}", why=sent.returned_why),) if sent.returned_why else ()
            yield _mailing(sent, "back", sent.returned_on, _titled(phrase("Came back"), sent, titles), why)


def answers_told(record: Correspondence, titles: Mapping[str, str]) -> Iterator[Happened]:
    """Give the answers: from whom, to which letters, and what was said."""
    for reply in record.replies:
        way, stance = CHANNELS[reply.channel], STANCES[reply.stance]
        title = phrase("{way}: {stance}", way=way, stance=stance)
        if reply.who:
            with_whom = (
                "{way} with {who}: {stance}" if reply.channel is Channel.MEETING else "{way} from {who}: {stance}"
            )
            title = phrase(with_whom, way=way, who=reply.who, stance=stance)
        named = "; ".join(titles[slug] for slug in reply.letters if slug in titles)
        files = "; ".join(file.label or file.name for file in reply.attachments)
        details = [phrase("It answers: {letters}", letters=named)] if named else []
        yield Happened(
            key=f"reply {reply.id}",
            kind=Kind.ANSWER,
            on=reply.on,
            title=title,
            details=(*details, *([phrase("Files: {files}", files=files)] if files else [])),
            words=reply.words,
            by=reply.by,
            target=("reply", reply.id),
            not_before=_went_out(record, reply),
        )


def _is_dated(record: Correspondence, letter: SentLetter, on_paper: date | None) -> bool:
    """Whether the day that a letter bears can be told: it is on paper, or it went out on that day or later."""
    sent = record.outgoing(letter.slug)
    if letter.dated is None or on_paper:
        return on_paper is not None
    return letter.state in KEPT and sent is not None and letter.dated <= sent.mailed_on


def _kinship(letter: SentLetter, titles: Mapping[str, str]) -> Iterator[Phrase]:
    if letter.follows in titles:
        yield phrase("It follows: {letter}", letter=titles[letter.follows])
    if letter.replaces in titles:
        yield phrase("It takes the place of: {letter}", letter=titles[letter.replaces])


def _mailing(
    sent: Mailing, part: str, day: date, title: Phrase, details: tuple[Phrase, ...], *, by: str = ""
) -> Happened:
    key, target = f"mailing {part} {sent.id}", ("mailing", sent.id)
    return Happened(key, Kind.MAIL, day_of(day), title, details, by=by, target=target)


def _titled(what: Phrase, sent: Mailing, titles: Mapping[str, str]) -> Phrase:
    if sent.copy:
        return phrase("{what}: copy of {letter}", what=what, letter=titles[sent.letter])
    return phrase("{what}: {letter}", what=what, letter=titles[sent.letter])


def _way(sent: Mailing, known: Mapping[str, Mailing]) -> Iterator[Phrase]:
    if sent.article:
        yield phrase("{way}, no. {number}", way=sent.way, number=spaced_number(sent.article))
    else:
        yield sent.way
    if sent.copy:
        yield phrase("Copy for {who}", who=sent.copy)
    if sent.to:
        yield phrase("To {address}", address=", ".join(sent.to))
    earlier, beside = known.get(sent.again), known.get(sent.beside)
    if earlier:
        yield phrase("The one of {day} came back", day=spell_date(earlier.mailed_on))
    if beside:
        yield phrase("Beside the one of {day}: {way}", day=spell_date(beside.mailed_on), way=beside.way)
    if sent.note:
        yield phrase("{note}", note=sent.note)


def _went_out(record: Correspondence, reply: Reply) -> date | None:
    """Return the day on which the first of the letters went out that an answer is to."""
    sent = (record.outgoing(slug) for slug in reply.letters)
    return min((mailing.mailed_on for mailing in sent if mailing), default=None)
