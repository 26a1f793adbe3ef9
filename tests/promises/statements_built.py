"""Every SQL statement that the program builds out of pieces, found in its syntax trees."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.promises.machine import ROOT

_RUNNERS = {"text", "exec_driver_sql", "execute", "executescript", "executemany"}
_LOOKS_BUILT = re.compile(
    r"""\b(text|exec_driver_sql|execute\w*)\(\s*(f["'\\]|[^)]*(\.format\(|["']\s*[%+]\s|[)\w]\s\+\s))"""
)
"""Only where this stands a file is read as a tree, which takes long."""
_KNOWN = {
    ("database.py", "key"): "the key of a file, with its quotation marks doubled; passphrases are tried as well",
    ("database.py", "pragma"): "words of our own, from a table in the same file",
    ("r0003.py", "columns"): "names of columns, written in the step itself",
    ("r0003.py", "places"): "the marks for them",
}
"""Names that may stand in a statement, by file. Constants, in capital letters, may stand anywhere."""


def built_statements() -> Iterator[str]:
    """Give each place at which something that is no constant becomes a part of a statement."""
    for path in sorted((ROOT / "organizer").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not _LOOKS_BUILT.search(source):
            continue
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in _RUNNERS:
                continue
            for part in _parts(node.args[0]):
                if not part.isupper() and (path.name, part) not in _KNOWN:
                    yield f"{_shown(path)}:{node.lineno} builds a statement out of {part}"


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _parts(statement: ast.expr) -> Iterator[str]:
    """Give what is put into a text: by an f-string, by ``%`` or ``+``, or by ``format``."""
    if isinstance(statement, ast.JoinedStr):
        yield from (ast.unparse(one.value) for one in statement.values if isinstance(one, ast.FormattedValue))
    elif isinstance(statement, ast.BinOp) and isinstance(statement.op, ast.Mod | ast.Add):
        yield from (ast.unparse(one) for one in (statement.left, statement.right) if not isinstance(one, ast.Constant))
    elif isinstance(statement, ast.Call) and _name(statement.func) == "format":
        for one in (*statement.args, *(word.value for word in statement.keywords)):
            yield from (part.id for part in ast.walk(one) if isinstance(part, ast.Name))


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
