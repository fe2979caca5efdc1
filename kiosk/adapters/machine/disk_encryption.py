"""Whether a file lies on an encrypted disk, as far as the system tells without asking for rights."""

import os
import sys
from pathlib import Path

from kiosk.adapters.machine.mounts import MOUNTS, mounted

_SYS = Path("/sys")
_ENCRYPTED_FILE_SYSTEMS = ("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs")


def is_encrypted(path: Path, system: Path = _SYS, mounts: Path = MOUNTS) -> bool | None:
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
        kind, numbers = mounted(mounts, path.resolve(), f"{os.major(number)}:{os.minor(number)}")
        if kind in _ENCRYPTED_FILE_SYSTEMS:
            return True
        device = system / "dev" / "block" / numbers
        return _is_crypt(device.resolve()) if device.exists() else None
    except (OSError, ValueError):
        return None


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
