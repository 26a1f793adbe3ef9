"""Quotation marks as books set them: somebody's words keep theirs when a letter puts them in quotation marks."""

import re

_MARK = re.compile(r'["“”]')
_OPENS_AFTER = re.compile(r"(^|[\s(\[\u2014\u2013-])$")
_WHOLE = re.compile(r'["“]([^"“”]*)["”]')


def marked(words: str, *, inside: bool) -> str:
    """Return words with curved quotation marks; single ones where the words stand ``inside`` double ones.

    Marks around all of the words fall away there: the letter has its own. Apostrophes stay as they were typed.
    """
    first, last = "\u2018\u2019" if inside else "“”"
    whole = _WHOLE.fullmatch(words.strip())
    if inside and whole:
        return whole[1].strip()
    return _MARK.sub(lambda found: first if _opens(words, found) else last, words)


def _opens(words: str, found: re.Match[str]) -> bool:
    """Whether a mark begins a quotation: a curved one says so, a straight one by what stands before it."""
    if found[0] != '"':
        return found[0] == "“"
    return bool(_OPENS_AFTER.search(words[: found.start()]))
