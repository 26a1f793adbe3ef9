"""``playbooks sources``: everything that is stated in the playbooks, with its source and how well it is known."""

from dataclasses import asdict

from organizer.commands.campaign import load_playbooks
from organizer.commands.exit_codes import DONE
from organizer.commands.letter_report import print_json, print_line
from organizer.domain.errors import Refused
from organizer.domain.stated import stated_in


def list_sources(slug: str, *, as_json: bool) -> int:
    """Print one line for each thing that is stated, of one playbook or of all; raise Refused for a name of none."""
    books = load_playbooks()
    if slug and slug not in books:
        raise Refused("There is no playbook {name}. Choose one of: {known}.", name=slug, known=", ".join(books))
    listed = [(book.slug, entry) for book in ([books[slug]] if slug else books.values()) for entry in stated_in(book)]
    if as_json:
        print_json({"stated": [{"playbook": name, **asdict(entry)} for name, entry in listed]})
        return DONE
    for name, entry in listed:
        mark = entry.verified or f"checked {entry.checked}"
        sources = "; ".join((*entry.sources, *filter(None, (entry.address,))))
        print_line(f"{name}\t{entry.sort}\t{entry.key}\t{mark}\t{sources}\t{entry.text}")
    return DONE
