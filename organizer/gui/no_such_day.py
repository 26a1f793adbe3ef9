"""What is said of a day that its month does not have. The year was written: to ask for it would lead astray."""

from PySide6.QtCore import QCoreApplication


def no_such_day(text: str) -> str:
    """Return ``February 2027 has 28 days.`` for such a text, else nothing."""
    from organizer.gui.days import lacking_day  # its patterns are not needed for the first paint

    found = lacking_day(text)
    if found is None:
        return ""
    from organizer.gui.models.month import month_name  # no page that is painted first shows a month

    words = QCoreApplication.translate("days", "{month} has {count} days.")
    return words.format(month=month_name(found[0]), count=found[1])
