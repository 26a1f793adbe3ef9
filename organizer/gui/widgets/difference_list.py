"""What is inside a backup, and what of the present file it has not."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.acts import act_words
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.questions import at_words
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.store.differences import Count, Difference, PastAct

SHOWN = 12
"""So many acts are listed."""


class DifferenceList(QWidget):
    """Three lists: what would be lost, what only the backup has, and what is inside."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = QVBoxLayout(self)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(theme.px(12))

    def show_difference(self, found: Difference | None) -> None:
        """Show them, or nothing."""
        clear(self._lists)
        self.setVisible(found is not None)
        if found is None:
            return
        lost = self._acts(found.lost)
        if not found.is_whole:
            lost.append(self.tr("Not all of the file can be read. More may be lost than stands here."))
        elif not lost:
            lost.append(self.tr("Nothing. The backup holds all that the file does."))
        self._add(Passage(self.tr("What would be lost: it was done later"), lost, bullets=bool(found.lost)))
        gained = Passage(self.tr("What only the backup has"), self._acts(found.gained), bullets=True)
        if found.gained:
            self._add(gained)
        else:
            gained.deleteLater()
        self._add(
            Passage(
                self.tr("What is inside"),
                [self._count_words(count) for count in found.counts if count.backup != 0 or count.present],
            )
        )

    def loss(self, found: Difference | None) -> str:
        """Return in one sentence how much would be lost; an empty one where nothing was compared."""
        if found is None:
            return ""
        if not found.is_whole:
            return self.tr("Not all of the file can be read. More may be lost than stands here.")
        if not found.lost:
            return self.tr("Nothing would be lost: the backup holds all that the file does.")
        one = self.tr("One act that came later would be lost. It stands below.")
        more = self.tr("{count} acts that came later would be lost. They stand below.")
        return one if len(found.lost) == 1 else more.format(count=len(found.lost))

    def _add(self, passage: Passage) -> None:
        self._lists.addWidget(passage)

    def _count_words(self, count: Count) -> str:
        name, inside = told(count.name), count.backup
        if count.present is None:
            template = self.tr("{kind}: {inside}")
        elif count.present == inside:
            template = self.tr("{kind}: {inside}, as in the file")
        else:
            template = self.tr("{kind}: {inside}. In the file: {now}")
        return template.format(kind=name, inside="?" if inside is None else inside, now=count.present)

    def _acts(self, acts: tuple[PastAct, ...]) -> list[str]:
        found = [f"{at_words(act.at)}: {self._act(act)}" for act in acts[:SHOWN]]
        more = len(acts) - SHOWN
        return [*found, self.tr("And {count} more.").format(count=more)] if more > 0 else found

    def _act(self, act: PastAct) -> str:
        template = {"undo": self.tr("Undone: {act}"), "redo": self.tr("Done again: {act}")}.get(act.verb, "{act}")
        return template.format(act=act_words(act.act.template, act.act.values, self._desk))
