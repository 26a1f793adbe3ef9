"""Three kinds of failure, kept apart because a person does something different about each."""


class OrganizerError(Exception):
    """A failure whose text is one clear sentence: what happened, and what to do."""


class Refused(OrganizerError):  # noqa: N818 - the word that the screens and the exit codes use
    """The user can mend it: wrong usage, an answer that does not fit, a rule that is not met.

    ``field`` names the one value that is to be changed, where it is one: ``mailed_on``.
    """

    def __init__(self, sentence: str = "", field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class ReadOnly(Refused):
    """Nothing at all can be written there: it is the example, or a file that is open to read only."""


class Environment(OrganizerError):  # noqa: N818 - as above
    """The machine refused: disk, permission, a file that is missing, locked, damaged or in the way."""


class NewerFile(OrganizerError):  # noqa: N818 - as above
    """The file was written by a newer version of the program."""


class Broken(OrganizerError):  # noqa: N818 - as above
    """A fault of ours."""


class PassphraseNeeded(Environment):
    """The file is protected and no passphrase was given."""


class InUse(Environment):
    """The file cannot be opened to write: somebody has it open, or its folder refuses. It can be opened to read."""
