"""The event's key on the laptop that made the event: as it is, under a passphrase, or on paper only."""

import json
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.event_key_file import (
    FILE,
    forget_event_key,
    keep_event_key,
    kept_event_key,
    make_event_key,
    open_event_key,
    read_event_key,
)
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.kept_key import KeptKey

PASSPHRASE = "dört kutu çay"


def test_making_an_event_asks_for_nothing(tmp_path: Path) -> None:
    seed = make_event_key(tmp_path)
    assert kept_event_key(tmp_path) is KeptKey.CLEAR
    assert read_event_key(tmp_path) == open_event_key(tmp_path, "") == seed


def test_under_a_passphrase_no_byte_of_the_key_lies_there(tmp_path: Path) -> None:
    seed = make_event_key(tmp_path)
    keep_event_key(tmp_path, seed, PASSPHRASE)
    assert kept_event_key(tmp_path) is KeptKey.SEALED
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not any(seed[at : at + 8].encode() in written for at in range(len(seed) - 8))
    assert read_event_key(tmp_path) == ""
    assert open_event_key(tmp_path, PASSPHRASE) == seed
    assert open_event_key(tmp_path, "do\u0308rt kutu c\u0327ay") == seed, "however a keyboard puts letters together"


def test_the_file_that_held_the_key_is_overwritten_though_somebody_still_has_it_open(tmp_path: Path) -> None:
    seed = make_event_key(tmp_path)
    with (tmp_path / FILE).open("rb") as old:
        keep_event_key(tmp_path, seed, PASSPHRASE)
        assert not old.read().strip(b"\0")


@pytest.mark.usefixtures("_costly_pins")
def test_one_guess_of_a_passphrase_costs_what_one_of_a_pin_does(tmp_path: Path) -> None:
    keep_event_key(tmp_path, make_event_key(tmp_path), PASSPHRASE)
    kept = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert (kept["rounds"], kept["memory_kb"], kept["lanes"]) == (6, 131072, 4)


@pytest.mark.parametrize("wrong", ["dört kutu cay", "Dört kutu çay", "x"])
def test_another_passphrase_opens_nothing(tmp_path: Path, wrong: str) -> None:
    keep_event_key(tmp_path, make_event_key(tmp_path), PASSPHRASE)
    with pytest.raises(Fault, match="not the passphrase"):
        open_event_key(tmp_path, wrong)
    with pytest.raises(Fault, match="under a passphrase"):
        open_event_key(tmp_path, "")


@pytest.mark.parametrize("harm", [b"", b"{}", b"[1]", b'{"sealed": "00"}', b'{"sealed": 7, "salt": "zz"}', b"\xff"])
def test_a_damaged_file_is_a_fault_and_no_crash(tmp_path: Path, harm: bytes) -> None:
    (tmp_path / FILE).write_bytes(harm)
    with pytest.raises(Fault):
        open_event_key(tmp_path, PASSPHRASE)


def test_a_short_passphrase_is_refused_and_the_key_stays_as_it_was(tmp_path: Path) -> None:
    seed = make_event_key(tmp_path)
    with pytest.raises(Fault, match="eight characters"):
        keep_event_key(tmp_path, seed, "7 chars")
    assert open_event_key(tmp_path, "") == seed


def test_on_paper_only_nothing_is_left(tmp_path: Path) -> None:
    make_event_key(tmp_path)
    with (tmp_path / FILE).open("rb") as old:
        forget_event_key(tmp_path)
        assert not old.read().strip(b"\0")
    assert kept_event_key(tmp_path) is KeptKey.NOWHERE
    assert list(tmp_path.iterdir()) == []
    forget_event_key(tmp_path)
    with pytest.raises(Fault, match="not kept on this machine"):
        open_event_key(tmp_path, PASSPHRASE)
