"""Where in the window a task is done, by its kind. A task that is not here is done in its step."""

from organizer.domain.playbook import TaskKind

RECORDED = {
    TaskKind.SIGNED: "letter",
    TaskKind.MAILED: "log_mail",
    TaskKind.DELIVERED: "mail_log",
    TaskKind.ANSWERED: "answer",
    TaskKind.CONTACT: "answer",
    TaskKind.MEETING: "answer",
    TaskKind.OUTCOME: "ending",
}
"""Tasks that the record ends."""
PLACES = {**RECORDED, TaskKind.LETTER: "letter", TaskKind.RECIPIENTS: "recipients", TaskKind.FACTS: "evidence"}
"""Every task that has a place of its own."""


def arguments_of(kind: TaskKind, letter: str) -> dict[str, str]:
    """Return what the place of a task is to show: its letter, or the facts."""
    if kind is TaskKind.FACTS:
        return {"part": "facts"}
    return {"letter": letter} if letter else {}
