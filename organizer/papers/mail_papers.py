"""What helps a letter through the mail: envelope, label, proof of the window, help for the forms, addressed copies."""

import hashlib

from organizer.domain.letter import Letter
from organizer.letters.copies import copies_of
from organizer.letters.envelope import envelope
from organizer.letters.labels import LARGE_LABELS, SMALL_LABELS, LabelSheet, label_sheet
from organizer.letters.pdf import write_sheets
from organizer.letters.postal_forms import TITLE, postal_forms
from organizer.letters.sheet import Layout
from organizer.letters.window_proof import window_proof
from organizer.papers.press import Paper, press

SHEETS = {"small": SMALL_LABELS, "large": LARGE_LABELS}


def envelope_paper(letter: Letter) -> Paper:
    """Return the face of a #10 envelope. Raises Refused where an address does not fit on it."""
    return _pressed(envelope(letter.head, letter.block, letter.notation, letter.language), f"Envelope: {letter.title}")


def label_paper(letter: Letter, start: int = 0, sheet: LabelSheet = SMALL_LABELS) -> Paper:
    """Return a sheet with one label, behind ``start`` that are used up. Raises Refused as :func:`label_sheet`."""
    return _pressed(label_sheet((letter.block,), start, sheet, letter.language), f"Label: {letter.title}")


def proof_paper(letter: Letter) -> Paper:
    """Return page 1 with the windows of an envelope drawn over it."""
    return _pressed(window_proof(letter), f"Window proof: {letter.title}")


def forms_paper(letter: Letter, article: str = "") -> Paper:
    """Return the help page for the postal forms; ``article`` is the number of the label, empty if not known."""
    return _pressed(postal_forms(letter, article), TITLE)


def copies_paper(letter: Letter) -> Paper:
    """Return one addressed copy for each name under "cc", at least one."""
    return press(copies_of(letter))


def _pressed(layout: Layout, title: str) -> Paper:
    printed = write_sheets([layout], title, layout.language)
    return Paper(printed.data, printed.pages, hashlib.sha256(printed.data).hexdigest())
