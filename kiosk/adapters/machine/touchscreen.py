"""Whether this machine has a touchscreen, asked before there is an application that Qt could be asked of."""

import struct
from contextlib import suppress
from pathlib import Path

_INPUTS = Path("/sys/class/input")
_DIRECT = 1 << 0x01
"""INPUT_PROP_DIRECT: what is touched is what is shown; a touchpad has it not (Linux, input-event-codes.h)."""
_POSITION = 1 << 0x35
"""ABS_MT_POSITION_X: it tells where fingers are; a pen's tablet tells where the pen is."""

_WORD = 8 * struct.calcsize("P")


def has_touchscreen(inputs: Path = _INPUTS) -> bool:
    """Tell whether an input device of this machine is a touchscreen; of other systems than Linux nothing is known.

    Args:
        inputs: where the kernel says of each device what it is.
    """
    with suppress(OSError):
        return any(_is_touchscreen(device) for device in inputs.glob("event*/device"))
    return False


def _is_touchscreen(device: Path) -> bool:
    return bool(_bits(device / "properties") & _DIRECT and _bits(device / "capabilities" / "abs") & _POSITION)


def _bits(path: Path) -> int:
    """Return a set of bits that the kernel prints as words of a program's own width, the highest first."""
    try:
        words = path.read_text("ascii").split()
        return sum(int(word, 16) << (_WORD * place) for place, word in enumerate(reversed(words)))
    except (OSError, ValueError):
        return 0
