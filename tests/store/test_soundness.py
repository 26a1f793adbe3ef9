from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, Environment
from organizer.store import database
from organizer.store.soundness import check_sound, count_damaged
from organizer.store.store import Store


def test_a_part_that_the_disk_does_not_give_is_no_damage() -> None:
    failing = ["HMAC verification failed for page 2", "error reading 4096 bytes from file page 3 at offset 8192"]
    assert count_damaged(failing[:1]) == 1
    assert count_damaged([]) == 0
    with pytest.raises(Environment, match=r"A part of the file cannot be read\. Nothing was changed\.") as failure:
        count_damaged(failing)
    assert not isinstance(failure.value, Damaged)


@pytest.mark.parametrize("place", [4096 * 3 + 1, -1, -4096])
def test_one_changed_bit_is_damage(store: Store, path: Path, place: int) -> None:
    store.close()
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)
    engine, _ = database.open_engine(path, None)
    with pytest.raises(Damaged, match=r"campaigns\.organizer is damaged"):
        check_sound(engine, path.name)
    engine.dispose()


def test_a_store_in_memory_has_no_pages_to_check() -> None:
    engine, _ = database.open_engine(None, None)
    check_sound(engine, "memory")
    engine.dispose()
