"""How a status word looks. It stands alone, so that the first paint need not wait for all the words."""

from enum import StrEnum


class Tone(StrEnum):
    """Every tone also has its word: colour alone says nothing."""

    PLAIN = "plain"
    DONE = "done"
    MUTED = "muted"
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"
