"""Promise 9: nothing that comes in gets out of its folder, or unpacks to more than it may.

The program unpacks no archives, and the syntax trees of all its modules show that. What it takes in whole are folders:
playbooks. They are attacked in the ways in which archives are: links, ``..``, odd names, masses, and sizes.
"""

import ast
import os
import resource
import shutil
import zlib
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from time import monotonic

from organizer.domain.errors import OrganizerError
from organizer.domain.playbook import Playbook
from organizer.playbooks import user_folder
from organizer.store.packed_playbook import unpack
from tests.playbooks.small import plant, write_small
from tests.promises.children import crash, emptied
from tests.promises.machine import ROOT
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_LONGEST = 2.0
_MARK = "the-secret-of-another-folder"
_UNPACKERS = {"zipfile", "tarfile", "gzip", "bz2", "lzma", "rarfile", "py7zr"}
_PACKERS = {"word_file.py"}
"""Packs a Word file of its own anew, in memory, so that it bears no time; it reads nobody else's."""
_UNPACKING = {"extractall", "unpack_archive"}
_BIG, _PIECE = 128 << 20, 1 << 20
_MANY = 100_000
_FEW = 500


def measure(trial: Trial) -> Measured:
    """Read every module, then add one hostile folder after the other, round after round."""
    if trial.weaken:
        trial.weaken()
    faults = [] if trial.weaken else list(_unpacking_code())
    attacks = [attack for attack in _ATTACKS if trial.runs >= len(_ATTACKS) or attack is not _masses]
    slowest = 0.0
    for number in range(trial.runs):
        attack = attacks[number % len(attacks)]
        with emptied(trial.folder / "run") as folder:
            found, took = _attacked(attack, folder)
        slowest = max(slowest, took)
        faults += [f"{attack.__name__[1:]}: {fault}" for fault in found]
    faults += _bombs() if trial.runs > len(attacks) else ()
    figure = f"{len(faults)} outside or over the limit in {trial.runs:,} hostile folders of {len(attacks)} kinds"
    return Measured(trial.runs, f"{figure}, slowest {slowest:.2f} s; no module unpacks archives", tuple(faults))


def _unpacking_code() -> Iterator[str]:
    for path in sorted((ROOT / "organizer").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not any(word in source for word in (*_UNPACKERS, *_UNPACKING)):
            continue
        for node in ast.walk(ast.parse(source)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if _UNPACKERS & {name.partition(".")[0] for name in names} and path.name not in _PACKERS:
                yield f"{path.name} imports {names}"
            if isinstance(node, ast.Attribute) and node.attr in _UNPACKING:
                yield f"{path.name} calls {node.attr}"


def _bombs() -> Iterator[str]:
    """A playbook that a stranger's store keeps is packed: what unpacks without end is refused, at no great cost."""
    packer = zlib.compressobj(1)
    content = b"".join(packer.compress(b" " * _PIECE) for _ in range(_BIG // _PIECE)) + packer.flush()
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, monotonic()
    if unpack(content) is not None:
        yield "a packed playbook of nothing but blanks was read"
    if monotonic() - began > _LONGEST or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before > _BIG // 2048:
        yield "a packed playbook that unpacks without end takes too much"


def _attacked(attack: Callable[[Path, Path], Path], folder: Path) -> tuple[list[str], float]:
    own, secret = folder / "own", folder / "secret.toml"
    secret.write_text(f'# {_MARK}\ntitle = "x"\n', encoding="utf-8")
    hostile = attack(write_small(folder), secret)
    before = _seen(folder, own)
    began = monotonic()
    faults = []
    try:
        user_folder.add_folder(hostile, own, ("shipped",))
    except OrganizerError as refused:
        faults += [] if str(refused).strip() else ["no sentence"]
    except Exception as failure:  # noqa: BLE001 - every one of them is a fault
        faults.append(crash(failure))
    took = monotonic() - began
    if took > _LONGEST:
        faults.append(f"took {took:.1f} s")
    if _seen(folder, own) != before:
        faults.append("something outside the folder of playbooks is another thing now")
    return [*faults, *_wrong_inside(own)], took


def _seen(folder: Path, own: Path) -> dict[str, object]:
    """Return what stands around the folder of playbooks."""
    seen: dict[str, object] = {}
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if Path(place, name) != own]
        for name in (*folders, *files):
            found = Path(place, name).lstat()
            seen[os.fsdecode(os.path.join(place, name))] = (found.st_mode, found.st_size, found.st_ino)  # noqa: PTH118 - names that no path can hold
    return seen


def _wrong_inside(own: Path) -> Iterator[str]:
    total = 0
    for place, _, files in os.walk(own):
        for name in files:
            path = Path(place, name)
            total += path.lstat().st_size
            if path.is_symlink():
                yield f"a link came in: {name}"
            elif path.is_file() and _MARK.encode() in path.read_bytes()[:1000]:
                yield f"a file of another folder came in: {name}"
    if total > user_folder.MOST_BYTES:
        yield f"{total:,} bytes came in"


def _link_to_file(book: Path, secret: Path) -> Path:
    (book / "letters" / "evil.toml").symlink_to(secret)
    return book


def _link_for_file(book: Path, secret: Path) -> Path:
    (book / "statements.toml").unlink(missing_ok=True)
    (book / "statements.toml").symlink_to(secret)
    return book


def _link_to_folder(book: Path, secret: Path) -> Path:
    shutil.rmtree(book / "examples", ignore_errors=True)
    (book / "examples").symlink_to(secret.parent, target_is_directory=True)
    return book


def _link_around(book: Path, _secret: Path) -> Path:
    (book / "letters" / "around").symlink_to("..", target_is_directory=True)
    return book


def _pipe(book: Path, _secret: Path) -> Path:
    os.mkfifo(book / "letters" / "waits.toml")
    return book


def _parent(book: Path, _secret: Path) -> Path:
    return book / "letters" / ".." / ".." / "small"


def _path_inside(book: Path, secret: Path) -> Path:
    target = os.path.relpath(secret, book)
    plant(book, "playbook.toml", "examples/", f"{target}#")
    return book


def _absolute_inside(book: Path, secret: Path) -> Path:
    plant(book, "playbook.toml", "examples/", f"{secret}#")
    return book


def _name_of_ours(book: Path, _secret: Path) -> Path:
    return book.rename(book.with_name(".adding"))


def _name_of_old(book: Path, _secret: Path) -> Path:
    return book.rename(book.with_name(".before-small"))


def _name_of_shipped(book: Path, _secret: Path) -> Path:
    return book.rename(book.with_name("shipped"))


def _odd_names(book: Path, _secret: Path) -> Path:
    for name in ("C:\\x.toml", "con.toml", "a\nb.toml", "..toml", "ends.toml.", "\u202elmot.toml", "x" * 250):
        (book / "letters" / name).write_text("", encoding="utf-8")
    (Path(os.fsdecode(os.fsencode(book / "letters") + b"/\xff\xfe.toml"))).touch()
    return book


def _same_but_for_case(book: Path, _secret: Path) -> Path:
    for name in ("Twice.toml", "twice.toml", "TWICE.toml"):
        (book / "letters" / name).write_text("", encoding="utf-8")
    return book


def _large(book: Path, _secret: Path) -> Path:
    with (book / "statements.toml").open("ab") as file:
        file.truncate(_BIG // 4)
    return book


def _deep(book: Path, _secret: Path) -> Path:
    place = book
    for _ in range(60):
        place /= "deep"
    place.mkdir(parents=True)
    (place / "playbook.toml").touch()
    return book


def _many(book: Path, _secret: Path) -> Path:
    return _with_files(book, _FEW)


def _masses(book: Path, _secret: Path) -> Path:
    return _with_files(book, _MANY)


def _with_files(book: Path, count: int) -> Path:
    for number in range(count):
        os.close(os.open(book / "letters" / f"{number}.toml", os.O_CREAT))
    return book


_ATTACKS: tuple[Callable[[Path, Path], Path], ...] = (
    _link_to_file, _link_for_file, _link_to_folder, _link_around, _pipe, _parent, _path_inside, _absolute_inside,
    _name_of_ours, _name_of_old, _name_of_shipped, _odd_names, _same_but_for_case, _large, _deep, _many, _masses,
)  # fmt: skip


def copy_blindly() -> None:
    """Let a folder be copied as it is, as unpacking an archive whole would."""

    def add_folder(folder: Path, root: Path, _shipped: Collection[str]) -> Playbook:
        shutil.copytree(folder, root / folder.name)
        raise OrganizerError("Copied.")

    put("organizer.playbooks.user_folder", "add_folder", add_folder)


ARCHIVE = Promise(
    9,
    "archive",
    "hostile folders; no archive is ever unpacked",
    measure,
    Sizes(170, 16, 16),
    copy_blindly,
    "copies the folder blindly",
    Sizes(16, 16, 4),
)
