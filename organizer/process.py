"""What may be left of the memory of the process: no dump of it, and no look into it by other programs of the user.

Names and letters stand in memory while a file is open. Source: promises, "Encryption" and 19.
"""

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
