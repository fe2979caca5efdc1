"""A fault is a kind with values: each says one whole English sentence, with exactly its values."""

import importlib
import pkgutil
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

import kiosk.domain.faults
from kiosk.domain.fault import Fault, Reason
from kiosk.domain.faults.disk import NoSpace, NotWritten
from kiosk.domain.faults.event import TooEarlyToPurge
from kiosk.domain.faults.link import NobodyAnswers
from kiosk.domain.faults.people import SeveralToErase
from kiosk.domain.message import Message, leaves

for module in pkgutil.walk_packages(kiosk.domain.faults.__path__, "kiosk.domain.faults."):
    importlib.import_module(module.name)

KINDS = leaves(Message)


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_has_a_sentence_with_all_its_values(kind: type[Message]) -> None:
    assert kind.text
    assert _places(kind.text) == set(kind.names)
    assert not kind.one or _places(kind.one) <= set(kind.names)
    assert not kind.one or "count" in kind.names


@pytest.mark.parametrize("kind", leaves(Fault), ids=lambda kind: kind.__name__)
def test_a_fault_is_a_whole_sentence(kind: type[Message]) -> None:
    assert kind.text[0].isupper() or kind.text[0] in "{“"
    assert kind.text[-1] in ".}" or "kiosk " in kind.text or "pip install" in kind.text


def test_no_two_kinds_share_a_name_or_a_sentence() -> None:
    for context in (Fault, Reason):
        kinds = leaves(context)
        assert len({kind.__name__ for kind in kinds}) == len(kinds)
        assert len({kind.text for kind in kinds}) == len(kinds)


def test_english_says_numbers_days_and_reasons() -> None:
    assert str(SeveralToErase(1)).startswith("1 person has that name")
    assert str(SeveralToErase(1204)).startswith("1,204 people have that name")
    assert "until 2026-11-20;" in str(TooEarlyToPurge(date(2026, 11, 20)))
    assert "(the disk is full)" in str(NotWritten(Path("out.csv"), NoSpace()))
    assert str(NobodyAnswers(("a:1", "b:2"))) == "no hub answers at a:1, b:2"


def test_a_fault_is_raised_with_all_its_values_or_not_at_all() -> None:
    with pytest.raises(TypeError):
        NotWritten(Path("out.csv"))  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Fault("A sentence.")  # type: ignore[call-arg]
    with pytest.raises(NotWritten, match=r"out\.csv could not be written") as caught:
        raise NotWritten(path=Path("out.csv"), reason=NoSpace())
    assert caught.value == NotWritten(Path("out.csv"), NoSpace())


def test_a_value_cannot_bear_a_name_that_would_hide_it() -> None:
    with pytest.raises(TypeError, match="number"):

        class NoSuchSeat(Message):
            text = "There is no seat {number}."
            number: int
