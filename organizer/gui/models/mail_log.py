"""The mail log as a Qt model."""

from organizer.gui.language import in_language
from organizer.gui.models.lines import LineModel, Mark
from organizer.gui.phrases import told
from organizer.store.pages.mail_log import LogLine, Standing

_MARKS = {
    Standing.MAILED: Mark("send", "text2"),
    Standing.DELIVERED: Mark("check-circle", "ok"),
    Standing.ANSWERED: Mark("check-circle", "ok"),
    Standing.LATE: Mark("clock", "warn"),
    Standing.CAME_BACK: Mark("warning", "warn"),
    Standing.SENT_AGAIN: Mark("undo", "text2"),
    Standing.RECEIVED: Mark("tray", "info"),
}
_STATUS, _FOLDED_STATUS = 4, 1


class MailLogModel(LineModel[LogLine]):
    """Rows of the mail log: five columns, two where they are folded. ``shows_places``: of several campaigns."""

    shows_places = False

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return self.tr("Letter, and to whom"), self.tr("Mailed, and status")
        return self.tr("Mailed"), self.tr("Letter"), self.tr("To"), self.tr("Certified number"), self.tr("Status")

    def cell(self, line: LogLine, column: int) -> str:
        """Return the words of a cell."""
        title = f"{line.title}\n{line.place}" if self.shows_places else line.title
        day, number, status = self._day(line), told(line.number), told(line.status)
        if self.is_folded:
            return (f"{title}\n{self._to(line)}", f"{day}\n{number}\n{status}")[column]
        return (day, title, self._to(line), number, status)[column]

    def aloud(self, line: LogLine) -> str:
        """Return the whole row: "Notice to ICE, mailed November 19, 2010, Certified Mail, Delivered ..."."""
        if line.mailing is None:
            words = self.tr("Answer to {letter}, came {day}, from {who}, {way}. {status}.")
        else:
            words = self.tr("{letter}, mailed {day}, to {who}, {way}. {status}.")
        way = told(line.mailing.way) if line.mailing else told(line.number)
        if line.article:
            way = self.tr("{way}, number {number}").format(way=way, number=line.article)
        said = words.format(
            letter=line.title, day=in_language(line.day), who=line.to, way=way, status=told(line.status)
        )
        return f"{line.place}: {said}" if self.shows_places else said

    def mark(self, line: LogLine, column: int) -> Mark | None:
        """Return the drawing of a status."""
        return _MARKS[line.standing] if column == (_FOLDED_STATUS if self.is_folded else _STATUS) else None

    def _day(self, line: LogLine) -> str:
        day = in_language(line.day)
        return day if line.mailing else self.tr("Came {day}").format(day=day)

    def _to(self, line: LogLine) -> str:
        if line.mailing is None:
            return self.tr("From: {who}").format(who=line.to) if line.to else self.tr("From: not written down")
        return line.to or self.tr("Not written down")
