"""The table of recipients as a Qt model."""

from organizer.gui.models.lines import LineModel
from organizer.gui.questions import day_words, said
from organizer.store.pages.recipients import RecipientLine


class RecipientModel(LineModel[RecipientLine]):
    """Rows of the page Recipients: four columns, two where they are folded."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return self.tr("Name or office, and role"), self.tr("Address, and when it was checked")
        return self.tr("Name or office"), self.tr("Role"), self.tr("Address"), self.tr("Address checked")

    def cell(self, line: RecipientLine, column: int) -> str:
        """Return the words of a cell."""
        if self.is_folded:
            checked = self._checked(line)
            checked = self.tr("Checked: {day}").format(day=checked) if line.check else checked
            return (f"{line.name}\n{line.role}", f"{self._address(line)}\n{checked}")[column]
        return (line.name, line.role, self._address(line), self._checked(line))[column]

    def aloud(self, line: RecipientLine) -> str:
        """Return the whole row."""
        words = self.tr("{name}. {role}. {address}. Address checked: {checked}.")
        return words.format(name=line.name, role=line.role, address=self._address(line), checked=self._checked(line))

    def _address(self, line: RecipientLine) -> str:
        if line.missing:
            return self.tr("Missing: {parts}").format(parts=", ".join(map(said, line.missing)))
        return ", ".join(line.address)

    def _checked(self, line: RecipientLine) -> str:
        if line.check is None:
            return self.tr("Never: check it")
        by = f", {line.check.by}" if line.check.by else ""
        return day_words(line.check.on) + by
