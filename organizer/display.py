"""Whether a window can open here. Without a usable display Qt ends the whole process, so this is asked before."""

import os
import sys
from importlib.machinery import PathFinder
from pathlib import Path

_OFFERS = "Without a window use: organizer letters, check, new, import, export or playbooks."


def why_no_window() -> str:
    """Return one sentence that says why no window can open, empty when it can.

    The display server is asked itself: a variable may point to a display that has gone or that refuses us.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "wayland",
        "",
    ):
        return ""
    if _wayland_answers():
        return ""
    if not _x11_answers():
        return f"There is no display to open a window on. {_OFFERS}"
    missing = _missing_library()
    return f"A library for the window is missing: {missing}. {_OFFERS}" if missing else ""


def _x11_answers() -> bool:
    display = os.environ.get("DISPLAY", "")
    if not display:
        return False
    if display.startswith(":"):
        display = f"unix{display}"  # of this computer: where nobody answers, the library would go on over TCP
    import ctypes  # only where there is a display to ask

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    if not os.environ.get("WAYLAND_DISPLAY"):
        return False
    import ctypes  # as above

    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)


def _missing_library() -> str:
    """Return the name of a library that Qt's X11 part needs and the system lacks; Qt loads the same file next."""
    found = PathFinder.find_spec("PySide6")
    plugin = Path(found.origin).parent / "Qt/plugins/platforms/libqxcb.so" if found and found.origin else None
    if plugin is None or not plugin.exists():
        return ""
    import ctypes  # as above

    try:
        ctypes.CDLL(str(plugin))
    except OSError as failure:
        return str(failure).partition(":")[0]
    return ""
