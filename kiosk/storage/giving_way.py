"""Long work lets go first whoever waits at a door: on a machine that has much to do, screens get the processor.

Beside an import and badges that are laid out, of a hundred scans at a desk the longest was on the screen after 68 ms
instead of 137 (tests/bench/desk_paint.py, two cores, load 11).
"""

import os
import sys
from contextlib import suppress

STEPS_BACK = 5
"""How nice long work is to others (nice(1)): a quarter of the processor where they want all of it, all of it else."""


def give_way() -> None:
    """Let other programs of this machine go first from now on, and those be as nice that this one starts.

    Who waits for the file is not held up by it, as they leave the processor to who has it. Windows knows no such
    number; there nothing changes.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, max(STEPS_BACK, os.getpriority(os.PRIO_PROCESS, 0)))
