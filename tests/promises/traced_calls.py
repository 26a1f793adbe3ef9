"""What a log of strace says of the processes that run Python, which are ours; other programs answer for themselves."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

KINDS = "network,process"
"""What strace is to log: the calls for a network, and who began whom."""
_OURS = "python"
_CHILD = re.compile(r"^(?:<\.\.\. )?(?:clone3?|v?fork)\b.* = (\d+)$")
_NAMED = re.compile(r'^execve\("([^"]*)"')
_WAS_CALLED = re.compile(r"^(?:<\.\.\. )?execve\b.* = 0$")


def calls_of_python(lines: Iterable[str]) -> Iterator[str]:
    """Give the calls, without the number of the process. The tests start programs to judge papers and to show windows.

    A process runs what the one that began it runs, until it calls a program. What is not known yet is taken for ours.
    """
    runs, called = dict[str, str](), dict[str, str]()
    for line in lines:
        process, _, rest = line.partition(" ")
        call = rest.strip()
        if named := _NAMED.match(call):
            called[process] = PurePosixPath(named[1]).name
        if _WAS_CALLED.match(call):
            runs[process] = called.get(process, _OURS)
        elif child := _CHILD.match(call):
            runs.setdefault(child[1], runs.get(process, _OURS))
        elif runs.get(process, _OURS).startswith(_OURS):
            yield call
