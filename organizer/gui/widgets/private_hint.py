"""A gentle word beside a text that looks like an A-number or a Social Security number. It stops nothing."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from organizer.gui.phrases import told
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.text import Text


class PrivateHint(Text):
    """Watches what is typed into one editor; hidden while there is nothing to say. What is typed stays as it is.

    After a text was put into a line without a signal, call :meth:`look`.
    """

    def __init__(self, editor: QLineEdit | QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "warn", parent)
        self._editor = editor
        if isinstance(editor, QPlainTextEdit):
            editor.document().contentsChanged.connect(self.look)  # also where its own signals are blocked
        else:
            editor.textChanged.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Look at the text that stands in the editor now."""
        sentence = self._sentence()
        if sentence == self.text():
            return
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if self._editor.hasFocus():
            announce(self._editor, sentence)

    def _sentence(self) -> str:
        editor = self._editor
        is_secret = isinstance(editor, QLineEdit) and editor.echoMode() is not QLineEdit.EchoMode.Normal
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
        if is_secret or not any(map(str.isdigit, text)):
            return ""
        from organizer.domain.private_numbers import private_hint  # not before the first paint

        return told(private_hint(text))
