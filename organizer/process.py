"""What the process lets out: no dump of its memory, no look into that, and no page to a printer on a network.

Names and letters stand in memory while a file is open. Source: promises, "Encryption", 19 and 20.
"""

import os

_PRINT_SERVICE = "/run/cups/cups.sock"  # Source: cupsd.conf(5), Listen
_PR_SET_DUMPABLE = 4  # Source: prctl(2)


def keep_memory_private() -> None:
    """Let no core dump be written, and nobody but the administrator read the memory, from now until the end.

    Both are needed: where a program of the system takes the dumps, a limit of 0 does not stop it. A system that does
    not know one of them does without. What the process starts afterwards can dump no core either, but be read.
    """
    try:
        import resource  # not on every system

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        pass
    try:
        import ctypes  # as above

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    except (ImportError, OSError, AttributeError, TypeError):
        pass


def print_on_this_computer() -> None:
    """Have the print library ask the service of this computer alone, through its file in place of TCP.

    Else it would look for a service on a network as well. Who names one in CUPS_SERVER wants that one.
    """
    os.environ.setdefault("CUPS_SERVER", _PRINT_SERVICE)
