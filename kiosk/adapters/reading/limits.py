"""What the process that reads a file may take: memory and time, told to the system before anything of the file is read.

The time is the processor's, so that a busy machine refuses nothing, and counts anew with every message sent: a large
file that goes on is not refused either. Where the system has no such limits, the parent's deadline is the only one.
"""

import signal
import sys
from pathlib import Path

MEMORY = 300_000_000
"""Bytes that a reader may take beyond what the program itself needs."""


def limit_memory() -> None:
    """Let this process take `MEMORY` more than it has, and leave no image of itself when it dies."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = _taken() + MEMORY
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):
        return  # a lower limit is set already, or the system has none


def restart_clock(seconds: float) -> None:
    """End this process when it has worked for some seconds from now without a further call."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _taken() -> int:
    """Return the bytes of address space that this process has."""
    import resource

    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * resource.getpagesize()
