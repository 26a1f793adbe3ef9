import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from organizer import resources

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_shipped_data_lies_beside_the_package_in_a_checkout() -> None:
    assert resources.folder("playbooks").is_dir()


def test_the_version_is_that_of_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]
    monkeypatch.setattr(metadata, "version", _not_installed)
    assert resources.version() == wanted


def test_an_installed_program_knows_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", lambda name: f"7.0 of {name}")
    assert resources.version() == "7.0 of organizer"


def _not_installed(name: str) -> str:
    raise metadata.PackageNotFoundError(name)
