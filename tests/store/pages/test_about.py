import tomllib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from organizer.domain.playbook import Playbook
from organizer.store.pages import about
from tests.builders import PLAYBOOK

ROOT = Path(__file__).parents[3]


def test_the_page_names_every_source_oldest_first(playbooks: Mapping[str, Playbook]) -> None:
    lists = about.load(playbooks).sources
    ordered = [playbooks[offer] for offer in playbooks if offer != PLAYBOOK] + [playbooks[PLAYBOOK]]
    assert [entry.playbook for entry in lists] == [playbook.title for playbook in ordered]
    for entry, playbook in zip(lists, ordered, strict=True):
        assert len(entry.sources) == len(playbook.statements) > 0
        assert all(source.title and source.date and source.summary for source in entry.sources)
        assert entry.checked_on == "November 22, 2026"
    (oldest, *_) = next(entry for entry in lists if entry.playbook == "Leave Secure Communities, 2010").sources
    assert oldest.date == "March 2008 to October 2010"


def test_every_package_the_program_needs_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {line.partition(">")[0] for line in project["dependencies"]} - {"PySide6-Addons", "PySide6-Pdf"}
    assert {package for package, _, _ in about.COMPONENTS} == needed
    assert all(component.licence for component in about.load({}).components)


def test_a_version_that_cannot_be_told_is_left_out(playbooks: Mapping[str, Playbook]) -> None:
    components = {component.name: component.version for component in about.load(playbooks).components}
    assert components["SQLAlchemy"] == version("SQLAlchemy")
    assert about.version_of("no-such-package") == ""
