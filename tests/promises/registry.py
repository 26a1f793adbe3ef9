"""The twenty, in their order."""

from tests.promises.archive import ARCHIVE
from tests.promises.backup_restore import BACKUP_RESTORE
from tests.promises.bitrot import BITROT
from tests.promises.clock import CLOCK
from tests.promises.compound import COMPOUND
from tests.promises.diskfull import DISKFULL
from tests.promises.fuzz_import import FUZZ_IMPORT
from tests.promises.inject_csv import INJECT_CSV
from tests.promises.inject_letter import INJECT_LETTER
from tests.promises.inject_sql import INJECT_SQL
from tests.promises.ioerr import IOERR
from tests.promises.kill import KILL
from tests.promises.migrate import MIGRATE
from tests.promises.no_network import NO_NETWORK
from tests.promises.no_plaintext import NO_PLAINTEXT
from tests.promises.powercut import POWERCUT
from tests.promises.stale_address import STALE_ADDRESS
from tests.promises.sync_folder import SYNC_FOLDER
from tests.promises.two_writers import TWO_WRITERS
from tests.promises.undo import UNDO

PROMISES = (
    KILL,
    POWERCUT,
    IOERR,
    DISKFULL,
    COMPOUND,
    MIGRATE,
    BITROT,
    FUZZ_IMPORT,
    ARCHIVE,
    INJECT_LETTER,
    INJECT_CSV,
    INJECT_SQL,
    TWO_WRITERS,
    SYNC_FOLDER,
    BACKUP_RESTORE,
    UNDO,
    CLOCK,
    STALE_ADDRESS,
    NO_PLAINTEXT,
    NO_NETWORK,
)
BY_NAME = {promise.name: promise for promise in PROMISES}
