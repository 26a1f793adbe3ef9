"""Dates and events as rows: what the calendar draws of each and what is read aloud."""

from organizer.domain.agenda import When
from organizer.domain.due import DueState
from organizer.gui.language import in_language
from organizer.gui.models.month import DayMark
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.tone import Tone
from organizer.store.pages.calendar import CalendarLine, HappenedLine, WaitingLine

_TONES = {DueState.LATE: Tone.WARN, DueState.SOON: Tone.INFO, DueState.AHEAD: Tone.PLAIN, DueState.DONE: Tone.DONE}
_ICONS = {"mailing": "send", "reply": "tray", "event": "page"}


def date_row(line: CalendarLine, *, with_place: bool) -> Row:
    """Return a date as a row: its day, what it counts from, whose choice it is, what follows, why it moved."""
    status = told(line.status)
    origin = ". ".join(words for words in (told(line.origin), told(line.mark)) if words)
    parts = [told(line.day), origin]
    if line.when is not When.HAPPENED:
        follows = said("What follows: {words}", {"words": line.consequence}) if line.consequence else ""
        parts += [told(line.change), follows, told(line.warning)]
    if line.due.note:
        parts.append(line.due.note)
    if with_place:
        parts.insert(0, line.place)
    hint = "\n".join(f"{part.rstrip('.')}." for part in parts if part)
    spoken = f"{line.place}: {told(line.spoken)}" if with_place else told(line.spoken)
    change = told(line.change)
    icon = {When.HAPPENED: "check-circle", When.LATE: "clock"}.get(line.when, "calendar")
    tone = _TONES[line.due.state]
    return Row(
        line.key, line.due.title, hint, status[:1].upper() + status[1:], tone, icon=icon, spoken=f"{spoken} {change}"
    )


def waiting_row(line: WaitingLine, *, with_place: bool) -> Row:
    """Return a date that has no day yet: what must happen first, and how long after that it is due."""
    entry = line.date
    parts = [told(entry.starts), told(entry.later), entry.note]
    if with_place:
        parts.insert(0, line.place)
    hint = "\n".join(f"{part.rstrip('.')}." for part in parts if part)
    spoken = f"{line.place}: {told(entry.spoken)}" if with_place else told(entry.spoken)
    return Row(line.key, entry.title, hint, said("Waiting"), Tone.WARN, icon="clock", spoken=spoken)


def happened_row(line: HappenedLine, *, with_place: bool) -> Row:
    """Return something of the record as a row."""
    day = in_language(line.day)
    hint = f"{line.place}. {day}" if with_place else day
    return Row(line.key, told(line.words), hint, icon=_ICONS[line.kind])


def day_mark(line: CalendarLine, *, with_place: bool) -> DayMark:
    """Return a date as it stands in the cell of a day: title, time of day and status in words."""
    title = f"{line.place}: {line.due.title}" if with_place else line.due.title
    words = ", ".join(part for part in (title, line.due.time, told(line.status)) if part)
    return DayMark(words, _TONES[line.due.state])
