"""The error summary on top of a page: each line leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading


class ErrorSummary(Card):
    """What to mend, as links. ``followed`` carries the field's name. Hidden while there is nothing."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "danger", parent)
        self._problems: tuple[tuple[str, str], ...] = ()
        self.hide()

    def drop(self, field: str) -> None:
        """Name a field no more: what was wrong there is mended."""
        if self.isVisible():
            self.show_problems([pair for pair in self._problems if pair[0] != field], focus=False)

    def show_problems(self, problems: Sequence[tuple[str, str]], *, focus: bool = True) -> None:
        """Show (field, sentence) pairs; ``focus`` moves the focus to the summary, as after a check."""
        self._problems = tuple(problems)
        clear(self.body)
        self.setVisible(bool(problems))
        if not problems:
            return
        title = self.tr("There is a problem") if len(problems) == 1 else self.tr("There are problems")
        heading = Heading(title, level=3)
        heading.set_tint("danger")
        heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(heading)
        heading.show()  # what a shown layout takes in is hidden until the next event, and takes no focus
        self.setAccessibleName(title)
        for number, (field, sentence) in enumerate(problems, start=1):
            link = LinkButton(sentence, tint="danger")
            spoken = self.tr("{number} of {count}: {sentence}")
            link.setAccessibleName(spoken.format(number=number, count=len(problems), sentence=sentence))
            link.clicked.connect(lambda _checked=False, name=field: self.followed.emit(name))
            self.body.addWidget(link)
        if focus:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, ". ".join([title, *(sentence for _, sentence in problems)]))
