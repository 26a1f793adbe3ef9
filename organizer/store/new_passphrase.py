"""Another passphrase for an open file, after the one it has was typed, and what becomes of the backups made before."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from organizer.domain.errors import OrganizerError, PassphraseNeeded, Refused, WrongPassphrase
from organizer.domain.phrase import Phrase
from organizer.domain.retention import Reason
from organizer.store.backups import Backup, backups_in, remove
from organizer.store.rekey import rekey_backups
from organizer.store.store import Store
from organizer.store.trash import is_held


class Older(StrEnum):
    """What becomes of the backups made before, which keep the passphrase that they were made with."""

    CHANGE = "change"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Renewed:
    """How many backups were changed or deleted, and those that stayed as they were although asked, each with why.

    ``trouble`` says why none of them could be, and is empty otherwise.
    """

    changed: int = 0
    deleted: int = 0
    left: tuple[tuple[Backup, Phrase], ...] = ()
    trouble: Phrase = field(default_factory=Phrase)


def renew_passphrase(store: Store, old: str | None, new: str | None, older: Older, folder: Path) -> Renewed:
    """Set, change or (None) remove the passphrase; ``folder`` is that of the backups.

    Raises Refused of the field ``now`` when ``old`` does not open the file; Refused while a legal hold stands and the
    backups are to be deleted; and what :meth:`Store.change_passphrase` raises. Then nothing was changed. After the
    change nothing is raised any more: what cannot be done with the backups is told.
    """
    _require_known(store, old)
    if older is Older.DELETE and store.read(is_held):
        raise Refused("A legal hold stands, so no backup is deleted. Choose what else becomes of the backups.")
    store.change_passphrase(new, folder)
    try:
        if older is Older.CHANGE:
            done = rekey_backups(backups_in(folder), old, new)
            return Renewed(changed=len(done.done), left=done.left)
        return _without_older(store, folder) if older is Older.DELETE else Renewed()
    except OrganizerError as failure:
        return Renewed(trouble=failure.phrase)


def _require_known(store: Store, old: str | None) -> None:
    """Raise Refused unless the passphrase opens the file: who sits down at an open window may not lock others out."""
    if store.path is None or not store.is_protected:
        return
    try:
        Store.open(store.path, old, read_only=True).close()
    except (WrongPassphrase, PassphraseNeeded):
        raise Refused("This is not the passphrase of the file. Check the words.", field="now") from None


def _without_older(store: Store, folder: Path) -> Renewed:
    """Delete the backups made before; one under the new passphrase is made first, so that there always is one."""
    made = store.backup(folder, Reason.ASKED)
    before = [backup for backup in backups_in(folder) if backup.path != made.path]
    return Renewed(deleted=sum(remove(backup.path) for backup in before))
