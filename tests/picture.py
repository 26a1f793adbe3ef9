"""Makes the picture of README with the program itself: ``python -m tests.picture``."""

import os
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from organizer.app import add_examples, load_toolbox
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.gui.widgets.accessible import install_headings
from organizer.gui.window import Window
from organizer.store.steps import finish_step
from organizer.store.store import Store

PLACE = Path(__file__).resolve().parents[1] / "resources" / "pictures" / "home.png"
DAY = date(2010, 9, 30)


def main() -> None:
    """Write the picture: Home of a campaign like the example, two steps done, light, 1280 by 800 pixels."""
    application = QApplication([])
    install_headings()
    theme.load_faces()
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        settings.colours = theme.Colours.LIGHT
        theme.wear(application, settings.look)
        desk = Desk(lambda: DAY, settings)
        desk.equip(load_toolbox())
        window = Window(desk)
        window.resize(1280, 800)
        window.show()
        store = Store.create(None, None)
        add_examples(store, next(iter(desk.playbooks.values())))
        desk.open(store)
        playbook = next(iter(desk.playbooks.values()))
        for step in playbook.steps[:2]:
            desk.write(finish_step, desk.campaign, tuple(task.id for task in step.tasks), DAY)
        window.show_place("home")
        QTest.qWait(300)
        PLACE.parent.mkdir(exist_ok=True)
        window.grab().save(str(PLACE))
        desk.close()


if __name__ == "__main__":
    main()
