"""The only code that knows where the shipped data lies, and which version this is: source tree, wheel or bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(*parts: str) -> Path:
    """Return the path of a shipped folder or file, as ``folder("playbooks")``.

    A wheel carries the data inside the package; a checkout has it beside the package.
    """
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def version() -> str:
    """Return the version of the program, installed or run from its source tree."""
    from importlib import metadata  # slow to import, and asked for once

    try:
        return metadata.version("organizer")
    except metadata.PackageNotFoundError:
        import tomllib

        project = _PACKAGE.parent / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
