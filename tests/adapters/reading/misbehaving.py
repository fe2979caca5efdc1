"""A reader that does what no reader should, to see what becomes of it; it stands in the place of a real one."""

import os
import signal
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.adapters.reading.child import Send


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    what = options["what"]
    if what == "loops":
        while True:
            pass
    if what == "waits":
        signal.pause()
    if what == "loops and sends":
        for number in range(20):
            send("number", number)
            sum(range(2_000_000))
    if what == "swells":
        hoard = []
        while True:
            hoard.append(bytes(1_000_000))
    if what == "raises":
        raise KeyError("Elif Kılıç")
    if what == "panics":
        raise BaseException("Elif Kılıç")  # as a library in Rust throws it
    if what == "is killed":
        os.kill(os.getpid(), signal.SIGSEGV)
    if what == "aborts":
        os.abort()
    if what == "leaves":
        os._exit(7)
    if what == "talks":
        sys.stdout.write("x = 1\n")
        sys.stdout.flush()
        warnings.warn("a style is unknown", stacklevel=1)
        send("number", 1)
    if what == "lies":
        os.write(3, options["line"].encode())
        os._exit(0)
    if what == "looks":
        send(
            "sees",
            [entry.name for entry in Path("/proc/self/fd").iterdir()],
            os.getppid(),
            "PySide6.QtCore" in sys.modules,
        )
