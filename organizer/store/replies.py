"""Answers, however they came: a letter, an e-mail, a call, a meeting. An answer moves the letters it answers on."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile, drop_files, keep_file
from organizer.store.campaign_rows import campaign_row
from organizer.store.correspondence import stand_letter
from organizer.store.journal import Done, today
from organizer.store.letter_rows import letter_row, load_letter
from organizer.store.mail_rows import next_position
from organizer.store.mailings import MAIL
from organizer.store.tables import ReplyRow

_FIELDS = frozenset({"letters", "channel", "stance", "who", "role", "words", "by"})
_KEPT_AS: Mapping[str, Callable[[Any], Any]] = {
    "channel": lambda way: Channel(way).value,
    "stance": lambda stance: Stance(stance).value,
    "letters": list,
}


def record_reply(  # noqa: PLR0917 - what every answer has, as every verb by place
    session: Session,
    campaign_id: str,
    letters: tuple[str, ...],
    channel: Channel,
    stance: Stance,
    on: ApproximateDate,
    *,
    who: str = "",
    role: str = "",
    words: str = "",
    by: str = "",
    files: tuple[NewFile, ...] = (),
) -> Done:
    """Write down an answer to letters (keys of their rows; none when it names none); ``made`` is its id.

    ``files`` are kept as they came. Raises Refused for a day after today, for a letter that is still open, and for
    a file that is empty or too large.
    """
    campaign_row(session, campaign_id)
    row = ReplyRow(campaign_id=campaign_id, position=next_position(session, ReplyRow))
    values = {"channel": channel, "stance": stance, "who": who, "role": role, "words": words, "by": by}
    _fill(session, row, {**values, "letters": letters, "on": on})
    session.add(row)
    session.flush()
    for file in files:
        keep_file(session, row.id, file)
    _stand(session, row.letters)
    return Done(MAIL, "Write down an answer", made=row.id, sentence="Answer written down.")


def change_reply(session: Session, /, reply_id: str, **changes: Any) -> Done:  # noqa: ANN401 - fields of Reply
    """Correct an answer: any field of the domain's Reply but its id and files; ``letters`` are keys of rows."""
    row = _row(session, reply_id)
    unknown = sorted(set(changes) - _FIELDS - {"on"})
    if unknown:
        raise TypeError(f"an answer has no {', '.join(unknown)}")
    before = list(row.letters)
    _fill(session, row, changes)
    _stand(session, [*before, *row.letters])
    return Done(MAIL, "Change an answer")


def remove_reply(session: Session, reply_id: str) -> Done:
    """Take an answer that was written down wrongly away, with its files."""
    row = _row(session, reply_id)
    drop_files(session, reply_id)
    session.delete(row)
    _stand(session, row.letters)
    return Done(MAIL, "Remove an answer", sentence="Answer removed.")


def _fill(session: Session, row: ReplyRow, values: Mapping[str, Any]) -> None:
    for letter in set(values.get("letters", ())) - set(row.letters or ()):
        _require_gone(session, row.campaign_id, letter)
    on: ApproximateDate | None = values.get("on")
    if on:
        if on.earliest and on.earliest > today(session):
            raise Refused("An answer cannot have come after today. Change the day.", field="on")
        row.on, row.precision = on.text, on.precision.value
    for name, value in values.items():
        if name in _FIELDS:
            setattr(row, name, _KEPT_AS[name](value) if name in _KEPT_AS else value)


def _require_gone(session: Session, campaign_id: str, letter_id: str) -> None:
    letter = load_letter(session, letter_id)
    if letter_row(session, letter_id).campaign_id != campaign_id:
        raise Refused("This letter belongs to another campaign. Choose another one.")
    if letter.is_open:
        template = "{letter} is not signed or mailed yet. First write down how it went out."
        raise Refused(template, letter=letter.slug)


def _stand(session: Session, letters: list[str]) -> None:
    for letter in dict.fromkeys(letters):
        stand_letter(session, letter)


def _row(session: Session, reply_id: str) -> ReplyRow:
    row = session.get(ReplyRow, reply_id)
    if row is None:
        raise Refused("This answer is not in the file any more. Choose another one.")
    return row
