"""Texts that reach what says them under a name: a constant, a table, a part of a loop, a parameter of a function."""

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping

Held = Mapping[str, tuple[str, ...]]
_SENTENCES = {"template", "sentence"}
"""What a parameter is called that is said as it stands; other parameters are values in it."""
_LOOKS = {"get", "items", "values"}
_BRANCHES = {ast.IfExp: ("body", "orelse"), ast.BoolOp: ("values",), ast.Tuple: ("elts",), ast.Starred: ("value",)}


def name_of(call: ast.Call) -> str:
    """Return the bare name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def held_in(scope: ast.Module | ast.FunctionDef, known: Held) -> Held:
    """Return the texts that a module or a function gives names to, with those it knows; a name for a name counts."""
    held: dict[str, tuple[str, ...]] = {}
    for node in scope.body if isinstance(scope, ast.Module) else ast.walk(scope):
        for target, value in _named(node):
            heads = (held.get(name, known.get(name, ())) for name in _heads(value))
            texts = (*_texts(value), *(text for head in heads for text in head))
            for name in (part.id for part in ast.walk(target) if isinstance(part, ast.Name)):
                held[name] = (*held.get(name, ()), *texts)
    return {**known, **held}


def said_by_name(call: ast.Call, held: Held) -> Iterator[str]:
    """Give the texts that a call says by a name; what is given by another keyword is a value in them."""
    for part in (*call.args, *(keyword.value for keyword in call.keywords if keyword.arg in _SENTENCES)):
        yield from (text for name in _heads(part) for text in held.get(name, ()))


def passers(trees: Iterable[ast.AST], said: Collection[str]) -> frozenset[str]:
    """Return the functions that have a parameter for what is said, and hand it on to one of these or to one another."""
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    handing = {one: tuple(_handed_on(one)) for one in functions if _parameters(one)}
    found: set[str] = set()
    grown = True
    while grown:
        known = {*said, *found}
        new = {one.name for one, calls in handing.items() if one.name not in found and not known.isdisjoint(calls)}
        found |= new
        grown = bool(new)
    return frozenset(found)


def shared_texts(trees: Iterable[ast.Module]) -> Held:
    """Return the texts of all constants that other modules can import."""
    every = (held_in(tree, {}) for tree in trees)
    return {name: texts for held in every for name, texts in held.items() if name.isupper() and name[0] != "_"}


def _named(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.For | ast.comprehension):
        yield node.target, node.iter


def _texts(value: ast.AST) -> Iterator[str]:
    """Give the texts of tables, lists and loops; what is put together or called is no text yet."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.Dict):
        yield from (text for part in value.values for text in _texts(part))
    elif not isinstance(value, ast.Call | ast.JoinedStr | ast.BinOp | ast.Compare | ast.Subscript):
        yield from (text for part in ast.iter_child_nodes(value) for text in _texts(part))


def _heads(value: ast.expr) -> Iterator[str]:
    """Give the names whose texts an expression can be: of itself, of a table that it looks into, of either branch."""
    if isinstance(value, ast.Name):
        yield value.id
    elif isinstance(value, ast.Subscript):
        yield from _heads(value.value)
    elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _LOOKS:
        yield from _heads(value.func.value)
    else:
        branches = {
            ast.IfExp: ("body", "orelse"),
            ast.BoolOp: ("values",),
            ast.Tuple: ("elts",),
            ast.Starred: ("value",),
        }
        for name in branches.get(type(value), ()):
            inner = getattr(value, name)
            yield from (head for part in (inner if isinstance(inner, list) else [inner]) for head in _heads(part))


def _parameters(function: ast.FunctionDef) -> set[str]:
    every = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return {one.arg for one in every} & _SENTENCES


def _handed_on(function: ast.FunctionDef) -> Iterator[str]:
    """Give the names of what is called with such a parameter."""
    given = _parameters(function)
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        if any(isinstance(part, ast.Name) and part.id in given for part in ast.walk(call)):
            yield name_of(call)
