"""Three kinds of failure, kept apart because a person does something different about each."""

from typing import Self

from organizer.domain.phrase import Phrase


class OrganizerError(Exception):
    """A failure with one clear sentence: what happened, and what to do.

    It is raised with English that holds ``{name}`` places, and with what fills them, a text or a sentence of its own:
    ``Environment("There is no folder {folder}. Check its name.", folder=str(folder))``. The window translates the
    English first, the command line prints it filled in.
    """

    def __init__(self, template: str = "", /, **values: str | Phrase) -> None:
        super().__init__(template)
        self.phrase = Phrase(template, values)

    @classmethod
    def of(cls, said: Phrase) -> Self:
        """Return the failure whose sentence was made elsewhere, as that of a problem."""
        made = cls(said.template)
        made.phrase = said
        return made

    def __str__(self) -> str:
        """Return the English sentence. Braces inside a value are left alone: values are filled in once."""
        return self.phrase.words


class Refused(OrganizerError):  # noqa: N818 - the word that the screens and the exit codes use
    """The user can mend it: wrong usage, an answer that does not fit, a rule that is not met.

    ``field`` names the one value that is to be changed, where it is one: ``mailed_on``. It is no place of the sentence.
    """

    def __init__(self, template: str = "", /, *, field: str = "", **values: str | Phrase) -> None:
        super().__init__(template, **values)
        self.field = field


class ReadOnly(Refused):
    """Nothing at all can be written there: it is the example, or a file that is open to read only."""


class Environment(OrganizerError):  # noqa: N818 - as above
    """The machine refused: disk, permission, a file that is missing, locked, damaged or in the way.

    What the system says of it (``strerror``) is a value in the words of the system: it speaks its own language.
    """


class NewerFile(OrganizerError):  # noqa: N818 - as above
    """The file was written by a newer version of the program."""


class Broken(OrganizerError):  # noqa: N818 - as above
    """A fault of ours."""


class PassphraseNeeded(Environment):
    """The file is protected and no passphrase was given."""


class InUse(Environment):
    """The file cannot be opened to write: somebody has it open, or its folder refuses. It can be opened to read."""


class WrongPassphrase(Environment):
    """The passphrase does not open the file, or its beginning is damaged: the engine cannot tell them apart."""


class Damaged(Environment):
    """Pages or rows of the file do not hold together. A disk or a permission that fails is never this."""


class Replaced(Environment):
    """Another program changed, moved or replaced the file while it was open. What is there now was not touched."""


class OlderFile(Environment):
    """The file is of an older schema. It is brought to ours when it is opened to write, never when it is only read."""
