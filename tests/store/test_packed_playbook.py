import json
import zlib
from dataclasses import replace
from pathlib import Path

from organizer.playbooks.reader import read_playbook
from organizer.store.packed_playbook import is_whole, mark_of, pack, unpack
from tests.playbooks.small import write_small
from tests.shipped import shipped_shelf


def test_each_shipped_playbook_comes_back_as_it_was() -> None:
    for playbook in shipped_shelf().values():
        packed = pack(playbook)
        assert unpack(packed.content) == replace(playbook, blank=None)
        assert packed.mark == mark_of(playbook)
        assert is_whole(*packed)


def test_the_mark_is_that_of_the_texts_and_not_of_the_value(tmp_path: Path) -> None:
    one, other = (read_playbook(write_small(tmp_path / name))[0] for name in "ab")
    assert one
    assert other
    assert one is not other
    assert mark_of(one) == mark_of(other)
    assert mark_of(replace(one, aim="Stay out")) != mark_of(one)


def test_what_a_role_does_not_need_is_kept(tmp_path: Path) -> None:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook
    handed = replace(playbook, roles=tuple(replace(role, needs_name=False) for role in playbook.roles))
    assert unpack(pack(handed).content) == handed


def test_a_key_of_another_version_is_passed_over(tmp_path: Path) -> None:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook
    plain = json.loads(zlib.decompress(pack(playbook).content))
    assert unpack(zlib.compress(json.dumps({**plain, "later": 3}).encode())) == playbook


def test_bytes_that_are_no_playbook_give_none() -> None:
    for content in (b"", b"no", zlib.compress(b"{"), zlib.compress(b'{"steps": 3}'), zlib.compress(b"[]")):
        assert unpack(content) is None


def test_bytes_that_changed_are_not_whole() -> None:
    assert not is_whole("", zlib.compress(b"another"))
    assert not is_whole("", b"no")


def test_what_unpacks_without_end_is_no_playbook() -> None:
    endless = zlib.compress(b" " * 30_000_000)
    assert unpack(endless) is None
    assert not is_whole("0" * 64, endless)
    assert not is_whole("0" * 64, endless[:100])
