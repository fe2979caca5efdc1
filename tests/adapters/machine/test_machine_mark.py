"""A kiosk stays the same whatever is plugged into it, and a copy of its disk in another machine is another kiosk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.adapters.machine import machine_mark
from kiosk.bootstrap.this_machine import own_identity, this_machine
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS
from tests.facts import Said

BUILT_IN = "pci0000:00/0000:00:1f.6"
USB = "pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0"
DOCK = "pci0000:00/0000:00:1c.0/0000:05:00.0/0000:06:00.0"

Plug = Callable[..., Path]


@pytest.fixture
def plug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plug:
    """Put a network card into a machine that has none; `removable` is what Linux says of a part of its place."""
    system = tmp_path / "sys"
    monkeypatch.setattr(machine_mark, "_SYSTEM", system)

    def add(name: str, address: str, place: str = "", removable: tuple[str, str] = ("", "")) -> Path:
        card = system / "devices" / (place or "virtual") / "net" / name
        card.mkdir(parents=True)
        (card / "address").write_text(address + "\n")
        if place:
            (card / "device").symlink_to(system / "devices" / place)
        if removable[0]:
            (system / "devices" / removable[0] / "removable").write_text(removable[1] + "\n")
        known = system / "class" / "net" / name
        known.parent.mkdir(parents=True, exist_ok=True)
        known.symlink_to(card)
        return known

    return add


@pytest.fixture
def event(tmp_path: Path) -> Path:
    file = EventFile.create(tmp_path / "event.db", lambda: 1_000, this_machine)
    file.journal.append(
        Said("event", "event", {"id": "e", "name": "E", "timezone": "UTC", "starts": STARTS, "ends": STARTS + 2})
    )
    file.close()
    return tmp_path / "event.db"


def who(event: Path) -> tuple[str, str]:
    """Write a record; returns the device that wrote it, and who the kiosk is to hubs."""
    file = EventFile.open(event, lambda: 1_000, this_machine)
    file.journal.append(Said("point", "Desk 1", {}))
    device = file.journal.device
    file.close()
    return device, own_identity(event, "e").public_key


@pytest.mark.parametrize(
    "adapter",
    [
        (USB, (USB, "")),
        (USB, ("pci0000:00/0000:00:14.0/usb1/1-2", "removable")),
        (DOCK, ("pci0000:00/0000:00:1c.0/0000:05:00.0", "removable")),
        ("", ("", "")),
    ],
    ids=["usb", "usb that says so", "dock", "virtual"],
)
def test_what_is_plugged_in_changes_neither_device_nor_identity(
    event: Path, plug: Plug, adapter: tuple[str, tuple[str, str]]
) -> None:
    plug("eth0", "02:00:00:00:00:01", BUILT_IN)
    before = who(event)
    card = plug("eth1", "02:00:00:00:00:02", *adapter)
    assert who(event) == before
    card.unlink()
    assert who(event) == before


@pytest.mark.parametrize(
    ("place", "removable"), [(BUILT_IN, ("", "")), (USB, ("pci0000:00/0000:00:14.0/usb1/1-2", "fixed"))]
)
def test_a_disk_copied_to_another_machine_is_another_kiosk_and_the_first_stays_who_it_was(
    event: Path, plug: Plug, place: str, removable: tuple[str, str]
) -> None:
    card = plug("eth0", "02:00:00:00:00:01", place, removable)
    first = who(event)
    (card / "address").write_text("02:00:00:00:00:09\n")
    second = who(event)
    assert second[0] != first[0]
    assert second[1] != first[1]
    assert who(event) == second
    (card / "address").write_text("02:00:00:00:00:01\n")
    assert own_identity(event, "e").public_key == first[1], "the hub still knows it"


def test_tablets_started_from_one_disk_are_told_apart_by_their_wireless_cards(
    event: Path, plug: Plug, tmp_path: Path
) -> None:
    plug("eth0", "02:00:00:00:00:02", USB)
    phy = tmp_path / "sys" / "class" / "ieee80211" / "phy0"
    (tmp_path / "sys" / "devices" / BUILT_IN).mkdir(parents=True)
    phy.mkdir(parents=True)
    (phy / "device").symlink_to(tmp_path / "sys" / "devices" / BUILT_IN)
    (phy / "macaddress").write_text("02:00:00:00:00:05\n")
    first = who(event)
    (phy / "macaddress").write_text("02:00:00:00:00:06\n")
    second = who(event)
    assert (first[0] != second[0], first[1] != second[1]) == (True, True)
