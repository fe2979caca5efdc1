"""Which file system a path lies on, as Linux tells it (proc_pid_mountinfo(5))."""

import os
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")


def mounted(mounts: Path, path: Path, numbers: str = "") -> tuple[str, str]:
    """Return the file system that a path lies on and its device; btrfs, say, reports a device that is none.

    Args:
        mounts: the list of what is mounted where.
        path: an existing path, resolved.
        numbers: the device's numbers where the list names no device.

    Raises:
        OSError: the list cannot be read.
        ValueError: it cannot be understood.
    """
    best, mount = -1, ("", numbers)
    for line in mounts.read_text("utf-8", "replace").splitlines():
        before, _, after = line.partition(" - ")
        place = Path(before.split()[4].replace("\\040", " "))
        if (path == place or place in path.parents) and len(place.parts) >= best:
            kind, source, *_ = after.split()
            best, mount = len(place.parts), (kind, _numbers_of(source) or numbers)
    return mount


def _numbers_of(source: str) -> str:
    if not source.startswith("/dev/"):
        return ""
    try:
        number = Path(source).stat().st_rdev
    except OSError:
        return ""
    return f"{os.major(number)}:{os.minor(number)}"
