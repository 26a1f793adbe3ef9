"""The words of an HTML text: read, never shown as a page. Nothing that it points to is fetched.

Lines begin where a block begins; list items have a dash.
"""

import re
from html import unescape
from html.parser import HTMLParser

LONGEST = 2_000_000
"""So many signs are read. Mail programs write some hundred for each line."""
# Taken out first: the parser would look for their ends from each of their beginnings, and stops at odd declarations.
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|title|textarea|xmp|iframe|noembed|noframes)\b.*?(?:</\1\s*>|\Z)"
    r"|<[!?].*?(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_BLOCKS = frozenset(
    (
        "address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "main", "nav", "ol", "option",
        "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    )
)  # fmt: skip
_APART = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol"))
_SPACE = re.compile(r"[ \t\r\n\f\u00a0\u200b]+")
_GAPS = re.compile(r"\n{3,}")


class _Words(HTMLParser):
    """Collects words. ``convert_charrefs`` makes signs of ``&amp;`` and its like."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._ended = 2  # so many lines were ended since the last word

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line with a block, and say in words what a picture shows."""
        self._break(tag)
        if tag == "br":
            self._end_lines(self._ended + 1)
        elif tag == "li":
            self._end_lines(1)
            self.pieces.append("- ")
            self._ended = 2  # a block in it begins behind the dash
        elif tag in ("td", "th"):
            self.handle_data(" ")
        elif tag == "img":
            words = next((value for name, value in attrs if name == "alt" and value), "")
            self.handle_data(f"[{words}]" if words else "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take ``<br/>`` as one break, not as a beginning and an end."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End the line of a block."""
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take words, their breaks as spaces; a line does not begin with one."""
        words = _SPACE.sub(" ", data)
        if words.strip() or not self._ended:
            self.pieces.append(words)
            self._ended = 0

    def _break(self, tag: str) -> None:
        if tag in _APART:
            self._end_lines(2)
        elif tag in _BLOCKS:
            self._end_lines(1)

    def _end_lines(self, count: int) -> None:
        self.pieces.append("\n" * (count - self._ended))
        self._ended = max(self._ended, count)


def words_of_html(html: str) -> str:
    """Return the words of an HTML text, whatever is wrong with it."""
    seen = _UNSEEN.sub(" ", html[:LONGEST])
    end = seen.rfind(">") + 1  # behind it is no tag any more
    reader = _Words()
    reader.feed(seen[:end])
    reader.close()
    if len(html) <= LONGEST:
        reader.handle_data(unescape(seen[end:]))
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(reader.pieces).split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()
