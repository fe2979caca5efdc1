"""Reading files that a person names: a pipe would be waited for without end, and a device has no end."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.faults.disk import NoRegularFile


def open_plain(path: Path) -> BinaryIO:
    """Open a regular file for reading.

    Raises:
        Fault: it is a pipe, a device or a socket.
        OSError: it cannot be read.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    mode = os.fstat(handle).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        os.close(handle)
        raise NoRegularFile(path)
    return os.fdopen(handle, "rb")
