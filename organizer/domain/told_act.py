"""An act as something that happened: history and menus name it as what to do, "Write down a mailing"."""

TAKE_BACK, TOOK_BACK = "Take back: ", "Took back: "
"""How the name of an act begins that takes another one back; behind it stands the name of that one."""
_PAST = {
    "Add": "Added",
    "Archive": "Archived",
    "Change": "Changed",
    "Close": "Closed",
    "Correct": "Corrected",
    "Delete": "Deleted",
    "Edit": "Edited",
    "Erase": "Erased",
    "Forget": "Forgot",
    "Give": "Gave",
    "Go": "Went",
    "Import": "Imported",
    "Keep": "Kept",
    "Lift": "Lifted",
    "Look": "Looked",
    "Mark": "Marked",
    "Move": "Moved",
    "Open": "Opened",
    "Print": "Printed",
    "Remove": "Removed",
    "Start": "Started",
    "Take": "Took",
    "Write": "Wrote",
}


def told_act(template: str) -> str:
    """Return the name of an act as it is told afterwards: ``Wrote down a mailing``. One of another form stays."""
    verb, space, rest = template.partition(" ")
    return f"{_PAST.get(verb, verb)}{space}{rest}"
