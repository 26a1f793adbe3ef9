"""The headless commands: what they take, and which function does them (contract, "Command line")."""

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from organizer.commands.documents import help_words
from organizer.domain.errors import Refused
from organizer.traces.log import Event, note

Clock = Callable[[], datetime]
Command = Callable[[argparse.Namespace, Clock], int]

COMMANDS = ("letters", "check", "log", "dates", "new", "import", "export", "backup", "restore", "verify", "playbooks")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def run(
    words: Sequence[str],
    clock: Clock = lambda: datetime.now().astimezone(),
    *,
    keep: Callable[[Mapping[str, object]], None] = lambda _read: None,
) -> int:
    """Do what the words say and return the exit code; raise an OrganizerError with one sentence.

    ``keep`` gets what was read out of the words, by name, before it is done.
    """
    if words and not words[0].startswith("-") and words[0] not in COMMANDS:
        from difflib import get_close_matches  # for a word that is wrong

        near = get_close_matches(words[0], COMMANDS, n=1)
        if words[0] and Path(words[0]).is_dir():
            raise Refused("{word} is a folder. Name a store, which is a file that ends in .organizer.", word=words[0])
        if near:
            raise Refused("{word} is no command and no file. Did you mean {near}?", word=words[0], near=near[0])
        raise Refused("{word} is no command and no file. See organizer --help.", word=words[0])
    try:
        given = _parser(words[:1]).parse_args(_in_order(words))
    except SystemExit as printed:  # argparse ends the process after --help and --version
        return int(printed.code or 0)
    if given.command is None:
        raise Refused("No command was given. See organizer --help.")
    keep(vars(given))
    act = _act(given.command)
    note(Event.BEGAN, act)
    return act(given, clock)


def _in_order(words: Sequence[str]) -> Sequence[str]:
    """Return the words of ``playbooks`` with its options last: argparse takes no option between its two places."""
    if words[:1] != ["playbooks"] or "--" in words:
        return words
    return sorted(words, key=lambda word: word.startswith("--"))  # none of them takes a value


def _act(command: str) -> Command:  # noqa: PLR0911 - one for each command
    """Return the function of a command. What it needs is imported here, so that help is instant."""
    match command:
        case "letters":
            from organizer.commands.letters import write_letters

            return write_letters
        case "check":
            from organizer.commands.letters import check

            return check
        case "log":
            from organizer.commands.log import keep_log

            return keep_log
        case "dates":
            from organizer.commands.dates import list_dates

            return list_dates
        case "new":
            from organizer.commands.store import make_store

            return make_store
        case "import":
            from organizer.commands.import_file import import_file

            return import_file
        case "export":
            from organizer.commands.export import export_campaign

            return export_campaign
        case "backup" | "restore":
            from organizer.commands import backup

            return {"backup": backup.backup, "restore": backup.restore}[command]
        case "verify":
            from organizer.commands.verify import verify

            return verify
        case _:
            from organizer.commands.playbooks import list_playbooks

            return list_playbooks


class _Parser(argparse.ArgumentParser):
    """Wrong usage is one sentence, as every other failure."""

    def error(self, message: str) -> NoReturn:
        said = message[:1].upper() + message[1:]
        raise Refused("{said}. See {program} --help.", said=said, program=self.prog)


class _ShowVersion(argparse.Action):
    """Print the version. It is looked up only now: that costs more than the whole parser."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from organizer.commands.playbooks import version  # as the docstring says

        sys.stdout.write(f"organizer {version()}\n")
        parser.exit()


def _day(written: str) -> date:
    try:
        if _DAY.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"there is no day {written}, write a date as 2010-10-01")


def _parser(first: Sequence[str]) -> argparse.ArgumentParser:
    """Return what reads the words: of one command, if that is the first word, else of all."""
    parser = _Parser(
        prog="organizer",
        usage="organizer [STORE] | organizer COMMAND ...",
        description="Opens the window, on STORE if given. The commands need no display.",
        epilog="Example: organizer letters --campaign riverbend.toml --out letters",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="organizer")
    known = (_letters, _check, _log, _dates, _new, _import, _export, _backup, _restore, _verify, _playbooks)
    for name, add in zip(COMMANDS, known, strict=True):
        if name in first or not set(first) & set(COMMANDS):
            add(commands)
    return parser


def _add(commands: Any, name: str, does: str, example: str) -> argparse.ArgumentParser:  # noqa: ANN401 - argparse hides the type
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=does,
        description=f"{does}.",
        epilog=f"Example: organizer {example}",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,  # an example that is broken cannot be copied
    )
    return parser


_EXITS = """
It ends with 0 when at least one letter was written, and names those that were not.
It ends with 1 when none was. With --letter all that it names are written, or none is.
""".strip()


def _letters(commands: Any) -> None:  # noqa: ANN401
    example = (
        "letters --campaign riverbend.toml --out letters\n"
        "         organizer letters --campaign riverbend.toml --out letters --letter notice-sib --recipients list.csv"
    )
    parser = _add(commands, "letters", "write one PDF per letter", example)
    parser.description = f"{parser.description}\n{_EXITS}"
    _source(parser, "letters")
    parser.add_argument("--out", required=True, metavar="DIR", help="the folder for the PDFs")
    parser.add_argument("--letter", action="append", metavar="ID", help="only this letter; may be repeated")
    parser.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="the date of the letters")
    _method(parser)
    parser.add_argument("--merge", metavar="FILE.pdf", help="write all of them as one PDF as well")
    parser.add_argument(
        "--enclosures", action="store_true", help="put the files that a letter of the store encloses behind it"
    )
    parser.add_argument(
        "--recipients",
        metavar="FILE.csv",
        help="write one letter for each row, its enclosures behind it, and a cover sheet; the columns are role, name, "
        "unit, agency, address_line1 to address_line5, source, checked_on (as 2010-09-30) and reason",
    )


def _check(commands: Any) -> None:  # noqa: ANN401
    parser = _add(commands, "check", "name every problem of a campaign", "check --campaign riverbend.toml")
    _source(parser, "check")
    _method(parser)


def _method(parser: argparse.ArgumentParser) -> None:
    from organizer.domain.letter import Delivery  # the first page of help does not need it

    ways = [way.value for way in Delivery if way]
    said = "how they go out: it is printed, and the clause must allow it; without it as method under [letter] says"
    parser.add_argument("--method", choices=ways, help=said)


def _log(commands: Any) -> None:  # noqa: ANN401
    from organizer.domain.letter import Delivery  # the other commands do not need it

    example = (
        "log group.organizer --out log.csv\n"
        "         organizer log group.organizer --letter notice-ice --mailed 2010-10-01 --method certified_receipt \\\n"
        '           --article "7112 3456 7891 2345 6787" --paper letters/notice-ice.pdf\n'
        '         organizer log group.organizer --letter notice-ice --delivered 2010-10-05 --signed-by "A. Clerk"'
    )
    parser = _add(commands, "log", "list what went out and came back, or write it down", example)
    parser.add_argument("store", metavar="STORE", help="a store")
    parser.add_argument("--letter", metavar="ID", help="only this letter, or the letter that is written down")
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--mailed", type=_day, metavar="YYYY-MM-DD", help="write down the day on which it was mailed")
    act.add_argument("--delivered", type=_day, metavar="YYYY-MM-DD", help="write down the day on which it arrived")
    act.add_argument("--returned", type=_day, metavar="YYYY-MM-DD", help="write down the day on which it came back")
    parser.add_argument("--method", choices=[way.value for way in Delivery if way], help="how it was mailed")
    parser.add_argument("--article", metavar="N", help="the number on its label")
    parser.add_argument("--post-office", metavar="NAME", help="where it was mailed")
    parser.add_argument("--cost", metavar="DOLLARS", help="what the mailing cost, as 7.83")
    parser.add_argument("--by", metavar="INITIALS", help="who mailed it")
    parser.add_argument("--note", metavar="TEXT", help="a note on the mailing")
    parser.add_argument(
        "--to-copy", metavar="NAME", help="it is the copy for this one, as the letter names it under cc"
    )
    parser.add_argument("--beside", action="store_true", help="it went by this way too, beside the paper")
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--paper", metavar="FILE.pdf", help="the PDF that went out: it is kept with the letter for good")
    kept.add_argument("--without-copy", action="store_true", help="no copy of what went out is kept")
    parser.add_argument("--signed-by", metavar="NAME", help="who signed for it")
    parser.add_argument("--why", metavar="TEXT", help="why it came back")
    _table(parser, "log")


def _dates(commands: Any) -> None:  # noqa: ANN401
    example = "dates group.organizer\n         organizer dates group.organizer --explain remind-ice:notice-ice"
    parser = _add(commands, "dates", "list what is owed and by when", example)
    parser.add_argument("store", metavar="STORE", help="a store")
    parser.add_argument("--explain", metavar="KEY", help="say day by day how one date is counted")
    _table(parser, "dates")


def _table(parser: argparse.ArgumentParser, command: str) -> None:
    parser.add_argument("--out", metavar="FILE.csv", help="write it as a table")
    _name(parser)
    _passphrase(parser)
    _json(parser, command)


def _new(commands: Any) -> None:  # noqa: ANN401
    example = "new group.organizer --campaign riverbend.toml --no-passphrase"
    parser = _add(commands, "new", "make a store", example)
    parser.add_argument("store", metavar="STORE", help="the file to make")
    parser.add_argument("--campaign", metavar="FILE.toml", help="put this campaign into it")
    either = parser.add_mutually_exclusive_group()
    _passphrase(either)
    either.add_argument("--no-passphrase", action="store_true", help="anyone with a copy can read the file")
    _json(parser, "new")


def _import(commands: Any) -> None:  # noqa: ANN401
    example = (
        "import group.organizer riverbend.toml --dry-run\n"
        '         organizer import group.organizer riverbend.toml --into "Riverbend County"\n'
        '         organizer import group.organizer recipients.csv --name "Riverbend County"\n'
        "         organizer import group.organizer everything.json\n"
        "         organizer import group.organizer stick/group.organizer --take-copy"
    )
    parser = _add(commands, "import", "bring a campaign, recipients, everything or a copy into a store", example)
    parser.description = f"{parser.description}\n{_IMPORTS}"
    parser.add_argument("store", metavar="STORE", help="a store")
    kinds = "a campaign file (.toml), recipients (.csv), everything (.json), or a copy of the store (.organizer)"
    parser.add_argument("file", metavar="FILE", help=kinds)
    parser.add_argument("--dry-run", action="store_true", help="only print what would be added, changed and skipped")
    _name(parser)
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--into", metavar="NAME", help="change this campaign to what the campaign file says")
    either.add_argument("--new", action="store_true", help="add a second campaign of the same place")
    parser.add_argument(
        "--take-copy", action="store_true", help="where a copy and the store gave another answer, the copy counts"
    )
    parser.add_argument(
        "--copy-passphrase-file", metavar="F", help="a file with the passphrase of a copy; without it that of the store"
    )
    _passphrase(parser)
    _json(parser, "import")


_IMPORTS = """
The store is backed up first, and one undo takes all of it back. With one fault in the file nothing comes in.
Into a campaign that is here comes what the file says. What it does not name stays.
Where a copy and the store gave another answer, that of the store stays, and both are printed.
""".strip()


def _export(commands: Any) -> None:  # noqa: ANN401
    example = (
        "export group.organizer --out riverbend.toml\n"
        "         organizer export group.organizer --out dates.ics\n"
        "         organizer export group.organizer --out everything.json --with-files\n"
        "         organizer export group.organizer --out record.pdf"
    )
    parser = _add(commands, "export", "write a campaign, its record, its dates or everything as a file", example)
    parser.add_argument("store", metavar="STORE", help="a store")
    kinds = "a campaign file (.toml), the recipients (.csv), the dates for a calendar (.ics), "
    kinds += "the whole record with all letters and files (.pdf), or everything (.json)"
    parser.add_argument("--out", required=True, metavar="FILE", help=f"the file to make: {kinds}")
    parser.add_argument("--with-files", action="store_true", help="put the kept files into an export of everything too")
    own = "put what the group keeps for itself into the record: own entries, tasks, notes, and who wrote what"
    parser.add_argument("--with-private", action="store_true", help=own)
    _name(parser)
    _passphrase(parser)
    _json(parser, "export")


def _backup(commands: Any) -> None:  # noqa: ANN401
    example = "backup group.organizer\n         organizer backup group.organizer --out /media/stick/group.organizer"
    parser = _add(commands, "backup", "copy a store and read the copy back in full", example)
    parser.description = "Copies a store and reads the copy back in full. It may be open in a window."
    parser.add_argument("store", metavar="STORE", help="a store")
    parser.add_argument("--out", metavar="FILE", help="the file to make; without it, one in the folder of its backups")
    _passphrase(parser)
    _json(parser, "backup")


def _restore(commands: Any) -> None:  # noqa: ANN401
    parser = _add(commands, "restore", "make a store of a backup", "restore backup.organizer --out group.organizer")
    parser.description = "Checks a backup in full and makes a store of it. It takes nobody's place."
    parser.add_argument("backup", metavar="FILE", help="a backup")
    parser.add_argument("--out", required=True, metavar="STORE", help="the store to make")
    _passphrase(parser)
    _json(parser, "restore")


def _verify(commands: Any) -> None:  # noqa: ANN401
    parser = _add(commands, "verify", "check that a store is as it was kept", "verify group.organizer")
    parser.add_argument("store", metavar="STORE", help="a store, or a backup of one")
    _passphrase(parser)
    _json(parser, "verify")


def _playbooks(commands: Any) -> None:  # noqa: ANN401
    example = (
        "playbooks check resources/playbooks/my-playbook\n"
        "         organizer playbooks sources\n"
        "         organizer playbooks compare old/my-playbook my-playbook\n"
        "         organizer playbooks add my-playbook"
    )
    parser = _add(commands, "playbooks", "list the playbooks, what they state, check or add a folder", example)
    words = "check DIR: name every problem of it; sources [ID]: all that is stated, with source and mark; "
    words += "compare DIR DIR: what differs; add DIR: add it to your own playbooks"
    parser.add_argument("part", nargs="?", choices=["check", "sources", "compare", "add"], help=words)
    parser.add_argument("names", nargs="*", metavar="DIR", help="the folder of a playbook, or the id of one")
    parser.add_argument("--replace", action="store_true", help="with add: take the place of one of the same name")
    _json(parser, "playbooks")


def _source(parser: argparse.ArgumentParser, command: str) -> None:
    parser.add_argument("store", nargs="?", metavar="STORE", help="a store")
    parser.add_argument("--campaign", metavar="FILE.toml", help="a campaign file, in place of STORE")
    _name(parser)
    _passphrase(parser)
    _json(parser, command)


def _name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", metavar="NAME", help="which campaign of STORE, by the name of its place")


def _json(parser: argparse.ArgumentParser, command: str) -> None:
    parser.add_argument("--json", action="store_true", help=help_words(command))


def _passphrase(parser: Any) -> None:  # noqa: ANN401 - a parser, or a group in one
    parser.add_argument("--passphrase-file", metavar="F", help="a file with the passphrase; - for standard input")
