"""A machine is known by what its kernel says of its inputs: a touchscreen, and no touchpad, mouse or pen."""

import struct
from pathlib import Path

import pytest

from kiosk.adapters.machine.touchscreen import has_touchscreen

WORD = 8 * struct.calcsize("P")
TOUCHSCREEN, TOUCHPAD, PEN, MOUSE = (2, (1 << 0x35) | 3), (5, (1 << 0x35) | 3), (2, 0b11), (0, 0)


def printed(bits: int) -> str:
    words: list[str] = []
    while bits or not words:
        words.append(f"{bits % (1 << WORD):x}")
        bits >>= WORD
    return " ".join(reversed(words)) + "\n"


@pytest.mark.parametrize(
    ("devices", "touch"), [((), False), ((MOUSE, TOUCHPAD, PEN), False), ((MOUSE, TOUCHSCREEN), True)]
)
def test_a_touchscreen_is_told_from_all_else(tmp_path: Path, devices: tuple[tuple[int, int], ...], touch: bool) -> None:
    for number, (properties, axes) in enumerate(devices):
        device = tmp_path / f"event{number}" / "device"
        (device / "capabilities").mkdir(parents=True)
        (device / "properties").write_text(printed(properties))
        (device / "capabilities" / "abs").write_text(printed(axes))
    assert has_touchscreen(tmp_path) is touch


def test_what_the_kernel_does_not_say_or_says_otherwise_is_no_touchscreen(tmp_path: Path) -> None:
    assert not has_touchscreen(tmp_path / "none")
    (tmp_path / "event0" / "device").mkdir(parents=True)
    (tmp_path / "event0" / "device" / "properties").write_text("not a number")
    assert not has_touchscreen(tmp_path)
