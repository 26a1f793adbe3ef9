"""The list of screens: one entry each. The window imports a screen when it is first shown, after the first paint."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from organizer.gui.widgets.screen import Screen


@dataclass(frozen=True, slots=True)
class Place:
    """A screen. ``title`` and ``icon`` put it into the sidebar, ``foot`` at its lower end.

    ``under`` names the place of the sidebar that is marked while this one is shown. ``of_campaign``: it shows
    the chosen campaign, and cannot be shown without one. ``of_store``: it shows the open file as a whole.
    """

    name: str
    module: str
    screen: str
    title: str = ""
    icon: str = ""
    under: str = ""
    foot: bool = False
    of_campaign: bool = True
    of_store: bool = False

    @property
    def words(self) -> str:
        """The title in the sidebar, in the window's language."""
        return QCoreApplication.translate("places", self.title)

    def make_class(self) -> type[Screen]:
        """Import the screen."""
        found: type[Screen] = getattr(import_module(f"organizer.gui.screens.{self.module}"), self.screen)
        return found


def _words(text: object) -> str:
    return str(text)


PLACES: tuple[Place, ...] = (
    Place("home", "home", "HomeScreen", _words(QT_TRANSLATE_NOOP("places", "Home")), "home"),
    Place("step", "step", "StepScreen", _words(QT_TRANSLATE_NOOP("places", "Steps")), "steps"),
    Place("letters", "letters", "LettersScreen", _words(QT_TRANSLATE_NOOP("places", "Letters")), "letter"),
    Place("recipients", "recipients", "RecipientsScreen", _words(QT_TRANSLATE_NOOP("places", "Recipients")), "people"),
    Place("mail_log", "mail_log", "MailLogScreen", _words(QT_TRANSLATE_NOOP("places", "Mail log")), "tray"),
    Place("calendar", "calendar", "CalendarScreen", _words(QT_TRANSLATE_NOOP("places", "Calendar")), "calendar"),
    Place("timeline", "timeline", "TimelineScreen", _words(QT_TRANSLATE_NOOP("places", "Timeline")), "clock"),
    Place("evidence", "evidence", "EvidenceScreen", _words(QT_TRANSLATE_NOOP("places", "Evidence")), "box"),
    Place(
        "playbooks",
        "playbooks",
        "PlaybooksScreen",
        _words(QT_TRANSLATE_NOOP("places", "Playbooks")),
        "book",
        of_campaign=False,
    ),
    Place(
        "settings",
        "settings",
        "SettingsScreen",
        _words(QT_TRANSLATE_NOOP("places", "Settings")),
        "gear",
        foot=True,
        of_campaign=False,
    ),
    Place(
        "about",
        "about",
        "AboutScreen",
        _words(QT_TRANSLATE_NOOP("places", "About, sources")),
        "info",
        foot=True,
        of_campaign=False,
    ),
    Place("limits", "limits", "LimitsScreen", under="about", of_campaign=False),
    Place("playbook_changes", "playbook_changes", "PlaybookChangesScreen", under="home"),
    Place("rules_then", "rules_then", "RulesThenScreen", under="evidence"),
    Place("compare_versions", "compare_versions", "CompareVersionsScreen", under="playbooks", of_campaign=False),
    Place("add_playbook", "add_playbook", "AddPlaybookScreen", under="playbooks", of_campaign=False),
    Place("letter", "composer", "ComposerScreen", under="letters"),
    Place("new_letter", "new_letter", "NewLetterScreen", under="letters"),
    Place("check", "check", "CheckScreen", under="letters"),
    Place("batch", "batch", "BatchScreen", under="letters"),
    Place("mailing", "mailing", "MailingScreen", under="letters"),
    Place("log_mail", "log_mail", "LogMailScreen", under="mail_log"),
    Place("answer", "answer", "AnswerScreen", under="mail_log"),
    Place("date", "date", "DateScreen", under="calendar"),
    Place("ending", "ending", "EndingScreen", under="home"),
    Place("pivot", "pivot", "PivotScreen", under="home"),
    Place("entry", "entry", "EntryScreen", under="timeline"),
    Place("passphrase", "passphrase", "PassphraseScreen", under="settings", of_campaign=False, of_store=True),
    Place("who", "who", "WhoScreen", under="settings", of_campaign=False, of_store=True),
    Place("history", "history", "HistoryScreen", of_campaign=False, of_store=True),
    Place("backups", "backups", "BackupsScreen", under="settings", of_campaign=False, of_store=True),
    Place("records", "records", "RecordsScreen", under="settings", of_campaign=False, of_store=True),
    Place("replaced", "replaced", "ReplacedScreen", of_campaign=False, of_store=True),
    Place("privacy", "privacy", "PrivacyScreen", under="settings", of_campaign=False, of_store=True),
    Place("import", "import_page", "ImportScreen", of_campaign=False, of_store=True),
    Place("merge", "merge", "MergeScreen", of_campaign=False, of_store=True),
    Place("campaigns", "campaigns", "CampaignsScreen", of_campaign=False),
    Place("new_campaign", "campaigns", "NewCampaignScreen", of_campaign=False),
    Place("choosing", "choosing", "ChoosingScreen", under="playbooks", of_campaign=False),
    Place("start", "start", "StartScreen", of_campaign=False),
    Place("protect", "protect", "ProtectScreen", of_campaign=False),
    Place("recover", "recover", "RecoverScreen", of_campaign=False),
    Place("unlock", "unlock", "UnlockScreen", of_campaign=False),
)

BY_NAME = {place.name: place for place in PLACES}
SIDEBAR = tuple(place for place in PLACES if place.title)
