"""The machine's clock."""

import time


def system_clock() -> int:
    """Return the time in UTC milliseconds."""
    return time.time_ns() // 1_000_000
