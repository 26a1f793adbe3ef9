"""A paragraph as sentences: where one ends, and where a point belongs to a short form or a name."""

import re

_END = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]*[A-Z0-9])")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Hon|Rep|Sen|Gov|Sgt|Lt|Col|Gen|St|Ave|Rd|No|Nos|Art|Sec|Ch|Vol|Inc|Co|Corp|Dept|Div"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|pp?|vs?|cf|etc|e\.g|i\.e)|\b[A-Z](?:\.[A-Z])*)\.\s+$"
)
_BRACKET = re.compile(r"\([^()]*\)\.?(?:\s+|$)")


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
    for sentence in found:
        bracket = _BRACKET.match(sentence) if joined else None
        if bracket:
            joined[-1] = f"{joined[-1]} {bracket[0].strip()}"
        joined.append(sentence[bracket.end() :] if bracket else sentence)
    return tuple(filter(None, joined))
