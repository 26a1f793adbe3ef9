"""The only code that knows where the shipped data lies: source tree, wheel or bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(*parts: str) -> Path:
    """Return the path of a shipped folder or file, as ``folder("playbooks")``.

    A wheel carries the data inside the package; a checkout has it beside the package.
    """
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
