"""Another program put a file in the place of the open one: what happened, and the two ways on."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text


class ReplacedScreen(Screen):
    """Our version and what was typed last are safe in a copy beside the file when this page comes."""

    name = "replaced"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.what, self.safe, self.ways = Text(), Text(), Text()
        self.card = Card(tone="warn")
        self.card.setMaximumWidth(theme.px(680))
        for part in (self.what, self.safe, self.ways):
            self.card.body.addWidget(part)
        self.merge = PrimaryButton(self.tr("Put both together"), "copy")
        self.ours = PrimaryButton(self.tr("Go on with your version"))
        self.theirs = SecondaryButton(self.tr("Go on with the file as it is now"))
        self.merge.clicked.connect(self._merge)
        self.ours.clicked.connect(self._take_ours)
        self.theirs.clicked.connect(self._take_theirs)
        self.body.addWidget(self.card)
        self.body.addWidget(ButtonRow(self.merge, self.ours, self.theirs))

    def title(self) -> str:
        """Return the title."""
        path = self.desk.store.path if self.desk.store else None
        if path is not None and not path.exists():
            return self.tr("Your file is not in its place")
        return self.tr("Another file is in the place of yours")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "This happens in a shared folder when two computers had the file open. A program that syncs folders then "
            "put the one of the other computer here. It also happens when somebody moves or renames the file.\n\n"
            "The program never writes over a file that it does not know. It keeps your version beside it.\n\n"
            "Putting both together shows what each of them has, and asks where they differ. Undo takes that back."
        )

    def refresh(self) -> None:
        """Show what happened to the open file."""
        store = self.desk.store
        path = store.path if store else None
        copy = store.rescued if store else None
        happened = path is not None and copy is not None
        is_there = path is not None and path.exists()
        self.card.setVisible(happened)
        self.merge.setVisible(happened and is_there)
        self.theirs.setVisible(happened and is_there)
        self.ours.setVisible(happened and not is_there)
        self.set_lead("" if happened else self.tr("Your file is in its place. There is nothing to do here."))
        if path is None or copy is None:
            return
        replaced = self.tr("Another program changed or replaced {name} while it was open here.")
        gone = self.tr("There is no file {name} any more. It was moved, renamed or deleted while it was open here.")
        self.what.setText((replaced if is_there else gone).format(name=path.name))
        safe = self.tr("Nothing is lost. Your version is beside it as {copy}, with what you typed last.")
        self.safe.setText(safe.format(copy=copy.name))
        both = self.tr("The file that is there now was not touched. Put both together, or go on with it as it is.")
        self.ways.setText(both)
        self.ways.setVisible(is_there)

    def _merge(self) -> None:
        path, copy = self._paths()
        self.desk.go_on(path, ("merge", {"path": str(copy)}))

    def _take_theirs(self) -> None:
        self.desk.go_on(self._paths()[0])

    def _take_ours(self) -> None:
        self.desk.go_on(self._paths()[1])

    def _paths(self) -> tuple[Path, Path]:
        store = self.desk.store
        if store is None or store.path is None or store.rescued is None:
            raise LookupError("the open file is in its place")
        return store.path, store.rescued
