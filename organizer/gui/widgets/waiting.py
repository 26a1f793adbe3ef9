"""After wrong passphrases a button waits: it counts down, and stays a button that explains."""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton

from organizer.domain.patience import Tries

_LOOK_MS = 100


class Waiting(QObject):
    """Counts wrong passphrases in a row. ``clock`` gives seconds that never go back; tests hand in their own.

    While there is time to wait, the button says how long; its own words are there again afterwards.
    """

    def __init__(self, button: QAbstractButton, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(button)
        self.clock = clock
        self._button, self._words = button, ""
        self._tries = Tries()
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)

    @property
    def seconds(self) -> int:
        """How many seconds are left; 0 when the next try can be made."""
        return ceil(self._tries.wait(self.clock()))

    @property
    def sentence(self) -> str:
        """Why nothing is tried now."""
        return self.tr("Wrong words were typed. {wait} Then try again.").format(wait=f"{self._wait_words()}.")

    def failed(self) -> None:
        """Count one more that was wrong."""
        self._tries = self._tries.failed(self.clock())
        self._looking.start()
        self.look()

    def begin_anew(self) -> None:
        """Count from none: the passphrase was right."""
        self._tries = Tries()
        self.look()

    def name(self, words: str) -> None:
        """Give the button its own words; while it waits they come afterwards."""
        self._words = words
        self.look()

    def look(self) -> None:
        """Show how long it still waits."""
        if not self.seconds:
            self._looking.stop()
        self._button.setText(self._wait_words() if self.seconds else self._words)

    def _wait_words(self) -> str:
        if self.seconds == 1:
            return self.tr("Wait 1 second")
        return self.tr("Wait {count} seconds").format(count=self.seconds)
