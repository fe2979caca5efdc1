"""What this machine, its user and a file are known by: a copied disk or file must not go on as the same kiosk."""

import os
import re
from contextlib import suppress
from pathlib import Path

_SYSTEM = Path("/sys")
"""Where Linux tells of the machine's devices."""


def machine_of(path: Path) -> str:
    """Return what this machine, its user and this very file are known by; a copied file or disk gets another value.

    The user belongs to it because what was written last is remembered for each user (see `last_written`).
    """
    inode = path.stat().st_ino if path.exists() else 0
    return _mark((*_known(), str(path.resolve()), str(inode)))


def machine_mark() -> str:
    """Return what this machine and user are known by, whatever file is open."""
    return _mark(_known())


def _known() -> tuple[str, ...]:
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return (_machine_id(), *_hardware(), str(user))


def _mark(traits: tuple[str, ...]) -> str:
    import hashlib  # takes longer than all else here, and a screen that opens asks for no mark

    return hashlib.sha256("\n".join(traits).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _hardware() -> list[str]:
    """Return what differs between machines started from copies of one disk: built-in addresses, a board's number.

    An adapter that is plugged in says nothing of the machine. Where that leaves nothing, a wireless card's own address
    does: unlike the one in use, it is never random.
    """
    wired = [card for card in _SYSTEM.glob("class/net/*") if _is_built_in(card) and not (card / "phy80211").exists()]
    board = _SYSTEM / "firmware/devicetree/base/serial-number"
    numbers = _texts(board, *(card / "address" for card in sorted(wired)))
    wireless = [card for card in _SYSTEM.glob("class/ieee80211/*") if _is_built_in(card)]
    return numbers or sorted(_texts(*(card / "macaddress" for card in wireless)))


def _is_built_in(card: Path) -> bool:
    """Tell whether a network card is part of the machine: no virtual one, nor one that can be unplugged.

    Linux says of USB and PCI devices whether they are `removable` or `fixed` (ABI/testing/sysfs-bus-usb, sysfs-devices-
    removable); many machines say neither, and then whatever hangs on USB counts as plugged in.
    """
    if not (card / "device").exists():
        return False
    place = (card / "device").resolve()
    removable = [text for parent in (place, *place.parents) for text in _texts(parent / "removable")]
    is_on_usb = any(re.fullmatch(r"usb\d+", part) for part in place.parts)
    return "removable" not in removable and (not is_on_usb or removable[:1] == ["fixed"])


def _texts(*places: Path) -> list[str]:
    """Return what stands in those of some files that can be read."""
    texts = []
    for place in places:
        with suppress(OSError):
            texts.append(place.read_text("ascii", "replace").strip("\0\n "))
    return texts


def _machine_id() -> str:
    for place in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        try:
            if text := place.read_text("ascii").strip():
                return text
        except OSError:
            continue
    import platform
    import uuid

    return f"{platform.node()}-{uuid.getnode()}"
