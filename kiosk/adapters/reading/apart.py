"""Starting a reader in a process of its own, and hearing what it says until it ends or its time is over."""

import json
import signal
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Any, BinaryIO

import kiosk
from kiosk.adapters.reading.limits import MEMORY
from kiosk.adapters.reading.wire import LONGEST_LINE, ReaderLineError, of_line, to_value
from kiosk.domain.fault import Fault
from kiosk.domain.faults.reading import ReaderDied, ReaderNotStarted, ReadingTooLarge, ReadingTooLong

SECONDS, SECONDS_PER_MEGABYTE = 1.5, 1.0
"""How long a reader may work without a word, at the processor, and how much longer for each megabyte of the file."""

PATIENCE = 40.0 if hasattr(signal, "setitimer") else 3.0
"""How many times as long a reader may take by the wall's clock: its own clock ends one that works; starting takes long
on a machine where all else goes first."""

_START = (
    "import sys; sys.path.insert(0, {root!r}); import kiosk; del sys.path[0]\n"
    "from kiosk.adapters.reading.child import main; main()"
)
"""The same program as this one, wherever it was found, and nothing that lies in the working folder."""

_ROOT = str(Path(kiosk.__file__).parent.parent)
_OVER = {-getattr(signal, name) for name in ("SIGPROF", "SIGXCPU") if hasattr(signal, name)}
_ABORTED = {-signal.SIGABRT}
"""How a library in Rust ends when it gets no more memory."""


class Apart:
    """A reader at work on a file.

    Args:
        reader: the name of its module.
        name: what a fault calls the file.
        handle: the file; a copy of it is handed on.
        options: what the reader needs, as JSON holds it.

    Raises:
        Fault: no process can be started.
    """

    def __init__(self, reader: str, name: str, handle: BinaryIO, options: Mapping[str, Any]) -> None:
        self._name = name
        seconds = SECONDS + handle.seek(0, 2) / 1_000_000 * SECONDS_PER_MEGABYTE
        handle.seek(0)
        patience = seconds * PATIENCE
        request = {"reader": reader, "name": name, "seconds": seconds, "options": options}
        command = [sys.executable, "-P", "-W", "ignore", "-c", _START.format(root=_ROOT), json.dumps(request)]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command, stdin=handle, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise ReaderNotStarted(name, error.strerror or str(error)) from error
        self._deadline = _Deadline(self._process, patience)
        self.end = weakref.finalize(self, _end, self._process, self._deadline)

    def messages(self) -> Iterator[tuple[str, list[Any]]]:
        """Yield what the reader says up to its end: a word, and what goes with it.

        Raises:
            Fault: the file cannot be read, says the reader; or it took too much memory or time, or died.
        """
        try:
            while True:
                word, *values = self._next()
                if word == "end":
                    return
                if word == "fault":
                    raise to_value(Fault, values[0] if values else None)
                yield word, values
        except ReaderLineError as error:
            raise ReaderDied(self._name, str(error)) from error
        finally:
            self.end()

    def _next(self) -> Sequence[Any]:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        with self._deadline:
            line = self._process.stdout.readline(LONGEST_LINE)
        if not line:
            raise self._last_words()
        return of_line(line)

    def _last_words(self) -> Fault:
        try:
            code = self._process.wait(self._deadline.patience)
        except subprocess.TimeoutExpired:
            return ReadingTooLong(self._name)
        if self._deadline.is_over or code in _OVER:
            return ReadingTooLong(self._name)
        if code in _ABORTED:
            return ReadingTooLarge(self._name, MEMORY // 1_000_000)
        return ReaderDied(self._name, signal.Signals(-code).name if code < 0 else f"status {code}")


class _Deadline:
    """Ends a reader from which no word has come for too long, while we wait for one; one thread looks to all waits.

    Args:
        process: the reader.
        patience: for how long to wait for a word, in seconds.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", patience: float) -> None:
        self._process, self.patience = process, patience
        self.is_over = False
        self._due: float | None = None
        self._ended = Event()
        Thread(target=self._watch, daemon=True).start()

    def __enter__(self) -> None:
        self._due = time.monotonic() + self.patience

    def __exit__(self, *_: object) -> None:
        self._due = None

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def _watch(self) -> None:
        left = self.patience
        while not self._ended.wait(left):  # never longer than a wait that begins meanwhile
            due = self._due
            left = self.patience if due is None else due - time.monotonic()
            if left <= 0:
                self.is_over = True
                self._process.kill()
                return


def _end(process: "subprocess.Popen[bytes]", deadline: _Deadline) -> None:
    deadline.end()
    process.kill()
    if process.stdout:
        process.stdout.close()
    process.wait()
