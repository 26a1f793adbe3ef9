"""Compare versions: two wordings of a playbook, of this computer, of the open file, or of a folder."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.playbook import Playbook
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.own_playbooks import candidate_in
from organizer.gui.phrases import told
from organizer.gui.questions import marked_english
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.change_card import ChangeList
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages import compare_versions as page_of
from organizer.store.pages.compare_versions import CompareVersionsPage, kept_versions

AskFolder = Callable[[QWidget, str], Path | None]


class CompareVersionsScreen(Screen):
    """``playbook`` names the one whose versions can be chosen."""

    name = "compare_versions"

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, ask: AskFolder = ChooseFolderDialog.ask) -> None:
        super().__init__(desk, parent)
        self.page: CompareVersionsPage | None = None
        self._ask, self._slug = ask, ""
        self._folders: dict[str, Playbook] = {}
        self.before, self.after = Choice(), Choice()
        asked = Card(self.tr("Choose two versions"))
        for choice, words in ((self.before, self.tr("The older version")), (self.after, self.tr("The newer version"))):
            choice.setAccessibleName(words)
            choice.chosen.connect(self.renew)
            asked.body.addWidget(Text(words, "strong"))
            asked.body.addWidget(choice)
        self.folder = SecondaryButton(self.tr("Add a version from a folder"), "folder")
        self.folder.clicked.connect(self._add_folder)
        asked.body.addWidget(ButtonRow(self.folder))
        self.summary = Heading("", level=2)
        self.list = QVBoxLayout()
        for part in (asked, self.summary):
            self.body.addWidget(part)
        self.body.addLayout(self.list)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Compare versions")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Choose two versions of a playbook. Each text that differs is shown, old words beside new.\n\n"
            "Your file keeps every version that its campaigns used. A version can also be read from a folder.\n\n"
            "Nothing is changed by looking."
        )

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the versions of a playbook."""
        slug = str((arguments or {}).get("playbook", "")) or self._slug or next(iter(self.desk.playbooks), "")
        if slug != self._slug:
            self._slug, self._folders, self.page = slug, {}, None
        super().arrive(arguments)

    def refresh(self) -> None:
        """Read the versions and draw what differs."""
        playbook = self.desk.playbooks.get(self._slug)
        if playbook is None:
            return
        kept = self.desk.read(kept_versions, self._slug) if self.desk.store else {}
        before, after = (self.before.value(), self.after.value()) if self.page else ("", "")
        self.draw(page_of.load(playbook, kept, self._folders, before=before, after=after))

    def draw(self, page: CompareVersionsPage) -> None:
        """Show the choices, and every text that differs."""
        self.set_lead(page.title)
        if self.page is None or page.choices != self.page.choices:
            choices = tuple((name, told(words)) for name, words in page.choices)
            for choice in (self.before, self.after):
                choice.offer(choices)
        self.before.set_value(page.before)
        self.after.set_value(page.after)
        self.summary.setText(told(page.summary))
        if self.page is None or page.changes != self.page.changes:
            clear(self.list)
            changes = ChangeList(self)
            changes.fill([(line, "") for line in page.changes])
            self.list.addWidget(changes)
        self.page = page

    def _add_folder(self) -> None:
        folder = self._ask(self, self.tr("Folder of a playbook"))
        found = candidate_in(self.desk, folder) if folder else None
        if found is None or folder is None:
            return
        if found.playbook is None:
            self.desk.refused.emit(marked_english(found.problems[0].sentence))
            return
        self._folders[str(folder)] = found.playbook
        self.renew()
        self.after.set_value(str(folder))
        self.renew()
