"""What this program cannot protect, in plain words: said in the window and in README, word for word the same.

Source: promises, "LIMITS".
"""

from dataclasses import dataclass

from organizer.domain.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class LimitGroup:
    """Limits of one sort, with what they are about."""

    title: Phrase
    limits: tuple[Phrase, ...]


LIMITS = (
    LimitGroup(
        phrase("This computer"),
        (
            phrase(
                "While the file is open, whoever sits at this computer can read it. Press Ctrl+Shift+H when you leave."
            ),
            phrase("A spying program on this computer sees what you see. So does someone who watches your screen."),
            phrase(
                "Parts of the text may stay in memory, or on the disk when the computer sleeps. Encrypt the disk too."
            ),
            phrase("Another program that shows a file for you may remember its name, and keep a copy of its own."),
            phrase("To hide or lock the file does not remove it from the disk. The program itself can be found too."),
        ),
    ),
    LimitGroup(
        phrase("What leaves the file"),
        (
            phrase("Printed letters, saved PDFs and tables can be read by whoever gets them."),
            phrase("Enclosures on the disk can be read too, and so can jobs that wait for the printer."),
            phrase("Color printers may put tiny dots on each page. They tell which printer it was, and when."),
            phrase("A page that you open in the browser learns from which network it was opened."),
            phrase("A calendar keeps a date whose mailing was taken out of the log, until you delete it there."),
        ),
    ),
    LimitGroup(
        phrase("Passphrase, copies and backups"),
        (
            phrase("If the passphrase and its sheet are lost, nobody can open the file. We cannot either."),
            phrase("A file without a passphrase can be read by anyone with a copy."),
            phrase("Whoever knows the passphrase can read each older copy that it opens."),
            phrase("What you delete may survive on the disk, in old backups, and at a service that copies your files."),
            phrase(
                "Backups on this computer are gone if it is stolen. A backup keeps its words unless you change them."
            ),
            phrase("Two people who edit two copies must put them together. Nothing is put together by itself."),
        ),
    ),
    LimitGroup(
        phrase("What it knows, and what was not tried"),
        (
            phrase("This is not legal advice."),
            phrase("An address is as good as its source and its date. Each shows both."),
            phrase("Holidays are good through 2027. Later ones follow the law of today, and the date says so."),
            phrase("Power cuts were tried on Linux with ext4. Network folders, Windows and macOS were not tried."),
            phrase("A disk that says too early that all is written can still lose the last act."),
            phrase("One checker alone judged the marks that a PDF holds for screen readers and archives."),
            phrase("No real printer was tried. Printing was measured through files."),
            phrase("No native reader has looked at the Spanish yet, neither on screen nor in the copies of letters."),
        ),
    ),
)
"""In the order in which they are shown."""
