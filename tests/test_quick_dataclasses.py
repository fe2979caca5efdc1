"""Values are compared, hashed, shown and kept from being changed as Python's own dataclasses are."""

import dataclasses
import pickle
import sys
from dataclasses import dataclass, field

import pytest

from kiosk.domain.admission.verdict import ScanKey
from kiosk.quick_dataclasses import _create_fn

_LATER = hasattr(dataclasses, "_create_fn")


def _made(**options: bool) -> type:
    """Return a dataclass as a module of this program makes it."""

    class Guest:
        """A guest."""

        name: str
        seats: int = 1
        notes: dict[str, str] = field(default_factory=dict, compare=False)

        __annotations__ = {"name": str, "seats": int, "notes": dict[str, str]}

    Guest.__module__ = "kiosk.domain.admission.verdict"
    return dataclass(**options)(Guest)


@pytest.mark.parametrize("slots", [False, True])
def test_a_value_is_what_it_says_and_stays_so(slots: bool) -> None:
    made = _made(frozen=True, slots=slots)
    guest = made("Aylin", notes={"a": "b"})
    assert guest == made("Aylin")
    assert guest != made("Aylin", 2)
    assert guest != "Aylin"
    assert hash(guest) == hash(made("Aylin"))
    assert repr(guest).endswith("Guest(name='Aylin', seats=1, notes={'a': 'b'})")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        guest.name = "Deniz"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'seats'"):
        del guest.seats
    assert dataclasses.replace(guest, seats=3).seats == 3
    assert dataclasses.asdict(guest) == {"name": "Aylin", "seats": 1, "notes": {"a": "b"}}


def test_the_first_comparison_may_come_from_a_heir() -> None:
    base = _made(eq=True)
    heir = type("Heir", (base,), {})
    assert heir("Aylin") == heir("Aylin")
    assert base("Aylin") != heir("Aylin")
    assert repr(base("Aylin")).endswith("Guest(name='Aylin', seats=1, notes={})")


def test_a_key_goes_through_a_pickle_and_finds_its_like() -> None:
    key = ScanKey("device", 7)
    assert {key: "found"}[pickle.loads(pickle.dumps(key))] == "found"


@pytest.mark.skipif(not _LATER, reason="this Python compiles them in one go by itself")
def test_what_was_called_once_is_as_quick_as_ever() -> None:
    made = _made(frozen=True, slots=True)
    before = made.__eq__
    assert made("Aylin") == made("Aylin")
    after = made.__eq__
    assert before is not after
    assert after.__code__.co_filename == "<string>"
    assert after.__qualname__ == before.__qualname__


@pytest.mark.skipif(not _LATER, reason="this Python compiles them in one go by itself")
def test_classes_of_others_are_left_alone() -> None:
    eq = _create_fn("__eq__", ("self", "other"), ["return True"], globals=vars(sys.modules["json"]))
    assert eq.__code__.co_filename == "<string>"
