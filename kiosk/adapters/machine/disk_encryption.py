"""Whether a file lies on an encrypted disk, as far as the system tells without asking for rights."""

import os
import sys
from pathlib import Path

_SYS = Path("/sys")
_ENCRYPTED_FILE_SYSTEMS = ("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs")


def is_encrypted(path: Path, system: Path = _SYS, mounts: Path = Path("/proc/self/mountinfo")) -> bool | None:
    """Tell whether a file or folder lies on an encrypted disk; None where that cannot be told.

    On Linux a block device is followed down through its layers (LVM, RAID, a partition) until one of them is dm-crypt,
    which /sys/dev/block/*/dm/uuid names “CRYPT-…” (https://docs.kernel.org/admin-guide/abi-testing.html, dm/uuid).
    Disks that encrypt by themselves, and folders with fscrypt, do not show there.

    Args:
        path: an existing file or folder.
        system: where sysfs is.
        mounts: the list of what is mounted where (proc_pid_mountinfo(5)).
    """
    if not sys.platform.startswith("linux"):
        return None
    try:
        number = path.stat().st_dev
        kind, numbers = _mounted(mounts, path.resolve(), f"{os.major(number)}:{os.minor(number)}")
        if kind in _ENCRYPTED_FILE_SYSTEMS:
            return True
        device = system / "dev" / "block" / numbers
        return _is_crypt(device.resolve()) if device.exists() else None
    except (OSError, ValueError):
        return None


def _mounted(mounts: Path, path: Path, numbers: str) -> tuple[str, str]:
    """Return the file system that a path lies on and its device; btrfs, say, reports a device that is none."""
    best, found = -1, ("", numbers)
    for line in mounts.read_text("utf-8", "replace").splitlines():
        before, _, after = line.partition(" - ")
        place = Path(before.split()[4].replace("\\040", " "))
        if (path == place or place in path.parents) and len(place.parts) >= best:
            kind, source, *_ = after.split()
            best, found = len(place.parts), (kind, _numbers_of(source) or numbers)
    return found


def _numbers_of(source: str) -> str:
    if not source.startswith("/dev/"):
        return ""
    try:
        number = Path(source).stat().st_rdev
    except OSError:
        return ""
    return f"{os.major(number)}:{os.minor(number)}"


def _is_crypt(device: Path, depth: int = 8) -> bool:
    try:
        if (device / "dm" / "uuid").read_text("ascii", "replace").startswith("CRYPT-"):
            return True
    except OSError:
        pass
    if depth == 0:
        return False
    layers = [layer.resolve() for layer in (device / "slaves").glob("*")]
    if not layers and (device / "partition").exists():
        layers = [device.parent]
    return bool(layers) and all(_is_crypt(layer, depth - 1) for layer in layers)
