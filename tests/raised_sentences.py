"""How the errors of the program are made, read out of the source: from a whole English sentence, and its values."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import organizer

ROOT = Path(organizer.__file__).parent
_ROOT_OF_ALL = "OrganizerError"
_OF_MANY = "Faulty"
"""It takes whole sentences about a file, for the command line only."""
Held = dict[str, list[ast.expr]]
_WORD = re.compile(r"[A-Za-z]{3}")


@cache
def trees() -> dict[Path, ast.Module]:
    """Return every module of the program, parsed."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(ROOT.rglob("*.py"))}


@cache
def error_names() -> frozenset[str]:
    """Return the names of all errors that carry a sentence."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees().values()
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    found, before = {_ROOT_OF_ALL}, 0
    while len(found) > before:
        before = len(found)
        found |= {name for name, above in bases.items() if above & found}
    return frozenset(found)


def sentences(tree: ast.AST) -> Iterator[str]:
    """Give the sentence of each error, with its places."""
    for call, held in _made(tree):
        yield from (str(one.value) for one in _templates(call, held) if isinstance(one, ast.Constant))


def glued(tree: ast.AST) -> Iterator[int]:
    """Give the line of each error whose sentence is no literal, or into which other words than values are put."""
    yield from (call.lineno for call, held in _made(tree) if not _is_whole(call, held))


def _made(tree: ast.AST) -> Iterator[tuple[ast.Call, Held]]:
    """Give each error that is made in a function, with what the function gives names to."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            held = _held(function)
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and _name(node.func) in error_names() - {_OF_MANY}:
                    yield node, held


def _templates(call: ast.Call, held: Held) -> list[ast.expr]:
    said = call.args[0] if call.args else ast.Constant("")
    return held.get(said.id, [said]) if isinstance(said, ast.Name) else [said]


def _held(function: ast.FunctionDef) -> Held:
    held: Held = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    held.setdefault(target.id, []).append(node.value)
    return held


def _is_whole(call: ast.Call, held: Held) -> bool:
    """Whether an error has one place-holding sentence, and values that hold no words of ours."""
    if len(call.args) > 1:
        return False
    templates = _templates(call, held)
    is_literal = all(isinstance(one, ast.Constant) and "{field}" not in str(one.value) for one in templates)
    return is_literal and not any(_has_words(word.value) for word in call.keywords)


def _has_words(value: ast.expr) -> bool:
    """Whether a value is put together out of words, which nobody could translate."""
    texts = [part for node in ast.walk(value) if isinstance(node, ast.JoinedStr) for part in node.values]
    if isinstance(value, ast.BinOp | ast.IfExp):
        texts += [node for node in ast.walk(value) if isinstance(node, ast.Constant)]
    return any(isinstance(part, ast.Constant) and bool(_WORD.search(str(part.value))) for part in texts)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
