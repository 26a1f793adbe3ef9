"""How long somebody waits after a wrong passphrase (promises, "Encryption"). Nothing here sleeps."""

from dataclasses import dataclass

WAITS = (0.0, 1.0, 2.0, 4.0)
"""Seconds after so many wrong passphrases in a row; after more, as after the last."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passphrases in a row, and when the last one was: seconds of a clock that never goes back.

    After a right one begin again with ``Tries()``.
    """

    failures: int = 0
    at: float = 0.0

    def failed(self, now: float) -> "Tries":
        """Return the tries with one more that was wrong."""
        return Tries(self.failures + 1, now)

    def wait(self, now: float) -> float:
        """Return the seconds to wait before the next one; 0 when it can be tried."""
        return max(0.0, self.at + WAITS[min(self.failures, len(WAITS) - 1)] - now)
