"""What of a module of ours reaches out of the program: to a network, or to another program."""

import ast
from collections.abc import Iterator

NETWORK = (
    *("socket", "socketserver", "ssl", "http", "urllib.request", "urllib.error", "urllib.robotparser", "urllib3"),
    *("ftplib", "smtplib", "poplib", "imaplib", "nntplib", "telnetlib", "xmlrpc", "wsgiref", "asyncio", "selectors"),
    *("requests", "httpx", "aiohttp", "websockets", "multiprocessing.connection", "logging.handlers", "logging.config"),
    *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
    *("PySide6.QtWebEngineQuick", "PySide6.QtWebSockets", "PySide6.QtWebChannel", "PySide6.QtWebView"),
    *(
        "PySide6.QtHttpServer",
        "PySide6.QtRemoteObjects",
        "PySide6.QtBluetooth",
        "PySide6.QtMultimedia",
        "PySide6.QtQml",
    ),
)
"""Modules that speak over a network, and such as bring one of them along."""
_IMPORTERS = {"import_module", "__import__", "find_spec", "load_module", "run_module", "importorskip"}
_OURS = ("organizer.", "alembic")
"""What may be imported under a name that is put together: our own screens."""

OTHER_PROGRAMS = {
    *("QDesktopServices", "openUrl", "setUrlHandler", "QProcess", "startDetached", "webbrowser", "subprocess", "Popen"),
    *("setOpenExternalLinks", "setOpenLinks", "linkActivated", "anchorClicked", "QTextBrowser", "QPdfView"),
    *("multiprocessing", "ProcessPoolExecutor", "pty"),
}
"""Names of what starts another program, or hands something to one."""
_OF_SYSTEM = ("system", "popen", "startfile", "posix_spawn", "exec", "spawn", "fork")
"""How names of ``os`` begin that do so."""


def network_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and name of each import that leads to a network, whatever way it is written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom | ast.Call):
            yield from ((node.lineno, name) for name in _imported(node) if _is_network(name))


def other_programs_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and name of each use of something that starts another program."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute | ast.Import | ast.ImportFrom):
            yield from ((node.lineno, name) for name in _used(node) if _starts_program(name))


def _used(node: ast.Name | ast.Attribute | ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield f"{_name(node.value)}.{node.attr}"
    else:
        yield from _imported(node)


def _starts_program(name: str) -> bool:
    begin, _, last = name.rpartition(".")
    return not OTHER_PROGRAMS.isdisjoint(name.split(".")) or (begin == "os" and last.startswith(_OF_SYSTEM))


def _imported(node: ast.Import | ast.ImportFrom | ast.Call) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from (f"{node.module or ''}.{alias.name}" for alias in node.names)
    elif _name(node.func) in _IMPORTERS:
        for given in node.args[:1]:
            yield _literal(given)


def _is_network(name: str) -> bool:
    """Whether a dotted name is one of the network or inside of it; ``?`` is one that nobody can read off."""
    return name == "?" or any(name == known or name.startswith(f"{known}.") for known in NETWORK)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        begin = str(node.values[0].value)
        return begin if begin.startswith(_OURS) else "?"
    return "?"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
