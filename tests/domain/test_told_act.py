import ast
from collections.abc import Iterator
from pathlib import Path

import organizer
from organizer.domain.told_act import told_act
from organizer.store.answers import ACTS


def _names() -> Iterator[str]:
    """Give the name of every act of the store, as its source has it."""
    yield from ACTS.values()
    for path in (Path(organizer.__file__).parent / "store").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Done", "edited"}:
                names = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
                yield from (name for name in names if isinstance(name, str) and " " in name and name[-1] != ".")


def test_every_act_can_be_told_afterwards() -> None:
    assert told_act("Write down a mailing") == "Wrote down a mailing"
    assert told_act("Take campaign {name} back") == "Took campaign {name} back"
    names = set(_names())
    assert len(names) > 80
    assert [name for name in names if told_act(name) == name] == []


def test_what_is_no_act_stays() -> None:
    assert told_act("") == ""
    assert told_act("Hearing today") == "Hearing today"
