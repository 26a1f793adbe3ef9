"""Who works here: on a computer that several people share, history tells them apart by their initials."""

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.store.pages import who as page_of
from organizer.store.pages.who import WhoPage
from organizer.store.people import work_as


class WhoScreen(Screen):
    """Those who worked in this file, one to choose, and a field for somebody else. Then it goes back."""

    name = "who"
    watches = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = RowList(self.tr("People who worked in this file"))
        self.list.chosen.connect(self._work_as)
        self.known = Card(self.tr("People who worked in this file"))
        self.known.body.addWidget(self.list)
        hint = self.tr("For example: A.R. They stand in the file only, beside what you do.")
        self.initials = FormField(Field("initials", FieldKind.TEXT, self.tr("Initials"), hint), stored=False)
        self.begin = PrimaryButton(self.tr("Work with these initials"), "check")
        self.back = SecondaryButton(self.tr("Back"))
        self.submit = self.begin
        self.begin.clicked.connect(self._take_typed)
        self.back.clicked.connect(lambda: self.go.emit("back", {}))
        self.other = Card(self.tr("New initials"))
        self.other.body.addWidget(self.initials)
        self.other.body.addWidget(ButtonRow(self.begin, self.back))
        for card in (self.known, self.other):
            card.setMaximumWidth(theme.px(560))
            self.body.addWidget(card)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Who works here")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each act in the history has the initials of who did it. If you share this computer, say here who works "
            "now.\n\n"
            "The initials stand in the file only, which is locked with it. Nobody needs to give a full name. Whoever "
            "can open the file can choose any initials, so they prove nothing."
        )

    def refresh(self) -> None:
        """Read who worked in the file."""
        self.draw(self.desk.read(page_of.load))

    def draw(self, page: WhoPage) -> None:
        """Show who works here now, and all who did."""
        held = self.tr("This file is open to read only. Nothing you do here is written down.")
        nobody = self.tr("The history does not say who did what. Enter your initials to change that.")
        now = self.tr("{initials} works here now. Choose who works from here on.").format(initials=page.now)
        self.set_lead(held if self.is_held else now if page.now else nobody)
        status = self.tr("Works here now")
        rows = (
            Row(one, one, icon="people", status=status if one == page.now else "", tone=Tone.INFO)
            for one in page.people
        )
        self.list.show_rows(tuple(rows))
        self.known.setVisible(bool(page.people) and not self.is_held)
        self.other.setVisible(not self.is_held)

    def _take_typed(self) -> None:
        typed = str(self.initials.value() or "").strip()
        if typed:
            self._work_as(typed)
        else:
            self.initials.show_error(self.tr("Enter your initials, or choose Back."))
            self.initials.focus_editor()

    def _work_as(self, initials: str) -> None:
        self.initials.begin_anew()
        self.desk.write(work_as, initials)
        if not self.desk.trouble:
            self.go.emit("back", {})
