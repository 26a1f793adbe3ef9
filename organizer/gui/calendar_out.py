"""Writes the dates of a campaign as a calendar file for other programs."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from organizer.exchange.calendar_file import calendar_bytes
from organizer.gui.desk import Desk
from organizer.gui.paper_out import PaperOut
from organizer.store.journal import history
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.record import load_record


def save_calendar(desk: Desk, out: PaperOut) -> None:
    """Ask for a place and write the dates of the chosen campaign there; say where they are."""
    record = desk.read(load_record, desk.campaign, desk.playbooks, desk.holidays, desk.today())
    titles = desk.read(letter_titles, desk.campaign, record.playbook, record.correspondence)
    newest = desk.read(history, 1)[0]
    place = record.campaign.jurisdiction.name
    now = datetime.now().astimezone()
    written = calendar_bytes(record.dues, place, desk.campaign, newest.seq, now, changed=newest.at, titles=titles)
    path = out.save(written, f"{place}.ics")
    if path:
        words = QCoreApplication.translate("dates", "Saved {name}. Open it with your calendar program.")
        desk.told.emit(words.format(name=path.name))
