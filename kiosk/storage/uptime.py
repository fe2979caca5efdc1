"""How long this machine runs, which no setting of its clock changes."""

import time


def uptime() -> int:
    """Return the milliseconds since the machine was started, the time that it slept included where the system tells."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000
