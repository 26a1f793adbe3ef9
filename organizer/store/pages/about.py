"""The page "About and sources": versions, licences, and every source of every playbook. It reads no store."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from organizer.domain.dates import spell_date
from organizer.domain.playbook import Playbook, Status


@dataclass(frozen=True, slots=True)
class Component:
    """Something the program is made with. ``version`` is empty where it cannot be told, as inside a bundle."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document a playbook rests on: its title, date in words, where it was read, and what it says in our words."""

    title: str
    date: str
    address: str
    summary: str


@dataclass(frozen=True, slots=True)
class SourceList:
    """The sources of one playbook, oldest first. ``checked_on`` is when its facts were last checked, in words."""

    playbook: str
    authors: str
    licence: str
    checked_on: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class AboutPage:
    """Everything on the page."""

    version: str
    components: tuple[Component, ...]
    sources: tuple[SourceList, ...]


# Package, name on screen, licence as its package states it.
COMPONENTS = (
    ("PySide6-Essentials", "PySide6 and Qt", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("sqlcipher3", "sqlcipher3, with SQLCipher and SQLite", "zlib, BSD-3-Clause, public domain"),
    ("pikepdf", "pikepdf, with qpdf", "MPL-2.0, Apache-2.0"),
    ("pillow", "Pillow", "MIT-CMU"),
    ("python-docx", "python-docx", "MIT"),
    ("fontpkg-spectral", "Spectral (typeface)", "OFL-1.1"),
    ("fontpkg-atkinson-hyperlegible", "Atkinson Hyperlegible (typeface)", "OFL-1.1"),
    ("Jinja2", "Jinja2", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("xkcdpass", "xkcdpass, with the EFF word list", "BSD-3-Clause, CC-BY-3.0"),
    ("holidays", "holidays", "MIT"),
    ("icalendar", "icalendar", "BSD-2-Clause"),
)


def load(playbooks: Mapping[str, Playbook]) -> AboutPage:
    """Return the page. The sources of what is history stand last."""
    ordered = sorted(playbooks.values(), key=lambda playbook: playbook.status is Status.HISTORY)
    components = tuple(Component(name, version_of(package), licence) for package, name, licence in COMPONENTS)
    return AboutPage(version_of("organizer"), components, tuple(_sources(playbook) for playbook in ordered))


def _sources(playbook: Playbook) -> SourceList:
    ordered = sorted(playbook.statements, key=lambda statement: statement.date.order)
    sources = tuple(
        Source(entry.source_title, entry.date.spell(), entry.source_address, entry.summary) for entry in ordered
    )
    return SourceList(playbook.title, playbook.authors, playbook.licence, spell_date(playbook.checked_on), sources)


def version_of(package: str) -> str:
    """Return the version of an installed package, or an empty text."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
