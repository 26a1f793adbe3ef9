"""The red edge of an editor whose answer is to be mended."""

from PySide6.QtWidgets import QWidget

WRONG = "wrong"
"""The property that the style sheet looks for."""


def mark_wrong(editor: QWidget, *, wrong: bool) -> None:
    """Give an editor the edge of a wrong answer, or take it away; what it has already costs no new style."""
    word = "true" if wrong else "false"
    if (editor.property(WRONG) or "false") != word:
        editor.setProperty(WRONG, word)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
