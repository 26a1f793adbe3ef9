"""A paragraph as sentences: where one ends, and where a point belongs to a short form or a name."""

import re

_END = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]*[A-Z0-9])")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Hon|Rep|Sen|Gov|Sgt|Lt|Col|Gen|St|Ave|Rd|No|Nos|Art|Sec|Ch|Vol|Inc|Co|Corp|Dept|Div"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|pp?|vs?|cf|etc|e\.g|i\.e)|\b[A-Z](?:\.[A-Z])*)\.\s+$"
)


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph. What stands in brackets behind one belongs to it: that is its source."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        if not _SHORT.search(text[start : end.end()]):
            found.append(text[start : end.end()].strip())
            start = end.end()
    found.append(text[start:].strip())
    joined: list[str] = []
    for sentence in filter(None, found):
        if joined and _is_bracket(sentence):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return tuple(joined)


def _is_bracket(sentence: str) -> bool:
    return sentence.startswith("(") and sentence.rstrip(".").endswith(")")
