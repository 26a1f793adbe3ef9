"""A text of a letter as words: what is filled in by its name, and no sign of the language that fills it in.

It is for reading only. The press never sees it.
"""

import re

from organizer.domain.fields import BY_NAME

_FILLED = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_TAG = re.compile(r"\{%-?\s*(\w+).*?%\}", re.DOTALL)
_NAME = re.compile(r"\s*([a-z_][\w.]*)\s*(?:\||$)")
_TAGS = {"if": "[", "elif": " / ", "else": " / ", "endif": "]"}
_GAP = "..."


def plain_template(text: str) -> str:
    """Return a text with names in brackets: ``We are [Name of your group]``.

    Words of which some stand there and others do not are in brackets too: ``[one / other]``.
    """
    words = _TAG.sub(lambda found: _TAGS.get(found[1], ""), _FILLED.sub(lambda found: f"[{_called(found[1])}]", text))
    return "\n".join(" ".join(line.split()) for line in words.replace("[ / ", "[").splitlines())


def _called(expression: str) -> str:
    found = _NAME.match(expression)
    if found is None:  # a call or a choice
        return _GAP
    known = BY_NAME.get(found[1])
    return known.label if known else found[1].rpartition(".")[2].replace("_", " ")
