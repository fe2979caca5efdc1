"""Whether headphones are plugged in, as the kernel's switches of jacks tell it on Linux.

A sound card that notices its plug has an input device with the switch SW_HEADPHONE_INSERT (linux/input-event-codes.h),
which is asked with EVIOCGSW (linux/input.h). ALSA's files in /proc tell nothing of a plug, and QMediaDevices lists the
outputs of a card, among which headphones are no output of their own.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_SW_HEADPHONE_INSERT = 1 << 2
_SWITCH_BYTES = 4
_EVIOCGSW = (2 << 30) | (_SWITCH_BYTES << 16) | (ord("E") << 8) | 0x1B


def ask_kernel(device: Path) -> int:
    """Return the switches of an input device that are closed, as bits.

    Raises:
        OSError: it is gone, or this user may not read it.
    """
    import fcntl

    number = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        return int.from_bytes(fcntl.ioctl(number, _EVIOCGSW, bytes(_SWITCH_BYTES)), "little")
    finally:
        os.close(number)


class HeadphoneJacks:
    """The jacks of this machine that notice a plug.

    Args:
        inputs: where the kernel describes its input devices.
        devices: where they are.
        ask: returns the closed switches of one.
    """

    def __init__(
        self,
        inputs: Path = Path("/sys/class/input"),
        devices: Path = Path("/dev/input"),
        ask: Callable[[Path], int] = ask_kernel,
    ) -> None:
        self._ask = ask
        self._jacks = [devices / entry.name for entry in sorted(inputs.glob("event*")) if _notices_plug(entry)]

    def plugged(self) -> bool | None:
        """Return whether headphones are plugged in; None if no jack tells, or none may be asked."""
        closed: list[bool] = []
        for jack in self._jacks:
            with suppress(OSError):
                closed.append(bool(self._ask(jack) & _SW_HEADPHONE_INSERT))
        return any(closed) if closed else None


def _notices_plug(entry: Path) -> bool:
    """Tell whether a device has the switch; the kernel writes the bits as words of hex digits, the last word lowest."""
    try:
        words = (entry / "device" / "capabilities" / "sw").read_text("ascii").split()
        return bool(words) and bool(int(words[-1], 16) & _SW_HEADPHONE_INSERT)
    except (OSError, ValueError):
        return False
