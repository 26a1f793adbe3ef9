"""Every English text that the window can say, read out of the source, with the context in which it is looked up.

``python -m tests.window_words`` brings the files of Qt Linguist up to date: new texts come in unfinished, texts that
nothing says any more go, and what is translated stays.
"""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import organizer
from organizer import resources
from organizer.gui.language import ENGLISH, LANGUAGES
from tests.raised_sentences import error_names, trees
from tests.texts_by_name import Held, held_in, name_of, passers, said_by_name, shared_texts

ROOT = Path(organizer.__file__).parent
SENTENCES, FIELDS = "sentences", "fields"
_SAID = {"phrase", "Phrase", "error", "warning", "Problem", "Done", "Refused", "_Kind", "_said", "said", "fault"}
_SAID |= {"cell_fault"}
_COMMANDS = {"commands", "cli.py", "__main__.py", "display.py"}
"""They speak English only, and the window says nothing of theirs."""
_WORDS_BY_NAME = ("SENTENCES", "ACTS", "NAMES", "WORDS", "TITLES", "_TITLES", "_NAMES", "_WORDS")
_LISTS = ("WEEKDAYS", "MONTHS")
_LETTERS = re.compile(r"(?<![{\w])[A-Za-z]")
"""Words beside the places for values."""
Texts = dict[str, dict[str, None]]


@cache
def _trees() -> dict[Path, ast.Module]:
    return {path: tree for path, tree in trees().items() if _COMMANDS.isdisjoint(path.relative_to(ROOT).parts)}


@cache
def _sayers() -> frozenset[str]:
    said = _SAID | error_names()
    return frozenset(said) | passers(_trees().values(), said)


@cache
def window_texts() -> dict[str, tuple[str, ...]]:
    """Return the texts by context, in the order of files and lines."""
    found: Texts = {}
    shared = shared_texts(_trees().values())
    for path, tree in _trees().items():
        below = "gui" not in path.relative_to(ROOT).parts
        for context, text in _spoken(tree, path.stem, held_in(tree, shared), below=below):
            found.setdefault(context, {})[text] = None
    return {context: tuple(texts) for context, texts in sorted(found.items())}


def words_file(language: str) -> Path:
    """Return the file of a language."""
    return resources.folder("window", f"{language}.ts")


def _spoken(tree: ast.AST, owner: str, held: Held, *, below: bool) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, owner, held, below=below)
        if below and isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id.endswith(_WORDS_BY_NAME) for target in targets):
                yield from ((SENTENCES, text) for value in node.value.values for text in _literals(value))
        if (
            below
            and isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id in _LISTS for target in node.targets)
        ):
            yield from ((SENTENCES, text) for text in _literals(node.value))
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        inside = held_in(node, held) if isinstance(node, ast.FunctionDef) else held
        yield from _spoken(node, inner, inside, below=below)


def _of_call(node: ast.Call, owner: str, held: Held, *, below: bool) -> Iterator[tuple[str, str]]:
    name = name_of(node)
    parts = [*node.args, *(keyword.value for keyword in node.keywords)]
    if name in _sayers():
        yield from ((SENTENCES, text) for text in said_by_name(node, held) if _is_words(text))
    if name == "tr":
        yield from ((owner, text) for text in _literals(node.args[0]))
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
        contexts = list(_literals(node.args[0]))
        if contexts:
            yield from ((contexts[0], text) for text in _literals(node.args[1]))
    elif name == "Field" and below:
        yield from ((FIELDS, text) for part in parts[2:] for text in _literals(part) if _is_words(text))
    elif name in _sayers():
        yield from ((SENTENCES, text) for part in parts for text in _literals(part) if _is_words(text))
    if name == "phrase":  # a phrase may be one small word
        yield from ((SENTENCES, text) for text in _literals(parts[0]) if _LETTERS.search(text))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple | ast.List):
        for part in node.elts:
            yield from _literals(part)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _literals(part)


def _is_words(text: str) -> bool:
    """Whether it is said to people: no code, no name of a field."""
    return bool(text) and (" " in text or (text[0].isupper() and not text.isupper()))


def bring_up_to_date(language: str) -> tuple[int, int]:
    """Write the file of a language anew; return how many texts it has, and how many of them are unfinished."""
    path = words_file(language)
    known = _known(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    total = unfinished = 0
    for context, texts in window_texts().items():
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for text in texts:
            message = ET.SubElement(group, "message")
            ET.SubElement(message, "source").text = text
            words = known.get((context, text)) or known.get(("", text))
            target = ET.SubElement(message, "translation")
            target.text = words
            total += 1
            if not words:
                target.set("type", "unfinished")
                unfinished += 1
    ET.indent(root)
    path.parent.mkdir(exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return total, unfinished


def _known(path: Path) -> dict[tuple[str, str], str]:
    """Return what is translated already, by context and text, and by the text alone."""
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context") if path.is_file() else ():  # noqa: S314 - our own file
        for message in context.iter("message"):
            words, source = message.findtext("translation"), message.findtext("source") or ""
            if words:
                found[context.findtext("name") or "", source] = words
                found.setdefault(("", source), words)
    return found


if __name__ == "__main__":
    for code in LANGUAGES:
        if code != ENGLISH:
            whole, left = bring_up_to_date(code)
            sys.stdout.write(f"{code}: {whole} texts, {left} of them without a translation\n")
