import json
import os
import sys
from enum import Enum
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from organizer.store.campaigns import answer
from organizer.store.store import Store
from organizer.traces.code import chain, code_of, place, places
from organizer.traces.log import Event

NAME = "Quillfeather7f3a"


def _inner() -> object:
    def verb() -> None: ...

    return verb


class _Pretender(Enum):
    NAMED = NAME


def test_names_of_source_are_named() -> None:
    assert code_of(answer) == "organizer.store.campaigns.answer"
    assert code_of(partial(answer, field=NAME)) == "organizer.store.campaigns.answer"
    assert code_of(Store.write) == "organizer.store.store.Store.write"
    assert code_of(Event.WROTE) == "organizer.traces.log.Event.WROTE"
    assert code_of(KeyError) == "KeyError"
    assert code_of(json.JSONDecodeError) == "json.decoder.JSONDecodeError"
    assert code_of(70) == "70"
    assert code_of(_inner()).endswith("._inner")
    with Store.create(None, None) as store:
        assert code_of(store.write) == "organizer.store.store.Store.write"


@pytest.mark.parametrize(
    "value",
    [NAME, NAME.encode(), Path(NAME), [NAME], 20100930, True, None, object(), type(NAME, (Exception,), {})]
    + [
        SimpleNamespace(__module__=module, __qualname__=name)
        for module, name in (
            ("organizer.store.campaigns", NAME),
            ("organizer.store.campaigns", "answer"),
            ("organizer.store.campaigns", f"{NAME}.<locals>.verb"),
            (NAME, NAME),
            (1, NAME),
            (NAME, 1),
        )
    ],
)
def test_whatever_else_it_is_is_a_question_mark(value: object) -> None:
    assert code_of(value) == "?"


def test_a_word_is_named_and_never_its_value() -> None:
    assert NAME not in code_of(_Pretender.NAMED)


@pytest.mark.parametrize(
    ("filename", "told"),
    [
        (str(Path(answer.__code__.co_filename).with_name("store.py")), "organizer/store/store.py:3 act"),
        (json.__file__, "json/__init__.py:3 act"),
        (f"/home/{NAME}/env/lib/python3.11/site-packages/sqlalchemy/exc.py", "sqlalchemy/exc.py:3 act"),
        ("/usr/lib/python3/dist-packages/six.py", "six.py:3 act"),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>:3 act"),
        (f"/home/{NAME}/started.py", "elsewhere"),
        (f"<{NAME}>", "elsewhere"),
        (NAME, "elsewhere"),
        (os.devnull, "elsewhere"),
    ],
)
def test_a_place_says_where_in_source_and_not_in_which_folder(filename: str, told: str) -> None:
    assert place(filename, 3, "act") == told
    assert sys.prefix not in place(filename, 3, "act")


def test_the_places_of_a_failure_are_those_it_passed() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(NAME)
    passed = places(caught.value.__traceback__)
    assert passed[0] == "elsewhere"
    assert passed[-1].startswith("json/decoder.py:")
    assert NAME not in str(passed)
    assert places(None) == ()


def test_what_led_to_a_failure_is_followed_and_not_for_ever() -> None:
    first, second = ValueError(NAME), KeyError(NAME)
    first.__context__, second.__context__ = second, first
    assert list(chain(first))[:2] == [first, second]
    assert len(list(chain(first))) == 8
    second.__context__ = None
    assert list(chain(first)) == [first, second]
