"""The language of the window: English as written in the code, or the words of a file of Qt Linguist.

What Qt says itself (standard buttons, the dialogs of files and printers) comes from the files that ship with Qt.
"""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from organizer import resources

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "es": "Español"}
"""The languages that the window speaks, each by its own name."""
MISSING_MARK = "[EN] "
"""Stands before English words that have no translation yet."""
LEFT_BY_QT = (QT_TRANSLATE_NOOP("desktop", "&Look in:"), QT_TRANSLATE_NOOP("desktop", "Files of &type:"))
"""What the dialogs of files say in English all the same; ours are found for them by the English alone."""
_SAID_ALREADY = {"fields", "sentences"}
"""Contexts in which words of a playbook are looked up too, which are in the language already: they get no mark."""


class _Tongue:
    """The language in use. One per process, as there is one QApplication, whose translators go with it."""

    language = ENGLISH
    translators: tuple[QTranslator, ...] = ()


class WindowWords(QTranslator):
    """Gives the words of one file, by context and English, else by the English alone.

    A QTranslator of Qt's own would need the file made into another by a tool. English words that the file lacks come
    with a mark.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exact = read_words(path)
        self._any = {source: words for (_, source), words in self._exact.items()}
        self._marked = {context for context, _ in self._exact} - _SAID_ALREADY

    def isEmpty(self) -> bool:
        """Say that there is something to look up."""
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1) -> str:
        """Return the words for a source; nothing for what Qt says itself."""
        found = self._exact.get((context, source)) or self._any.get(source)
        if found or not source or context not in self._marked:
            return found  # type: ignore[return-value]  # nothing at all: an empty text would count as a translation
        return f"{MISSING_MARK}{source}"


def read_words(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a file of Qt Linguist by context and English."""
    from xml.etree import ElementTree as ET  # English needs none

    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of our own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            words = message.find("translation")
            if words is not None and words.get("type") is None and words.text:
                found[name, message.findtext("source") or ""] = words.text
    return found


def change_language(app: QCoreApplication, language: str) -> bool:
    """Let the whole program speak a language from now on; what is on screen already stays as it is.

    Return whether it is another one than before.
    """
    if language == _Tongue.language:
        return False
    for old in _Tongue.translators:
        app.removeTranslator(old)
    _Tongue.language, _Tongue.translators = language, ()
    if language == ENGLISH:
        return True
    of_qt = QTranslator(app)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _Tongue.translators = (of_qt, WindowWords(resources.folder("window", f"{language}.ts"), app))
    for translator in _Tongue.translators:  # the one put in last is asked first
        app.installTranslator(translator)
    return True


def spoken_language() -> str:
    """Return the code of the language in use."""
    return _Tongue.language


def language_of(chosen: str) -> str:
    """Return the language for the user's choice; an empty one follows the desktop, English where it says another."""
    wanted = chosen or QLocale.system().name().partition("_")[0]
    return wanted if wanted in LANGUAGES else ENGLISH


def in_language(value: str) -> str:
    """Return a value of a sentence as the window says it: a date in the language in use, anything else as it is."""
    if type(value) is str:
        return value
    from organizer.domain.dates import Spelled  # no page shows a day before the first paint

    return value.said_in(_Tongue.language) if isinstance(value, Spelled) else value
