"""Every reader of files that the program has, with sound files to damage, and what must be true of what it says."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from organizer.domain.errors import NewerFile, OrganizerError
from organizer.exchange.campaign_file import parse_campaign, write_campaign
from organizer.exchange.csv_table import read_table
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.mail_message import read_mail
from organizer.exchange.pictures import as_png, read_logo
from organizer.exchange.recipients_csv import COLUMNS, guess_columns, recipients_of
from organizer.exchange.whole_reader import read_whole
from organizer.exchange.whole_writer import whole_bytes
from organizer.store.packed_playbook import pack, unpack
from organizer.store.store import Store
from organizer.store.verify import verify_store
from organizer.store.whole_file import load_whole
from tests.builders import PLAYBOOK, a_campaign
from tests.playbooks.small import write_small
from tests.promises.filled import fill
from tests.promises.mutations import FILES

_ROLES = ("member_of_congress", "state_identification_bureau", "ice_assistant_director")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Reader:
    """``samples`` are sound files; ``read`` gives what is wrong with what the program says of one that is damaged.

    ``ending`` is that of files which the command ``import`` takes too.
    """

    name: str
    samples: Callable[[], tuple[bytes, ...]]
    read: Callable[[bytes, Path], Iterable[str]]
    ending: str = ""


def _placed(problems: Iterable[FileProblem]) -> Iterator[str]:
    """Give each problem that names no line, or has no sentence."""
    for problem in problems:
        if problem.line < 1 or not problem.problem.sentence.strip():
            yield f"no place or no sentence: {problem}"


def _read_campaign(data: bytes, _folder: Path) -> Iterator[str]:
    campaign, problems = parse_campaign(data, {PLAYBOOK: _ROLES})
    if campaign is None and not problems:
        yield "nothing read, and nothing said"
    yield from _placed(problems)


def _campaigns() -> tuple[bytes, ...]:
    example = _ROOT / "resources/playbooks/secure-communities-2010/examples/riverbend.toml"
    return write_campaign(a_campaign()), example.read_bytes()


def _read_recipients(data: bytes, _folder: Path) -> Iterator[str]:
    table = read_table(data, lambda heading: heading in COLUMNS)
    found = recipients_of(table, guess_columns(table.headings), _ROLES)
    if not found.rows and not found.problems:
        yield "nothing read, and nothing said"
    yield from _placed(found.problems)


def _recipients() -> tuple[bytes, ...]:
    text = io.StringIO()
    rows = [
        [
            "member_of_congress",
            f"Name {number}",
            "",
            "",
            f"{number} Main Street",
            "Town, VA 22000",
            "",
            "",
            "",
            "web page",
            "2010-09-30",
            "x",
        ]
        for number in range(40)
    ]
    csv.writer(text).writerows([list(COLUMNS), *rows])
    return text.getvalue().encode(), text.getvalue().encode("utf-16"), text.getvalue().replace(",", ";").encode()


def _read_everything(data: bytes, _folder: Path) -> Iterator[str]:
    try:
        whole, problems = read_whole(data, (PLAYBOOK,))
    except NewerFile:
        return
    if whole is None and not problems:
        yield "nothing read, and nothing said"
    yield from _placed(problems)


@cache
def _everything() -> tuple[bytes, ...]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "group.organizer"
        fill(path, Random(0))  # noqa: S311 - it guards no secret
        with Store.open(path, None) as store:
            return tuple(whole_bytes(store.read(load_whole, with_files=files)) for files in (True, False))


def _read_mail(data: bytes, _folder: Path) -> Iterator[str]:
    found = read_mail(data)
    for file in found.files:
        if "/" in file.name or "\\" in file.name or file.name in ("", ".", ".."):
            yield f"a file's name can leave its folder: {file.name!r}"


def _mails() -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted((FILES / "mail").glob("*.eml")))


def _read_logo(data: bytes, _folder: Path) -> tuple[str, ...]:
    try:
        read_logo("logo.png", data)
    except OrganizerError as refused:
        return () if "logo.png" in str(refused) else (f"does not name the file: {refused}",)
    return ()


@cache
def _pictures() -> tuple[bytes, ...]:
    from PIL import Image

    made = []
    for kind, mode in (("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "L")):
        out = io.BytesIO()
        Image.linear_gradient("L").resize((320, 130)).convert(mode).save(out, kind)
        made.append(out.getvalue())
    return *made, as_png(read_logo("logo.png", made[0]))


def _read_enclosure(data: bytes, _folder: Path) -> Iterator[str]:
    from organizer.papers.enclosures import check_enclosure

    found = check_enclosure("resolution.pdf", data)
    if found.enclosure is None and not any("resolution.pdf" in problem.sentence for problem in found.problems):
        yield f"does not name the file: {[problem.sentence for problem in found.problems]}"


@cache
def _enclosures() -> tuple[bytes, ...]:
    from organizer.papers.press import press
    from tests.letters.paper import a_letter

    return press([a_letter()]).data, press([a_letter(), a_letter()]).data, *_pictures()[:1]


def _read_playbook(data: bytes, folder: Path) -> Iterator[str]:
    """Put the damaged file in the place of one in the folder of a playbook, and let it be added."""
    from organizer.playbooks.user_folder import add_folder

    book = write_small(folder)
    (book / "playbook.toml").write_bytes(data)
    try:
        add_folder(book, folder / "own", ())
    except OrganizerError as refused:
        if not str(refused).startswith(f"{book.name} was not added"):
            yield f"does not name the playbook: {refused}"
        if (folder / "own" / book.name).exists():
            yield "refused, and added all the same"


@cache
def _playbooks() -> tuple[bytes, ...]:
    with TemporaryDirectory() as folder:
        return ((write_small(Path(folder)) / "playbook.toml").read_bytes(),)


def _read_packed(data: bytes, _folder: Path) -> tuple[str, ...]:
    unpack(data)
    return ()


@cache
def _packed() -> tuple[bytes, ...]:
    from organizer.playbooks.shelf import Shelf

    return (pack(Shelf(_ROOT / "resources" / "playbooks")[PLAYBOOK]).content,)


def _read_store(data: bytes, folder: Path) -> Iterator[str]:
    path = folder / "group.organizer"
    path.write_bytes(data)
    try:
        with Store.open(path, None, read_only=True) as store:
            store.read(verify_store)
    except OrganizerError as refused:
        if "group.organizer" not in str(refused):
            yield f"does not name the file: {refused}"
    if path.read_bytes() != data:
        yield "a file that was only read is another one now"


@cache
def _stores() -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(FILES.glob("schema-*.store")))


READERS = (
    Reader("campaign file", _campaigns, _read_campaign, ".toml"),
    Reader("recipients", _recipients, _read_recipients, ".csv"),
    Reader("whole file", _everything, _read_everything, ".json"),
    Reader("e-mail", _mails, _read_mail),
    Reader("picture", _pictures, _read_logo),
    Reader("enclosure", _enclosures, _read_enclosure),
    Reader("playbook", _playbooks, _read_playbook),
    Reader("packed playbook", _packed, _read_packed),
    Reader("store", _stores, _read_store, ".organizer"),
)
