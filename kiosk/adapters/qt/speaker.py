"""What a system speaks with: speech-dispatcher on Linux, and what Windows and macOS come with."""

import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

_log = logging.getLogger("kiosk")
_PAUSE_S = 10.0
"""How long a process that ended is left alone before it is begun again."""
_PATIENCE_S = 1.0
_STALLED_S = 5.0
"""One that takes nothing for so long speaks no more, whatever it still does."""
_PROGRAM = (sys.executable, "-m", "kiosk.adapters.qt.speaker_child")


class SystemSpeaker:
    """Reads aloud in a process of its own; silent where the system cannot speak, or not in a language.

    Args:
        engine: one of Qt's; the system's own unless given.
        program: the process that speaks.
        seconds: a clock that is never set back.
    """

    def __init__(
        self, engine: str = "", program: Sequence[str] = _PROGRAM, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._command = [*program, *([engine] if engine else [])]
        self._seconds = seconds
        self._begun = 0.0
        self._tune: dict[str, object] = {}
        self._child = self._begin()

    def say(self, text: str, language: str, *, at_once: bool) -> None:
        """Say something after what is being said, or at once in its place; nothing in a language it cannot speak."""
        if self._child.is_stalled:
            _log.warning("no speech: what speaks takes nothing any more; another is begun")
            self._child.kill()
        if self._child.status is not None and self._seconds() - self._begun > _PAUSE_S:
            self._log_end()
            self._child.end()
            self._child = self._begin()
            self._child.send(self._tune)
        self._send({"stop": at_once, "say": text, "language": language}, at_once=at_once)

    def stop(self) -> None:
        """Fall silent, in the middle of a word."""
        self._send({"stop": True}, at_once=True)

    def tune(self, volume: int, rate: int) -> None:
        """Speak as loud as a share of the machine’s loudness, and as fast as one of the usual speed, both in %."""
        self._tune = {"volume": volume, "rate": rate}
        self._child.send(self._tune)

    def close(self) -> None:
        """Fall silent for good."""
        self._log_end()
        self._child.drop()
        self._child.end()

    def _begin(self) -> "_Child":
        self._begun = self._seconds()
        return _Child(self._command, self._seconds)

    def _send(self, wish: dict[str, object], *, at_once: bool) -> None:
        if at_once and self._child.drop():
            self._child.send(self._tune)  # which may have waited among what was dropped
        self._child.send(wish)

    def _log_end(self) -> None:
        if self._child.status is not None:
            _log.warning("no speech: what speaks ended with %d; the manual says what to install", self._child.status)


class _Child:
    """The process that speaks, and a thread that tells it what: an engine that hangs holds that up, and nobody else."""

    def __init__(self, command: Sequence[str], seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603 - ours
        self._wishes: SimpleQueue[dict[str, object] | None] = SimpleQueue()
        self._writes_since: float | None = None
        self._writer = Thread(target=self._write, name="speaker", daemon=True)
        self._writer.start()

    @property
    def status(self) -> int | None:
        """What it ended with; None while it runs."""
        return self._process.poll()

    @property
    def is_stalled(self) -> bool:
        """Whether it has taken nothing for too long."""
        since = self._writes_since
        return since is not None and self._seconds() - since > _STALLED_S

    def send(self, wish: dict[str, object]) -> None:
        """Tell it something once it has taken all before that."""
        self._wishes.put(wish)

    def drop(self) -> bool:
        """Forget what it was not told yet; returns whether there was anything."""
        dropped = False
        with suppress(Empty):
            while True:
                self._wishes.get_nowait()
                dropped = True
        return dropped

    def kill(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """Let it end once it has said everything, or soon at the latest."""
        self._wishes.put(None)
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.kill()
        self._writer.join(_PATIENCE_S)

    def _write(self) -> None:
        pipe = self._process.stdin
        if pipe is None:
            return
        with suppress(OSError), pipe:  # it has ended: `say` begins another
            while (wish := self._wishes.get()) is not None:
                self._writes_since = self._seconds()
                pipe.write(json.dumps(wish).encode() + b"\n")
                pipe.flush()
                self._writes_since = None
