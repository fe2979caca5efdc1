"""The process that reads a file from outside: standard input is the file, standard output takes messages.

It is started by `kiosk.adapters.reading.apart` with one argument, a JSON object: the module of the reader, which has a
function ``read(name, options, send)``; what to call the file; how many seconds it may work without a message; and the
reader's own options.
"""

import gc
import io
import json
import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from kiosk.adapters.reading.limits import MEMORY, limit_memory, restart_clock
from kiosk.adapters.reading.wire import to_line, to_plain
from kiosk.domain.fault import Fault
from kiosk.domain.faults.reading import ReaderBroken, ReadingTooLarge

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PART = 65_536
"""Bytes."""


class Send(Protocol):
    """Sends a message: a word and what goes with it."""

    def __call__(self, *message: object) -> None:
        """Send it, and begin to count the time anew."""
        ...


class _Watched(io.FileIO):
    """The file, which tells with each part of it that is read that the reader goes on."""

    def __init__(self, number: int, going_on: Callable[[], None]) -> None:
        super().__init__(number)
        self._going_on, self._read = going_on, 0

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        size = super().readinto(buffer)
        self._read += size or 0
        if self._read >= _PART:
            self._read = 0
            self._going_on()
        return size


def reopened(going_on: Callable[[], None] | None = None) -> BinaryIO:
    """Return the file from its beginning, under a number of its own; `going_on` is called with each part of it."""
    handle = os.dup(0)
    os.lseek(handle, 0, os.SEEK_SET)
    return io.BufferedReader(_Watched(handle, going_on)) if going_on else os.fdopen(handle, "rb")


def main() -> None:
    """Read the file, and say what it holds, or why it cannot be read."""
    gc.disable()
    request: Mapping[str, Any] = json.loads(sys.argv[1])
    name, seconds = request["name"], request["seconds"]
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints is no message
    too_large = to_line("fault", to_plain(ReadingTooLarge(name, MEMORY // 1_000_000)))

    def send(*message: object) -> None:
        _write(out, to_line(*message))
        restart_clock(seconds)

    reader = import_module(request["reader"])
    limit_memory()
    gc.enable()
    restart_clock(seconds)  # what is read from here on is the file; a slow machine may load the reader slowly
    try:
        reader.read(name, request["options"], send)
        send("end")
    except MemoryError:
        _write(out, too_large)
    except Fault as fault:
        send("fault", to_plain(fault))
    except BrokenPipeError:
        pass  # nobody waits for the rest
    except BaseException as error:  # noqa: BLE001 - also what a library in Rust throws; it becomes a sentence
        send("fault", to_plain(ReaderBroken(name, where_from(error))))
    os._exit(0)


def where_from(error: BaseException) -> str:
    """Say what was raised where, without a word of what the file holds."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    at = f" in {os.path.basename(code.co_filename)}:{trace.tb_lineno}" if code and trace else ""  # noqa: PTH119
    return f"{type(error).__name__}{at}"


def _write(out: BinaryIO, line: bytes) -> None:
    rest = memoryview(line)
    while rest:
        rest = rest[out.write(rest) or 0 :]
