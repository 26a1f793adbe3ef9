from tests.promises.traced_calls import calls_of_python

_LOG = """
10 execve("/usr/bin/python3.11", ["python"], 0x7ff /* 3 vars */) = 0
10 socket(AF_UNIX, SOCK_STREAM, 0) = 3
10 vfork( <unfinished ...>
11 execve("/none/pdftotext", ["pdftotext"], 0x7ff /* 3 vars */) = -1 ENOENT (No such file or directory)
11 connect(3, {sa_family=AF_INET}, 16) = 0
11 execve("/usr/bin/pdftotext", ["pdftotext"], 0x7ff /* 3 vars */ <unfinished ...>
10 <... vfork resumed>) = 11
11 <... execve resumed>) = 0
11 socket(AF_INET, SOCK_STREAM, 0) = 4
11 clone3({flags=CLONE_VM}, 88) = 12
12 socket(AF_INET6, SOCK_STREAM, 0) = 5
10 clone(child_stack=NULL) = 13
13 connect(6, {sa_family=AF_INET6}, 28) = 0
"""


def test_only_what_runs_python_is_ours_from_the_call_of_another_program_on() -> None:
    assert list(calls_of_python(_LOG.strip().splitlines())) == [
        "socket(AF_UNIX, SOCK_STREAM, 0) = 3",
        "vfork( <unfinished ...>",
        'execve("/none/pdftotext", ["pdftotext"], 0x7ff /* 3 vars */) = -1 ENOENT (No such file or directory)',
        "connect(3, {sa_family=AF_INET}, 16) = 0",
        'execve("/usr/bin/pdftotext", ["pdftotext"], 0x7ff /* 3 vars */ <unfinished ...>',
        "connect(6, {sa_family=AF_INET6}, 28) = 0",
    ]
