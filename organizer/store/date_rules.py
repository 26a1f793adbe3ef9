"""How a date is counted, as the file keeps it: a rule in plain words."""

from collections.abc import Mapping
from dataclasses import asdict
from enum import Enum
from typing import Any

from organizer.domain.deadline import DateRule, HolidaysOf, Roll, Start, Unit

_CODES: Mapping[str, type[Enum]] = {"start": Start, "unit": Unit, "roll": Roll, "holidays": HolidaysOf}


def written_rule(rule: DateRule) -> dict[str, Any]:
    """Return a rule in plain words, as JSON keeps them: several words as lists."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(rule).items()}


def read_rule(kept: Mapping[str, Any]) -> DateRule:
    """Return the rule that was written."""
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    codes: dict[str, Any] = {name: code(values[name]) for name, code in _CODES.items()}
    return DateRule(**{**values, **codes})
