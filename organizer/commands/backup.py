"""``backup`` and ``restore``: a copy that is read back in full before it counts, and a store made of one."""

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer.commands.exit_codes import DONE
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json, print_line
from organizer.commands.passphrase import with_words
from organizer.domain.errors import Damaged
from organizer.store.closed_copies import Kept, back_up, restore_as

Clock = Callable[[], datetime]


def backup(given: argparse.Namespace, clock: Clock) -> int:
    """Copy a store to a file, or into the folder of its backups, and print where it is.

    As JSON: store, path, size, sha256, counts. Raises Environment when the file is damaged, or a name is taken.
    """
    path, target = Path(given.store), Path(given.out) if given.out else None
    if target:
        refuse_existing(target)
    kept = with_words(given, path, lambda words: back_up(path, words, target, clock()))
    if given.json:
        print_json({"store": given.store, **_told(kept)})
    else:
        print_line(f"Backed up {path.name} as {kept.path}: {_counted(kept)}, read back in full.")
    return DONE


def restore(given: argparse.Namespace, _clock: Clock) -> int:
    """Make a store of a backup, under a name that is free, and print what is in it.

    As JSON: backup, path, size, sha256, counts. The backup stays. It keeps its passphrase. Raises Environment.
    """
    path, target = Path(given.backup), Path(given.out)
    refuse_existing(target)
    try:
        kept = with_words(given, path, lambda words: restore_as(path, words, target))
    except Damaged as failure:
        if "Restore a backup" not in failure.phrase.template:  # that is what is being tried
            raise
        raise Damaged("{name} is damaged. No store was made of it. Choose another backup.", name=path.name) from None
    if given.json:
        print_json({"backup": given.backup, **_told(kept)})
    else:
        print_line(f"Restored {path.name} as {kept.path}: {_counted(kept)}, read back in full.")
    return DONE


def _told(kept: Kept) -> dict[str, object]:
    return {"path": str(kept.path), "size": kept.size, "sha256": kept.sha256, "counts": dict(kept.counts)}


def _counted(kept: Kept) -> str:
    words = (("campaigns", "campaign"), ("letters", "letter"), ("files", "kept file"))
    return ", ".join(
        f"{kept.counts[kind]} {word}" if kept.counts[kind] == 1 else f"{kept.counts[kind]} {word}s"
        for kind, word in words
    )
